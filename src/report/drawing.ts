import type { Report, RuleReport } from "../domain/report.ts";
import type { Source } from "../domain/source.ts";
import { byWeight, type Entry } from "./findings.ts";
import { labels } from "./label.ts";

/** What every part of a page is drawn from. */
export interface Drawing {
  report: Report;
  /** What each of the report's rules is called. */
  names: Map<RuleReport, string>;
  /** All findings, the weightiest first. */
  entries: readonly Entry[];
  source: Source | null;
}

/** A report with what pages draw from beside it. */
export function drawingOf(report: Report, source: Source | null): Drawing {
  return { report, names: labels(report), entries: byWeight(report), source };
}
