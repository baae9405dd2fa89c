import { HOUR_MS } from "../domain/day.ts";
import { parseDays, parseDuration } from "../domain/quantity.ts";
import type { Operator } from "../domain/report.ts";
import type { Measurement } from "../metrics/measurement.ts";
import type { Options, Rule } from "./rule.ts";

/** A rule's limit in its metric's unit, and which side of it is right. */
export interface Limit {
  value: number;
  operator: Operator;
}

/** The names of the options that limit what a rule measures. */
export function limitNames({ limit: { option, others = [] } }: Rule): string[] {
  return option === undefined ? [...others] : [option, ...others];
}

/** The limit that an entry's options set for a measurement. */
export function limitOf(
  { limit: { operator, option }, metric: { unit } }: Rule,
  options: Options,
  { limitedBy }: Pick<Measurement, "limitedBy">,
): Limit {
  const name = limitedBy ?? option;
  if (name === undefined) return { value: 0, operator };
  const value = options[name];
  if (typeof value !== "string") return { value: value as number, operator };
  return { value: unit === "days" ? parseDays(value) : parseDuration(value) / HOUR_MS, operator };
}

/** Whether a value lies strictly beyond the limit. */
export function isBeyond(value: number, limit: Limit): boolean {
  return limit.operator === "<=" ? value > limit.value : value < limit.value;
}
