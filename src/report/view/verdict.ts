import type { Finding, RuleReport } from "../../domain/report.ts";
import { message } from "../../messages/message.ts";

/** Why a finding is not a plain failure, in words; null where it is one. */
export function reasonText({ reason }: Finding): string | null {
  return reason === undefined ? null : message("reason", { reason });
}

/** What became of a rule, and the words for it. */
export interface Verdict {
  /** `neutral` is a limit that holds in a run that nobody may take for one that passed. */
  kind: "pass" | "fail" | "warning" | "unjudged" | "left-out" | "neutral";
  text: string;
}

/** The finding that shows best what became of a rule, of its open ones by weight. */
export function worstEntry<T extends { finding: Finding }>(
  rule: RuleReport,
  entries: readonly T[],
): T | undefined {
  const kind = rule.outcome === "unjudged" ? "unjudged" : "fail";
  return entries.find(({ finding }) => finding.outcome === "fail" || finding.outcome === kind);
}

/**
 * "fail (2 of 28)"; of what is no error its level: "warning, improving (1 of 1)".
 * @param isNeutral whether the run comes to no verdict
 */
export function verdictOf(
  rule: RuleReport,
  worst: { finding: Finding } | undefined,
  isNeutral: boolean,
): Verdict {
  const { hidden = 0, failed, checked } = rule;
  if (isLeftOut(rule)) return { kind: "left-out", text: message("rule-left-out", { hidden }) };
  const reason = worst === undefined ? null : reasonText(worst.finding);
  if (rule.outcome === "unjudged") return { kind: "unjudged", text: message("rule-not-judged", { reason }) };
  if (rule.outcome === "pass") {
    const isWaived = isOnlyWaived(rule);
    const text = message("rule-passed", { ...tally(rule), isWaived, isNeutral, reason });
    return { kind: isNeutral ? "neutral" : "pass", text };
  }
  const level = worst?.finding.level ?? rule.level;
  const text = message("rule-failed", { level, reason, failed, checked });
  return { kind: level === "error" ? "fail" : "warning", text };
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
export function checkedText(rule: RuleReport): string {
  return message("checked", tally(rule));
}

function tally({ checked, allowed = 0, unjudged, hidden = 0, findings }: RuleReport) {
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  return { checked, allowed, unjudged, waived, hidden };
}
