import { ACTIVITY_TYPES, SIDES } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { isInboundKind, KINDS, kindsOf, sideOfKind, typeOfKind } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import { countsSingly } from "./single-counts.ts";
import type { Table } from "./table.ts";
import type { View } from "./view.ts";

/** Inbound activities by the code of the side, then of the type; counts add up `count`. */
export type InboundCounts = readonly Float64Array[];

/** The inbound activities of a view's rows; counted once, as most figures of a report ask for some of them. */
export function inboundCounts({ table, rows }: Pick<View, "table" | "rows">): InboundCounts {
  return counted(table, rows);
}

const counted = perRows((table, rows) => bySide(kindCounts(table, rows)));

/** How many activities there are of each kind. */
function kindCounts(table: Table, rows: Uint32Array): Float64Array {
  const { count } = table;
  const kinds = kindsOf(table);
  const sums = new Float64Array(KINDS);
  if (countsSingly(table)) {
    for (let i = 0; i < rows.length; i++) (sums[kinds[rows[i] as number] as number] as number)++;
    return sums;
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const kind = kinds[row] as number;
    sums[kind] = (sums[kind] as number) + (count[row] as number);
  }
  return sums;
}

function bySide(counts: Float64Array): InboundCounts {
  const sums = SIDES.map(() => new Float64Array(ACTIVITY_TYPES.length));
  for (let kind = 0; kind < KINDS; kind++) {
    const count = counts[kind] as number;
    const side = sideOfKind(kind);
    if (count === 0 || side === undefined || !isInboundKind(kind)) continue;
    const sum = sums[SIDE_CODE[side === "dark" ? "unknown" : side]] as Float64Array;
    const type = typeOfKind(kind);
    sum[type] = (sum[type] as number) + count;
  }
  return sums;
}
