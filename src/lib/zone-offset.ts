const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** No zone sets its clocks at any other minutes than those of a quarter of an hour. */
const STEP = 15 * MINUTE;

/** Local time less UTC in milliseconds, at an instant in milliseconds since 1970. */
export type OffsetAt = (time: number) => number;

/** The offsets of a time zone by its IANA name; null for a name that is none. */
export function offsetsIn(timezone: string): OffsetAt | null {
  const format = formatOf(timezone);
  if (format === null) return null;
  const offsets = new Map<number, number>();
  return (time) => {
    const step = Math.floor(time / STEP);
    let offset = offsets.get(step);
    if (offset === undefined) {
      offset = localTime(format, step * STEP) - step * STEP;
      offsets.set(step, offset);
    }
    return offset;
  };
}

/**
 * The instant of a local time. Of two, where clocks were set back, the first; a time that clocks skipped goes by the
 * offset before (RFC 5545, 3.3.5).
 * @param local milliseconds since 1970, read off a local clock as if it showed UTC
 */
export function instantOf(local: number, offsetAt: OffsetAt): number {
  const before = local - offsetAt(local - DAY);
  const after = local - offsetAt(local + DAY);
  return before + offsetAt(before) !== local && after + offsetAt(after) === local ? after : before;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
}

function localTime(format: Intl.DateTimeFormat, time: number): number {
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}
