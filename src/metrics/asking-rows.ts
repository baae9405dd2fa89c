import { type ActivityType, SIDES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { shorten } from "../store/enlarge.ts";
import { KINDS, type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { perRows } from "../store/per-rows.ts";
import { eachDayOf } from "../store/rows-of-days.ts";
import type { Table } from "../store/table.ts";

/**
 * Some rows as one list, or as a list for each day if they are all rows of several days: what is found for a day then serves
 * its weeks and windows. In order either way.
 */
export function partsOf(table: Table, rows: Uint32Array): readonly Uint32Array[] {
  // Lists of a few rows each take longer than one of all.
  return eachDayOf(table, rows, rows.length / KINDS) ?? [rows];
}

/**
 * 1 for each kind whose rows call for an answer, or may, if they speak to the brand. They may unless their author is known to
 * be an employee or a bot. The same question gives the same array.
 * @param sides codes of the sides whose activities call for an answer
 */
export function askingKinds(to: readonly ActivityType[], sides: readonly number[]): Uint8Array {
  const asking = new Set<KnownSide>(["unknown", "dark", ...sides.map((code) => SIDES[code] as KnownSide)]);
  return kindSet({ of: to, sides: [...asking], inbound: true });
}

/**
 * The rows of these kinds that speak to the brand, in order. The same arguments give the same array, so that what is found for
 * it can be kept.
 */
export function askingRows(table: Table, rows: Uint32Array, kinds: Uint8Array): Uint32Array {
  const lists = listsOf(table, rows);
  const list = lists.get(kinds) ?? towardBrand(table, rows, kinds);
  lists.set(kinds, list);
  return list;
}

const listsOf = perRows((_table: Table, _rows: Uint32Array) => new Map<Uint8Array, Uint32Array>());

function towardBrand(table: Table, rows: Uint32Array, isAsked: Uint8Array): Uint32Array {
  const { towardSide } = table;
  const kinds = kindsOf(table);
  const isBrand = new Uint8Array(SIDES.length);
  isBrand[SIDE_CODE.brand] = 1;
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    // Written before it is known whether it stays: a processor that has to guess takes five times as long.
    kept[length] = row;
    length += (isAsked[kinds[row] as number] as number) & (isBrand[towardSide[row] as number] as number);
  }
  return shorten(kept, length);
}
