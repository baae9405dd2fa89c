import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { whyNoData } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { minSampleOption, ofOption, ratchetOption } from "../evaluate/shared-options.ts";
import { typeWords } from "../evaluate/wording.ts";
import { tallyInbound } from "../metrics/tally.ts";
import { tallyVoices } from "../metrics/voices.ts";

export const voiceConcentration: Rule = {
  id: "voice-concentration",
  purpose: "Asks that the engagement from outside is not the work of a handful of people.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  formula: "fewest outside accounts that together make up half of the outside activities of the types",
  unit: "count",
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "count", description: "Fewest people who may make up half.", default: 4 },
    of: ofOption(INTERACTION_TYPES),
    "min-sample": minSampleOption(20, "activities by named people outside"),
    ratchet: ratchetOption,
  },
  rationale:
    "Where three people make up half, one holiday empties the page. Of fewer than twenty activities, half is too few to tell a habit from chance.",
  fix: "Invite those who read and never speak: ask them a question that takes one line to answer.",
  blindSpot:
    "One person with several accounts counts as several, and everybody does on each channel. Activities that name nobody are left out; where they are more than the named ones the rule does not judge.",
  presets: { starter: { min: 2, level: "warning" }, recommended: { min: 4 }, strict: { min: 8 } },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { min: 2, "min-sample": 5 },
      records: ["sam", "kim", "sam", "lee", "noor"].map(like),
    },
    fail: {
      asOf: "2026-11-15",
      options: { min: 2, "min-sample": 5 },
      records: ["sam", "kim", "sam", "sam", "noor"].map(like),
    },
  },
  judge(view, options) {
    const of = option<ActivityType[]>(options, "of");
    const { table } = view;
    const { voices, heard: sample, unnamed } = tallyVoices(table, tallyInbound(table, view.rows, of));
    const name = ({ account }: { account: number }) => table.accounts.name(account);
    voices.sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1));
    let half = 0;
    for (let made = 0; made * 2 < sample; half++) made += voices[half]?.count ?? 0;
    let noData: string | undefined;
    if (sample === 0) noData = whyNoData(view, of, unnamed);
    else if (unnamed > sample)
      noData = `more than half of the ${typeWords(of)} name nobody; export them with their authors`;
    const rows = voices.slice(0, half).map(({ row }) => row);
    return [{ scope: {}, actual: noData === undefined ? half : null, sample, noData, rows }];
  },
  describe({ actual, sample }, options) {
    const what = typeWords(option<ActivityType[]>(options, "of"));
    return `people outside behind half of all ${what} from outside (${sample}): ${actual}`;
  },
};

function like(actor: string, index: number) {
  return { type: "like", actor, object: `p-${index}`, published: `2026-11-10T1${index}:00:00Z` };
}
