import { HOUR_MS } from "../domain/day.ts";
import { parseDuration } from "../domain/quantity.ts";
import { orderLazily } from "../lib/order-lazily.ts";
import type { Bounds } from "../lib/statistics/clustered-share.ts";
import { quantity } from "../messages/words.ts";
import type { Table } from "../store/table.ts";
import { answerOptions } from "./answer-options.ts";
import { type Answers, answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { allHours, clockFor, type Elapsed, hoursAWeek, isWorking } from "./clock.ts";
import { darkChannels, notExported, uncoveredTypes } from "./gaps.ts";
import { type GroupedWait, groupedAnswersIn, groupedGap, groupedWaits } from "./grouped-answers.ts";
import {
  kaplanMeierPercentile,
  type Percentile,
  type SortedWaits,
  sortWaits,
  type Waits,
} from "./kaplan-meier.ts";
import { type Measurement, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { percentileBounds } from "./percentile-bounds.ts";

export const responseTime = defineMetric({
  id: "response-time",
  label: "Response time",
  shortLabel: "Response time",
  unit: "hours",
  formula:
    "the shortest time within which the `percentile` of outsiders' inbound activities toward the brand, of the types in `to`, was answered, by the `clock`; those still open at the end of the as-of day count for as long as they have waited (Kaplan–Meier)",
  options: {
    percentile: {
      kind: "percentile",
      description: "Which percentile; 50 is the median.",
      default: 50,
      lenient: "down",
    },
    // Its unit says how working time is counted.
    max: { kind: "duration", description: "Longest time at the percentile.", default: "24h" },
    ...answerOptions,
  },
  measure(view, { to, by, percentile, max, clock }, { asOf, hours: teamHours }) {
    const { table } = view;
    const choice = { ...(clock && { clock }), hours: teamHours };
    const answersBy = (elapsed: Elapsed) => answersIn(view, { to, by, within: 0, asOf, elapsed });
    const end = table.zone.startOf(asOf + 1);
    const onTheWall = () => sortWaits(waitsOf(table, answersBy(allHours), allHours, end));
    const elapsed = clockFor(max, choice, view);
    const answers = answersBy(elapsed);
    const question = { to, by, within: 0, asOf, elapsed };
    const grouped = groupedAnswersIn(view, question);
    const groups = groupedWaits(table, grouped, question);
    const unknown = unknownAnswers(answers) + grouped.partlyDue + groups.unknown;
    const own = waitsOf(table, answers, elapsed, end);
    // An answer in a bucket came by its end at the latest, and after the end of the one before it.
    const latest = withGroups(own, groups.waits, (wait) => wait.by);
    const waits = sortWaits(latest);
    const sooner =
      groups.waits.length === 0 ? waits : sortWaits(withGroups(own, groups.waits, (wait) => wait.after));
    // Of those answered between two times the limit may lie between these.
    const undecided = straddling(groups.waits, parseDuration(max));
    const sample = waits.size - undecided;
    const open = unknown + undecided;
    const missing = notExported(view, to);
    if (missing !== undefined && sample + open === 0) return [noAnswer(missing)];
    const reached = kaplanMeierPercentile(waits, percentile);
    const hours = reached === null ? null : reached.time / HOUR_MS;
    /** With the unknown ones answered at once, or never. */
    const bound = (of: SortedWaits, atOnce: boolean) => {
      if (unknown === 0 && groups.waits.length === 0) return hours;
      if (!Number.isFinite(unknown)) return atOnce ? 0 : Number.POSITIVE_INFINITY;
      const at = kaplanMeierPercentile(of, percentile, { cases: unknown, atOnce });
      return at === null ? null : at.time / HOUR_MS;
    };
    return [
      {
        scope: {},
        ...uncoveredTypes(view, to),
        value: hours,
        isLowerBound: reached?.isMore === true,
        // On a page that was not exported may be the answer to a question that was.
        low: answers.leftOut > 0 ? 0 : bound(sooner, true),
        high: reached?.isMore === true ? Number.POSITIVE_INFINITY : bound(waits, false),
        sample,
        part: openCases(latest),
        unknown: open,
        gap: answerGap(view, to, answers, sample) ?? groupedGap(open, sample + open),
        get mayBeEmployees() {
          return darkChannels(view, to);
        },
        get rows() {
          return longestFirst(answers.due, own);
        },
        bounds: (confidence) => hoursAbout(hours ?? 0, percentileBounds(waits, percentile, confidence)),
        ...(teamHours !== null && isWorking(choice)
          ? besideTheWall(kaplanMeierPercentile(onTheWall(), percentile), hoursAWeek(teamHours, view))
          : {}),
      },
    ];
  },
});

/** Bounds in hours. Order statistics know nothing of how long others were watched: they must not leave out the value. */
function hoursAbout(value: number, { lower, upper }: Bounds): Bounds {
  return { lower: Math.min(value, lower / HOUR_MS), upper: Math.max(value, upper / HOUR_MS) };
}

/** How long each due activity waited, up to a moment: what was answered later was open then. */
function waitsOf(table: Table, { due, delays }: Answers, elapsed: Elapsed, end: number): Waits {
  const time = delays();
  const weight = new Float64Array(due.length);
  const open = new Uint8Array(due.length);
  for (let i = 0; i < due.length; i++) {
    const row = due[i] as number;
    const answered = time[i] as number;
    const waited = elapsed(table.time[row] as number, end);
    open[i] = answered > waited ? 1 : 0;
    time[i] = Math.min(answered, waited);
    weight[i] = table.count[row] as number;
  }
  return { time, weight, open };
}

/** For how many the rows stand that are open. */
function openCases({ open, weight }: Waits): number {
  let cases = 0;
  for (let i = 0; i < open.length; i++) cases += (open[i] as number) * (weight[i] as number);
  return cases;
}

/** What the time is around the clock, in words and as a figure. */
function besideTheWall(
  reached: Percentile | null,
  perWeek: number,
): Pick<Measurement, "detail" | "aroundTheClock"> {
  const value = reached === null ? null : reached.time / HOUR_MS;
  const detail =
    value === null ? "none was due" : `${reached?.isMore ? "more than " : ""}${quantity(value, "hours")}`;
  return { detail, aroundTheClock: { value, hoursAWeek: perWeek } };
}

/** How many were answered between two times of which one is within a limit and the other is not. */
function straddling(waits: readonly GroupedWait[], limit: number): number {
  const unclear = waits.filter(({ after, by }) => Number.isFinite(by) && after < limit && by > limit);
  return unclear.reduce((sum, { count }) => sum + count, 0);
}

/** The waits with those of aggregated rows, each answered at the time that is asked for. */
function withGroups(
  { time, weight, open }: Waits,
  groups: readonly GroupedWait[],
  answeredAt: (wait: GroupedWait) => number,
): Waits {
  if (groups.length === 0) return { time, weight, open };
  const isOpen = (wait: GroupedWait) => !Number.isFinite(wait.by);
  return {
    time: Float64Array.from([
      ...time,
      ...groups.map((wait) => (isOpen(wait) ? wait.waited : answeredAt(wait))),
    ]),
    weight: Float64Array.from([...weight, ...groups.map(({ count }) => count)]),
    open: Uint8Array.from([...open, ...groups.map((wait) => Number(isOpen(wait)))]),
  };
}

/** The rows with those in front that are open, the longest wait first: of a year's a finding shows a few. */
function longestFirst(rows: Uint32Array, { time, open }: Waits): Iterable<number> {
  return {
    *[Symbol.iterator]() {
      for (const isOpen of [1, 0]) {
        const keys = new Float64Array(rows.length);
        for (let i = 0; i < rows.length; i++)
          keys[i] = open[i] === isOpen ? -(time[i] as number) : Number.POSITIVE_INFINITY;
        for (const place of orderLazily(keys)) yield rows[place] as number;
      }
    },
  };
}
