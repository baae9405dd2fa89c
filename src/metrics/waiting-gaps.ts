import type { ActivityType } from "../domain/activity.ts";
import { type Day, formatDay } from "../domain/day.ts";
import { groupBy } from "../lib/group-by.ts";
import { gapOf } from "../messages/gap.ts";
import { gapText } from "../messages/gaps.ts";
import { message } from "../messages/message.ts";
import { openFiles } from "../store/left-out.ts";
import type { View } from "../store/view.ts";
import { brandNotSeen } from "./gaps.ts";

/** First and last day that a file covers. */
interface FileDays {
  from: Day;
  to: Day;
}

/** What a list of who waits must leave out, a sentence each, as no file of the view holds it. */
export function waitingGaps(view: View, to: readonly ActivityType[], channels: readonly string[]): string[] {
  const { silent, old, holes } = daysMissing(view, channels);
  const missing = to.filter((type) => !view.exported([type], "others"));
  const pages = openFiles(view, to);
  const unseen = brandNotSeen(view);
  return [
    ...(silent.length === 0 ? [] : [message("nothing-from", { channels: silent })]),
    ...old.map((end) => message("nothing-after", end)),
    ...holes.map((hole) => message("days-missing", hole)),
    ...(missing.length === 0 || view.files.length === 0
      ? []
      : [message("types-missing", { types: missing })]),
    ...(pages.length === 0 ? [] : [gapText(gapOf("pages-left-out", { files: pages }))]),
    ...(unseen === undefined ? [] : [gapText(unseen)]),
  ];
}

/** As many days without data as are no accident: files without a `period` cover their rows' days alone. */
const MIN_HOLE = 7;

/** Of channels, which of the view's days have no data: all of them, the last ones, or a week and more between. */
function daysMissing(view: View, channels: readonly string[]) {
  const silent = channels.filter((channel) => view.on(channel).files.length === 0);
  const held = channels
    .filter((channel) => !silent.includes(channel))
    .map((channel) => ({ channel, spans: spansOf(view.on(channel)) }));
  const ends = held.map(({ channel, spans }) => ({ channel, to: Math.max(...spans.map(({ to }) => to)) }));
  const old = groupBy(
    ends.filter(({ to }) => to < view.to),
    ({ to }) => to,
  );
  const holes = held.flatMap(({ channel, spans }) => {
    const hole = holeIn(spans);
    return hole === null ? [] : [{ channel, from: formatDay(hole.from), to: formatDay(hole.to) }];
  });
  return {
    silent,
    old: [...old].map(([day, some]) => ({
      channels: some.map(({ channel }) => channel),
      day: formatDay(day),
    })),
    holes,
  };
}

function spansOf({ files }: View): FileDays[] {
  return files.map(({ from, to }) => ({ from: from as Day, to: to as Day })).sort((a, b) => a.from - b.from);
}

/** The first days between spans in which none is for a week or more. */
function holeIn(spans: readonly FileDays[]): FileDays | null {
  let end = Number.POSITIVE_INFINITY;
  for (const { from, to } of spans) {
    if (from - end > MIN_HOLE) return { from: end + 1, to: from - 1 };
    end = Number.isFinite(end) ? Math.max(end, to) : to;
  }
  return null;
}
