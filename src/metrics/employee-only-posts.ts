import { INTERACTION_TYPES } from "../domain/activity.ts";
import { leftOut } from "../store/left-out.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { splitView } from "./split.ts";

export const employeeOnlyPosts = defineMetric({
  id: "employee-only-posts",
  label: "Posts that only employees react to",
  shortLabel: "Employee-only posts",
  unit: "share",
  formula:
    "posts that only employees reacted to ÷ all posts with at least `min-engagement` inbound activities by employees and outsiders",
  needsRoster: true,
  isFlatteredByBrand: true,
  countable: true,
  options: {
    "min-engagement": {
      kind: "count",
      description: "Posts with fewer activities by employees and outsiders are left out.",
      default: 1,
    },
  },
  measure(view, options) {
    const least = Math.max(1, options["min-engagement"]);
    const { table } = view;
    const employeeOnly: number[] = [];
    const posts = { part: 0, rest: 0, unknown: 0, maybeRest: 0 };
    const reactions = { named: 0, open: 0 };
    for (const post of splitView(view, "post")) {
      // What pages leave out was done to few posts or many, known ones or others: it is weighed once, below.
      const tally = tallyInbound(table, post, INTERACTION_TYPES);
      const open = tally.unknown + tally.undatedInside + tally.undatedOutside;
      const named = tally.inside + tally.outside;
      reactions.open += open;
      reactions.named += named;
      if (tally.outside > 0) {
        if (named >= least) posts.rest++;
        else if (named + open >= least) posts.maybeRest++;
      } else if (open > 0) {
        if (named + open >= least) posts.unknown++;
      } else if (named >= least) {
        posts.part++;
        const [first = 0] = tally.insideRows();
        const ground = table.objectRow[first] as number;
        employeeOnly.push(ground >= 0 ? ground : first);
      }
    }
    const onMissingPages = leftOut(view, INTERACTION_TYPES);
    const share = shareWith(onMissingPages, posts);
    const missing = notExported(view, INTERACTION_TYPES);
    if (missing !== undefined && share.low === null) return [noAnswer(missing)];
    const gap = unnamedGap(view, INTERACTION_TYPES, reactions.open + onMissingPages, reactions.named);
    return [
      {
        scope: {},
        ...share,
        gap: share.unknown > 0 ? gap : undefined,
        rows: employeeOnly,
        posts: employeeOnly,
      },
    ];
  },
});

/**
 * The share of posts with its bounds, where pages leave out reactions: each may be an outsider's on a post that only
 * employees seem to have reacted to, or make another post one to judge.
 */
function shareWith(
  onMissingPages: number,
  posts: { part: number; rest: number; unknown: number; maybeRest: number },
) {
  const share = shareOf({ ...posts, unknown: posts.unknown + onMissingPages });
  if (share.low === null || posts.part === 0) return share;
  return { ...share, low: share.low * (1 - Math.min(posts.part, onMissingPages) / posts.part) };
}
