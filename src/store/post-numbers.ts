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
  /** The first row that names each post. */
  first: Uint32Array;
}

/** Numbers the posts of a table: figures of many weeks group rows by post, and by a small number that is fast. */
export const postNumbers = perTable((table: Table): PostNumbers => {
  const { length, object, channel, idCount } = table;
  const number = new Int32Array(length).fill(NONE);
  // The posts of one id, on different channels, each lead to the next.
  const firstOf = new Int32Array(idCount).fill(NONE);
  const [rows, channels, next]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < length; row++) {
    const id = object[row] as number;
    if (id === NONE) continue;
    const own = channel[row] as number;
    let at = firstOf[id] as number;
    while (at !== NONE && channels[at] !== own) at = next[at] as number;
    if (at === NONE) {
      at = rows.push(row) - 1;
      channels.push(own);
      next.push(firstOf[id] as number);
      firstOf[id] = at;
    }
    number[row] = at;
  }
  release(firstOf);
  return { number, size: rows.length, first: Uint32Array.from(rows) };
});
