import { NONE } from "./codes.ts";
import { release } from "./enlarge.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";

/** The posts to which a table's rows were done, by numbers from 0 in the order in which they are met. */
export interface PostNumbers {
  /** Of each row; NONE where it names no post. The same id on another channel is another post. */
  number: Int32Array;
  /** How many posts there are. */
  size: number;
}

/** Numbers the posts of a table: figures of many weeks group rows by post, and by a small number that is fast. */
export const postNumbers = perTable((table: Table): PostNumbers => {
  const { length, object, channel, idCount } = table;
  const number = new Int32Array(length).fill(NONE);
  // The posts of one id, on different channels, each lead to the next.
  const firstOf = new Int32Array(idCount).fill(NONE);
  const posts: { channel: number; next: number }[] = [];
  for (let row = 0; row < length; row++) {
    const id = object[row] as number;
    if (id === NONE) continue;
    let at = firstOf[id] as number;
    while (at !== NONE && posts[at]?.channel !== channel[row]) at = posts[at]?.next ?? NONE;
    if (at === NONE) {
      at = posts.push({ channel: channel[row] as number, next: firstOf[id] as number }) - 1;
      firstOf[id] = at;
    }
    number[row] = at;
  }
  release(firstOf);
  return { number, size: posts.length };
});
