import { type ActivityType, INTERACTION_TYPES, SIDES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";

/** Whose interactions count: outsiders' toward us, ours toward outsiders, or both. */
export type Direction = "any" | "inbound" | "outbound";

/**
 * Interactions of the types on a view's days, by the code of the side of the other one: who did it to us, or
 * whom the brand did it toward. Counts add up `count`.
 */
export function partnerCounts(view: View, of: readonly ActivityType[], direction: Direction): number[] {
  const { table } = view;
  const mask = typeMask(of);
  const sums = SIDES.map(() => 0);
  const { dated } = view;
  for (let i = 0; i < dated.length; i++) {
    const row = dated[i] as number;
    if (!isAmong(table.type[row] as number, mask)) continue;
    const partner = partnerSide(table, row, direction);
    if (partner === null) continue;
    sums[partner] = (sums[partner] as number) + (table.count[row] as number);
  }
  return sums;
}

/** Interactions with outsiders on each of a view's days, in either direction; null where none cannot be told from some. */
export function contactsByDay(view: View): (number | null)[] {
  const days = Array.from({ length: view.to - view.from + 1 }, (_, i) => view.from + i);
  return days.map((day) => contacts(view.days(day, day)));
}

function contacts(day: View): number | null {
  if (!day.table.zone.has(day.from)) return null;
  const counts = partnerCounts(day, INTERACTION_TYPES, "any");
  const outside = counts[SIDE_CODE.outside] as number;
  if (outside > 0) return outside;
  const isTold = day.outboundExported && day.exported(INTERACTION_TYPES);
  return isTold && counts[SIDE_CODE.unknown] === 0 ? 0 : null;
}

/** Null where it is not in the direction. */
function partnerSide(table: Table, row: number, direction: Direction): number | null {
  if (table.side[row] === SIDE_CODE.brand) {
    if (direction === "inbound") return null;
    return table.outbound[row] === 1 ? SIDE_CODE.outside : (table.towardSide[row] as number);
  }
  return direction !== "outbound" && table.inbound[row] === 1 ? (table.side[row] as number) : null;
}
