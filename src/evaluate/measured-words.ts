import type { RuleEntry } from "../domain/policy.ts";
import { formatNumber } from "../lib/format-number.ts";
import { capital, exactQuantity, quantity, typeWords, unknownAmount } from "../messages/words.ts";
import { isTooUnknown, knownCases, knownValue, type Measurement } from "../metrics/measurement.ts";
import { type Limit, limitNames } from "./limit.ts";
import type { Rule } from "./rule.ts";

/** By what a measurement is judged, as far as sentences about it need it. */
export interface Judging {
  rule: Rule;
  entry: RuleEntry;
  limit: Limit;
  /** The largest share of unknown cases with which the value of the known ones is given. */
  maxUnknown: number;
}

/**
 * "35% of comments are from employees (limit 20%; 43 of 123)." Where too much is unknown for one value, "Between 25% and
 * 60% of comments are from employees (limit 20%; 43 of 123 unknown)."
 */
export function sentence(judging: Judging, measurement: Measurement): string {
  const { rule, limit } = judging;
  const { part, sample, uncovered = [], isLowerBound, isAtLeast } = measurement;
  const isRange = isGivenAsRange(judging, measurement);
  const value = quantity(knownValue(measurement), rule.metric.unit, isLowerBound ? undefined : limit.value);
  const bound = isLowerBound ? "more than " : isAtLeast ? "at least " : "";
  const amount = isRange ? boundsText(judging, measurement, limit.value) : `${bound}${value}`;
  const measured = isRange ? { ...measurement, value: null } : measurement;
  const figures = [
    limitText(judging),
    !isRange && rule.metric.unit === "share" && part !== undefined && sample !== null
      ? `${formatNumber(part)} of ${formatNumber(sample)}`
      : "",
    unknownText(measurement, isRange ? knownCases(measurement) : null),
    uncovered.length > 0 ? `without ${typeWords(uncovered)}, which were not exported` : "",
  ].filter((text) => text !== "");
  const clause = capital(clauseOf(judging, measured, amount));
  return figures.length === 0 ? `${clause}.` : `${clause} (${figures.join("; ")}).`;
}

/** Whether too much is unknown to give one value; of what is still growing it is given as the least that it can be. */
export function isGivenAsRange(
  { maxUnknown }: Pick<Judging, "maxUnknown">,
  measurement: Measurement,
): boolean {
  const { low, high, isLowerBound } = measurement;
  return isLowerBound !== true && low !== high && isTooUnknown(measurement, maxUnknown);
}

/**
 * "5 unknown", "5 of 20 unknown"; what pages leave out is told apart.
 * @param known how many are known, where the text is to say of how many the unknown ones are
 */
function unknownText({ unknown, gap }: Measurement, known: number | null): string {
  if (unknown === 0) return "";
  const ofAll = known === null ? "" : ` of ${formatNumber(known + unknown)}`;
  const many = Number.isFinite(unknown) ? `${formatNumber(unknown)}${ofAll}` : "more";
  if (gap?.id === "pages-left-out") return `${many} on pages that were not exported`;
  return Number.isFinite(unknown) ? `${many} unknown` : "";
}

/** What was measured, as a clause: "35% of comments are from employees". */
export function clauseOf({ rule, entry }: Judging, measurement: Measurement, value: string): string {
  const { value: amount, part, detail = "", limitedBy = rule.limit.option ?? "" } = measurement;
  const words = { value, amount, part: formatNumber(part ?? 0), detail, limitedBy, options: entry.options };
  return rule.messages.measured(words);
}

/** "limit 20%", "minimum 90%"; empty where there may be none at all. */
export function limitText({ rule, limit }: Judging): string {
  if (limitNames(rule).length === 0) return "";
  return `${limit.operator === "<=" ? "limit" : "minimum"} ${exactQuantity(limit.value, rule.metric.unit)}`;
}

/**
 * "between 4% and 96%", "at least 3", "unknown".
 * @param apartFrom a value from which rounding must not make either bound look equal
 */
export function boundsText(
  { rule }: Pick<Judging, "rule">,
  { low, high, isAtLeast }: Measurement,
  apartFrom?: number,
): string {
  const text = (value: number) => quantity(value, rule.metric.unit, apartFrom);
  if (isAtLeast === true && low !== null && low !== 0) return `at least ${text(low)}`;
  if (low !== null && low === high) return text(low);
  if (high === Number.POSITIVE_INFINITY)
    return low === null || low === 0 ? unknownAmount(rule.metric.unit) : `at least ${text(low)}`;
  const [least, most] = [text(low ?? 0), text(high ?? 0)];
  return least === most ? `about ${least}` : `between ${least} and ${most}`;
}
