import { INTERACTION_TYPES } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import { whyNoData, whyTooFew } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../evaluate/shared-options.ts";
import { tallyInbound } from "../metrics/tally.ts";
import { tallyVoices } from "../metrics/voices.ts";
import { exportedTypes } from "../store/exported-types.ts";
import { filterRows } from "../store/rows.ts";
import { isAmong } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";

export const returningOutsiders: Rule = {
  id: "returning-outsiders",
  purpose: "Asks that people outside who came once come back.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  formula:
    "outside accounts active in the window and in the one before ÷ outside accounts active in the one before, which is as long and ends where this one begins",
  unit: "share",
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "share", description: "Smallest share that comes back.", default: 0.1 },
    "min-sample": minSampleOption(20, "outside accounts in the window before"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "Most people who like one post are never seen again, so one in ten is a modest wish; of fewer than twenty accounts a tenth is one or two people.",
  fix: "Answer those who came, ask what they want next, and publish that.",
  blindSpot:
    "Somebody who comes back under another account, or has joined the company since, did not come back. Types of activity that were not exported in this window are left out of both, by channel.",
  presets: {
    starter: { min: 0.05, level: "notice" },
    recommended: { min: 0.1, level: "warning" },
    strict: { min: 0.2 },
  },
  examples: {
    pass: {
      asOf: "2026-11-14",
      options: { min: "50%", window: "7d", "min-sample": 2 },
      records: [like("sam", "05"), like("kim", "06"), like("kim", "12")],
    },
    fail: {
      asOf: "2026-11-14",
      options: { min: "50%", window: "7d", "min-sample": 2 },
      records: [like("sam", "05"), like("kim", "06"), like("lee", "12")],
    },
  },
  judge(view, options) {
    const min = option<number>(options, "min");
    const before = view.before();
    const told = exportedTypes(view);
    const [earlier, now] = [outsiders(before, told), outsiders(view, told)];
    const back = new Set(now.voices.map(({ account }) => account));
    const lost = earlier.voices.filter(({ account }) => !back.has(account));
    const sample = earlier.voices.length;
    const part = sample - lost.length;
    let noData: string | undefined;
    if (before.files.length === 0)
      noData = `no snapshot covers the window before, ${formatDay(before.from)} to ${formatDay(before.to)}; commit one, or judge a shorter \`window\``;
    else if (sample === 0)
      noData = whyNoData(view, INTERACTION_TYPES, 0) ?? whyNoData(before, INTERACTION_TYPES, earlier.unnamed);
    else if (part / sample < min) {
      const missing = Math.ceil(min * sample - part);
      noData = whyTooFew(view, INTERACTION_TYPES, { ...now, missing });
    }
    const actual = sample === 0 || noData !== undefined ? null : part / sample;
    return [{ scope: {}, actual, sample, noData, part, rows: lost.map(({ row }) => row) }];
  },
  describe({ actual, part, sample }) {
    return `${actual} of the people outside who were here in the window before came back (${part} of ${sample})`;
  },
};

/** Who was active from outside in a view, by the types of activity that are told of each channel. */
function outsiders(view: View, told: ReadonlyMap<number, number>) {
  const { table } = view;
  const rows = filterRows(view.rows, (row) =>
    isAmong(table.type[row] as number, told.get(table.channel[row] as number) ?? 0),
  );
  return tallyVoices(table, tallyInbound(table, rows, INTERACTION_TYPES));
}

function like(actor: string, day: string) {
  return { type: "like", actor, object: `p-${day}`, published: `2026-11-${day}T09:00:00Z` };
}
