import type { ActivityType } from "../domain/activity.ts";
import { gapOf } from "../messages/gap.ts";
import type { View } from "../store/view.ts";
import { type Measurement, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { countTotals, type TotalCounts } from "./totals.ts";

export const coverage = defineMetric({
  id: "coverage",
  label: "Coverage",
  shortLabel: "Coverage",
  unit: "share",
  formula:
    "activities on either side ÷ the platform's own totals, over the brand's posts of the window that carry `totals`, each type of each post capped at its total",
  options: {
    of: {
      kind: "types",
      description: "Types of activity to compare.",
      default: ["comment", "like", "share"],
    },
  },
  measure(view, { of }) {
    const counts = countTotals(view, of);
    const posts = counts.posts.sort((a, b) => b.total - b.named - (a.total - a.named));
    if (posts.length === 0) {
      const isExported = view.exported(["post"]);
      return [noAnswer(gapOf(isExported ? "no-totals" : "no-posts-with-totals", { types: of }))];
    }
    const sample = posts.reduce((sum, { total }) => sum + total, 0);
    const part = posts.reduce((sum, { named }) => sum + named, 0);
    // Of nothing, all is named.
    const share = sample === 0 ? 1 : part / sample;
    const rows = posts.map(({ row }) => row);
    return [{ scope: {}, value: share, ...boundsOf(share, counts, view, of), sample, part, rows }];
  },
});

/** Types with totals of which nothing was exported could be missing whole. */
function boundsOf(
  share: number,
  { unexported }: TotalCounts,
  view: View,
  of: readonly ActivityType[],
): Pick<Measurement, "low" | "high" | "unknown" | "gap"> {
  if (unexported.size === 0) return { low: share, high: share, unknown: 0 };
  const missing = [...unexported].map(([channel, types]) => ({
    types: of.filter((type) => types.has(type)),
    channel: view.table.channels[channel] ?? "",
  }));
  return {
    low: 0,
    high: share,
    unknown: Number.POSITIVE_INFINITY,
    gap: gapOf("totals-not-exported", { missing }),
  };
}
