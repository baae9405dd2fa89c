import { gapOf } from "../messages/gap.ts";
import { categoryCounts } from "../store/categories.ts";
import { leftOut } from "../store/left-out.ts";
import { noPosts, postsGap } from "./gaps.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const promotionalShare = defineMetric({
  id: "promotional-share",
  label: "Promotional posts",
  shortLabel: "Promotional",
  unit: "share",
  formula: "promotional posts ÷ posts with a category",
  options: {},
  measure(view) {
    const { posts, classified, promotional, rows } = categoryCounts(view);
    const missing = posts === 0 ? noPosts(view) : undefined;
    if (missing !== undefined) return [noAnswer(missing)];
    const unlabelled = posts - classified;
    const unknown = unlabelled + leftOut(view, ["post"]);
    const share = shareOf({ part: promotional, rest: classified - promotional, unknown });
    const gap =
      unknown > 0
        ? postsGap(view, gapOf("no-category", { count: unlabelled, all: posts }), unlabelled)
        : undefined;
    return [{ scope: {}, ...share, gap, rows }];
  },
});
