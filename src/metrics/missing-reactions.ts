import { INTERACTION_TYPES } from "../domain/activity.ts";
import type { OpenFile } from "../domain/open-file.ts";
import { groupBy } from "../lib/group-by.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { type OpenCell, openCellsByPost } from "../store/empty-cells.ts";
import { openPages } from "../store/left-out.ts";
import type { View } from "../store/view.ts";

/** The cell of a count by eye in which reactions to a post may be missing; undefined where there is none. */
export function emptyCellOf({ table }: View, post: number): OpenCell | undefined {
  const totals = table.post(post)?.totals ?? {};
  return openCellsByPost(table)
    .get(post)
    ?.find(({ type }) => totals[type] === undefined);
}

/** Posts of which pages leave out reactions, and the files that do. */
interface PostsOfPages {
  count: number;
  files: readonly OpenFile[];
}

/** To how many of some posts of a view pages may leave out reactions, at most, and the files that do. */
export function postsWithPagesMissing(view: View, posts: readonly number[]): PostsOfPages {
  const { table } = view;
  // A reaction may be of any later day.
  const since = view.days(view.from, Math.max(view.to, table.covered?.to ?? view.to));
  const all = { count: 0, files: [] as OpenFile[] };
  for (const [channel, own] of groupBy(posts, (row) => table.channel[row] as number)) {
    const there = since.on(table.channels[channel] as string);
    const open = INTERACTION_TYPES.filter((type) => openPages(there, [type], "others").length > 0);
    // Where the platform counts no more than the files hold, nothing is missing.
    const isOpen = (row: number) => open.some((type) => table.post(row)?.totals?.[type] === undefined);
    const files = openPages(there, open, "others");
    const missing = files.reduce((sum, file) => sum + file.missing, 0);
    const count = Math.min(missing, own.filter(isOpen).length);
    if (count === 0) continue;
    all.count += count;
    all.files.push(...files);
  }
  return all;
}

/** Why it is unknown whether so many posts are silent, where most of them are so by what is missing. */
export function missingGap(
  view: View,
  unknown: number,
  cells: readonly OpenCell[],
  pages: PostsOfPages,
): Gap | undefined {
  const ofPosts = openPages(view, ["post"]);
  const many = ofPosts.reduce((sum, { missing }) => sum + missing, pages.count);
  if (many > 0 && many * 2 >= unknown)
    return gapOf("pages-left-out", { files: [...ofPosts, ...pages.files] });
  const [first] = cells;
  if (first === undefined || cells.length * 2 < unknown) return undefined;
  return gapOf("empty-cell", { file: first.file, cell: first.place });
}
