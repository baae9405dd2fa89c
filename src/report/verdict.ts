import type { Finding, RuleReport } from "../domain/report.ts";
import { formatNumber } from "../lib/format-number.ts";
import { type Entry, isBroken } from "./findings.ts";

const REASONS: Record<NonNullable<Finding["reason"]>, string> = {
  "too-small": "too small",
  incomplete: "incomplete",
  "no-data": "no data",
  noise: "within the noise",
  improving: "improving",
  "no-baseline": "first reading",
};

/** Why a finding is not a plain failure, in words; null where it is one. */
export function reasonText({ reason }: Finding): string | null {
  return reason === undefined ? null : REASONS[reason];
}

/** What became of a rule, and the words for it. */
interface Verdict {
  kind: "pass" | "fail" | "warning" | "unjudged" | "left-out";
  text: string;
}

/** The finding that shows best what became of a rule, of its open ones by weight. */
export function worstEntry(rule: RuleReport, entries: readonly Entry[]): Entry | undefined {
  return entries.find((entry) => rule.outcome === "unjudged" || isBroken(entry));
}

/** "fail (2 of 28)"; of what is no error its level: "warning, improving (1 of 1)". */
export function verdictOf(rule: RuleReport, worst: Entry | undefined): Verdict {
  if (isLeftOut(rule))
    return { kind: "left-out", text: `left out (${formatNumber(rule.hidden ?? 0)} elsewhere)` };
  const reason = worst === undefined ? null : reasonText(worst.finding);
  const because = reason === null ? "" : `, ${reason}`;
  if (rule.outcome === "unjudged") {
    return { kind: "unjudged", text: `not judged${reason === null ? "" : `: ${reason}`}` };
  }
  if (rule.outcome === "pass") {
    const word = isOnlyWaived(rule) ? "waived" : "pass";
    return { kind: "pass", text: `${word}${because} (${checkedText(rule)})` };
  }
  const level = worst?.finding.level ?? rule.level;
  const text = `${because} (${formatNumber(rule.failed)} of ${formatNumber(rule.checked)})`;
  return level === "error" ? { kind: "fail", text: `fail${text}` } : { kind: "warning", text: level + text };
}

/** Whether a rule broke nothing only because all that it found is waived. */
export function isOnlyWaived({ outcome, passed }: RuleReport): boolean {
  return outcome === "pass" && passed === 0;
}

/** Whether all that a rule found has nothing to do with the files of the change. */
export function isLeftOut({ hidden = 0, passed, findings }: RuleReport): boolean {
  return hidden > 0 && passed + findings.length === 0;
}

/** "28 checked, 3 not judged, 1 waived, 2 left out". */
export function checkedText({ checked, unjudged, hidden = 0, findings }: RuleReport): string {
  const parts = [`${formatNumber(checked)} checked`];
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  if (unjudged > 0) parts.push(`${formatNumber(unjudged)} not judged`);
  if (waived > 0) parts.push(`${formatNumber(waived)} waived`);
  if (hidden > 0) parts.push(`${formatNumber(hidden)} left out`);
  return parts.join(", ");
}
