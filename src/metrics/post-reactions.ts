import { ACTIVITY_TYPES, INTERACTION_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE, TYPE_CODE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";

/** What was done to a post, whoever did it by type. */
export interface PostReactions {
  outside: number;
  unknown: number;
  byType: Float64Array;
}

/** What was done to each of the posts up to now, whichever day it was: silence ends with the first reaction. */
export function reactionsTo(table: Table, posts: Uint32Array): PostReactions[] {
  const { length, duplicate, objectRow, type, count: counts, inbound, side } = table;
  const none = () => ({ outside: 0, unknown: 0, byType: new Float64Array(ACTIVITY_TYPES.length) });
  const reactions: PostReactions[] = Array.from(posts, none);
  // Which of the posts each row is, from 1.
  const places = new Uint32Array(length);
  for (let i = 0; i < posts.length; i++) places[posts[i] as number] = i + 1;
  for (let row = 0; row < length; row++) {
    const postRow = objectRow[row] as number;
    const place = postRow === NONE ? 0 : (places[postRow] as number);
    if (place === 0 || duplicate[row] === 1) continue;
    const post = reactions[place - 1] as PostReactions;
    const count = counts[row] as number;
    post.byType[type[row] as number] = (post.byType[type[row] as number] as number) + count;
    if (inbound[row] === 0) continue;
    if (side[row] === SIDE_CODE.outside) post.outside += count;
    else if (side[row] === SIDE_CODE.unknown) post.unknown += count;
  }
  return reactions;
}

/** Whether the platform's own totals of a post are larger than what the files hold of it. */
export function platformCountsMore(table: Table, row: number, byType: Float64Array): boolean {
  const totals = table.post(row)?.totals ?? {};
  return INTERACTION_TYPES.some((type) => (totals[type] ?? 0) > (byType[TYPE_CODE[type]] as number));
}
