import type { Activity } from "../../domain/activity.ts";
import { bucketFault } from "../../domain/answer-buckets.ts";
import { cleanName, meansNobody } from "../../domain/clean.ts";
import type { PathDiagnostic } from "../../domain/diagnostic.ts";
import { parseDay } from "../../domain/time.ts";

/** As many mistakes of one record as are named. */
const MAX_MESSAGES = 5;

/** What is wrong with what an aggregated row says of its activities; null where nothing is. */
export function countFault({ actor, answered, count, period }: Activity): string | null {
  if (count === 0 && namesSomebody(actor)) return NOT_DONE;
  if (period && parseDay(period.from) > parseDay(period.to)) return "`period` ends before it begins";
  return answered ? bucketFault(answered, count ?? 1) : null;
}

const NOT_DONE =
  "`count` is 0, but the row names who did it; leave the row out, or say `undone: true` where they took it back";

function namesSomebody(actor: Activity["actor"]): boolean {
  if (typeof actor === "string") return !meansNobody(cleanName(actor));
  return Boolean(actor && (actor.id || actor.handle || actor.name));
}

/** One sentence of all that a record's check found; of many the first ones. */
export function wordRecord(mistakes: readonly PathDiagnostic[]): string {
  const messages = mistakes.map(({ path, message, atKey }) =>
    path.length === 0 || atKey ? message : `\`${path.join(".")}\`: ${message}`,
  );
  const rest = messages.length - MAX_MESSAGES;
  return (rest > 0 ? [...messages.slice(0, MAX_MESSAGES), `and ${rest} more`] : messages).join("; ");
}
