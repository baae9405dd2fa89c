import type { Day } from "../domain/day.ts";
import { firstWhere } from "../lib/first-where.ts";
import { perTable } from "./per-table.ts";
import { filterRows } from "./rows.ts";
import type { Table } from "./table.ts";

/** Days of a table, first and last, in some channels. */
export interface DaysOfChannels {
  table: Table;
  from: Day;
  to: Day;
  /** Numbers of the channels, null for all. */
  channels: ReadonlySet<number> | null;
}

/** The dated rows of some days and channels. The same ones are the same array, so that `perRows` keeps what it counts. */
export function rowsOfDays(view: DaysOfChannels): Uint32Array {
  const { table, channels } = view;
  return channels === null || holdsAll(channels, table)
    ? rowsBetween(table, `${view.from} ${view.to}`)
    : rowsOfChannels(table, keyOfDays(view) as `${Day} ${Day} ${string}`);
}

/** A text that two views of one table share only if their days and channels are the same. */
export function keyOfDays({ from, to, channels }: DaysOfChannels): string {
  return channels === null ? `${from} ${to}` : `${from} ${to} ${[...channels].sort((a, b) => a - b)}`;
}

function holdsAll(channels: ReadonlySet<number>, table: Table): boolean {
  return table.channels.every((_, channel) => channels.has(channel));
}

const rowsOfChannels = perTable((table, asked: `${Day} ${Day} ${string}`) => {
  const [from, to, channels = ""] = asked.split(" ");
  const rows = rowsBetween(table, `${Number(from)} ${Number(to)}`);
  return ofChannels(table, rows, new Set(channels.split(",").map(Number)));
});

/** Those of some rows that are of the channels. */
export function ofChannels(
  table: Table,
  rows: Uint32Array,
  channels: ReadonlySet<number> | null,
): Uint32Array {
  if (channels === null || holdsAll(channels, table)) return rows;
  const isAsked = new Uint8Array(table.channels.length);
  for (const channel of channels) if (channel >= 0) isAsked[channel] = 1;
  return filterRows(rows, (row) => isAsked[table.channel[row] as number] === 1);
}

/**
 * The rows of each day, if a list holds all rows of two days or more; else null.
 * @param most null also if there are more days than that
 */
export function eachDayOf(table: Table, rows: Uint32Array, most: number): Uint32Array[] | null {
  const days = daysOf(table, rows);
  if (days === null || days.from >= days.to || days.to - days.from >= most) return null;
  return Array.from({ length: days.to - days.from + 1 }, (_, i) =>
    rowsBetween(table, `${days.from + i} ${days.from + i}`),
  );
}

interface Days {
  from: Day;
  to: Day;
}

/** The first and last day of each list that holds all rows of its days, but for the list of all days. */
const daysOfLists = new WeakMap<Uint32Array, Days>();

/** The first and last day of a list that holds all dated rows of its days; else null. */
export function daysOf({ byDay, day }: Table, rows: Uint32Array): Days | null {
  if (rows !== byDay) return daysOfLists.get(rows) ?? null;
  const [first, last] = [byDay[0], byDay.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: day[first] as number, to: day[last] as number };
}

const rowsBetween = perTable(({ byDay, day }, days: `${Day} ${Day}`) => {
  const [from, to] = days.split(" ").map(Number) as [Day, Day];
  const start = firstWhere(byDay.length, (i) => (day[byDay[i] as number] as number) >= from);
  const end = firstWhere(byDay.length, (i) => (day[byDay[i] as number] as number) > to);
  // The same list, so that what was found for it is not found again.
  if (end - start === byDay.length) return byDay;
  const rows = byDay.subarray(start, end);
  daysOfLists.set(rows, { from, to });
  return rows;
});
