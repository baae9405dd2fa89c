import type { Finding } from "./report.ts";

type Limited = Pick<Finding, "actual" | "operator" | "limit">;

/** How far beyond the limit, as a part of it: anything beyond a limit of 0 is infinitely far. */
export function excess(value: Limited): number {
  const beyond = distance(value);
  if (beyond <= 0) return beyond;
  return value.limit === 0 ? Number.POSITIVE_INFINITY : beyond / Math.abs(value.limit);
}

/** How far beyond the limit in its own unit, below 0 on the right side of it. */
export function distance({ actual, operator, limit }: Limited): number {
  if (actual === null || Number.isNaN(actual)) return Number.NEGATIVE_INFINITY;
  return operator === "<=" ? actual - limit : limit - actual;
}
