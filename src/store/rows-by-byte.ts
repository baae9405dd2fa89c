import { firstWhere } from "../lib/first-where.ts";
import { perTable } from "./per-table.ts";
import { daysOf } from "./rows-of-days.ts";
import type { Table } from "./table.ts";

/** How many values a byte has. */
const BYTES = 256;

/** The rows of each value of a byte among some rows. */
export interface RowsByByte {
  /** The values that there are, ascending; of a part of a table's rows, those that any of its dated rows has. */
  bytes: Uint8Array;
  /** Those of one value, in the order of the rows. */
  of: (byte: number) => Uint32Array;
}

/**
 * A function that finds rows by a byte that each has, among all rows of some days: a table's are put in order once, and
 * each part of a view takes a stretch of them. Of other rows it tells nothing.
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

/** Any rows by a byte of each, in two passes over them. */
export function groupByByte(rows: Uint32Array, byteOf: Uint8Array): RowsByByte {
  const start = new Uint32Array(BYTES + 1);
  for (let i = 0; i < rows.length; i++) {
    const after = (byteOf[rows[i] as number] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  const bytes = Array.from({ length: BYTES }, (_, byte) => byte).filter((byte) => start[byte + 1] !== 0);
  for (let byte = 1; byte <= BYTES; byte++)
    start[byte] = (start[byte] as number) + (start[byte - 1] as number);
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
