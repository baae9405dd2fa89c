import { SIDE_CODE } from "./accounts.ts";
import type { Columns } from "./columns.ts";
import { isOnAnotherDay, type Repeated } from "./duplicates.ts";

/** A row that a later file says otherwise, and the one that holds. */
export interface Overruled {
  earlier: number;
  later: number;
  /** In what they differ. */
  by: ("side" | "type" | "day")[];
}

/**
 * The rows of which a later file says something that changes what is counted: whose side it was, what was done, or on
 * which day. That somebody goes by a new name, a coarser time and a name that was missing are no such difference.
 */
export function findOverruled(columns: Columns, side: Uint8Array, { again }: Repeated): Overruled[] {
  return again.flatMap(([earlier, later]) => {
    if (columns.fileOf(earlier) === columns.fileOf(later)) return [];
    const by: Overruled["by"] = [];
    if (side[earlier] !== side[later] && side[earlier] !== SIDE_CODE.unknown) by.push("side");
    if (columns.type[earlier] !== columns.type[later]) by.push("type");
    if (isOnAnotherDay(columns, earlier, later)) by.push("day");
    return by.length === 0 ? [] : [{ earlier, later, by }];
  });
}
