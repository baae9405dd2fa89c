import { inOrder, orderBy } from "../lib/order-by.ts";
import { latestInstant } from "./instants.ts";
import { filterRows } from "./rows.ts";
import type { Table } from "./table.ts";

/** Rows in the order in which they were done, each with its instant in milliseconds since 1970. */
export interface TimedRows {
  rows: Uint32Array;
  instants: Float64Array;
  /** Whether every row has a time; then that is its instant. */
  hasTimes: boolean;
}

/**
 * Rows by an instant of each, equal ones as they came.
 * @param instantOf default: the last at which the row may have been done
 */
export function byInstant(
  table: Table,
  rows: Uint32Array,
  instantOf: (table: Table, row: number) => number = latestInstant,
): TimedRows {
  const instants = new Float64Array(rows.length);
  let isSorted = true;
  let hasTimes = true;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    instants[i] = instantOf(table, row);
    if (Number.isNaN(table.time[row] as number)) hasTimes = false;
    if (i > 0 && (instants[i] as number) < (instants[i - 1] as number)) isSorted = false;
  }
  if (isSorted) return { rows, instants, hasTimes };
  const order = orderBy(instants);
  return { rows: order.map((i) => rows[i] as number), instants: inOrder(instants, order), hasTimes };
}

/** Those of some rows for which something holds. */
export function timedWhere(table: Table, timed: TimedRows, holds: (row: number) => boolean): TimedRows {
  const rows = filterRows(timed.rows, holds);
  return rows === timed.rows ? timed : byInstant(table, rows);
}
