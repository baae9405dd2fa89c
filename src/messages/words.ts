import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import type { Unit } from "../domain/metric.ts";
import { channelTitle } from "../domain/platforms/index.ts";
import type { Scope } from "../domain/report.ts";
import { enumerate } from "../lib/enumerate.ts";
import { formatExact, formatNumber } from "../lib/format-number.ts";

const PLURAL: Record<ActivityType, string> = {
  post: "posts",
  comment: "comments",
  like: "likes",
  share: "shares",
  follow: "follows",
  mention: "mentions",
  quote: "quotes",
  review: "reviews",
  message: "messages",
};

/** "comments", "comments and likes", or "interactions" for all of them; of a single one "comment or like". */
export function typeWords(types: readonly ActivityType[], amount?: number | null): string {
  const isAll = types.length === INTERACTION_TYPES.length;
  if (amount === 1) return isAll ? "interaction" : enumerate(types, "or");
  if (isAll) return "interactions";
  return enumerate(
    types.map((type) => PLURAL[type]),
    "and",
  );
}

/**
 * A value in a metric's unit. A value beyond its limit never reads like the limit: it gets the decimals that tell
 * them apart.
 */
export function quantity(value: number, unit: Unit, apartFrom?: number): string {
  for (let decimals = 0; decimals <= 6; decimals++) {
    const text = rounded(value, unit, decimals);
    if (apartFrom === undefined || value === apartFrom || text !== rounded(apartFrom, unit, decimals))
      return text;
  }
  return rounded(value, unit, 7);
}

/** A limit or an option as the policy wrote it: with as many decimals as it needs, and minutes that make no hours. */
export function exactQuantity(value: number, unit: Unit): string {
  const minutes = unit === "hours" ? minutesOf(value) : null;
  if (minutes !== null) return `${formatExact(minutes)} min`;
  return withUnit(formatExact(unit === "share" ? value * 100 : value), value, unit);
}

/** Hours as minutes, where two decimals of an hour don't say it all; else null. */
export function minutesOf(hours: number): number | null {
  return Number(hours.toFixed(2)) === hours ? null : Math.round(hours * 60);
}

/** A value of which nobody knows anything, before what is counted. */
export function unknownAmount(unit: Unit): string {
  if (unit === "share") return "an unknown share";
  return unit === "count" ? "an unknown number of" : "unknown";
}

function rounded(value: number, unit: Unit, decimals: number): string {
  const scaled = unit === "share" ? value * 100 : value;
  const atLeast = unit === "hours" ? Math.max(1, decimals) : decimals;
  const text = String(Number(scaled.toFixed(atLeast)));
  return withUnit(unit === "count" ? formatNumber(Number(text)) : text, Number(text), unit);
}

function withUnit(text: string, value: number, unit: Unit): string {
  if (unit === "share") return `${text}%`;
  if (unit === "count") return text;
  const grouped = value < 1000 ? text : formatExact(value);
  return `${grouped} ${unit === "hours" ? "h" : value === 1 ? "day" : "days"}`;
}

/** What a scope is about, as the beginning of a sentence; empty for a whole window. Accounts stay out of sentences. */
export function scopeWords(scope: Scope): string {
  const parts: string[] = [];
  if (scope.object !== undefined) parts.push(`post ${scope.object}`);
  if (scope.from !== undefined)
    parts.push(scope.from === scope.to ? scope.from : `${scope.from} to ${scope.to}`);
  if (scope.channel !== undefined) parts.push(`on ${channelTitle(scope.channel)}`);
  const text = parts.join(" ");
  return text === "" ? "" : `${capital(text)}: `;
}

/** "all 2 posts of the plan are cancelled", or drafts, which formats of plans leave out too. */
export function nothingPlannedWords(skipped: number): string {
  return skipped === 1
    ? "the only post of the plan is cancelled or a draft"
    : `all ${formatNumber(skipped)} posts of the plan are cancelled or drafts`;
}

/** With a capital letter, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
