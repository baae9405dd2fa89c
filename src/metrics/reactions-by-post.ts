import { INTERACTION_TYPES } from "../domain/activity.ts";
import { NONE } from "../store/codes.ts";
import { type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { postsWithEmptyCells } from "../store/left-out.ts";
import { countByPost, postsOfRows } from "../store/post-counts.ts";
import { postNumbers } from "../store/post-numbers.ts";
import type { View } from "../store/view.ts";

/** What was done to a post. */
export interface ReactionCounts {
  /** Its number in its table; NONE where only an empty cell is known of it. */
  post: number;
  inside: number;
  outside: number;
  /** By somebody who is not known, or perhaps on other days; Infinity where a cell for it is empty. */
  open: number;
  /** The post's own row; NONE where there is none. */
  postRow: number;
}

/** What was done to each post of a view; by bots it is left out. */
export function reactionsByPost(view: View): ReactionCounts[] {
  const { table, rows, partiallyCovered } = view;
  const { first } = postNumbers(table);
  const reactions = new Map<number, ReactionCounts>();
  const add = (some: Uint32Array, isAsked: Uint8Array, by: "inside" | "outside" | "open") => {
    const { posts } = postsOfRows(table, some);
    const counts = countByPost(table, some, isAsked);
    for (let i = 0; i < posts.length; i++) {
      if (counts[i] === 0) continue;
      const post = posts[i] as number;
      const own = reactions.get(post) ?? noReactions(post, table.postRow(first[post] as number));
      own[by] += counts[i] as number;
      reactions.set(post, own);
    }
  };
  add(rows, IS_INSIDE, "inside");
  add(rows, IS_OUTSIDE, "outside");
  add(rows, IS_OPEN, "open");
  add(partiallyCovered, IS_ANYBODYS, "open");
  return withUncounted([...reactions.values()], postsWithEmptyCells(view, INTERACTION_TYPES));
}

/** A row of each of some posts, in the order in which reactions to them are met: its own, else an employee's reaction. */
export function rowsOfPosts({ table, rows }: View, posts: readonly ReactionCounts[]): number[] {
  const { number, size } = postNumbers(table);
  const kinds = kindsOf(table);
  const isAsked = new Uint8Array(size);
  for (const { post } of posts) isAsked[post] = 1;
  const shown = new Map<number, number>();
  for (let i = 0; posts.length > 0 && i < rows.length; i++) {
    const row = rows[i] as number;
    const post = number[row] as number;
    if (post === NONE || isAsked[post] === 0 || table.count[row] === 0) continue;
    if (IS_REACTION[kinds[row] as number] === 0) continue;
    if (!shown.has(post)) shown.set(post, table.postRow(row));
    if (shown.get(post) === NONE && IS_INSIDE[kinds[row] as number] === 1) shown.set(post, row);
  }
  return [...shown.values()];
}

/** The same, where a cell is empty of some posts: nobody knows how much was done to them. */
function withUncounted(reactions: ReactionCounts[], uncounted: readonly number[]): ReactionCounts[] {
  if (uncounted.length === 0) return reactions;
  const all = new Map(reactions.map((own) => [own.postRow === NONE ? own : own.postRow, own]));
  for (const postRow of uncounted)
    all.set(postRow, { ...(all.get(postRow) ?? noReactions(NONE, postRow)), open: Number.POSITIVE_INFINITY });
  return [...all.values()];
}

function noReactions(post: number, postRow: number): ReactionCounts {
  return { post, inside: 0, outside: 0, open: 0, postRow };
}

const reactionsBy = (...sides: KnownSide[]) => kindSet({ of: INTERACTION_TYPES, sides, inbound: true });

const IS_INSIDE = reactionsBy("inside");
const IS_OUTSIDE = reactionsBy("outside");
const IS_OPEN = reactionsBy("unknown", "dark");
const IS_ANYBODYS = reactionsBy("inside", "outside", "unknown", "dark");
const IS_REACTION = kindSet({ of: INTERACTION_TYPES, inbound: true });
