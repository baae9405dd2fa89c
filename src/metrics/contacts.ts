import { type ActivityType, SIDES } from "../domain/activity.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { mayBeToPeople } from "../store/loose-words.ts";
import { mayBeOutreach, repliesToNobody } from "../store/nameless.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { unnamedGap } from "./gaps.ts";

/** Whose interactions count: outsiders' toward the brand, the brand's toward outsiders, or both. */
export type Direction = "any" | "inbound" | "outbound";

/**
 * Interactions of the types among some rows, by the code of the side of the other one: who did it to us, or
 * whom the brand did it toward. Counts add up `count`.
 */
export function partnerCounts(
  table: Table,
  rows: Uint32Array,
  of: readonly ActivityType[],
  direction: Direction,
): number[] {
  const mask = typeMask(of);
  const sums = SIDES.map(() => 0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!isAmong(table.type[row] as number, mask)) continue;
    const partner = partnerSide(table, row, direction);
    if (partner === null) continue;
    sums[partner] = (sums[partner] as number) + (table.count[row] as number);
  }
  return sums;
}

/** The code of the other one's side; null where the row is not in the direction. */
function partnerSide(table: Table, row: number, direction: Direction): number | null {
  if (table.side[row] === SIDE_CODE.brand) {
    if (direction === "inbound") return null;
    if (isTowardAnybody(table, row)) return SIDE_CODE.unknown;
    return table.outbound[row] === 1 ? SIDE_CODE.outside : (table.towardSide[row] as number);
  }
  if (direction !== "outbound" && table.inbound[row] === 1) return table.side[row] as number;
  return direction !== "inbound" && mayBeOutreach(table, row) ? SIDE_CODE.unknown : null;
}

/** Whether nobody knows whom words of the brand were toward, though it is known that they are the brand's. */
function isTowardAnybody(table: Table, row: number): boolean {
  return repliesToNobody(table, row) || mayBeToPeople(table, row);
}

/** Why the other one of some interactions of the types is unknown, by what is missing most; undefined where none is. */
export function partnerGap(
  view: View,
  of: readonly ActivityType[],
  unknown: number,
  known: number,
): Gap | undefined {
  const { table } = view;
  const mask = typeMask(of);
  const namesNobody = (row: number) => (table.toward[row] as number) < 0 || isTowardAnybody(table, row);
  const open = filterRows(
    view.rows,
    (row) =>
      table.side[row] === SIDE_CODE.brand &&
      isAmong(table.type[row] as number, mask) &&
      namesNobody(row) &&
      partnerSide(table, row, "outbound") === SIDE_CODE.unknown,
  );
  const count = sumCounts(table, open);
  return unknown > 0 && count * 2 >= unknown
    ? gapOf("no-partner", { count, all: unknown + known })
    : unnamedGap(view, of, unknown, known);
}
