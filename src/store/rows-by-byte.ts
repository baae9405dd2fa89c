import { firstWhere } from "../lib/first-where.ts";
import { perTable } from "./per-table.ts";
import { daysOf } from "./rows-of-days.ts";
import type { Table } from "./table.ts";

/** How many values a byte has. */
const BYTES = 256;

/** The rows of each value of a byte among some rows. */
export interface RowsByByte {
  /** The values that occur, ascending; for the rows of some days, those that occur on any day. */
  bytes: Uint8Array;
  /** The rows of one value, in their order. */
  of: (byte: number) => Uint32Array;
}

/**
 * Makes a function that finds the rows of some days by a byte that each row has. A table's rows are put in order of the
 * byte once, and the days are a stretch of each value's rows. It returns null for any list but all dated rows of some days.
 */
export function rowsByByte(bytesOf: (table: Table) => Uint8Array) {
  const wholes = perTable((table: Table) => groupByByte(table.byDay, bytesOf(table)));
  return (table: Table, rows: Uint32Array): RowsByByte | null => {
    const days = daysOf(table, rows);
    if (days === null) return null;
    const { day } = table;
    const whole = wholes(table);
    return {
      bytes: whole.bytes,
      of: (byte) => {
        const own = whole.of(byte);
        const isFrom = (i: number) => (day[own[i] as number] as number) >= days.from;
        const isBeyond = (i: number) => (day[own[i] as number] as number) > days.to;
        return own.subarray(firstWhere(own.length, isFrom), firstWhere(own.length, isBeyond));
      },
    };
  };
}

/** Groups any rows by a byte that each has, in two passes over them. */
export function groupByByte(rows: Uint32Array, byteOf: Uint8Array): RowsByByte {
  const start = new Uint32Array(BYTES + 1);
  for (let i = 0; i < rows.length; i++) {
    const after = (byteOf[rows[i] as number] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  const bytes: number[] = [];
  for (let byte = 0; byte < BYTES; byte++) {
    if (start[byte + 1] !== 0) bytes.push(byte);
    start[byte + 1] = (start[byte + 1] as number) + (start[byte] as number);
  }
  const next = start.slice(0, BYTES);
  const grouped = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const byte = byteOf[row] as number;
    const at = next[byte] as number;
    grouped[at] = row;
    next[byte] = at + 1;
  }
  return {
    bytes: Uint8Array.from(bytes),
    of: (byte) => grouped.subarray(start[byte], start[byte + 1]),
  };
}
