import { KINDS, kindsOf, typeOfKind } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import { eachDayOf } from "./rows-of-days.ts";
import { countsSingly } from "./single-counts.ts";
import { sumByPlace } from "./sum-counts.ts";
import type { Table } from "./table.ts";

/**
 * How many activities of each kind some rows stand for; counts add up `count`. They are counted once for each list of rows, as
 * most figures of a report ask for some of them; and once for each day, of which weeks and windows are the sums.
 */
export const kindCounts: (table: Table, rows: Uint32Array) => Float64Array = perRows((table, rows) => {
  // Days of fewer rows than there are kinds take longer to add up.
  const days = eachDayOf(table, rows, rows.length / KINDS);
  return days === null
    ? countBytes(table, rows, kindsOf(table))
    : sumByPlace(
        days.map((day) => kindCounts(table, day)),
        KINDS,
      );
});

function countBytes(table: Table, rows: Uint32Array, bytes: Uint8Array): Float64Array {
  const { count } = table;
  const sums = new Float64Array(KINDS);
  if (countsSingly(table)) {
    for (let i = 0; i < rows.length; i++) (sums[bytes[rows[i] as number] as number] as number)++;
    return sums;
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const byte = bytes[row] as number;
    sums[byte] = (sums[byte] as number) + (count[row] as number);
  }
  return sums;
}

/**
 * How many activities are of some kinds.
 * @param kinds as `kindsIn` lists them
 */
export function sumKinds(counts: Float64Array, kinds: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < kinds.length; i++) sum += counts[kinds[i] as number] as number;
  return sum;
}

/** The types of some rows, as bits; without those of which all rows say that there were none. */
export function typesAmong(table: Table, rows: Uint32Array): number {
  const counts = kindCounts(table, rows);
  let types = 0;
  for (let kind = 0; kind < KINDS; kind++) if (counts[kind] !== 0) types |= 1 << typeOfKind(kind);
  return types;
}
