import type { Table } from "../table/table.ts";

/** The rows with those in front that a change brings: whoever made it sees their lines, and can mend them. */
export function touchedFirst(
  rows: Iterable<number>,
  table: Table,
  touched: ReadonlySet<string>,
): readonly number[] {
  const [own, others]: [number[], number[]] = [[], []];
  for (const row of rows) (touched.has(table.file(row).name) ? own : others).push(row);
  return own.concat(others);
}
