import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type Day, formatDay } from "../domain/day.ts";
import type { Cover, Reach } from "../domain/envelope.ts";
import { groupBy } from "../lib/group-by.ts";
import { POST } from "./codes.ts";
import type { FileInfo } from "./file-info.ts";
import type { Table } from "./table.ts";
import { isAmong } from "./type-mask.ts";

interface CoveredSpan {
  channel: number;
  types: number;
  file: FileInfo;
  reach: Reach;
  from: Day;
  to: Day;
}

/**
 * What the files of a table speak for, a channel at a time; spans of the same kind that meet are one, but for those whose
 * pages leave something out, which is of their own days. Where the brand never appears as it should, a span says that its
 * own activities are in it, as counts don't show who somebody may be instead; and it holds no posts, which nobody knows for the brand's.
 */
export function coversOf({ files, channels, unseenBrand }: Table): Cover[] {
  const spans = files.flatMap((file): CoveredSpan[] => {
    const { from, to, exported } = file;
    if (from === null || to === null) return [];
    return Array.from(exported, ([channel, types]) => {
      const unseen = unseenBrand.get(channel);
      const held = unseen?.hasStrangersPosts === true ? types & ~(1 << POST) : types;
      const reach = reachOf(file, unseen?.isPromised === true);
      return { channel, types: held, file, reach, from, to };
    });
  });
  const kinds = groupBy(spans, ({ channel, types, file, reach }) =>
    JSON.stringify([channel, types, reach, file.more.length === 0 ? null : file.name]),
  );
  return [...kinds.values()].flatMap((kind) => merged(kind).map((span) => coverOf(span, channels)));
}

/** What a file says of what it holds and leaves out; what goes without saying is missing. */
function reachOf(file: FileInfo, isOwnPromised: boolean): Reach {
  const { inbound, outbound, declaresOutbound, saysInsiders, more } = file;
  const holdsOwn = outbound && (file.holdsOwn || isOwnPromised);
  return {
    ...(outbound ? (declaresOutbound ? { outbound } : {}) : { outbound }),
    ...(inbound ? {} : { inbound }),
    ...(holdsOwn ? { holdsOwn } : {}),
    ...(saysInsiders ? { saysInsiders } : {}),
    ...(more.length === 0 ? {} : { leftOut: more }),
  };
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

function coverOf({ channel, types, reach, from, to }: CoveredSpan, channels: readonly string[]): Cover {
  return {
    channel: channels[channel] ?? "",
    from: formatDay(from),
    to: formatDay(to),
    types: ACTIVITY_TYPES.filter((_, code) => isAmong(code, types)),
    ...reach,
  };
}
