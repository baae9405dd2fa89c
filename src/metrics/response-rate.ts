import { parseDuration } from "../domain/quantity.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import { answerOptions } from "./answer-options.ts";
import { answeredWithin, answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { clusterByDay } from "./clusters.ts";
import { notExported, uncoveredTypes } from "./gaps.ts";
import { groupedAnswersIn, groupedGap, groupedWithin, leastWithin, notAllInTime } from "./grouped-answers.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const responseRate = defineMetric({
  id: "response-rate",
  label: "Response rate",
  shortLabel: "Response rate",
  unit: "share",
  formula: "answered within the time ÷ inbound activities of outsiders toward the brand that are due",
  options: {
    within: { kind: "duration", description: "How soon an answer must come.", default: "24h", lenient: "up" },
    ...answerOptions,
  },
  measure(view, { to, by, within: written }, { asOf }) {
    const within = parseDuration(written);
    const answers = answersIn(view, { to, by, within, asOf });
    const { all, answered } = answeredWithin(view, answers, within);
    const grouped = groupedAnswersIn(view, { to, by, within, asOf });
    const groups = groupedWithin(view.table, grouped, { by, within });
    const unknown = unknownAnswers(answers) + grouped.partlyDue + groups.most - groups.least;
    const missing = notExported(view, to);
    if (missing !== undefined && all + groups.all + unknown === 0) return [noAnswer(missing)];
    const late = filterRows(answers.due, (row) => (answers.delay[row] as number) > within);
    const inTime = filterRows(answers.due, (row) => (answers.delay[row] as number) <= within);
    return [
      {
        scope: {},
        ...uncoveredTypes(view, to),
        ...shareOf({
          part: answered + groups.least,
          rest: all - answered + groups.all - groups.most,
          unknown,
        }),
        gap: answerGap(view, to, answers, all) ?? groupedGap(unknown, all + groups.all),
        rows: concatRows([late, notAllInTime(view.table, grouped, { by, within })]),
        clusters: () =>
          clusterByDay(view.table, inTime, late, {
            rows: grouped.rows,
            partOf: (row) => leastWithin(view.table, row, within),
          }),
      },
    ];
  },
});
