import { type ActivityType, SIDES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { shorten } from "../store/enlarge.ts";
import { KINDS, type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { perRows } from "../store/per-rows.ts";
import { eachDayOf } from "../store/rows-of-days.ts";
import type { Table } from "../store/table.ts";

/**
 * Lists that together hold some rows, in order: those of each day where all rows of some days are asked about, so that what
 * is found for a day serves its weeks and windows.
 */
export function partsOf(table: Table, rows: Uint32Array): readonly Uint32Array[] {
  // Lists of a few rows each take longer than one of all.
  return eachDayOf(table, rows, rows.length / KINDS) ?? [rows];
}

/**
 * Of each kind whether its rows call for an answer where they speak to the brand, or may: whoever is not known to be an
 * employee or a bot may. 1 or 0; the same set for the same question.
 * @param sides codes of the sides whose activities call for an answer
 */
export function askingKinds(to: readonly ActivityType[], sides: readonly number[]): Uint8Array {
  const asking = new Set<KnownSide>(["unknown", "dark", ...sides.map((code) => SIDES[code] as KnownSide)]);
  return kindSet({ of: to, sides: [...asking], inbound: true });
}

/**
 * Those of some rows that are of such kinds and speak to the brand, in order. The same ones are the same list, so that what is
 * found for it can be kept.
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
