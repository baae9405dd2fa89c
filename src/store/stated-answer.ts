import type { Activity } from "../domain/activity.ts";
import { parseDay, parseTime } from "../domain/time.ts";

/** `2026-03-31`, the beginning of every moment. */
const DAY_LENGTH = 10;

/**
 * When a record says that the brand answered it, in milliseconds since 1970; NaN where it gives the day alone, which does
 * not say how soon. Undefined where it says nothing, or a day before its own, which is a mistake of the source.
 */
export function statedAnswer({ published, answeredAt }: Activity): number | undefined {
  if (!answeredAt) return undefined;
  const time = parseTime(answeredAt);
  const isBefore =
    Number.isNaN(time) && !!published && parseDay(answeredAt) < parseDay(published.slice(0, DAY_LENGTH));
  return isBefore ? undefined : time;
}
