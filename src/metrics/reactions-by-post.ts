import { INTERACTION_TYPES } from "../domain/activity.ts";
import { NONE } from "../store/codes.ts";
import { type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { postsWithEmptyCells } from "../store/left-out.ts";
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
  /** The first row of an employee; NONE where there is none. */
  firstInside: number;
  /** The post's own row; NONE where there is none. */
  postRow: number;
}

/** What was done to each post of a view, in the order in which posts are met; by bots it is left out. */
export function reactionsByPost(view: View): ReactionCounts[] {
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
        place = reactions.push(noReactions(post, objectRow[row] as number));
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
    all.set(postRow, { ...(all.get(postRow) ?? noReactions(NONE, postRow)), open: Number.POSITIVE_INFINITY });
  return [...all.values()];
}

function noReactions(post: number, postRow: number): ReactionCounts {
  return { post, inside: 0, outside: 0, open: 0, firstInside: NONE, postRow };
}

const reactionsBy = (...sides: KnownSide[]) => kindSet({ of: INTERACTION_TYPES, sides, inbound: true });

const IS_OUTSIDE = reactionsBy("outside");
const IS_OPEN = reactionsBy("unknown", "dark");
const IS_BOT = reactionsBy("bot");
const IS_REACTION = kindSet({ of: INTERACTION_TYPES, inbound: true });
