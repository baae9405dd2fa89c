import { excess } from "../model/excess.ts";
import type { Worst } from "../model/report.ts";
import type { Limit } from "./limit.ts";
import type { Measurement } from "./rule.ts";

/** A measurement that passed or failed, and its limit. */
export interface Judged {
  measurement: Measurement;
  limit: Limit;
}

/**
 * The first of what lies furthest beyond its limit, or else comes nearest to it; null where nothing was judged.
 * @param previousOf its value in the window before, null where there is none to compare
 */
export function worstOf(
  judged: readonly Judged[],
  previousOf: (measurement: Measurement, limit: Limit) => number | null,
): Worst | null {
  const values = judged.map(({ measurement, limit }) => ({
    actual: measurement.actual as number,
    operator: limit.operator,
    limit: limit.value,
    sample: measurement.sample,
  }));
  const most = values.reduce((most, value, i) => {
    const other = values[most];
    return other === undefined || excess(value) > excess(other) ? i : most;
  }, -1);
  const [one, worst] = [judged[most], values[most]];
  if (one === undefined || worst === undefined) return null;
  const previous = previousOf(one.measurement, one.limit);
  return { ...worst, ...(previous === null ? {} : { previous }) };
}
