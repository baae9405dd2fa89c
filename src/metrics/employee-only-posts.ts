import { INTERACTION_TYPES } from "../domain/activity.ts";
import { lazy } from "../lib/lazy.ts";
import { groupByColumn, picked } from "../store/groups.ts";
import { leftOutByPages } from "../store/left-out.ts";
import { postNumbers } from "../store/post-numbers.ts";
import type { View } from "../store/view.ts";
import { brandAmongOutsiders } from "./brand-among-outsiders.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { type Measurement, noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { type ReactionCounts, reactionsByPost, rowsOfPosts } from "./reactions-by-post.ts";

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
    const employeeOnly: ReactionCounts[] = [];
    const posts = { part: 0, rest: 0, unknown: 0, maybeRest: 0 };
    const openPosts = new Set<number>();
    let unnamed = 0;
    let namedTotal = 0;
    const reactions = reactionsByPost(view);
    for (const post of reactions) {
      const { inside, outside, open, postRow } = post;
      const named = inside + outside;
      namedTotal += named;
      // An outsider's reaction settles a post, whatever is missing of it.
      if (outside > 0 && named >= least) posts.rest++;
      else if (outside === 0 && open === 0 && named >= least) {
        posts.part++;
        employeeOnly.push(post);
      } else if (open > 0 && named + open >= least) {
        if (outside > 0) posts.maybeRest++;
        else posts.unknown++;
        openPosts.add(postRow);
        unnamed += open;
      }
    }
    // On which posts it is no page says: each may be an outsider's on a post of the part, or make another post of it.
    const missed = leftOutByPages(view, INTERACTION_TYPES, "others");
    const share = shareOf({ ...posts, maybePart: missed, doubted: missed });
    const missing = notExported(view, INTERACTION_TYPES);
    if (missing !== undefined && share.low === null) return [noAnswer(missing)];
    const unknown = posts.unknown + posts.maybeRest + missed;
    const high = highestWithBrand(view, reactions, least, { ...posts, maybePart: missed });
    const isOfPost = (postRow: number) => openPosts.has(postRow);
    const gap = unnamedGap(view, INTERACTION_TYPES, unnamed + missed, namedTotal, { isOfPost });
    const shown = lazy(() => rowsOfPosts(view, employeeOnly));
    return [
      {
        scope: {},
        ...share,
        ...(high === null ? {} : { ...high, weighsBrand: true }),
        unknown,
        gap: unknown > 0 ? gap : undefined,
        get rows() {
          return shown();
        },
        get posts() {
          return shown();
        },
      },
    ];
  },
});

/**
 * The largest share where the brand, never seen on some channel, may be among the outsiders there. Null where it is seen on
 * all; where posts may be missing; and where only the brand may have reacted.
 * @param posts as counted with all who seem to be outsiders
 */
function highestWithBrand(
  view: View,
  reactions: readonly ReactionCounts[],
  least: number,
  posts: { part: number; unknown: number; maybePart: number },
): Pick<Measurement, "high" | "atHigh"> | null {
  const brands = brandAmongOutsiders(view, INTERACTION_TYPES);
  if (!brands) return null;
  const { number, size } = postNumbers(view.table);
  const { rows, start } = groupByColumn(view.rows, size, picked(number, view.rows));
  let [rest, unknown] = [0, posts.unknown];
  for (const { post, inside, outside, open } of reactions) {
    if (outside === 0) continue;
    const { activities } = brands(rows.subarray(start[post], start[post + 1]));
    if (activities === outside) unknown += inside + open >= least ? 1 : 0;
    else if (inside + outside - activities >= least) rest++;
  }
  const { high, atHigh } = shareOf({ part: posts.part, rest, unknown, maybePart: posts.maybePart });
  return high === null ? null : { high, atHigh };
}
