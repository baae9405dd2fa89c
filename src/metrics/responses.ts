import type { ActivityType } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE, POST } from "../store/columns.ts";
import { type Groups, groupRows } from "../store/groups.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows, firstWhere } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";

/** Whose answer counts: the brand's, or any insider's too. */
export type Answerer = "brand" | "team";

const OUTSIDERS: readonly number[] = [SIDE_CODE.outside];
/** Everybody whose activities may call for an answer. */
export const EVERYBODY: readonly number[] = [SIDE_CODE.outside, SIDE_CODE.inside];

/** What was due, and when it was answered; counts add up `count`. */
export interface Responses {
  /** Rows of the activities that were due. */
  due: Uint32Array;
  /** Milliseconds to the first answer by row, of whatever people did toward the brand; Infinity for none. */
  delay: Float64Array;
  /** Activities that would be due, but whose time or author the export leaves out. */
  untold: number;
  /** Activities in a channel of which the export leaves out what the brand itself did. */
  unheard: number;
  /** Activities toward the brand that name nobody. */
  unnamed: number;
}

/** Who is answered, and by which day's end it was due. */
interface Asked {
  /** Codes of sides. */
  sides?: readonly number[];
  until?: Day;
}

/**
 * What outsiders did toward the brand in a view's days that was due, with the time to the first answer (DESIGN
 * section 4, response-rate).
 * @param within milliseconds that must have passed before the end of the day `until`, by default the view's last
 */
export function responses(
  view: View,
  to: readonly ActivityType[],
  within: number,
  by: Answerer,
  { sides = OUTSIDERS, until = view.to }: Asked = {},
): Responses {
  const { table } = view;
  const mask = typeMask(to);
  const end = table.zone.startOf(until + 1);
  const { rows } = view;
  const due = new Uint32Array(rows.length);
  let length = 0;
  const counts = { untold: 0, unheard: 0, unnamed: 0 };
  const heard = view.outboundChannels;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!isAmong(table.type[row] as number, mask) || !isTowardBrand(table, row)) continue;
    const side = table.side[row] as number;
    const count = table.count[row] as number;
    // A question is a question, whoever asks: only who is known to be one of us needs no answer.
    const isDark = table.isDark(row);
    if (side === SIDE_CODE.unknown && !isDark) counts.unnamed += count;
    if (!sides.includes(side) && !isDark) continue;
    const published = table.time[row] as number;
    const told = answeredAt(table, row);
    const traceable = table.id[row] !== NONE || table.actor[row] !== NONE;
    if (Number.isNaN(published) || (told === undefined && !traceable)) counts.untold += count;
    else if (published + within > end) continue;
    else if (told === undefined && !heard.has(table.channel[row] as number)) counts.unheard += count;
    else due[length++] = row;
  }
  return { due: due.subarray(0, length), delay: delaysOf(table, by), ...counts };
}

/** The share of due activities that were answered in time, with both counts. */
export function answeredShare(
  { table }: View,
  { due, delay }: Pick<Responses, "due" | "delay">,
  within: number,
) {
  let all = 0;
  let answered = 0;
  for (let i = 0; i < due.length; i++) {
    const row = due[i] as number;
    const count = table.count[row] as number;
    all += count;
    if ((delay[row] as number) <= within) answered += count;
  }
  return { all, answered, share: answered / all };
}

/** When the record itself says that it was answered; an answer before the question is a mistake of the source. */
function answeredAt(table: Table, row: number): number | undefined {
  const told = table.answeredAt(row);
  return told === undefined || told < (table.time[row] as number) ? undefined : told;
}

function isTowardBrand(table: Table, row: number): boolean {
  return table.inbound[row] === 1 && table.towardSide[row] === SIDE_CODE.brand;
}

/** Finding the answers takes scans of the table, and figures of many weeks ask for the same ones. */
const delaysOf = perTable(findDelays);

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
