import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { whyTooFew } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { ofOption, perOption, ratchetOption } from "../evaluate/shared-options.ts";
import { typeWords } from "../evaluate/wording.ts";
import { startOf } from "../metrics/exhibit.ts";
import { type Per, splitView } from "../metrics/split.ts";
import { tallyInbound } from "../metrics/tally.ts";
import { tallyVoices } from "../metrics/voices.ts";
import { NONE } from "../store/columns.ts";
import { filterRows } from "../store/rows.ts";

export const outsideVoices: Rule = {
  id: "outside-voices",
  purpose: "Asks that enough different people outside the company engage.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  formula: "distinct outside accounts among inbound activities of the types",
  unit: "count",
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "count", description: "Fewest different people outside.", default: 10 },
    of: ofOption(INTERACTION_TYPES, "up"),
    per: perOption("week", "day", "post"),
    ratchet: ratchetOption,
  },
  rationale: "Ten people in four weeks is a small round, but a round; fewer could sit at one table.",
  fix: "Go where people already talk about the subject, and answer there first.",
  blindSpot: "Two accounts of one person count twice, and on different channels everybody does.",
  presets: { starter: { min: 3, ratchet: true }, recommended: { min: 10 }, strict: { min: 25 } },
  examples: {
    pass: { asOf: "2026-11-15", options: { min: 2 }, records: ["sam", "kim", "sam"].map(like) },
    fail: { asOf: "2026-11-15", options: { min: 2 }, records: ["sam", "ann", "sam"].map(like) },
  },
  judge(view, options) {
    const of = option<ActivityType[]>(options, "of");
    const { table } = view;
    return splitView(view, option<Per>(options, "per"), of).map(({ scope, view: part, rows }) => {
      const tallied = tallyVoices(table, tallyInbound(table, rows, of));
      const { voices, named, unnamed } = tallied;
      const missing = option<number>(options, "min") - voices.length;
      const noData = whyTooFew(part, of, { missing, named, unnamed });
      const actual = noData === undefined ? voices.length : null;
      const shown = filterRows(tallied.rows, (row) => table.actor[row] !== NONE);
      const at = shown.length > 0 ? undefined : startOf(part.files.at(-1));
      return { scope, actual, sample: null, noData, rows: shown, at };
    });
  },
  describe({ actual }, options) {
    return `different people outside behind the ${typeWords(option<ActivityType[]>(options, "of"))}: ${actual}`;
  },
};

function like(actor: string, index: number) {
  return { type: "like", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}
