import { NONE } from "./codes.ts";
import { groupRows } from "./groups.ts";
import { KINDS, kindsOf } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import { postNumbers } from "./post-numbers.ts";
import type { Table } from "./table.ts";

/** How many activities of each kind some rows stand for, post by post. */
export interface KindsByPost {
  /** How many posts there are. */
  posts: number;
  /** A row of each post. */
  row: Uint32Array;
  /** Where the kinds of each post begin in the columns below; those of the next one follow. */
  start: Uint32Array;
  kind: Uint8Array;
  /** How many activities of that kind were done to that post; counts add up `count`. */
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
  const kinds = kindsOf(table);
  // What names no post is the last group.
  const groups = groupRows(rows, size + 1, (row) => {
    const post = number[row] as number;
    return post === NONE ? size : post;
  });
  const lastStart = groups.start[size] as number;
  const kind = new Uint8Array(lastStart);
  const count = new Float64Array(lastStart);
  const first = new Uint32Array(Math.min(size, lastStart));
  const start = new Uint32Array(first.length + 1);
  // Where each kind of the post at hand is, from 1; those of earlier posts are below its first.
  const places = new Uint32Array(KINDS);
  let [posts, cells] = [0, 0];
  for (let post = 0; post < size; post++) {
    const [from, to] = [groups.start[post] as number, groups.start[post + 1] as number];
    if (from === to) continue;
    first[posts] = groups.rows[from] as number;
    const before = cells;
    for (let i = from; i < to; i++) {
      const row = groups.rows[i] as number;
      const own = kinds[row] as number;
      let place = places[own] as number;
      if (place <= before) {
        kind[cells] = own;
        place = ++cells;
        places[own] = place;
      }
      count[place - 1] = (count[place - 1] as number) + (table.count[row] as number);
    }
    start[++posts] = cells;
  }
  return {
    posts,
    row: first.subarray(0, posts),
    start: start.subarray(0, posts + 1),
    kind: kind.slice(0, cells),
    count: count.slice(0, cells),
    alone: groups.rows.slice(lastStart),
  };
});
