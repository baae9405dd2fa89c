import { KINDS, kindsOf, typeOfKind } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import { eachDayOf } from "./rows-of-days.ts";
import { countsSingly } from "./single-counts.ts";
import type { Table } from "./table.ts";

/**
 * How many activities of each kind some rows stand for; counts add up `count`. Found once for each list of rows, as most
 * figures of a report ask for some of them; and once for each day, of which weeks and windows are the sums.
 */
export const kindCounts: (table: Table, rows: Uint32Array) => Float64Array = perRows((table, rows) => {
  const { count } = table;
  const kinds = kindsOf(table);
  const sums = new Float64Array(KINDS);
  // Days of fewer rows than there are kinds take longer to add up.
  const days = eachDayOf(table, rows, rows.length / KINDS);
  if (days !== null) {
    for (const day of days) add(sums, kindCounts(table, day));
    return sums;
  }
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
});

function add(sums: Float64Array, counts: Float64Array): void {
  for (let kind = 0; kind < KINDS; kind++) sums[kind] = (sums[kind] as number) + (counts[kind] as number);
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
