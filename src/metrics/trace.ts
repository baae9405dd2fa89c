import { ACTIVITY_TYPES, type ActivityType, GESTURE_TYPES, SIDES, type Side } from "../domain/activity.ts";
import { formatDay, HOUR_MS } from "../domain/day.ts";
import type { Location } from "../domain/diagnostic.ts";
import type { AnswerSpan, LeftOutBy, NoActivity, Trace } from "../domain/trace.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { firstMoment, lastMoment } from "../store/instants.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import { UNDATED } from "../store/undated.ts";
import { OUTSIDERS } from "./answer-question.ts";
import { callsForAnswer } from "./answers.ts";
import { type FirstAnswers, firstAnswers } from "./first-answers.ts";

const GESTURES = typeMask(GESTURE_TYPES);

/** The rows of an id, on whatever channel, or of a line of a file. */
export function rowsOf(table: Table, place: { id: string } | { file: string; line: number }): number[] {
  const rows = Array.from({ length: table.length }, (_, row) => row);
  if ("id" in place) {
    const id = table.idOf(place.id);
    return id === NONE ? [] : rows.filter((row) => table.id.get(row) === id);
  }
  return rows.filter((row) => {
    const { file, line } = table.location(row);
    return file === place.file && line === place.line;
  });
}

/** Why no activity is on a line of a file. */
export function whyNoneOn(table: Table, { file, line }: { file: string; line: number }): NoActivity {
  if (!table.files.some(({ name }) => name === file)) return { why: "unread" };
  const lines = Array.from({ length: table.length }, (_, row) => table.location(row)).flatMap((place) =>
    place.file === file ? [place.line] : [],
  );
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  if (lines.length === 0) return { why: "empty" };
  return { why: table.isEnvelope(file, line) ? "envelope" : "elsewhere", first, last };
}

/**
 * Why a row counts as it does, but for what a policy waives.
 * @param days in the policy's period, at least one
 */
export function traceOf(table: Table, row: number, days: number): Trace {
  const day = table.day[row] as number;
  const account = table.actor[row] as number;
  const toward = table.toward[row] as number;
  const object = table.idText(table.object[row] as number);
  const buckets = table.answeredBuckets(row);
  return {
    location: table.location(row),
    id: table.idText(table.id.get(row)),
    type: ACTIVITY_TYPES[table.type[row] as number] as ActivityType,
    channel: table.channels[table.channel[row] as number] ?? "",
    day: day === UNDATED ? null : formatDay(day),
    count: table.count[row] as number,
    account: account === NONE ? null : table.accounts.written(account),
    side: sideAt(table.side[row]),
    sideBy: sideBy(table, row),
    toward: {
      account: toward >= 0 ? table.accounts.written(toward) : null,
      side: sideAt(table.towardSide[row]),
    },
    inbound: table.inbound[row] === 1,
    outbound: table.outbound[row] === 1,
    post: object === null ? null : { id: object, location: placeOf(table, table.postRow(row)) },
    ...(buckets === undefined ? answerTo(table, row) : { answeredWithin: buckets }),
    ...countedIn(table, row, days),
    leftOut: table.duplicate[row] === 1 ? [repeatedBy(table, row)] : [],
  };
}

function countedIn(table: Table, row: number, days: number): Pick<Trace, "counts" | "period"> {
  const day = table.day[row] as number;
  const to = table.covered?.to ?? null;
  const from = to === null ? null : to - days + 1;
  const isWithin = from === null || to === null || (day >= from && day <= to);
  const isKnown = table.side[row] !== SIDE_CODE.unknown;
  return {
    period: from === null || to === null ? null : { from: formatDay(from), to: formatDay(to) },
    counts: day === UNDATED ? "undated" : !isWithin ? "outside" : isKnown ? "known" : "unknown",
  };
}

function sideAt(code: number | undefined): Side {
  return SIDES[code ?? 0] as Side;
}

function sideBy(table: Table, row: number): Trace["sideBy"] {
  const account = table.actor[row] as number;
  const side = table.side[row] as number;
  if (account === NONE) return side === SIDE_CODE.unknown ? "nobody" : "record";
  const byRoster = table.accounts.sideOn(account, table.day[row] as number);
  if (byRoster !== side) return "record";
  if (side === SIDE_CODE.brand) return "brand";
  if (side === SIDE_CODE.inside) return "roster";
  if (side === SIDE_CODE.bot) return "mark";
  return side === SIDE_CODE.outside ? "stranger" : "unrecognisable";
}

/** The brand's answer to what calls for one, which a gesture does not: it may have one; nothing for anything else. */
function answerTo(table: Table, row: number): Pick<Trace, "answered"> {
  const asks =
    callsForAnswer(table, row, typeMask(ACTIVITY_TYPES)) &&
    (OUTSIDERS.includes(table.side[row] as number) || table.isDark(row)) &&
    table.duplicate[row] === 0;
  if (!asks || table.day[row] === UNDATED) return {};
  const answers = firstAnswers(table, "brand");
  const moment = answers.at(row);
  const isGesture = isAmong(table.type[row] as number, GESTURES);
  if (moment === Number.POSITIVE_INFINITY) return isGesture ? {} : { answered: null };
  if (Number.isNaN(moment + (table.time[row] as number))) {
    const span = spanOf(table, row, answers);
    return isGesture && span.toHours === null ? {} : { answered: span };
  }
  const isAnswer = (other: number) =>
    table.time[other] === moment &&
    table.side[other] === SIDE_CODE.brand &&
    table.channel[other] === table.channel[row] &&
    table.duplicate[other] === 0;
  const answer = table.time.findIndex((_, other) => isAnswer(other));
  return {
    answered: { hours: (moment - (table.time[row] as number)) / HOUR_MS, location: placeOf(table, answer) },
  };
}

/** Between which hours the answer came, by what is known of the days. */
function spanOf(table: Table, row: number, answers: FirstAnswers): AnswerSpan {
  const by = answers.by(row);
  return {
    fromHours: Math.max(0, answers.since(row) - lastMoment(table, row)) / HOUR_MS,
    toHours: Number.isFinite(by) ? (by - firstMoment(table, row)) / HOUR_MS : null,
  };
}

function placeOf(table: Table, row: number): Location | null {
  return row < 0 ? null : table.location(row);
}

/** By which other row a row does not count. */
function repeatedBy(table: Table, row: number): LeftOutBy {
  const byId = table.index.find(table.channel[row] as number, table.id.get(row));
  if (byId !== NONE && byId !== row) return { by: "duplicate", of: table.location(byId) };
  const isSame = (other: number) =>
    other > row &&
    table.duplicate[other] === 0 &&
    [table.channel, table.type, table.actor, table.object, table.day].every(
      (column) => column[other] === column[row],
    );
  const again = table.id.get(row) === NONE ? table.day.findIndex((_, other) => isSame(other)) : NONE;
  return again === NONE ? { by: "undone" } : { by: "duplicate", of: table.location(again) };
}
