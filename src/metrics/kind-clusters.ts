import type { ActivityType } from "../domain/activity.ts";
import { firstWhere } from "../lib/first-where.ts";
import { NONE } from "../store/codes.ts";
import { type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import { kindsByPost } from "../store/kinds-by-post.ts";
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
  /** Activities of the numerator that are no cases after all. */
  except?: { rows: Uint32Array; countOf(row: number): number };
}

/**
 * The activities behind a share of sides as clusters, one for each post; one that names no post is its own. They are made
 * of counts by post and kind, so that the shares of many types need no scan each.
 */
export function clusterSidesByPost({ table, rows, of, part, rest, except }: SideCases): NamedClusters {
  const byPost = kindsByPost(table, rows);
  const { posts, start } = byPost;
  const kinds = kindsOf(table);
  const isPart = kindSet({ of, sides: part, inbound: true });
  const isRest = kindSet({ of, sides: rest, inbound: true });
  // A report has rows of many types that name no post, and a share is mostly of one.
  const alone = filterRows(
    byPost.alone,
    (row) => (isPart[kinds[row] as number] as number) + (isRest[kinds[row] as number] as number) > 0,
  );
  const sums = { part: new Float64Array(posts + alone.length), size: new Float64Array(posts + alone.length) };
  const add = (place: number, kind: number, cases: number) => {
    const own = isPart[kind] === 1 ? cases : 0;
    sums.part[place] = (sums.part[place] as number) + own;
    sums.size[place] = (sums.size[place] as number) + own + (isRest[kind] === 1 ? cases : 0);
  };
  for (let post = 0; post < posts; post++) {
    for (let i = start[post] as number; i < (start[post + 1] as number); i++)
      add(post, byPost.kind[i] as number, byPost.count[i] as number);
  }
  for (let i = 0; i < alone.length; i++) {
    const row = alone[i] as number;
    add(posts + i, kinds[row] as number, (table.count[row] as number) - (except?.countOf(row) ?? 0));
  }
  const { number } = postNumbers(table);
  for (const row of except?.rows ?? []) {
    const post = number[row] as number;
    // Posts are in the order of their numbers.
    const place = firstWhere(posts, (i) => (number[byPost.row[i] as number] as number) >= post);
    if (post !== NONE) add(place, kinds[row] as number, -(except?.countOf(row) ?? 0));
  }
  return {
    ...sums,
    // Only the largest is ever asked for its name.
    idOf: (place) => (place < posts ? postName(table, byPost.row[place] as number) : null),
  };
}
