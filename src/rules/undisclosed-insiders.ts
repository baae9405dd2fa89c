import type { ActivityType } from "../domain/activity.ts";
import { whyNoData } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { ofOption, ratchetOption } from "../evaluate/shared-options.ts";
import { typeWords } from "../evaluate/wording.ts";
import { tallyInbound } from "../metrics/tally.ts";
import { TYPE_CODE } from "../store/columns.ts";
import { sumCounts } from "../store/sum-counts.ts";

export const undisclosedInsiders: Rule = {
  id: "undisclosed-insiders",
  purpose: "Finds the company's own people who speak or review without saying that they work there.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  tellsInsiders: true,
  formula:
    "inbound activities of the types by insiders with `disclosed: false`; of reviews also those where `disclosed` is missing",
  unit: "count",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "Most such activities.", default: 0 },
    of: ofOption(["review", "comment", "quote"], "down"),
    ratchet: ratchetOption,
  },
  rationale:
    "Readers take a review for a customer's, so there is no number of hidden ones that is fine; some countries forbid them (in the United States 16 CFR 465.5). A colleague's comment mostly shows where they work, so there a missing `disclosed` is not held against them.",
  fix: "Have it taken down, or have its author add that they work for the company.",
  blindSpot:
    "It goes by the record's `disclosed` and reads no text. Insiders who are not on the roster count as outsiders.",
  presets: { starter: { level: "notice" }, recommended: { level: "warning" }, strict: {} },
  examples: {
    pass: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann", true)] },
    fail: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann")] },
  },
  judge(view, options) {
    const of = option<ActivityType[]>(options, "of");
    const { table } = view;
    const { inside, outside, unknown, insideRows } = tallyInbound(table, view.rows, of);
    const spoken = insideRows.filter((row) => table.type[row] !== TYPE_CODE.review);
    const isSilent = spoken.length > 0 && spoken.every((row) => table.disclosed(row) === null);
    const rows = insideRows.filter(
      (row) => (table.disclosed(row) ?? table.type[row] !== TYPE_CODE.review) === false,
    );
    const actual = sumCounts(table, rows);
    let noData: string | undefined;
    if (inside + outside === 0) noData = whyNoData(view, of, unknown);
    else if (actual <= option<number>(options, "max") && isSilent)
      noData = `the ${typeWords(of.filter((type) => type !== "review"))} of insiders do not say whether they disclosed it; export \`disclosed\`, or judge \`of: [review]\` alone`;
    return [{ scope: {}, actual: noData === undefined ? actual : null, sample: null, noData, rows }];
  },
  describe({ actual }, options) {
    const what = typeWords(option<ActivityType[]>(options, "of"));
    return `${what} by the company's own people that do not say that they work there: ${actual}`;
  },
};

function review(actor: string, disclosed?: boolean) {
  const told = disclosed === undefined ? {} : { disclosed };
  return { type: "review", actor, ...told, published: "2026-11-10T10:00:00Z" };
}
