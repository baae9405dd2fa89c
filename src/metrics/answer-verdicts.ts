import { firstMoment, lastMoment, latestInstant } from "../store/instants.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import type { AnswerInstants } from "./answer-instants.ts";
import { type AnswerQuestion, OUTSIDERS } from "./answer-question.ts";
import { ANSWER, answerStates } from "./answer-states.ts";
import { askingKinds, askingRows, partsOf } from "./asking-rows.ts";
import { allHours } from "./clock.ts";
import { firstAnswers, isTraceable } from "./first-answers.ts";
import { recordedAnswer } from "./recorded-answer.ts";

/** What comes of a row by a question about answers. */
export const VERDICT = {
  /** It asks for no answer, or was not due. */
  none: 0,
  /** It was due, and is unknown for the reason of the same name in `ANSWER`. */
  unnamed: 1,
  toAnybody: 2,
  /** It was due, and it is unknown whether it was answered, or in time. */
  untraceable: 3,
  /** It was due and answered in time; or it was not, or every delay counts. */
  inTime: 4,
  notInTime: 5,
  /** The same where its record itself says when it was answered. */
  recordedInTime: 6,
  recordedNotInTime: 7,
} as const;

/** All of them. */
export const VERDICTS: readonly number[] = Object.values(VERDICT);

/** Rows that call for an answer, or may, with what comes of each by one question. */
export interface JudgedRows {
  rows: Uint32Array;
  /** The verdict of each, in their order. */
  verdicts: Uint8Array;
  /** How many activities there are of each verdict; counts add up `count`. */
  counts: Float64Array;
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

/** How many activities some rows stand for by the verdict of each. */
export function countsOf({ count }: Table, { rows, verdicts }: Omit<JudgedRows, "counts">): Float64Array {
  const counts = new Float64Array(VERDICTS.length);
  for (let i = 0; i < rows.length; i++) {
    const verdict = verdicts[i] as number;
    counts[verdict] = (counts[verdict] as number) + (count[rows[i] as number] as number);
  }
  return counts;
}

/**
 * What comes of some rows by a question, in one list or several, in order. It is kept for each list of rows, and for each day
 * where there are many, as the window and its weeks ask about the same days.
 */
export function judgedBy(table: Table, rows: Uint32Array, question: AnswerQuestion): JudgedRows[] {
  const { to, by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  const key = JSON.stringify([to, by, within, inTime, asOf, sides]);
  // Each view has a working clock of its own, which the key does not tell apart.
  const byQuestion = elapsed === allHours ? judges(table) : null;
  const judge = byQuestion?.get(key) ?? judgeFor(table, question);
  byQuestion?.set(key, judge);
  return partsOf(table, rows).map((part) => judge(table, part));
}

const judges = perTable((_table: Table) => new Map<string, ReturnType<typeof judgeFor>>());

function judgeFor(table: Table, question: AnswerQuestion) {
  const { to, by, sides = OUTSIDERS } = question;
  const answers = firstAnswers(table, by);
  const judge = verdictsBy(table, question);
  const kinds = askingKinds(to, sides);
  return perRows((_table: Table, all: Uint32Array): JudgedRows => {
    const rows = askingRows(table, all, kinds);
    const verdicts = new Uint8Array(rows.length);
    answers.find(rows, (batch, found, from) => judge(batch, found, verdicts.subarray(from)));
    return { rows, verdicts, counts: countsOf(table, { rows, verdicts }) };
  });
}

/** What comes of a row if it is unknown whether it was answered in time, by what is known of its answer. */
const UNKNOWN: Record<number, number> = {
  [ANSWER.notAsked]: VERDICT.none,
  [ANSWER.unnamed]: VERDICT.unnamed,
  [ANSWER.toAnybody]: VERDICT.toAnybody,
  [ANSWER.untraceable]: VERDICT.untraceable,
  [ANSWER.unsure]: VERDICT.untraceable,
  // It is known of the days alone, which are not enough.
  [ANSWER.certain]: VERDICT.untraceable,
};

/** Writes what comes of some of `askingRows` by the instants that were found for them, each at its place. */
function verdictsBy(
  table: Table,
  question: AnswerQuestion,
): (rows: Uint32Array, found: AnswerInstants, verdicts: Uint8Array) => void {
  const { by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  const { time, day } = table;
  const answers = firstAnswers(table, by);
  const stateOf = answerStates(table, by, sides);
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
  /** Whether a row was answered in time where a time is missing; null where that is unknown. */
  const inTimeByDays = (row: number, state: number, found: AnswerInstants, at: number): boolean | null => {
    const isKnown =
      !Number.isNaN(time[row] as number) &&
      (state !== ANSWER.unsure || isSoon(time[row] as number, found.surely[at] as number));
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
  return (rows, found, verdicts) => {
    const { surely, perhaps } = found;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (!wasDue(row)) continue;
      const asked = time[row] as number;
      const state = stateOf(row, found, i);
      let isInTime: boolean | null = null;
      const mayBeKnown = state === ANSWER.unsure || state === ANSWER.certain;
      if (!mayBeKnown) isInTime = null;
      else if (!answers.isExact(row)) isInTime = inTimeByDays(row, state, found, i);
      // What was surely answered in time was so, whatever may have answered it sooner.
      else if (isSoon(asked, surely[i] as number)) isInTime = true;
      else if (state === ANSWER.certain) isInTime = false;
      // What may have answered it sooner was late as well.
      else if (inTime !== undefined && !isSoon(asked, perhaps[i] as number))
        isInTime = isFound(row, surely[i] as number) ? false : null;
      if (isInTime === null) verdicts[i] = UNKNOWN[state] as number;
      else if (recordedAnswer(table, row) === undefined)
        verdicts[i] = isInTime ? VERDICT.inTime : VERDICT.notInTime;
      else verdicts[i] = isInTime ? VERDICT.recordedInTime : VERDICT.recordedNotInTime;
    }
  };
}
