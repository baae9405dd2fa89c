import type { ActivityType } from "../domain/activity.ts";
import { firstWhere } from "../lib/first-where.ts";
import { NONE } from "../store/codes.ts";
import { type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { type KindsByPost, kindsByPost } from "../store/kinds-by-post.ts";
import { postNumbers } from "../store/post-numbers.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { type NamedClusters, postName } from "./clusters.ts";

/** The cases of a share of inbound activities, by side. */
export interface SideCases {
  table: Table;
  rows: Uint32Array;
  of: readonly ActivityType[];
  /** Whose activities are the numerator. */
  part: readonly KnownSide[];
  /** Whose are the rest of the denominator. */
  rest: readonly KnownSide[];
  /** Rows of the numerator, and how many activities of each are no cases after all. */
  except?: { rows: Uint32Array; countOf(row: number): number };
}

/**
 * The activities behind a share of sides as clusters, one for each post; one that names no post is its own. They come from
 * the counts by post and kind, so that each share adds up counts instead of scanning rows.
 */
export function clusterSidesByPost({ table, rows, of, part, rest, except }: SideCases): NamedClusters {
  const byPost = kindsByPost(table, rows);
  const isPart = kindSet({ of, sides: part, inbound: true });
  const isCase = kindSet({ of, sides: [...part, ...rest], inbound: true });
  const kinds = kindsOf(table);
  // Rows without a post are of all types, and most shares are about one.
  const alone = filterRows(byPost.alone, (row) => isCase[kinds[row] as number] === 1);
  const own = sumsOf(byPost, isPart, alone.length);
  const size = sumsOf(byPost, isCase, alone.length);
  const posts = byPost.row.length;
  const take = (place: number, row: number, cases: number) => {
    if (isPart[kinds[row] as number] === 1) own[place] = (own[place] as number) + cases;
    size[place] = (size[place] as number) + cases;
  };
  for (let i = 0; i < alone.length; i++) {
    const row = alone[i] as number;
    take(posts + i, row, (table.count[row] as number) - (except?.countOf(row) ?? 0));
  }
  const { number } = postNumbers(table);
  for (const row of except?.rows ?? []) {
    const post = number[row] as number;
    if (post === NONE || isCase[kinds[row] as number] === 0) continue;
    // Posts are in the order of their numbers.
    const place = firstWhere(posts, (i) => (number[byPost.row[i] as number] as number) >= post);
    take(place, row, -(except?.countOf(row) ?? 0));
  }
  return {
    part: own,
    size,
    // A name is made when it is asked for, as few are: those of the largest.
    idOf: (place) => (place < posts ? postName(table, byPost.row[place] as number) : null),
  };
}

/** How many activities of the kinds each post has, followed by zeros for the rows without a post. */
function sumsOf({ row, post, kind, count }: KindsByPost, isAsked: Uint8Array, alone: number): Float64Array {
  const sums = new Float64Array(row.length + alone);
  for (let i = 0; i < post.length; i++) {
    if (isAsked[kind[i] as number] === 0) continue;
    const place = post[i] as number;
    sums[place] = (sums[place] as number) + (count[i] as number);
  }
  return sums;
}
