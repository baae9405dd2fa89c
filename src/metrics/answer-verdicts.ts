import { firstMoment, lastMoment, latestInstant } from "../store/instants.ts";
import { byteCounts } from "../store/kind-counts.ts";
import { kindSet, kindsOf } from "../store/kinds.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows, rowsOfBytes } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { type AnswerQuestion, OUTSIDERS } from "./answer-question.ts";
import { ANSWER, answerStates } from "./answer-states.ts";
import { allHours } from "./clock.ts";
import { firstAnswers, isTraceable } from "./first-answers.ts";
import { recordedAnswer } from "./recorded-answer.ts";

/** What comes of a row by a question about answers. */
export const VERDICT = {
  /** It asks for no answer, or was not due. */
  none: 1,
  /** It was due, and is unknown for the reason of the same name in `ANSWER`. */
  unnamed: 2,
  toAnybody: 3,
  /** It was due, and it is unknown whether it was answered, or in time. */
  untraceable: 4,
  /** It was due and answered in time; or it was not, or every delay counts. */
  inTime: 5,
  notInTime: 6,
  /** The same where its record itself says when it was answered. */
  recordedInTime: 7,
  recordedNotInTime: 8,
} as const;

/** All of them. */
export const VERDICTS: readonly number[] = Object.values(VERDICT);

/** What comes of each row by one question. */
export interface AnswerVerdicts {
  /** How many activities of some rows there are of each verdict; counts add up `count`. */
  counts(table: Table, rows: Uint32Array): Float64Array;
  /** The verdict of a row that was counted. */
  of(row: number): number;
  /** The rows for whose verdict something holds, among rows that were counted, in order. */
  rowsWhere(rows: Uint32Array, holds: (verdict: number) => boolean): Uint32Array;
}

/** Whether a verdict is of what was due, and in time or not. */
export function isDecided(verdict: number): boolean {
  return verdict >= VERDICT.inTime;
}

/** Whether a verdict says that the answer was in time. */
export function isInTime(verdict: number): boolean {
  return verdict === VERDICT.inTime || verdict === VERDICT.recordedInTime;
}

/** Whether a verdict rests on what the brand did, of which a file must hold the rows. */
export function needsOwn(verdict: number): boolean {
  return verdict === VERDICT.inTime || verdict === VERDICT.notInTime;
}

/**
 * The verdicts of a question, a byte a row. They are found when rows are first counted and then kept, as the window and
 * its weeks ask about the same rows.
 */
export function answerVerdicts(table: Table, question: AnswerQuestion): AnswerVerdicts {
  const { to, by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  // Each view has a working clock of its own.
  if (elapsed !== allHours) return findVerdicts(table, question);
  const key = JSON.stringify([to, by, within, inTime, asOf, sides]);
  const verdicts = kept(table).get(key) ?? findVerdicts(table, question);
  kept(table).set(key, verdicts);
  return verdicts;
}

const kept = perTable((_table: Table) => new Map<string, AnswerVerdicts>());

function findVerdicts(table: Table, question: AnswerQuestion): AnswerVerdicts {
  const verdicts = new Uint8Array(table.length);
  const isAsked = kindSet({ of: question.to, inbound: true });
  const { by, sides = OUTSIDERS } = question;
  const states = answerStates(table, by, sides);
  const verdictOf = verdictBy(table, question);
  const findIn = (_table: Table, rows: Uint32Array) => {
    const kinds = kindsOf(table);
    const asked = filterRows(rows, (row) => {
      if (verdicts[row] !== 0) return false;
      if (isAsked[kinds[row] as number] === 0) verdicts[row] = VERDICT.none;
      return verdicts[row] === 0;
    });
    states.find(asked);
    for (let i = 0; i < asked.length; i++) verdicts[asked[i] as number] = verdictOf(asked[i] as number);
    return verdicts;
  };
  return {
    counts: byteCounts(findIn),
    of: (row) => verdicts[row] as number,
    rowsWhere(rows, holds) {
      const isAsked = new Uint8Array(1 + Math.max(...VERDICTS));
      for (const verdict of VERDICTS) isAsked[verdict] = holds(verdict) ? 1 : 0;
      return rowsOfBytes(verdicts, rows, isAsked);
    },
  };
}

function verdictBy(table: Table, question: AnswerQuestion): (row: number) => number {
  const { by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  const { time, day } = table;
  const answers = firstAnswers(table, by);
  const { of: stateOf } = answerStates(table, by, sides);
  const end = table.zone.startOf(asOf + 1);
  // Of a bare date it is known that it was not due where no instant of its day was but, perhaps, the first.
  const lastDue = table.zone.dayOf(end - within - 1);
  const wasDue = (row: number) => {
    const published = time[row] as number;
    if (Number.isNaN(published)) return !((day[row] as number) > lastDue);
    return elapsed(published, end) >= within;
  };
  const isSoon = (asked: number, answered: number) =>
    inTime === "ever" ? answered < end : inTime === "within" && elapsed(asked, answered) <= within;
  const isFound = (row: number, by: number) =>
    by !== Number.POSITIVE_INFINITY || isTraceable(table, row, answers);
  /** Whether a row was answered in time; null where that is unknown. Only where it and all that may answer it have times. */
  const inTimeByTimes = (row: number, state: number): boolean | null => {
    const asked = time[row] as number;
    const answered = answers.surelyAt(row);
    // What was surely answered in time was so, whatever may have answered it sooner.
    if (isSoon(asked, answered)) return true;
    if (state !== ANSWER.unsure) return false;
    const isLate = inTime !== undefined && !isSoon(asked, answers.perhapsAt(row));
    return isLate && isFound(row, answered) ? false : null;
  };
  /** The same where a time is missing. */
  const inTimeByDays = (row: number, state: number): boolean | null => {
    const isKnown =
      !Number.isNaN(time[row] as number) &&
      (state !== ANSWER.unsure || isSoon(time[row] as number, answers.surelyAt(row)));
    if (!isKnown && !areDaysEnough(row)) return null;
    return isSoon(firstMoment(table, row), answers.by(row));
  };
  /** Whether the days of a row and its answer show that it was due, and whether the answer came in time. */
  const areDaysEnough = (row: number) => {
    if (inTime === undefined || day[row] === UNDATED) return false;
    if (elapsed(lastMoment(table, row), end) < within) return false;
    const by = answers.by(row);
    if (isSoon(firstMoment(table, row), by)) return true;
    const latest = latestInstant(table, row);
    const since = answers.since(row);
    return isFound(row, by) && since > latest && !isSoon(latest, since);
  };
  return (row) => {
    const state = stateOf(row);
    if (state === ANSWER.notAsked || !wasDue(row)) return VERDICT.none;
    if (state === ANSWER.unnamed) return VERDICT.unnamed;
    if (state === ANSWER.toAnybody) return VERDICT.toAnybody;
    if (state === ANSWER.untraceable) return VERDICT.untraceable;
    const isInTime = answers.isExact(row) ? inTimeByTimes(row, state) : inTimeByDays(row, state);
    if (isInTime === null) return VERDICT.untraceable;
    const isRecorded = recordedAnswer(table, row) !== undefined;
    if (isInTime) return isRecorded ? VERDICT.recordedInTime : VERDICT.inTime;
    return isRecorded ? VERDICT.recordedNotInTime : VERDICT.notInTime;
  };
}
