import { formatDay } from "../domain/day.ts";
import { isJudged, type Rule } from "../evaluate/rule.ts";
import { startOf } from "../metrics/exhibit.ts";

export const freshSnapshot: Rule = {
  id: "fresh-snapshot",
  purpose: "Catches the team that stopped committing snapshots.",
  group: "Whether the numbers can be trusted",
  subjects: ["snapshot"],
  formula: "days since the last covered day, for each channel of `brand.accounts`",
  unit: "days",
  limit: { option: "max-age", operator: "<=" },
  options: {
    "max-age": {
      kind: "days",
      description: "Oldest that a channel's last covered day may be.",
      default: "8d",
    },
  },
  rationale: "A weekly snapshot is seven days old on the day before the next; one day is grace.",
  fix: "Export the channel again and commit the file, or take the channel out of `brand.accounts`.",
  blindSpot: "A fresh file that leaves most of the week out looks fresh; `coverage` catches that.",
  presets: { starter: { "max-age": "15d", level: "warning" }, recommended: {}, strict: {} },
  examples: {
    pass: { asOf: "2026-11-18", options: {}, records: [like("2026-11-10T09:00:00Z")] },
    fail: { asOf: "2026-11-19", options: {}, records: [like("2026-11-10T09:00:00Z")] },
  },
  judge(view, options, { brand, today }) {
    const wanted = Object.keys(brand.accounts).filter((channel) => isJudged(channel, options));
    return wanted.map((name) => {
      const scope = { channel: name };
      const channel = view.on(name);
      const { covered } = channel;
      if (covered === null) {
        const noData = `no snapshot covers any day on ${name}; commit one`;
        return { scope, actual: null, sample: null, noData };
      }
      // Somewhere it is tomorrow already; but nothing has happened on the day after.
      if (Math.min(covered.to, view.to) > today + 1) {
        const noData = `a snapshot covers ${formatDay(covered.to)}, which is still to come; correct its dates`;
        return { scope, actual: null, sample: null, noData };
      }
      return {
        scope,
        actual: Math.max(0, today - covered.to),
        sample: null,
        at: startOf(channel.days(covered.to, covered.to).files.at(-1)),
      };
    });
  },
  describe({ actual }) {
    return `the last day that a snapshot covers is ${actual} ago`;
  },
};

function like(published: string) {
  return { type: "like", actor: "sam", object: "p-1", published };
}
