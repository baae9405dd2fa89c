import { NONE } from "./codes.ts";
import { listsOfKinds } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import { perTable } from "./per-table.ts";
import { postNumbers } from "./post-numbers.ts";
import type { Table } from "./table.ts";

/** The posts to which some rows were done. */
export interface PostsOfRows {
  /** Their numbers, ascending. */
  posts: Uint32Array;
  /** The rows that name no post, in order. */
  alone: Uint32Array;
}

/** Found once for each list of rows: a report asks for the clusters of a share of each type, and of several sides. */
export const postsOfRows = perRows((table: Table, rows: Uint32Array): PostsOfRows => {
  const { number, size } = postNumbers(table);
  const places = placesOf(table);
  const met = new Uint32Array(Math.min(size, rows.length));
  const alone: number[] = [];
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const post = number[rows[i] as number] as number;
    if (post === NONE) alone.push(rows[i] as number);
    else if (places[post] === 0) {
      places[post] = 1;
      met[length++] = post;
    }
  }
  const posts = met.slice(0, length).sort();
  for (let i = 0; i < length; i++) places[posts[i] as number] = 0;
  return { posts, alone: Uint32Array.from(alone) };
});

/**
 * How many activities of some kinds were done to each post of some rows, in the order of `postsOfRows`. It goes through
 * the rows of these kinds alone.
 */
export function countByPost(table: Table, rows: Uint32Array, isAsked: Uint8Array): Float64Array {
  const { posts } = postsOfRows(table, rows);
  const places = placesOf(table);
  for (let i = 0; i < posts.length; i++) places[posts[i] as number] = i + 1;
  const sums = new Float64Array(posts.length + 1);
  for (const some of listsOfKinds(table, rows, isAsked)) addByPost(sums, table, some, places);
  for (let i = 0; i < posts.length; i++) places[posts[i] as number] = 0;
  return sums.subarray(1);
}

/** Adds what rows stand for to the sums of their posts, by places from 1. */
function addByPost(sums: Float64Array, table: Table, rows: Uint32Array, places: Uint32Array): void {
  const { number } = postNumbers(table);
  const { count } = table;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const post = number[row] as number;
    if (post === NONE) continue;
    const place = places[post] as number;
    sums[place] = (sums[place] as number) + (count[row] as number);
  }
}

/** Where each post is in the list at hand, from 1, and 0 between two: one for all, as there may be as many as posts. */
const placesOf = perTable((table: Table) => new Uint32Array(postNumbers(table).size));
