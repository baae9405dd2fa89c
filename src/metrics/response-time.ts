import { HOUR_MS } from "../domain/day.ts";
import { answerOptions } from "./answer-options.ts";
import { answerPercentile } from "./answer-percentile.ts";
import { answeredWithin, answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { notExported, uncoveredTypes } from "./gaps.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const responseTime = defineMetric({
  id: "response-time",
  label: "Response time",
  shortLabel: "Time to answer",
  unit: "hours",
  formula:
    "percentile (nearest rank) of the time to the first answer, over inbound activities of outsiders toward the brand; one without an answer counts as infinite, and is shown as the time waited up to the end of the as-of day",
  options: {
    percentile: {
      kind: "percentile",
      description: "Which percentile; 50 is the median.",
      default: 50,
      lenient: "down",
    },
    ...answerOptions,
  },
  measure(view, { to, by, percentile }, { asOf }) {
    const { table } = view;
    const answers = answersIn(view, { to, by, within: 0, asOf });
    const { all, answered } = answeredWithin(view, answers, Number.MAX_VALUE);
    const unknown = unknownAnswers(answers);
    const missing = notExported(view, to);
    if (missing !== undefined && all + unknown === 0) return [noAnswer(missing)];
    const end = table.zone.startOf(asOf + 1);
    const at = (extra: { atOnce: number; never: number }) => {
      const reached = answerPercentile(view, answers, percentile, end, extra);
      return reached === null ? null : { hours: reached.delay / HOUR_MS, isWaiting: reached.isWaiting };
    };
    const reached = all === 0 ? null : at({ atOnce: 0, never: 0 });
    const slowest = at({ atOnce: 0, never: unknown });
    const rows = answers.due.slice().sort((a, b) => delayOf(b) - delayOf(a) || a - b);
    return [
      {
        scope: {},
        ...uncoveredTypes(view, to),
        value: reached?.hours ?? null,
        isLowerBound: reached?.isWaiting === true,
        low: unknown === 0 ? (reached?.hours ?? null) : (at({ atOnce: unknown, never: 0 })?.hours ?? null),
        high: slowest === null ? null : slowest.isWaiting ? Number.POSITIVE_INFINITY : slowest.hours,
        sample: all,
        part: all - answered,
        unknown,
        gap: answerGap(to, answers, all),
        rows,
      },
    ];

    function delayOf(row: number): number {
      const delay = answers.delay[row] as number;
      return Number.isFinite(delay) ? delay : Number.MAX_VALUE - (table.time[row] as number);
    }
  },
});
