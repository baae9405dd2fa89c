import type { ActivityType } from "../domain/activity.ts";
import { HOUR_MS } from "../domain/day.ts";
import { parseDuration } from "../domain/quantity.ts";
import { answerOptions, untoldAnswers } from "../evaluate/answers.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { minSampleOption, ratchetOption } from "../evaluate/shared-options.ts";
import { percentileDelay } from "../metrics/answer-percentile.ts";
import { type Answerer, answeredShare, responses } from "../metrics/responses.ts";
import { filterRows } from "../store/rows.ts";

const TALK = ["comment", "mention", "quote", "review", "message"];

export const responseTime: Rule = {
  id: "response-time",
  purpose: "Limits how long people outside who come to the brand wait for the first answer.",
  group: "How the brand engages",
  subjects: ["snapshot"],
  formula:
    "percentile (nearest rank) of the time to the first answer, over inbound activities of outsiders toward the brand that are due; one without an answer counts as infinite, and is shown as the time waited up to the end of the as-of day",
  unit: "hours",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "duration", description: "Longest time at the percentile.", default: "24h" },
    percentile: {
      kind: "percentile",
      description: "Which percentile; 50 is the median.",
      default: 50,
      lenient: "down",
    },
    ...answerOptions,
    "min-sample": minSampleOption(10, "activities that are due"),
    ratchet: ratchetOption,
  },
  rationale:
    "A day is what a person who writes to a company expects at the longest; the median asks it for every second one, and leaves it to `response-rate` how many may be left without.",
  fix: "Answer those who wait longest first, and name who answers on which day.",
  blindSpot:
    "Nights and weekends count in full. An answer is a reply or any later activity toward the same person; whether it helped is not seen. Activities with a date and no time are left out.",
  presets: {
    starter: { max: "3d", to: TALK, ratchet: true },
    recommended: { max: "24h", to: TALK },
    strict: { max: "4h", to: TALK },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { "min-sample": 2 },
      records: [
        ...["sam", "kim"].map(question),
        { type: "comment", actor: "acme", inReplyTo: "c-sam", published: "2026-11-11T09:00:00Z" },
      ],
    },
    fail: {
      asOf: "2026-11-15",
      options: { "min-sample": 2, percentile: 90 },
      records: [
        ...["sam", "kim"].map(question),
        { type: "comment", actor: "acme", inReplyTo: "c-sam", published: "2026-11-11T09:00:00Z" },
      ],
    },
  },
  judge(view, options) {
    const to = option<ActivityType[]>(options, "to");
    const max = parseDuration(option(options, "max"));
    const told = responses(view, to, max, option<Answerer>(options, "by"));
    const { all, answered } = answeredShare(view, told, Number.MAX_VALUE);
    const reached = percentileDelay(view, told, option<number>(options, "percentile"));
    const delayOf = (row: number) => told.delay[row] as number;
    const late = filterRows(told.due, (row) => delayOf(row) > max);
    late.sort((a, b) => (delayOf(a) === delayOf(b) ? a - b : delayOf(b) - delayOf(a)));
    const noData = untoldAnswers(view, to, told);
    return [
      {
        scope: {},
        actual: reached === null || noData !== undefined ? null : reached.delay / HOUR_MS,
        isMore: reached?.isWaiting === true,
        sample: all,
        noData,
        part: all - answered,
        rows: late,
      },
    ];
  },
  describe({ actual, part, sample }, options) {
    const percentile = option<number>(options, "percentile");
    const what =
      percentile === 50
        ? "the median time to a first answer"
        : `percentile ${percentile} of the times to a first answer`;
    return `${what} is ${actual} (${part} of ${sample} still wait)`;
  },
};

function question(actor: string) {
  const id = `c-${actor}`;
  return { type: "comment", id, actor, object: "p-1", published: "2026-11-10T09:00:00Z" };
}
