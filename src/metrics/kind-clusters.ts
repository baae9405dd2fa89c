import type { ActivityType } from "../domain/activity.ts";
import { firstWhere } from "../lib/first-where.ts";
import { NONE } from "../store/codes.ts";
import { type KnownSide, kindSet, kindsOf, rowsOfKinds } from "../store/kinds.ts";
import { countByPost, postsOfRows } from "../store/post-counts.ts";
import { postNumbers } from "../store/post-numbers.ts";
import type { Table } from "../store/table.ts";
import { type NamedClusters, postName } from "./clusters.ts";

/** The cases of a share of inbound activities, by side. */
export interface SideCases {
  table: Table;
  rows: Uint32Array;
  of: readonly ActivityType[];
  /** Whose activities are the numerator. */
  part: readonly KnownSide[];
  /** Whose are the rest of the denominator: none of those of the numerator. */
  rest: readonly KnownSide[];
  /** Rows of the numerator, and how many activities of each are no cases after all. */
  except?: { rows: readonly number[] | Uint32Array; countOf(row: number): number };
}

/**
 * The activities behind a share of sides as clusters, one for each post of the rows, in the order of their numbers; then
 * one for each case that names no post.
 */
export function clusterSidesByPost({ table, rows, of, part, rest, except }: SideCases): NamedClusters {
  const { number, first } = postNumbers(table);
  const { posts, alone } = postsOfRows(table, rows);
  const kindsBy = (sides: readonly KnownSide[]) => kindSet({ of, sides, inbound: true });
  const isPart = kindsBy(part);
  const exceptOf = except?.countOf ?? (() => 0);
  const unposted = rowsOfKinds(table, alone, kindsBy([...part, ...rest]));
  const own = new Float64Array(posts.length + unposted.length);
  own.set(countByPost(table, rows, isPart));
  const size = own.slice();
  const others = countByPost(table, rows, kindsBy(rest));
  for (let i = 0; i < posts.length; i++) size[i] = (own[i] as number) + (others[i] as number);
  const kinds = kindsOf(table);
  for (let i = 0; i < unposted.length; i++) {
    const row = unposted[i] as number;
    const cases = (table.count[row] as number) - exceptOf(row);
    if (isPart[kinds[row] as number] === 1) own[posts.length + i] = cases;
    size[posts.length + i] = cases;
  }
  for (const row of except?.rows ?? []) {
    const post = number[row] as number;
    if (post === NONE) continue;
    const place = firstWhere(posts.length, (i) => (posts[i] as number) >= post);
    own[place] = (own[place] as number) - exceptOf(row);
    size[place] = (size[place] as number) - exceptOf(row);
  }
  return {
    part: own,
    size,
    isNamed: (place) => place < posts.length,
    // A name is made when it is asked for, as few are: those of the largest.
    idOf: (place) => (place < posts.length ? postName(table, first[posts[place] as number] as number) : null),
  };
}
