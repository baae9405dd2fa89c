import { gapOf } from "../messages/gap.ts";
import { brandPosts } from "../store/posts.ts";
import { sumCounts } from "../store/sum-counts.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const amplifiedPosts = defineMetric({
  id: "amplified-posts",
  label: "Posts that ask employees to react",
  shortLabel: "Amplified",
  unit: "count",
  formula:
    "planned posts whose `amplifiers` name an account of the brand's channel that the roster holds on that day",
  options: {},
  measure(view) {
    const { table } = view;
    const posts = brandPosts(view);
    if (posts.length === 0) return [noAnswer(gapOf("nothing-planned", {}))];
    const rows = posts.filter((row) =>
      table.post(row)?.amplifiers.some((account) => table.isInsider(row, account)),
    );
    return [{ scope: {}, ...countOf(sumCounts(table, rows)), rows }];
  },
});
