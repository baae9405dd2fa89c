import { GESTURE_TYPES } from "../domain/activity.ts";
import { byOption } from "./answer-options.ts";
import { answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { notExported, uncoveredTypes } from "./gaps.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const acknowledged = defineMetric({
  id: "acknowledged",
  label: "Acknowledged reactions",
  shortLabel: "Acknowledged",
  unit: "share",
  formula:
    "answered in kind or in words by the end of the as-of day ÷ likes, shares and follows of outsiders toward the brand",
  options: byOption,
  measure(view, { by }, { asOf }) {
    const to = GESTURE_TYPES;
    const answers = answersIn(view, { to, by, within: 0, inTime: "ever", asOf });
    const { all: due, answered } = answers;
    const unknown = unknownAnswers(answers);
    const missing = notExported(view, to);
    if (missing !== undefined && due + unknown === 0) return [noAnswer(missing)];
    return [
      {
        scope: {},
        ...uncoveredTypes(view, to),
        ...shareOf({ part: answered, rest: due - answered, unknown }),
        gap: answerGap(view, to, answers, due),
      },
    ];
  },
});
