import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type Day, formatDay } from "../domain/day.ts";
import type { Cover } from "../domain/envelope.ts";
import { groupBy } from "../lib/group-by.ts";
import type { FileInfo } from "./file-info.ts";
import type { Table } from "./table.ts";
import { isAmong } from "./type-mask.ts";

interface CoveredSpan {
  channel: number;
  types: number;
  file: FileInfo;
  from: Day;
  to: Day;
}

/** What the files of a table speak for, a channel at a time; spans of the same kind that meet are one. */
export function coversOf({ files, channels }: Table): Cover[] {
  const spans = files.flatMap((file): CoveredSpan[] => {
    const { from, to, exported } = file;
    if (from === null || to === null) return [];
    return Array.from(exported, ([channel, types]) => ({ channel, types, file, from, to }));
  });
  const kinds = groupBy(spans, ({ channel, types, file }) =>
    [channels[channel], types, file.inbound, file.outbound].join(" "),
  );
  return [...kinds.values()].flatMap((kind) => merged(kind).map((span) => coverOf(span, channels)));
}

function merged(spans: readonly CoveredSpan[]): CoveredSpan[] {
  const whole: CoveredSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last === undefined || span.from > last.to + 1) whole.push({ ...span });
    else last.to = Math.max(last.to, span.to);
  }
  return whole;
}

function coverOf({ channel, types, file, from, to }: CoveredSpan, channels: readonly string[]): Cover {
  return {
    channel: channels[channel] ?? "",
    from: formatDay(from),
    to: formatDay(to),
    types: ACTIVITY_TYPES.filter((_, code) => isAmong(code, types)),
    ...(file.outbound ? {} : { outbound: false }),
    ...(file.inbound ? {} : { inbound: false }),
  };
}
