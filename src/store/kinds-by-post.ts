import { NONE } from "./codes.ts";
import { release, shorten } from "./enlarge.ts";
import { groupByColumn, picked } from "./groups.ts";
import { KINDS, kindsOf } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import { postNumbers } from "./post-numbers.ts";
import { filterRows } from "./rows.ts";
import type { Table } from "./table.ts";

/** How many activities of each kind some rows stand for, post by post: flat columns, as nested loops are slow. */
export interface KindsByPost {
  /** A row of each post. */
  row: Uint32Array;
  /** For each kind that was done to a post: where the post is in `row`, ascending. */
  post: Uint32Array;
  /** The kind. */
  kind: Uint8Array;
  /** How many activities of that kind were done to that post, by their `count`. */
  count: Float64Array;
  /** The rows that name no post. */
  alone: Uint32Array;
}

/**
 * Counts kinds by post, once for each list of rows: a report asks for the clusters of a share of each type, and of each
 * of several sides.
 */
export const kindsByPost = perRows((table: Table, rows: Uint32Array): KindsByPost => {
  const { number, size } = postNumbers(table);
  const counts = table.count;
  const kinds = kindsOf(table);
  const posts = picked(number, rows);
  const { rows: grouped } = groupByColumn(rows, size, posts);
  release(posts);
  const post = new Uint32Array(grouped.length);
  const kind = new Uint8Array(grouped.length);
  const count = new Float64Array(grouped.length);
  const first = new Uint32Array(Math.min(size, grouped.length));
  // Where each kind of this post is, from 1; what is not beyond `before` is of an earlier post.
  const places = new Uint32Array(KINDS);
  let [met, cells, before, last] = [0, 0, 0, NONE];
  for (let i = 0; i < grouped.length; i++) {
    const row = grouped[i] as number;
    if (number[row] !== last) {
      last = number[row] as number;
      before = cells;
      first[met++] = row;
    }
    const own = kinds[row] as number;
    if ((places[own] as number) <= before) {
      post[cells] = met - 1;
      kind[cells] = own;
      places[own] = ++cells;
    }
    const at = (places[own] as number) - 1;
    count[at] = (count[at] as number) + (counts[row] as number);
  }
  release(grouped);
  return {
    row: shorten(first, met),
    post: shorten(post, cells),
    kind: shorten(kind, cells),
    count: shorten(count, cells),
    alone: filterRows(rows, (row) => number[row] === NONE),
  };
});
