import type { Day } from "../../domain/day.ts";
import { parseDay } from "../../domain/time.ts";

/** First day inside, and first day no longer inside; null where there is none, NaN for what is no date. */
interface MembershipSpan {
  from: Day | null;
  until: Day | null;
}

/** The span of two dates, either of which may be missing or empty. */
export function spanOf(from: string | undefined, until: string | undefined): MembershipSpan {
  return { from: dayOrNull(from), until: dayOrNull(until) };
}

/** Why nobody can be inside for a span; null where somebody can. */
export function spanFault({ from, until }: MembershipSpan): string | null {
  if (Number.isNaN(from) || Number.isNaN(until))
    return "`from` and `until` must be dates written like 2026-03-31";
  return from !== null && until !== null && until <= from
    ? "`until` is the first day after the person has left, and must come after `from`"
    : null;
}

function dayOrNull(date: string | undefined): Day | null {
  return date === undefined || date === "" ? null : parseDay(date);
}
