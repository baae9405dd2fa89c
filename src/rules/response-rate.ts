import type { ActivityType } from "../domain/activity.ts";
import { parseDuration } from "../domain/quantity.ts";
import { answerOptions, untoldAnswers } from "../evaluate/answers.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../evaluate/shared-options.ts";
import { typeWords } from "../evaluate/wording.ts";
import { clusterByDay } from "../metrics/clusters.ts";
import { type Answerer, answeredShare, responses } from "../metrics/responses.ts";
import { filterRows } from "../store/rows.ts";

const question = {
  type: "comment",
  id: "c-1",
  actor: "sam",
  object: "p-1",
  published: "2026-11-10T09:00:00Z",
};

export const responseRate: Rule = {
  id: "response-rate",
  purpose: "Asks that people outside who come to the brand get an answer in time.",
  group: "How the brand engages",
  subjects: ["snapshot"],
  formula: "answered within the time ÷ inbound activities of outsiders toward the brand that are due",
  unit: "share",
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "share", description: "Smallest share answered in time.", default: 0.9 },
    within: { kind: "duration", description: "How soon an answer must come.", default: "24h", lenient: "up" },
    ...answerOptions,
    "min-sample": minSampleOption(10, "activities that are due"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "A day is what a person who writes to a company expects at the longest; nine in ten leaves room for the ones that need no answer.",
  fix: "Answer the oldest open ones first, and name who answers on which day.",
  blindSpot:
    "An answer is a reply or any later activity toward the same person; whether it helped is not seen. Activities with a date and no time are left out.",
  presets: {
    starter: {
      min: 0.5,
      to: ["comment", "mention", "quote", "review", "message"],
      within: "3d",
      ratchet: true,
    },
    recommended: { min: 0.9, to: ["comment", "mention", "quote", "review", "message"] },
    strict: { min: 0.95, within: "12h" },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { "min-sample": 1 },
      records: [
        question,
        { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-11T09:00:00Z" },
      ],
    },
    fail: {
      asOf: "2026-11-15",
      options: { "min-sample": 1 },
      records: [
        question,
        { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-11T09:00:01Z" },
      ],
    },
  },
  judge(view, options) {
    const to = option<ActivityType[]>(options, "to");
    const within = parseDuration(option(options, "within"));
    const told = responses(view, to, within, option<Answerer>(options, "by"));
    const { all, answered, share } = answeredShare(view, told, within);
    const late = filterRows(told.due, (row) => (told.delay[row] as number) > within);
    const inTime = filterRows(told.due, (row) => (told.delay[row] as number) <= within);
    const noData = untoldAnswers(view, to, told);
    const actual = all === 0 || noData !== undefined ? null : share;
    const clusters = () => clusterByDay(view.table, inTime, late);
    return [{ scope: {}, actual, sample: all, noData, part: answered, rows: late, clusters }];
  },
  describe({ actual, part, sample }, options) {
    const what = typeWords(option<ActivityType[]>(options, "to"));
    return `${actual} of the ${what} of people outside toward the brand were answered within ${option<string>(options, "within")} (${part} of ${sample})`;
  },
};
