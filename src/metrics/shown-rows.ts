import { type Location, topOf } from "../domain/diagnostic.ts";
import type { FileInfo } from "../store/file-info.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";

/** The rows with those of the post that has most of them in front: the place where a share shows best. */
export function busiestPostFirst(table: Table, rows: Uint32Array): Uint32Array {
  const counts = new Map<number, number>();
  let busiest = -1;
  for (const row of rows) {
    const object = table.object[row] as number;
    const count = (counts.get(object) ?? 0) + 1;
    counts.set(object, count);
    if (count > (counts.get(busiest) ?? 0)) busiest = object;
  }
  const isBusiest = (row: number) => table.object[row] === busiest;
  return concatRows([filterRows(rows, isBusiest), filterRows(rows, (row) => !isBusiest(row))]);
}

/** The first line of a file, for what no row of it shows; undefined for no file. */
export function startOf(file: FileInfo | undefined): Location | undefined {
  return file === undefined ? undefined : topOf(file.name);
}
