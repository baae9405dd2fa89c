import { parseDuration } from "../domain/quantity.ts";
import { quantity } from "../messages/words.ts";
import { filterRows } from "../store/rows.ts";
import { answerOptions } from "./answer-options.ts";
import { answeredWithin, answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { clockFor, isWorking } from "./clock.ts";
import { clusterByDay } from "./clusters.ts";
import { notExported, uncoveredTypes } from "./gaps.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const responseRate = defineMetric({
  id: "response-rate",
  label: "Response rate",
  shortLabel: "Response rate",
  unit: "share",
  formula:
    "answered within the time, by the clock, ÷ inbound activities of outsiders toward the brand that are due",
  options: {
    within: { kind: "duration", description: "How soon an answer must come.", default: "24h", lenient: "up" },
    ...answerOptions,
  },
  measure(view, { to, by, within: written, clock }, { asOf, hours }) {
    const within = parseDuration(written);
    const choice = { ...(clock && { clock }), hours };
    const question = { to, by, within, asOf };
    const answers = answersIn(view, { ...question, elapsed: clockFor(written, choice, view) });
    const { all, answered } = answeredWithin(view, answers, within);
    const unknown = unknownAnswers(answers);
    const missing = notExported(view, to);
    if (missing !== undefined && all + unknown === 0) return [noAnswer(missing)];
    const late = filterRows(answers.due, (row) => answers.delay(row) > within);
    const inTime = filterRows(answers.due, (row) => answers.delay(row) <= within);
    const onTheWall = () => answeredWithin(view, answersIn(view, question), within);
    return [
      {
        scope: {},
        ...uncoveredTypes(view, to),
        ...shareOf({ part: answered, rest: all - answered, unknown }),
        gap: answerGap(view, to, answers, all),
        rows: late,
        clusters: () => clusterByDay(view.table, inTime, late),
        ...(isWorking(choice) ? { detail: shareText(onTheWall()) } : {}),
      },
    ];
  },
});

function shareText({ all, answered }: { all: number; answered: number }): string {
  return all === 0 ? "none was due" : quantity(answered / all, "share");
}
