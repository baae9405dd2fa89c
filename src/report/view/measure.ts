import type { Unit } from "../../domain/metric.ts";
import type { Finding, Operator, RuleReport } from "../../domain/report.ts";
import { formatBeside, formatExact, formatNumber, UNKNOWN } from "../../lib/format-number.ts";
import { minutesOf } from "../../messages/words.ts";
import { between } from "./range.ts";

/** What was measured, each as people read it. */
interface MeasureText {
  actual: string;
  /** "at most 20%". */
  limit: string;
  sample: string;
  /** The value in the window before; null where the rule does not compare. */
  previous: string | null;
}

type Measured = Pick<Finding, "actual" | "operator" | "limit" | "sample" | "previous"> &
  Partial<Pick<Finding, "outcome" | "reason" | "unknown" | "low" | "high" | "isRange" | "leftByWaivers">>;

/** The figures of a finding or a rule, with the digits it takes to see that the limit is broken. */
export function measure(rule: RuleReport, measured: Measured): MeasureText {
  const { actual, limit, operator, previous } = measured;
  const { unit } = rule;
  return {
    actual: boundsText(measured, unit) ?? valueText(actual, limit, unit),
    limit: boundText(operator, exactText(limit, unit)),
    sample: formatNumber(casesOf(measured)),
    previous: previous === undefined ? null : valueText(previous, limit, unit),
  };
}

/** "65%, at most 20%, sample 140, 71% before". */
export function measureText(rule: RuleReport, finding: Finding): string {
  if (isWithoutFigure(finding)) return "no figure";
  const { actual, limit, sample, previous } = measure(rule, finding);
  const parts = [actual === UNKNOWN ? "unknown" : actual, limit];
  if (sample !== UNKNOWN) parts.push(`sample ${sample}`);
  if (previous !== null) parts.push(`${previous === UNKNOWN ? "unknown" : previous} before`);
  return parts.join(", ");
}

/** The limit that a rule's options set, where they set one by the usual names; else null. */
export function limitOfOptions(rule: RuleReport): string | null {
  for (const [option, operator] of [
    ["max", "<="],
    ["min", ">="],
    ["max-age", "<="],
  ] as const) {
    const value = rule.options[option];
    if (typeof value === "string") return boundText(operator, value);
    if (typeof value === "number") return boundText(operator, exactText(value, rule.unit));
  }
  return null;
}

/** Whether something else than a figure is wrong, such as a waiver past its date. */
export function isWithoutFigure({ outcome, actual }: Finding): boolean {
  return outcome === "fail" && actual === null;
}

/** The cases that the sentence counts: of too few, the unknown ones are among them. */
function casesOf({ sample, reason, unknown, leftByWaivers }: Measured): number | null {
  if (leftByWaivers !== undefined) return leftByWaivers;
  return sample === null || reason !== "too-small" ? sample : sample + (unknown ?? 0);
}

function boundText(operator: Operator, limit: string): string {
  return `${operator === "<=" ? "at most" : "at least"} ${limit}`;
}

/** "0–92%" of what could not be judged since it may be either, or of which too much is unknown; null where it is one value. */
function boundsText({ outcome, isRange, low, high, limit }: Measured, unit: Unit): string | null {
  if (outcome !== "unjudged" && isRange !== true) return null;
  if (low === undefined || low === null || high === undefined || low === high) return null;
  return between({ low, high }, (value) => valueText(value, limit, unit));
}

function valueText(value: number | null, limit: number, unit: Unit): string {
  if (value === null || Number.isNaN(value)) return UNKNOWN;
  return withUnit(formatBeside(value, limit, unit === "share" ? 100 : 1), value, unit);
}

function exactText(value: number, unit: Unit): string {
  const minutes = unit === "hours" ? minutesOf(value) : null;
  if (minutes !== null) return `${formatExact(minutes)} ${minutes === 1 ? "minute" : "minutes"}`;
  return withUnit(formatExact(unit === "share" ? value * 100 : value), value, unit);
}

function withUnit(text: string, value: number, unit: Unit): string {
  if (unit === "share") return `${text}%`;
  if (unit === "count") return text;
  return `${text} ${value === 1 ? unit.slice(0, -1) : unit}`;
}
