import { INTERACTION_TYPES } from "../domain/activity.ts";
import { NONE } from "../store/codes.ts";
import { type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { leftOut } from "../store/left-out.ts";
import { postNumbers } from "../store/post-numbers.ts";
import type { View } from "../store/view.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

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
    const { objectRow } = view.table;
    const employeeOnly: number[] = [];
    const posts = { part: 0, rest: 0, unknown: 0, maybeRest: 0 };
    let unnamed = 0;
    let namedTotal = 0;
    // What pages leave out was done to few posts or many, known ones or others: it is weighed once, below.
    for (const { inside, outside, open, firstInside } of reactionsByPost(view)) {
      const named = inside + outside;
      unnamed += open;
      namedTotal += named;
      if (outside > 0) {
        if (named >= least) posts.rest++;
        else if (named + open >= least) posts.maybeRest++;
      } else if (open > 0) {
        if (named + open >= least) posts.unknown++;
      } else if (named >= least) {
        posts.part++;
        const postRow = objectRow[firstInside] as number;
        employeeOnly.push(postRow >= 0 ? postRow : firstInside);
      }
    }
    const missed = leftOut(view, INTERACTION_TYPES, "others");
    const share = withMissed(posts, missed);
    const missing = notExported(view, INTERACTION_TYPES);
    if (missing !== undefined && share.low === null) return [noAnswer(missing)];
    const gap = unnamedGap(view, INTERACTION_TYPES, unnamed + missed, namedTotal);
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
 * The share of posts with its bounds, where pages leave out so many activities: each may be an outsider's on a post
 * that only employees seem to have reacted to, or make another post one to judge.
 */
function withMissed(
  posts: { part: number; rest: number; unknown: number; maybeRest: number },
  missed: number,
) {
  const share = shareOf({ ...posts, unknown: posts.unknown + missed });
  if (share.low === null || posts.part === 0) return share;
  const atLow = { part: posts.part - Math.min(posts.part, missed), size: share.atLow.size };
  return { ...share, low: Number.isFinite(atLow.size) ? atLow.part / atLow.size : 0, atLow };
}

/** What was done to a post. */
interface ReactionCounts {
  inside: number;
  outside: number;
  /** By somebody who is not known, or perhaps on other days. */
  open: number;
  /** The first row of an employee; NONE where there is none. */
  firstInside: number;
}

/** What was done to each post of a view, in the order in which posts are met; by bots it is left out. */
function reactionsByPost({ table, rows, partiallyCovered }: View): ReactionCounts[] {
  const { count } = table;
  const kinds = kindsOf(table);
  const { number, size } = postNumbers(table);
  // Where each post is, from 1.
  const places = new Uint32Array(size);
  const reactions: ReactionCounts[] = [];
  const lookAt = (some: Uint32Array, isDated: boolean) => {
    for (let i = 0; i < some.length; i++) {
      const row = some[i] as number;
      const kind = kinds[row] as number;
      const post = number[row] as number;
      // A row that says that there were none makes no post one to judge.
      if (IS_REACTION[kind] === 0 || post === NONE || count[row] === 0) continue;
      let place = places[post] as number;
      if (place === 0) {
        place = reactions.push({ inside: 0, outside: 0, open: 0, firstInside: NONE });
        places[post] = place;
      }
      if (IS_BOT[kind] === 1) continue;
      const own = reactions[place - 1] as ReactionCounts;
      if (!isDated || IS_OPEN[kind] === 1) own.open += count[row] as number;
      else if (IS_OUTSIDE[kind] === 1) own.outside += count[row] as number;
      else {
        own.inside += count[row] as number;
        if (own.firstInside === NONE) own.firstInside = row;
      }
    }
  };
  lookAt(rows, true);
  lookAt(partiallyCovered, false);
  return reactions;
}

const reactionsBy = (...sides: KnownSide[]) => kindSet({ of: INTERACTION_TYPES, sides, inbound: true });

const IS_OUTSIDE = reactionsBy("outside");
const IS_OPEN = reactionsBy("unknown", "dark");
const IS_BOT = reactionsBy("bot");
const IS_REACTION = kindSet({ of: INTERACTION_TYPES, inbound: true });
