import { ACTIVITY_TYPES } from "../domain/activity.ts";
import type { LoneRow } from "../domain/report.ts";
import { NONE } from "../store/codes.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";

/** A row to try a verdict without, and what a reader should know of it. */
export interface Suspect {
  row: number;
  about: LoneRow;
}

/**
 * The largest inbound row without an account that is as large as all others of its channel and type together, where
 * others name theirs: no such row can be checked, and a verdict may rest on it alone. Null where there is none; an
 * export that only counts has nothing to compare it with.
 */
export function suspectRow({ table, rows }: View): Suspect | null {
  let suspect = suspects.get(rows);
  if (suspect === undefined) {
    suspect = findSuspect(table, rows);
    suspects.set(rows, suspect);
  }
  return suspect;
}

/** Rows belong to one table, and the entries of a policy mostly ask about the same ones. */
const suspects = new WeakMap<Uint32Array, Suspect | null>();

function findSuspect(table: Table, rows: Uint32Array): Suspect | null {
  let row = NONE;
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i] as number;
    // Most rows count once: asked first.
    if ((table.count[at] as number) < 2 || table.actor[at] !== NONE || table.inbound[at] !== 1) continue;
    if (row === NONE || (table.count[at] as number) > (table.count[row] as number)) row = at;
  }
  if (row === NONE) return null;
  const alike = filterRows(
    rows,
    (at) =>
      table.inbound[at] === 1 &&
      table.channel[at] === table.channel[row] &&
      table.type[at] === table.type[row],
  );
  const count = table.count[row] as number;
  const all = sumCounts(table, alike);
  const isNamedElsewhere = alike.some((at) => table.actor[at] !== NONE);
  if (!isNamedElsewhere || count * 2 < all) return null;
  const type = ACTIVITY_TYPES[table.type[row] as number] ?? "comment";
  return { row, about: { location: table.location(row), type, count, all } };
}
