import { parseDuration } from "../domain/quantity.ts";
import { once } from "../lib/once.ts";
import { filterRows } from "../store/rows.ts";
import { answerOptions } from "./answer-options.ts";
import { answeredWithin, answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { clusterByDay, clusterByPerson, clusterByPost } from "./clusters.ts";
import { notExported, uncoveredTypes } from "./gaps.ts";
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
    const unknown = unknownAnswers(answers);
    const missing = notExported(view, to);
    if (missing !== undefined && all + unknown === 0) return [noAnswer(missing)];
    const late = filterRows(answers.due, (row) => (answers.delay[row] as number) > within);
    const inTime = filterRows(answers.due, (row) => (answers.delay[row] as number) <= within);
    const cases = { table: view.table, part: inTime, rest: late };
    return [
      {
        scope: {},
        ...uncoveredTypes(view, to),
        ...shareOf({ part: answered, rest: all - answered, unknown }),
        gap: answerGap(view, to, answers, all),
        rows: late,
        clusters: () => clusterByDay(cases),
        groups: once(() => ({ posts: clusterByPost(cases), people: clusterByPerson(cases) })),
      },
    ];
  },
});
