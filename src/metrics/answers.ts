import type { ActivityType } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE, POST } from "../store/columns.ts";
import { type Groups, groupRows } from "../store/groups.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows, firstWhere } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { unnamedGap } from "./gaps.ts";

/** Whose answer counts: the brand's, or any employee's too. */
export type Answerer = "brand" | "team";

/** Whose activities call for an answer. */
export const OUTSIDERS: readonly number[] = [SIDE_CODE.outside];
/** Everybody whose activities may call for an answer. */
export const EVERYBODY: readonly number[] = [SIDE_CODE.outside, SIDE_CODE.inside];

/** What was due, and when it was answered; counts add up `count`. */
export interface Answers {
  /** Rows of the activities that were due. */
  due: Uint32Array;
  /** Milliseconds to the first answer by row, of whatever people did toward the brand; Infinity for none. */
  delay: Float64Array;
  /** Activities whose time or author the export leaves out. */
  untraceable: number;
  /** Activities in a channel of which the export leaves out what the brand itself did. */
  withoutOwn: number;
  /** Activities toward the brand that name nobody. */
  unnamed: number;
  /** Activities without a day that may lie in the view's days. */
  undated: number;
}

/** What is asked about answers. */
export interface AnswerQuestion {
  to: readonly ActivityType[];
  by: Answerer;
  /** Milliseconds that must have passed before the end of the day `asOf`. */
  within: number;
  asOf: Day;
  /** Codes of the sides that are answered; default: outsiders. */
  sides?: readonly number[];
}

/** What people did toward the brand in a view's days that was due by the end of a day, with the time to the first answer. */
export function answersIn(view: View, { to, by, within, asOf, sides = OUTSIDERS }: AnswerQuestion): Answers {
  const { table } = view;
  const mask = typeMask(to);
  const end = table.zone.startOf(asOf + 1);
  // Of a bare date it is known that it was not due where no instant of its day was but, perhaps, the first.
  const lastDue = table.zone.dayOf(end - within - 1);
  const { rows } = view;
  const due = new Uint32Array(rows.length);
  let length = 0;
  const counts = { untraceable: 0, withoutOwn: 0, unnamed: 0 };
  const channels = view.outboundChannels;
  const asks = (row: number) => isAmong(table.type[row] as number, mask) && isTowardBrand(table, row);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!asks(row)) continue;
    const side = table.side[row] as number;
    const count = table.count[row] as number;
    const published = table.time[row] as number;
    if (published + within > end || (Number.isNaN(published) && (table.day[row] as number) > lastDue))
      continue;
    // A question is a question, whoever asks: only who is known to be an employee needs no answer.
    const isDark = table.isDark(row);
    // How many of an aggregated row were answered is counted by its buckets.
    if (table.answeredBuckets(row) !== undefined) continue;
    if (side === SIDE_CODE.unknown && !isDark) counts.unnamed += count;
    if (!sides.includes(side) && !isDark) continue;
    const recorded = answeredAt(table, row);
    const traceable = table.id[row] !== NONE || table.actor[row] !== NONE;
    if (Number.isNaN(published) || (recorded === undefined && !traceable)) counts.untraceable += count;
    else if (recorded === undefined && !channels.has(table.channel[row] as number))
      counts.withoutOwn += count;
    else due[length++] = row;
  }
  const undated = sumCounts(table, filterRows(view.straddling, asks));
  return { due: due.subarray(0, length), delay: delaysOf(table, by), ...counts, undated };
}

/** How many due activities there were, and how many were answered in time. */
export function answeredWithin(
  { table }: View,
  { due, delay }: Pick<Answers, "due" | "delay">,
  within: number,
): { all: number; answered: number } {
  let all = 0;
  let answered = 0;
  for (let i = 0; i < due.length; i++) {
    const row = due[i] as number;
    const count = table.count[row] as number;
    all += count;
    if ((delay[row] as number) <= within) answered += count;
  }
  return { all, answered };
}

/** How many cases of a question about answers are unknown. */
export function unknownAnswers({ untraceable, withoutOwn, unnamed, undated }: Answers): number {
  return untraceable + withoutOwn + unnamed + undated;
}

/** Why some answers are unknown, by what is missing most; undefined where none is. */
export function answerGap(
  view: View,
  to: readonly ActivityType[],
  answers: Answers,
  known: number,
): Gap | undefined {
  const { untraceable, withoutOwn } = answers;
  const unknown = unknownAnswers(answers);
  if (unknown === 0) return undefined;
  const all = unknown + known;
  if (withoutOwn * 2 >= unknown) return gapOf("answers-not-exported", {});
  if (untraceable * 2 >= unknown) return gapOf("no-time", { count: untraceable, all });
  return unnamedGap(view, to, unknown, known);
}

/** When the record itself says that it was answered; an answer before the question is a mistake of the source. */
function answeredAt(table: Table, row: number): number | undefined {
  const time = table.answeredAt(row);
  return time === undefined || time < (table.time[row] as number) ? undefined : time;
}

/** Whether an activity is inbound, and speaks to the brand. */
export function isTowardBrand(table: Table, row: number): boolean {
  return table.inbound[row] === 1 && table.towardSide[row] === SIDE_CODE.brand;
}

/** Finding the answers takes scans of the table, and figures of many weeks ask for the same ones. */
export const delaysOf = perTable(findDelays);

function findDelays(table: Table, by: Answerer): Float64Array {
  const ours = filterRows(
    table.byDay,
    (row) => isAnswerer(table.side[row] as number, by) && !Number.isNaN(table.time[row] as number),
  ).sort((a, b) => (table.time[a] as number) - (table.time[b] as number));
  const find = (row: number) => table.index.find(table.channel[row] as number, table.reply[row] as number);
  const byReply = groupRows(ours, table.length, find);
  const byToward = groupRows(ours, table.accounts.size, (row) => table.toward[row] as number);
  const delays = new Float64Array(table.length);
  for (let row = 0; row < table.length; row++) {
    if (!isTowardBrand(table, row) || !(EVERYBODY.includes(table.side[row] as number) || table.isDark(row)))
      continue;
    const parent = find(row);
    const inThread = parent !== NONE && table.type[parent] !== POST;
    const answered = Math.min(
      answeredAt(table, row) ?? Number.POSITIVE_INFINITY,
      firstAfter(table, byReply, row, row),
      inThread ? firstAfter(table, byReply, parent, row) : Number.POSITIVE_INFINITY,
      firstAfter(table, byToward, table.actor[row] as number, row),
    );
    delays[row] = answered - (table.time[row] as number);
  }
  return delays;
}

function isAnswerer(side: number, by: Answerer): boolean {
  return side === SIDE_CODE.brand || (by === "team" && side === SIDE_CODE.inside);
}

function firstAfter(table: Table, { rows, start }: Groups, key: number, row: number): number {
  const [from, to] = key < 0 ? [0, 0] : [start[key] as number, start[key + 1] as number];
  if (from === to) return Number.POSITIVE_INFINITY;
  const after = table.time[row] as number;
  const later = (i: number) => (table.time[rows[from + i] as number] as number) > after;
  const answer = from + firstWhere(to - from, later);
  return answer < to ? (table.time[rows[answer] as number] as number) : Number.POSITIVE_INFINITY;
}
