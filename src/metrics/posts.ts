import { leftOut } from "../store/left-out.ts";
import { brandPosts } from "../store/posts.ts";
import { sumCounts } from "../store/sum-counts.ts";
import { brandNotSeen, noPosts } from "./gaps.ts";
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
    const own = brandPosts(view);
    const missing = own.length === 0 ? noPosts(view) : brandNotSeen(view);
    if (missing !== undefined) return [noAnswer(missing)];
    const unknown = leftOut(view, ["post"]);
    return [{ scope: {}, ...countOf(sumCounts(view.table, own), { unknown }) }];
  },
});
