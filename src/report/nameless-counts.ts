import type { NamelessCounts, Report } from "../domain/report.ts";
import { enumerate } from "../lib/enumerate.ts";
import { namelessCountsWords } from "../messages/nameless-counts.ts";
import { cut } from "./cut.ts";
import { place } from "./place.ts";

const MAX_PART = 120;

/** The counts without accounts that alone decide verdicts, with the rules whose verdict they decide; a note for each. */
export function namelessCountsNotes({ rules }: Report): string[] {
  const byRow = new Map<string, { row: NamelessCounts; rules: Set<string> }>();
  for (const { rule, decidedBy: row } of rules) {
    if (row === undefined) continue;
    const entry = byRow.get(place(row.location)) ?? { row, rules: new Set() };
    byRow.set(place(row.location), entry);
    entry.rules.add(rule);
  }
  return Array.from(byRow.values(), ({ row, rules: decided }) => {
    const { location } = row;
    const words = namelessCountsWords({
      ...row,
      location: { ...location, file: cut(location.file, MAX_PART) },
    });
    return `${words}; ${row.rows === 1 ? "it alone decides" : "they alone decide"} ${enumerate([...decided], "and")}`;
  });
}
