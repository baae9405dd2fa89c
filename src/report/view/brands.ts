import type { Conclusion } from "../../domain/report.ts";
import { formatShare } from "../../lib/format-number.ts";
import type { ReportView } from "../view.ts";
import { rangeText } from "./range.ts";

/** One of several policies, as a line of a table. */
export interface BrandView {
  view: ReportView;
  /** What the brand is called. */
  name: string;
  /** "64%" of all interactions came from outsiders, or "12–58%" where too much is unknown; "–" where nobody knows. */
  share: string;
  /** "down from 79% in the 28 days before"; empty where that is unknown. */
  change: string;
}

const ORDER: readonly Conclusion[] = ["fail", "unjudged", "neutral", "pass"];

/** The brands of several policies, the worst first: by conclusion, then by errors, then by name. */
export function brandsOf(views: readonly ReportView[]): BrandView[] {
  return views.map(brand).toSorted(compare);
}

function brand(view: ReportView): BrandView {
  const { policy, figures } = view.report;
  return {
    view,
    name: policy.brand,
    share: rangeText(view.report, "outside-engagement") ?? formatShare(figures.outsideEngagement),
    change: view.shareBefore ?? "",
  };
}

function compare(a: BrandView, b: BrandView): number {
  const [left, right] = [a.view.report, b.view.report];
  return (
    ORDER.indexOf(left.conclusion) - ORDER.indexOf(right.conclusion) ||
    right.counts.error - left.counts.error ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}
