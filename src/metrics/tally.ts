import type { ActivityType } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/columns.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";

/** Inbound activities of some rows by side; counts add up `count`. */
export interface Tally {
  inside: number;
  outside: number;
  unknown: number;
  bots: number;
  /** Rows of insiders, as read. */
  insideRows: number[];
  /** Rows of outsiders, as read; gathered when asked for, as they may be most of a million. */
  outsideRows(): Uint32Array;
}

/** The inbound rows of the types. */
export function inboundRows(table: Table, rows: Uint32Array, of: readonly ActivityType[]): Uint32Array {
  const mask = typeMask(of);
  return filterRows(rows, (row) => isInbound(table, row, mask));
}

function outsideAmong(table: Table, rows: Uint32Array, of: readonly ActivityType[]): Uint32Array {
  const mask = typeMask(of);
  return filterRows(rows, (row) => isInbound(table, row, mask) && table.side[row] === SIDE_CODE.outside);
}

/** Whether a row is inbound, and of one of the types of a mask. */
export function isInbound(table: Table, row: number, mask: number): boolean {
  return table.inbound[row] === 1 && isAmong(table.type[row] as number, mask);
}

/**
 * Counts the inbound activities of the types among the rows.
 * @param unit `people` counts each pair of a person and a post once; a row without an account is then unknown
 */
export function tallyInbound(
  table: Table,
  rows: Uint32Array,
  of: readonly ActivityType[],
  unit: "activities" | "people" = "activities",
): Tally {
  const mask = typeMask(of);
  const pairs = new Map<string, number>();
  const tally: Tally = {
    inside: 0,
    outside: 0,
    unknown: 0,
    bots: 0,
    insideRows: [],
    outsideRows: () => outsideAmong(table, unit === "people" ? Uint32Array.from(pairs.values()) : rows, of),
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!isInbound(table, row, mask)) continue;
    const side = table.side[row] as number;
    const account = table.actor[row] as number;
    const count = table.count[row] as number;
    if (side === SIDE_CODE.bot) tally.bots += count;
    else if (side === SIDE_CODE.unknown || (unit === "people" && account === NONE)) tally.unknown += count;
    else if (unit === "activities") add(tally, side, row, count);
    else {
      const pair = `${account} ${table.object[row]}`;
      // Who joined or left between two activities counts as one of us: the doubt must not flatter the numbers.
      if (side === SIDE_CODE.inside || !pairs.has(pair)) pairs.set(pair, row);
    }
  }
  for (const row of pairs.values()) add(tally, table.side[row] as number, row, 1);
  return tally;
}

function add(tally: Tally, side: number, row: number, count: number): void {
  if (side === SIDE_CODE.inside) {
    tally.inside += count;
    tally.insideRows.push(row);
  } else tally.outside += count;
}
