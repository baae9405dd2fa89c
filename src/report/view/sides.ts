import type { Figures } from "../../domain/figures.ts";
import type { Report } from "../../domain/report.ts";

/** Who interactions came from, in the order in which they are shown. */
interface SideView {
  label(report: Report): string;
  style: "outside" | "inside" | "unknown";
  /** How many interactions, null where nobody knows. */
  of(figures: Figures): number | null;
}

/** Each interaction is of one of them. */
export const SIDES: readonly SideView[] = [
  { label: () => "Outsiders", style: "outside", of: ({ outside }) => outside.all },
  { label: () => "Employees", style: "inside", of: ({ inside }) => inside.all },
  { label: ({ metrics }) => metrics.unknown.label, style: "unknown", of: ({ unknown }) => unknown.all },
];
