import type { Clock } from "../lib/clock.ts";

/** The system's clock and time zones. */
export function systemClock(): Clock {
  return { now: Date.now(), offsets };
}

/** The machine's time zone, by IANA name. */
export function localTimezone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Milliseconds since this process began. */
export function elapsed(): number {
  return performance.now();
}

/** Before there were zones, every place had a local mean time unlike Greenwich's. */
const BEFORE_ZONES = Date.UTC(1840, 0, 1);

/**
 * By `Date` in the process's own time zone, which costs a millisecond where `Intl` takes twenty to start. Both
 * read the same tables.
 */
function offsets(timezone: string): ((time: number) => number) | null {
  const offsetsOf = (name: string) => (time: number) => {
    if (process.env["TZ"] !== name) process.env["TZ"] = name;
    return localOffset(time);
  };
  const offsetAt = offsetsOf(timezone);
  if (timezone.includes("/") && offsetAt(BEFORE_ZONES) !== 0) return offsetAt;
  // A name that is no zone behaves like UTC, as do the few that mean UTC: those are worth asking Intl about.
  const name = timezone === "UTC" ? timezone : canonicalName(timezone);
  return name === null ? null : offsetsOf(name);
}

function localOffset(time: number): number {
  const local = new Date(time);
  const read = new Date(0);
  read.setUTCFullYear(local.getFullYear(), local.getMonth(), local.getDate());
  read.setUTCHours(local.getHours(), local.getMinutes(), local.getSeconds(), local.getMilliseconds());
  return read.getTime() - time;
}

function canonicalName(timezone: string): string | null {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
