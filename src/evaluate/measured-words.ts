import type { RuleEntry } from "../domain/policy.ts";
import { formatNumber } from "../lib/format-number.ts";
import { capital, exactQuantity, quantity, typeWords, unknownAmount } from "../messages/words.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import { type Limit, limitNames } from "./limit.ts";
import type { Rule } from "./rule.ts";

/** By what a measurement is judged, as far as sentences about it need it. */
export interface Judging {
  rule: Rule;
  entry: RuleEntry;
  limit: Limit;
}

/** "35% of comments are from employees (limit 20%; 43 of 123)." */
export function sentence(judging: Judging, measurement: Measurement): string {
  const { rule, limit } = judging;
  const { part, sample, uncovered = [], isLowerBound, isAtLeast } = measurement;
  const value = quantity(knownValue(measurement), rule.metric.unit, isLowerBound ? undefined : limit.value);
  const bound = isLowerBound ? "more than " : isAtLeast ? "at least " : "";
  const clause = capital(clauseOf(judging, measurement, `${bound}${value}`));
  const figures = [
    limitText(judging),
    rule.metric.unit === "share" && part !== undefined && sample !== null
      ? `${formatNumber(part)} of ${formatNumber(sample)}`
      : "",
    unknownText(measurement),
    uncovered.length > 0 ? `without ${typeWords(uncovered)}, which were not exported` : "",
  ].filter((text) => text !== "");
  return figures.length === 0 ? `${clause}.` : `${clause} (${figures.join("; ")}).`;
}

/** "5 unknown"; what pages leave out is told apart. */
function unknownText({ unknown, gap }: Measurement): string {
  if (unknown === 0) return "";
  const many = Number.isFinite(unknown) ? formatNumber(unknown) : "more";
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

/** "between 4% and 96%", "at least 3", "unknown". */
export function boundsText({ rule }: Judging, { low, high }: Measurement): string {
  const text = (value: number) => quantity(value, rule.metric.unit);
  if (low !== null && low === high) return text(low);
  if (high === Number.POSITIVE_INFINITY)
    return low === null || low === 0 ? unknownAmount(rule.metric.unit) : `at least ${text(low)}`;
  const [least, most] = [text(low ?? 0), text(high ?? 0)];
  return least === most ? `about ${least}` : `between ${least} and ${most}`;
}
