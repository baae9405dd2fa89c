import { INTERACTION_TYPES } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { gapOf } from "../messages/gap.ts";
import type { OpenCell } from "../store/empty-cells.ts";
import { leftOut } from "../store/left-out.ts";
import { brandPosts, undatedBrandPosts } from "../store/posts.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import type { View } from "../store/view.ts";
import { noPosts, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { emptyCellOf, missingGap, postsWithPagesMissing } from "./missing-reactions.ts";
import { type PostReactions, platformCountsMore, reactionsTo } from "./post-reactions.ts";

/** Days that people have to react before a post counts as silent. */
const LEAST_AGE = 3;

/** The reactions by which a channel's files show whether a post has any. */
const SHOWN_BY = ["comment", "like"] as const;

export const silentPosts = defineMetric({
  id: "silent-posts",
  label: "Posts without an outside reaction",
  shortLabel: "Silent posts",
  unit: "share",
  formula: `the brand's posts that are at least ${LEAST_AGE} days old and that no outsider has ever reacted to ÷ the brand's posts of that age, on channels whose files cover comments or likes`,
  needsRoster: true,
  countable: true,
  options: {},
  measure(view, _options, { asOf }) {
    const published = concatRows([brandPosts(view), undatedBrandPosts(view)]);
    const missing = published.length === 0 ? noPosts(view) : undefined;
    if (missing !== undefined) return [noAnswer(missing)];
    const judged = filterRows(published, shownIn(view));
    if (published.length > 0 && judged.length === 0)
      return [noAnswer(gapOf("not-exported", { types: SHOWN_BY }))];
    const posts = filterRows(judged, (row) => isOldEnough(view.table, row, asOf));
    const reactions = reactionsTo(view.table, posts);
    const silent: number[] = [];
    const cells: OpenCell[] = [];
    const counts = { part: 0, rest: 0, unknown: leftOut(view, ["post"]), maybeRest: 0 };
    let notHeld = 0;
    for (const [i, row] of posts.entries()) {
      const { outside, unknown, byType } = reactions[i] as PostReactions;
      const isUndated = view.table.day[row] === UNDATED;
      const cell = emptyCellOf(view, row);
      if (outside > 0 && isUndated) counts.maybeRest++;
      else if (outside > 0) counts.rest++;
      else if (isUndated || unknown > 0) counts.unknown++;
      else if (platformCountsMore(view.table, row, byType)) {
        counts.unknown++;
        notHeld++;
      } else if (cell !== undefined) {
        counts.unknown++;
        cells.push(cell);
      } else silent.push(row);
    }
    const pages = postsWithPagesMissing(view, silent);
    counts.part = silent.length - pages.count;
    counts.unknown += pages.count;
    const share = shareOf(counts);
    const gap =
      missingGap(view, share.unknown, cells, pages) ??
      (notHeld > 0
        ? gapOf("reactions-not-held", { count: notHeld, all: posts.length })
        : unnamedGap(view, INTERACTION_TYPES, share.unknown, share.sample));
    // Where none is silent for certain, none is shown.
    const shown = counts.part === 0 ? [] : silent;
    return [{ scope: {}, ...uncoveredTypes(view, SHOWN_BY), ...share, gap, rows: shown, posts: shown }];
  },
});

/** A post without a day may be old enough. */
function isOldEnough({ day }: Table, row: number, asOf: Day): boolean {
  return day[row] === UNDATED || (day[row] as number) <= asOf - LEAST_AGE;
}

/** Whether a row is on a channel whose files cover what shows it. */
function shownIn(view: View): (row: number) => boolean {
  const { channel, channels } = view.table;
  const isShown = channels.map((name) => view.on(name).exported(SHOWN_BY));
  return (row) => isShown[channel[row] as number] === true;
}
