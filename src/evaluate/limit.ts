import { HOUR_MS } from "../domain/day.ts";
import { parseDays, parseDuration } from "../domain/quantity.ts";
import type { Operator } from "../domain/report.ts";
import type { Measurement, Options, Rule } from "./rule.ts";

/** A rule's limit in its unit, and which side of it is right. */
export interface Limit {
  value: number;
  operator: Operator;
}

/** The names of the options that limit what a rule measures. */
export function limitNames({ limit: { option, others = [] } }: Rule): string[] {
  return option === undefined ? [...others] : [option, ...others];
}

/** The limit that an entry's options set for a measurement. */
export function limitOf(rule: Rule, options: Options, { limitedBy }: Measurement): Limit {
  const { operator, option } = rule.limit;
  const name = limitedBy ?? option;
  if (name === undefined) return { value: 0, operator };
  const value = options[name];
  if (typeof value !== "string") return { value: value as number, operator };
  return { value: rule.unit === "days" ? parseDays(value) : parseDuration(value) / HOUR_MS, operator };
}

/** Whether a value lies strictly beyond the limit. */
export function isBeyond(actual: number, { value, operator }: Limit): boolean {
  return operator === "<=" ? actual > value : actual < value;
}

function isBroken(actual: number, isMore: boolean, limit: Limit): boolean {
  return isBeyond(actual, limit) || (isMore && limit.operator === "<=" && actual === limit.value);
}

/** What comes of a measurement, before waivers and second thoughts. */
export type Outcome = "pass" | "fail" | "too-small" | "no-data";

/**
 * What comes of a measurement under a limit: a want of data before too small a sample, and that before any verdict.
 * @param options the entry's, for its `min-sample`
 */
export function outcomeOf(measurement: Measurement, options: Options, limit: Limit): Outcome {
  const { actual, sample, noData, tolerated, isMore = false } = measurement;
  if (noData !== undefined) return "no-data";
  const least = options["min-sample"];
  if (typeof least === "number" && sample !== null && sample < least) return "too-small";
  if (actual === null) return "no-data";
  return isBroken(actual, isMore, limit) && tolerated !== true ? "fail" : "pass";
}
