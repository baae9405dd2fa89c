import { leftOut } from "../store/left-out.ts";
import { brandPosts } from "../store/posts.ts";
import { sumCounts } from "../store/sum-counts.ts";
import { noPosts } from "./gaps.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const posts = defineMetric({
  id: "posts",
  label: "Posts",
  shortLabel: "Posts",
  unit: "count",
  formula: "the brand's posts",
  countable: true,
  options: {},
  measure(view) {
    const missing = noPosts(view);
    if (missing !== undefined) return [noAnswer(missing)];
    const unknown = leftOut(view, ["post"]);
    return [{ scope: {}, ...countOf(sumCounts(view.table, brandPosts(view)), { unknown }) }];
  },
});
