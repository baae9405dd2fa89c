import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { remembered } from "../lib/remembered.ts";
import { gapOf } from "../messages/gap.ts";
import { type KindsAsked, kindSet } from "../store/kinds.ts";
import { leftOut, leftOutByPages, postsWithEmptyCells } from "../store/left-out.ts";
import { countByPost, postsOfRows } from "../store/post-counts.ts";
import { postNumbers } from "../store/post-numbers.ts";
import { brandPosts, undatedBrandPosts } from "../store/posts.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import type { View } from "../store/view.ts";
import { noPosts, postsGap, typesMissing, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

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
    const shown = filterRows(published, shownIn(view));
    if (published.length > 0 && shown.length === 0) return [noAnswer(typesMissing(view.files, SHOWN_BY))];
    const posts = filterRows(shown, (row) => isOldEnough(view.table, row, asOf));
    const reactions = reactionsTo(view.table);
    const uncounted = new Set(postsWithEmptyCells(view, INTERACTION_TYPES));
    const openPosts = new Set<number>();
    const silent: number[] = [];
    const counts = { part: 0, rest: 0, unknown: 0, maybeRest: 0 };
    let notHeld = 0;
    for (const row of posts) {
      const { outside, unknown, ofType } = reactions(row);
      const hasMore = platformCountsMore(view.table, row, ofType);
      const isUncounted = uncounted.has(row);
      const isUndated = view.table.day[row] === UNDATED;
      if (outside > 0 && isUndated) counts.maybeRest++;
      else if (outside > 0) counts.rest++;
      else if (isUndated) counts.unknown++;
      else if (unknown > 0 || hasMore || isUncounted) {
        counts.unknown++;
        openPosts.add(row);
        if (unknown === 0 && !isUncounted) notHeld++;
      } else {
        counts.part++;
        silent.push(row);
      }
    }
    // What pages leave out may be an outsider's reaction to a post that seems silent, or a post that is silent or not.
    const doubted = Math.min(
      leftOutByPages(view, INTERACTION_TYPES, "others"),
      silent.filter(mayHaveMore(view)).length,
    );
    const share = shareOf({ ...counts, unknown: counts.unknown + leftOut(view, ["post"]), doubted });
    const open = counts.unknown + counts.maybeRest + Math.min(counts.part, doubted);
    const isOfPost = (row: number) => openPosts.has(row);
    const gap =
      notHeld > 0
        ? gapOf("reactions-not-held", { count: notHeld, all: posts.length })
        : postsGap(view, unnamedGap(view, INTERACTION_TYPES, open, share.sample, { isOfPost }), open);
    return [{ scope: {}, ...uncoveredTypes(view, SHOWN_BY), ...share, gap, rows: silent, posts: silent }];
  },
});

/** What was done to a post. */
interface PostReactions {
  outside: number;
  unknown: number;
  /** How much of a type, whoever did it. */
  ofType(type: ActivityType): number;
}

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

/**
 * What was done to each post of the table up to now, by the post's row, whichever day it was: silence ends with the first
 * reaction.
 */
function reactionsTo(table: Table): (postRow: number) => PostReactions {
  const { allRows } = table;
  const { first } = postNumbers(table);
  const { posts } = postsOfRows(table, allRows);
  const places = new Map<number, number>();
  for (let i = 0; i < posts.length; i++) places.set(table.postRow(first[posts[i] as number] as number), i);
  const counts = (asked: KindsAsked) => countByPost(table, allRows, kindSet(asked));
  const outside = counts({ sides: ["outside"], inbound: true });
  const unknown = counts({ sides: ["unknown", "dark"], inbound: true });
  // Counted when asked for: only for platforms that say how many there are, and few do.
  const ofType = remembered((type) => counts({ of: [type as ActivityType] }));
  return (postRow) => {
    const place = places.get(postRow);
    const at = (sums: Float64Array) => (place === undefined ? 0 : (sums[place] as number));
    return { outside: at(outside), unknown: at(unknown), ofType: (type) => at(ofType(type)) };
  };
}

/** Whether pages may leave out reactions to a post: the platform doesn't say how many of their types it has. */
function mayHaveMore(view: View): (row: number) => boolean {
  const open = INTERACTION_TYPES.filter((type) => leftOutByPages(view, [type], "others") > 0);
  return (row) => open.some((type) => view.table.post(row)?.totals?.[type] === undefined);
}

/** Whether the platform's own totals of a post are larger than what the files hold of it. */
function platformCountsMore(table: Table, row: number, ofType: PostReactions["ofType"]): boolean {
  const totals = table.post(row)?.totals;
  if (totals == null) return false;
  return INTERACTION_TYPES.some((type) => {
    const total = totals[type] ?? 0;
    return total > 0 && total > ofType(type);
  });
}
