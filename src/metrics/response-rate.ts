import { parseDuration } from "../domain/quantity.ts";
import { lazy } from "../lib/lazy.ts";
import { quantity } from "../messages/words.ts";
import { concatRows } from "../store/rows.ts";
import { answerOptions } from "./answer-options.ts";
import { answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { clockFor, hoursAWeek, isWorking } from "./clock.ts";
import { clusterByDay, clusterByPerson, clusterByPost } from "./clusters.ts";
import { darkChannels, notExported, uncoveredTypes } from "./gaps.ts";
import { groupedAnswersIn, groupedGap, groupedWithin, leastWithin, notAllInTime } from "./grouped-answers.ts";
import { type Measurement, noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const responseRate = defineMetric({
  id: "response-rate",
  label: "Response rate",
  shortLabel: "Response rate",
  unit: "share",
  formula:
    "activities answered within `within`, by the `clock` ÷ inbound activities of outsiders toward the brand, of the types in `to`, that are due",
  options: {
    within: { kind: "duration", description: "How soon a reply must come.", default: "24h", lenient: "up" },
    ...answerOptions,
  },
  measure(view, { to, by, within: written, clock }, { asOf, hours }) {
    const within = parseDuration(written);
    const choice = { ...(clock && { clock }), hours };
    const onTheWall = { to, by, within, inTime: "within", asOf } as const;
    const question = { ...onTheWall, elapsed: clockFor(written, choice, view) };
    const answers = answersIn(view, question);
    const { all, answered } = answers;
    const grouped = groupedAnswersIn(view, question);
    const groups = groupedWithin(view.table, grouped, question);
    const unknown = unknownAnswers(answers) + grouped.partlyDue + groups.most - groups.least;
    const missing = notExported(view, to);
    if (missing !== undefined && all + groups.all + unknown === 0) return [noAnswer(missing)];
    const partOf = (row: number) => leastWithin(view.table, row, within);
    const cases = lazy(() => ({
      table: view.table,
      part: answers.inTime,
      rest: concatRows([answers.late, grouped.rows]),
      partOf,
    }));
    return [
      {
        scope: {},
        ...uncoveredTypes(view, to),
        ...shareOf({
          part: answered + groups.least,
          rest: all - answered + groups.all - groups.most,
          unknown,
          // On a page that was not exported may be the answer to a question that was.
          undecided: Math.min(all - answered, answers.leftOut),
        }),
        gap: answerGap(view, to, answers, all) ?? groupedGap(unknown, all + groups.all),
        get mayBeEmployees() {
          return darkChannels(view, to);
        },
        get rows() {
          return concatRows([answers.late, notAllInTime(view.table, grouped, question)]);
        },
        clusters: () => clusterByDay(cases()),
        groups: lazy(() => ({ posts: clusterByPost(cases()), people: clusterByPerson(cases()) })),
        ...(hours !== null && isWorking(choice)
          ? besideTheWall(answersIn(view, onTheWall), hoursAWeek(hours, view))
          : {}),
      },
    ];
  },
});

/** What the share is around the clock, in words and as a figure. */
function besideTheWall(
  { all, answered }: { all: number; answered: number },
  perWeek: number,
): Pick<Measurement, "detail" | "aroundTheClock"> {
  const value = all === 0 ? null : answered / all;
  const detail = value === null ? "none was due" : quantity(value, "share");
  return { detail, aroundTheClock: { value, hoursAWeek: perWeek } };
}
