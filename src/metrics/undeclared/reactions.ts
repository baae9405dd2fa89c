import type { Day } from "../../domain/day.ts";
import { SIDE_CODE } from "../../store/accounts.ts";
import { NONE } from "../../store/codes.ts";
import { groupRows } from "../../store/groups.ts";
import { isBrandPost } from "../../store/posts.ts";
import { filterRows } from "../../store/rows.ts";
import type { Table } from "../../store/table.ts";

/** The first reaction of each account to each post, post by post, the posts in the order of their time. */
export interface FirstReactions {
  posts: number;
  /** Of each post, in milliseconds since 1970. */
  postTime: Float64Array;
  /** Where the reactions of each post begin; those of the next one follow. */
  start: Uint32Array;
  account: Int32Array;
  time: Float64Array;
  /** 1 where the account is an employee's on that day. */
  isOurs: Uint8Array;
  row: Int32Array;
}

/**
 * The reactions of employees and outsiders to the brand's posts up to a day; those without a time are left out.
 * @param channels numbers of the channels looked at, null for all
 */
export function reactionsOf(
  table: Table,
  asOf: Day,
  channels: ReadonlySet<number> | null = null,
): FirstReactions {
  const { time, side, actor, inbound } = table;
  const isTimed = (row: number) => !Number.isNaN(time[row] as number) && (table.day[row] as number) <= asOf;
  const isWanted = (row: number) => channels === null || channels.has(table.channel[row] as number);
  const posts = filterRows(
    table.byDay,
    (row) => isBrandPost(table, row) && isTimed(row) && isWanted(row),
  ).toSorted((a, b) => (time[a] as number) - (time[b] as number) || a - b);
  const numberOf = new Int32Array(table.length).fill(NONE);
  for (let i = 0; i < posts.length; i++) numberOf[posts[i] as number] = i;
  const postOf = (row: number) => {
    if (inbound[row] !== 1 || actor[row] === NONE || !isTimed(row)) return NONE;
    if (side[row] !== SIDE_CODE.inside && side[row] !== SIDE_CODE.outside) return NONE;
    const post = table.postRow(row);
    return post === NONE ? NONE : (numberOf[post] as number);
  };
  return firstOfEach(table, posts, groupRows(table.byDay, posts.length, postOf));
}

function firstOfEach(table: Table, posts: Uint32Array, groups: ReturnType<typeof groupRows>): FirstReactions {
  const { rows } = groups;
  const start = new Uint32Array(posts.length + 1);
  const row = new Int32Array(rows.length);
  /** Where the account's reaction to the post at hand stands. */
  const at = new Int32Array(table.accounts.size).fill(NONE);
  let length = 0;
  for (let post = 0; post < posts.length; post++) {
    const first = length;
    for (let i = groups.start[post] as number; i < (groups.start[post + 1] as number); i++) {
      const reaction = rows[i] as number;
      const account = table.actor[reaction] as number;
      const earlier = at[account] as number;
      if (earlier < first) {
        at[account] = length;
        row[length++] = reaction;
      } else if ((table.time[reaction] as number) < (table.time[row[earlier] as number] as number))
        row[earlier] = reaction;
    }
    start[post + 1] = length;
  }
  const kept = row.subarray(0, length);
  return {
    posts: posts.length,
    postTime: Float64Array.from(posts, (post) => table.time[post] as number),
    start,
    account: Int32Array.from(kept, (reaction) => table.actor[reaction] as number),
    time: Float64Array.from(kept, (reaction) => table.time[reaction] as number),
    isOurs: Uint8Array.from(kept, (reaction) => (table.side[reaction] === SIDE_CODE.inside ? 1 : 0)),
    row: kept,
  };
}
