import { ACTIVITY_TYPES, type ActivityType } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { TYPE_CODE } from "../store/codes.ts";
import { exportedTypes } from "../store/exported-types.ts";
import { brandPosts } from "../store/posts.ts";
import type { Table } from "../store/table.ts";
import { isAmong } from "../store/type-mask.ts";
import { UNDATED } from "../store/undated.ts";
import type { View } from "../store/view.ts";

/** A post that carries the platform's own totals, and how much of them the snapshots name. */
interface CountedPost {
  row: number;
  total: number;
  named: number;
}

/** How much the snapshots name of what platforms count. */
export interface TotalCounts {
  posts: CountedPost[];
  /** Types of which posts carry totals above 0 though none was exported, by the channel's number. */
  unexported: Map<number, Set<ActivityType>>;
}

/**
 * The brand's posts of a view that carry totals of the types, with what is named of them on whatever day: totals
 * are of a post's whole life. Each type counts at most to its total, so that one cannot make up for another;
 * types that were not exported count not at all.
 */
export function countTotals(view: View, of: readonly ActivityType[]): TotalCounts {
  const { table } = view;
  const exported = exportedTypes(view);
  const carrying = Array.from(brandPosts(view)).filter((row) => carries(table, row, of));
  const named = carrying.length === 0 ? new Map() : countNamed(table, carrying, view);
  const unexported: TotalCounts["unexported"] = new Map();
  const posts = carrying.map((row) => {
    const channel = table.channel[row] as number;
    const post = { row, total: 0, named: 0 };
    for (const type of of) {
      const total = table.post(row)?.totals?.[type] ?? 0;
      if (total === 0) continue;
      if (isAmong(TYPE_CODE[type], exported.get(channel) ?? 0)) {
        post.total += total;
        post.named += Math.min(total, named.get(row)?.[TYPE_CODE[type]] ?? 0);
      } else unexported.set(channel, (unexported.get(channel) ?? new Set()).add(type));
    }
    return post;
  });
  return { posts, unexported };
}

function carries(table: Table, row: number, of: readonly ActivityType[]): boolean {
  const totals = table.post(row)?.totals;
  return of.some((type) => totals?.[type] !== undefined);
}

/** Activities done to each of the posts by type's code, by anyone but nobody: the platform counts the brand's too. */
function countNamed(table: Table, posts: readonly number[], view: View): Map<number, Float64Array> {
  const named = new Map(posts.map((row) => [row, new Float64Array(ACTIVITY_TYPES.length)]));
  const add = (row: number) => {
    const counts = named.get(table.postRow(row));
    if (counts === undefined || (table.side[row] === SIDE_CODE.unknown && !table.isDark(row))) return;
    const type = table.type[row] as number;
    counts[type] = (counts[type] as number) + (table.count[row] as number);
  };
  for (const row of table.byDay) add(row);
  for (const row of view.rows) if (table.day[row] === UNDATED) add(row);
  return named;
}
