import { ACTIVITY_TYPES } from "../domain/activity.ts";
import type { NamelessCounts } from "../domain/report.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";

/** Rows to try a verdict without, and what a reader should know of them. */
export interface Suspect {
  rows: ReadonlySet<number>;
  about: NamelessCounts;
}

/**
 * The inbound rows of one channel and type that state a side and name no account, where they are as many as all others
 * there together, and others name theirs: nobody can check them, however many rows they are spread over, and a verdict
 * may rest on them alone. Null where there are none; an export that only counts has nothing to compare them with.
 */
export function suspectCounts({ table, rows }: View): Suspect | null {
  return suspectAmong(table, rows);
}

/** Kept, as the entries of a policy mostly ask about the same rows. */
const suspectAmong = perRows(findSuspect);

/** Whether a row states a side and names no account. */
function isNameless({ actor, side }: Table, row: number): boolean {
  return actor[row] === NONE && side[row] !== SIDE_CODE.unknown;
}

/** Whether any row does; in most tables none does. */
const hasNameless = perTable((table: Table): boolean => {
  for (let row = 0; row < table.length; row++) if (isNameless(table, row)) return true;
  return false;
});

function findSuspect(table: Table, rows: Uint32Array): Suspect | null {
  if (!hasNameless(table)) return null;
  const { actor, channel, channels, count, inbound, type } = table;
  const keyOf = (row: number) => (channel[row] as number) * ACTIVITY_TYPES.length + (type[row] as number);
  const nameless = new Float64Array(channels.length * ACTIVITY_TYPES.length);
  const isNamed = new Uint8Array(nameless.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (inbound[row] !== 1) continue;
    if (actor[row] !== NONE) isNamed[keyOf(row)] = 1;
    else if (isNameless(table, row))
      nameless[keyOf(row)] = (nameless[keyOf(row)] as number) + (count[row] as number);
  }
  // An export that only counts has nothing to compare them with.
  const most = nameless.map((sum, key) => (isNamed[key] === 1 ? sum : 0)).reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return null;
  const key = nameless.findIndex((sum, at) => sum === most && isNamed[at] === 1);
  const alike = filterRows(rows, (row) => inbound[row] === 1 && keyOf(row) === key);
  const total = sumCounts(table, alike);
  if (most * 2 < total) return null;
  const namelessRows = filterRows(alike, (row) => isNameless(table, row));
  const largest = namelessRows.reduce((best, row) =>
    (count[row] as number) > (count[best] as number) ? row : best,
  );
  const about = {
    location: table.location(largest),
    type: ACTIVITY_TYPES[type[largest] as number] ?? "comment",
    rows: namelessRows.length,
    count: most,
    all: total,
  };
  return { rows: new Set(namelessRows), about };
}
