import { categoryCounts } from "../store/categories.ts";
import { leftOut } from "../store/left-out.ts";
import { brandPosts, undatedBrandPosts } from "../store/posts.ts";
import { noPosts, postsGap, unlabelledGap } from "./gaps.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { partsWithPosts } from "./parts-with-posts.ts";
import { perOption } from "./shared-options.ts";

export const promotionalShare = defineMetric({
  id: "promotional-share",
  label: "Promotional posts",
  shortLabel: "Promotional",
  unit: "share",
  formula: "promotional posts ÷ posts with a category; a post on several channels is one on each",
  options: { per: { ...perOption("channel"), default: "channel" } },
  measure(view, { per }) {
    return partsWithPosts(view, per).map(({ scope, view: part }) => {
      const { posts, classified, promotional, rows, unclassified } = categoryCounts(
        view.table,
        brandPosts(part),
      );
      const undated = categoryCounts(view.table, undatedBrandPosts(part));
      const missing = posts + undated.posts === 0 ? noPosts(part) : undefined;
      if (missing !== undefined) return noAnswer(missing);
      const unlabelled = posts - classified + undated.posts - undated.classified;
      const unknown = unlabelled + leftOut(part, ["post"]);
      const share = shareOf({
        part: promotional,
        rest: classified - promotional,
        unknown,
        maybePart: undated.promotional,
        maybeRest: undated.classified - undated.promotional,
      });
      const gap =
        share.unknown > 0
          ? postsGap(part, unlabelledGap(part, unclassified, { count: unlabelled, all: posts }), unlabelled)
          : undefined;
      return { scope, ...share, gap, rows };
    });
  },
});
