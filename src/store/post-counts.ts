import { NONE } from "./codes.ts";
import { eachKind } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import { perTable } from "./per-table.ts";
import { postNumbers } from "./post-numbers.ts";
import { addByKey } from "./sum-counts.ts";
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
  const isMet = metPosts(table);
  const met = new Uint32Array(Math.min(size, rows.length));
  const alone: number[] = [];
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const post = number[rows[i] as number] as number;
    if (post === NONE) alone.push(rows[i] as number);
    else if (isMet[post] === 0) {
      isMet[post] = 1;
      met[length++] = post;
    }
  }
  const posts = met.slice(0, length).sort();
  for (let i = 0; i < length; i++) isMet[posts[i] as number] = 0;
  return { posts, alone: Uint32Array.from(alone) };
});

/**
 * How many activities of some kinds were done to each post of some rows, in the order of `postsOfRows`: each kind is
 * counted once for a list of rows, and who asks for several adds them up.
 */
export function countByPost(table: Table, rows: Uint32Array, isAsked: Uint8Array): Float64Array {
  const sums = new Float64Array(postsOfRows(table, rows).posts.length);
  for (const { kind, place, count } of kindsOfPosts(table, rows)) {
    if (isAsked[kind] === 0) continue;
    for (let i = 0; i < place.length; i++)
      sums[place[i] as number] = (sums[place[i] as number] as number) + (count[i] as number);
  }
  return sums;
}

/** How many activities of a kind were done to the posts that have any: most kinds are rare. */
interface KindOfPosts {
  kind: number;
  /** Where each of the posts is in `postsOfRows`. */
  place: Uint32Array;
  count: Float64Array;
}

const kindsOfPosts = perRows((table: Table, rows: Uint32Array): KindOfPosts[] => {
  const { posts } = postsOfRows(table, rows);
  const { number } = postNumbers(table);
  const sums = sumsOf(table);
  return eachKind(table, rows).map(({ kind, rows: own }) => {
    addByKey(sums, table, own, number);
    return { kind, ...takeCounts(sums, posts) };
  });
});

/** The sums of posts that are not 0, by the places of these; leaves zeros. */
function takeCounts(sums: Float64Array, posts: Uint32Array): Pick<KindOfPosts, "place" | "count"> {
  let length = 0;
  for (let i = 0; i < posts.length; i++) if (sums[posts[i] as number] !== 0) length++;
  const place = new Uint32Array(length);
  const count = new Float64Array(length);
  for (let i = 0, next = 0; next < length; i++) {
    const post = posts[i] as number;
    if (sums[post] === 0) continue;
    place[next] = i;
    count[next++] = sums[post] as number;
    sums[post] = 0;
  }
  return { place, count };
}

/** Sums by post; all 0 between two lists. Lists share them, as there may be as many as posts. */
const sumsOf = perTable((table: Table) => new Float64Array(postNumbers(table).size));

/** Whether a post is in the list at hand; all 0 between two lists. */
const metPosts = perTable((table: Table) => new Uint8Array(postNumbers(table).size));
