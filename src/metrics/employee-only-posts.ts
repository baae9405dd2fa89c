import { INTERACTION_TYPES } from "../domain/activity.ts";
import { NONE } from "../store/codes.ts";
import { type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { leftOutByPages, postsWithEmptyCells } from "../store/left-out.ts";
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
    const employeeOnly: number[] = [];
    const posts = { part: 0, rest: 0, unknown: 0, maybeRest: 0 };
    const openPosts = new Set<number>();
    let unnamed = 0;
    let namedTotal = 0;
    for (const { inside, outside, open, firstInside, postRow } of reactionsByPost(view)) {
      const named = inside + outside;
      namedTotal += named;
      // An outsider's reaction settles a post, whatever is missing of it.
      if (outside > 0 && named >= least) posts.rest++;
      else if (outside === 0 && open === 0 && named >= least) {
        posts.part++;
        employeeOnly.push(postRow === NONE ? firstInside : postRow);
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
    const isOfPost = (postRow: number) => openPosts.has(postRow);
    const gap = unnamedGap(view, INTERACTION_TYPES, unnamed + missed, namedTotal, { isOfPost });
    return [
      {
        scope: {},
        ...share,
        unknown,
        gap: unknown > 0 ? gap : undefined,
        rows: employeeOnly,
        posts: employeeOnly,
      },
    ];
  },
});

/** What was done to a post. */
interface ReactionCounts {
  inside: number;
  outside: number;
  /** By somebody who is not known, or perhaps on other days; Infinity where a cell for it is empty. */
  open: number;
  /** The first row of an employee; NONE where there is none. */
  firstInside: number;
  /** The post's own row; NONE where there is none. */
  postRow: number;
}

/** What was done to each post of a view, in the order in which posts are met; by bots it is left out. */
function reactionsByPost(view: View): ReactionCounts[] {
  const { table, rows, partiallyCovered } = view;
  const { count, objectRow } = table;
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
        place = reactions.push(noReactions(objectRow[row] as number));
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
  return withUncounted(reactions, postsWithEmptyCells(view, INTERACTION_TYPES));
}

/** The same, where a cell is empty of some posts: nobody knows how much was done to them. */
function withUncounted(reactions: ReactionCounts[], uncounted: readonly number[]): ReactionCounts[] {
  if (uncounted.length === 0) return reactions;
  const all = new Map(reactions.map((own) => [own.postRow === NONE ? own : own.postRow, own]));
  for (const postRow of uncounted)
    all.set(postRow, { ...(all.get(postRow) ?? noReactions(postRow)), open: Number.POSITIVE_INFINITY });
  return [...all.values()];
}

function noReactions(postRow: number): ReactionCounts {
  return { inside: 0, outside: 0, open: 0, firstInside: NONE, postRow };
}

const reactionsBy = (...sides: KnownSide[]) => kindSet({ of: INTERACTION_TYPES, sides, inbound: true });

const IS_OUTSIDE = reactionsBy("outside");
const IS_OPEN = reactionsBy("unknown", "dark");
const IS_BOT = reactionsBy("bot");
const IS_REACTION = kindSet({ of: INTERACTION_TYPES, inbound: true });
