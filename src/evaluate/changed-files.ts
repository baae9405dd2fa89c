import type { Finding, RuleReport } from "../domain/report.ts";
import { copyWith } from "../lib/lazy-parts.ts";
import type { Table } from "../store/table.ts";
import { summarise } from "./summarise.ts";

/** The rows with those in front that a change brings: their author sees these lines, and can correct them. */
export function changedFilesFirst(
  rows: Iterable<number>,
  table: Table,
  touched: ReadonlySet<string>,
): readonly number[] {
  const [inChange, others]: [number[], number[]] = [[], []];
  for (const row of rows) (touched.has(table.file(row).name) ? inChange : others).push(row);
  return inChange.concat(others);
}

/**
 * A rule's report with the findings alone that have to do with the files of a change: those of which a record, or
 * the place, stands in one. What a rule says of the change itself stays, wherever it points.
 */
export function keepChangedFiles(report: RuleReport, touched: ReadonlySet<string>): RuleReport {
  if (report.subject === "change") return report;
  const isTouched = ({ location, related }: Finding) =>
    [location, ...related].some(({ file }) => touched.has(file));
  const shown = report.findings.filter(isTouched);
  const hidden = report.findings.length - shown.length;
  if (hidden === 0) return report;
  // What is worst may be among what is left out.
  return copyWith(report, { ...summarise(shown, report.passed, report.allowed), worst: null, hidden });
}
