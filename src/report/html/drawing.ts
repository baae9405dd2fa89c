import type { Report, RuleReport } from "../../model/report.ts";
import type { Source } from "../../model/source.ts";
import type { Entry } from "../findings.ts";

/** What every section on rules draws from. */
export interface Drawing {
  report: Report;
  names: Map<RuleReport, string>;
  entries: readonly Entry[];
  source: Source | null;
}
