import { firstWhere } from "../lib/first-where.ts";
import type { RowGroups } from "./groups.ts";
import { perTable } from "./per-table.ts";
import { daysOf } from "./rows-of-days.ts";
import type { Table } from "./table.ts";

/** How many values a byte has. */
const BYTES = 256;

/** The rows of each value of a byte among some rows. */
export interface RowsByByte {
  /** The values that any dated row of the table has, ascending. */
  bytes: Uint8Array;
  /** Those of one value, in order. */
  of: (byte: number) => Uint32Array;
}

/**
 * A function that finds rows by a byte that each has, among all rows of some days: a table's are put in order once, and
 * each part of a view takes a stretch of them. Of other rows it tells nothing.
 */
export function rowsByByte(bytesOf: (table: Table) => Uint8Array) {
  const wholes = perTable((table: Table) => {
    const groups = groupByByte(table.byDay, bytesOf(table));
    const { start } = groups;
    const bytes = Uint8Array.from({ length: BYTES }, (_, byte) => byte).filter(
      (byte) => (start[byte] as number) < (start[byte + 1] as number),
    );
    return { ...groups, bytes };
  });
  return (table: Table, rows: Uint32Array): RowsByByte | null => {
    const days = daysOf(table, rows);
    if (days === null) return null;
    const { rows: grouped, start, bytes } = wholes(table);
    const { day } = table;
    return {
      bytes,
      of: (byte) => {
        const own = grouped.subarray(start[byte], start[byte + 1]);
        const isFrom = (i: number) => (day[own[i] as number] as number) >= days.from;
        const isBeyond = (i: number) => (day[own[i] as number] as number) > days.to;
        return own.subarray(firstWhere(own.length, isFrom), firstWhere(own.length, isBeyond));
      },
    };
  };
}

/** Groups rows by a byte of each, in the order they were given. */
function groupByByte(rows: Uint32Array, bytes: Uint8Array): RowGroups {
  const start = new Uint32Array(BYTES + 1);
  for (let i = 0; i < rows.length; i++) {
    const after = (bytes[rows[i] as number] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let byte = 1; byte <= BYTES; byte++)
    start[byte] = (start[byte] as number) + (start[byte - 1] as number);
  const next = start.slice(0, BYTES);
  const grouped = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const byte = bytes[row] as number;
    const at = next[byte] as number;
    grouped[at] = row;
    next[byte] = at + 1;
  }
  return { rows: grouped, start };
}
