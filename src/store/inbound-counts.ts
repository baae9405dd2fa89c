import { ACTIVITY_TYPES, SIDES } from "../domain/activity.ts";
import type { Table } from "./table.ts";
import type { View } from "./view.ts";

/** Inbound activities by the code of the side, then of the type; counts add up `count`. */
export type InboundCounts = readonly Float64Array[];

const counted = new WeakMap<Uint32Array, InboundCounts>();

/** The inbound activities of a view's rows; counted once, as most figures of a report ask for some of them. */
export function inboundCounts({ table, rows }: Pick<View, "table" | "rows">): InboundCounts {
  const known = counted.get(rows);
  if (known !== undefined) return known;
  const counts = count(table, rows);
  counted.set(rows, counts);
  return counts;
}

function count(table: Table, rows: Uint32Array): InboundCounts {
  const sums = SIDES.map(() => new Float64Array(ACTIVITY_TYPES.length));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (table.inbound[row] !== 1) continue;
    const sum = sums[table.side[row] as number] as Float64Array;
    const type = table.type[row] as number;
    sum[type] = (sum[type] as number) + (table.count[row] as number);
  }
  return sums;
}
