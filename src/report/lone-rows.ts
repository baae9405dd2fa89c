import type { LoneRow, Report } from "../domain/report.ts";
import { enumerate } from "../lib/enumerate.ts";
import { loneRowWords } from "../messages/lone-row.ts";
import { cut } from "./cut.ts";
import { place } from "./place.ts";

const MAX_PART = 120;

/** The rows that alone decide verdicts, with the rules whose verdict each decides; a note a row. */
export function loneRowNotes({ rules }: Report): string[] {
  const byRow = new Map<string, { row: LoneRow; rules: Set<string> }>();
  for (const { rule, decidedBy: row } of rules) {
    if (row === undefined) continue;
    const known = byRow.get(place(row.location)) ?? { row, rules: new Set() };
    byRow.set(place(row.location), known);
    known.rules.add(rule);
  }
  return Array.from(byRow.values(), ({ row, rules: decided }) => {
    const { location } = row;
    const words = loneRowWords({ ...row, location: { ...location, file: cut(location.file, MAX_PART) } });
    return `${words}; it alone decides ${enumerate([...decided], "and")}`;
  });
}
