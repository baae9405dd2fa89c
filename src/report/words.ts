import { type Finding, LEVELS, type Level, type Report, type RuleReport } from "../model/report.ts";
import { planAlone } from "./figures.ts";
import { count, formatNumber } from "./format-number.ts";

const REASONS: Record<NonNullable<Finding["reason"]>, string> = {
  "too-small": "too small",
  "no-data": "no data",
  noise: "within the noise",
  improving: "improving",
  "no-baseline": "first reading",
};

/** Why a finding is not a plain failure, in words; null where it is one. */
export function reasonText({ reason }: Finding): string | null {
  return reason === undefined ? null : REASONS[reason];
}

/** "4 errors, 1 warning, 0 notices; 3 passed, 2 not judged, 1 waived". */
export function countsText({ counts }: Report): string {
  const levels = LEVELS.map((level) => count(counts[level], level));
  const rest = `${formatNumber(counts.passed)} passed, ${formatNumber(counts.unjudged)} not judged`;
  return `${levels.join(", ")}; ${rest}, ${formatNumber(counts.waived)} waived`;
}

/** "3 of 7 rules broken, 1 with a warning, 1 not judged"; what is no error, a ratchet's finding say, breaks no rule. */
export function rulesText({ rules, conclusion, counts }: Report): string {
  const found = rules.map(brokenAs);
  const [broken, warned, noticed] = LEVELS.map((level) => found.filter((one) => one === level).length);
  const leftOut = rules.filter(isLeftOut).length;
  const unjudged = rules.filter(({ outcome }) => outcome === "unjudged").length - leftOut;
  return [
    `${formatNumber(broken ?? 0)} of ${count(rules.length, "rule")} broken`,
    ...(warned ? [`${formatNumber(warned)} with a warning`] : []),
    ...(noticed ? [`${formatNumber(noticed)} with a notice`] : []),
    ...(unjudged === 0 ? [] : [`${formatNumber(unjudged)} not judged`]),
    ...(leftOut === 0 ? [] : [`${formatNumber(leftOut)} left out`]),
    ...(conclusion === "pass" && counts.error > 0 ? ["and the run was told not to fail"] : []),
  ].join(", ");
}

/** Whether all that a rule found has nothing to do with the files of the change. */
export function isLeftOut({ hidden = 0, passed, findings }: RuleReport): boolean {
  return hidden > 0 && passed + findings.length === 0;
}

/** Whether a limit is broken; a run may fail for want of data alone. */
export function isAnyBroken({ rules }: Report): boolean {
  return rules.some((rule) => brokenAs(rule) !== null);
}

/** The highest level at which a rule's limit is broken; null where it is not. */
function brokenAs({ findings }: RuleReport): Level | null {
  const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === undefined);
  return LEVELS.find((level) => open.some((finding) => finding.level === level)) ?? null;
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

/** "2026-10-26 to 2026-11-22, Europe/Berlin": the window, or the days of a plan that is judged alone. */
export function windowText(report: Report): string {
  const { from, to } = planAlone(report) ?? report.window;
  return `${from} to ${to}, ${report.timezone}`;
}

/** What a change was judged against, by whose policy, and what is left out; null where none was. */
export function changeText({ change, policy }: Report): string | null {
  if (change === undefined) return null;
  const { base, files, hidden = 0 } = change;
  const by =
    policy.base === undefined
      ? "which has no policy yet, so by the change's own"
      : "by the policy, roster and waivers there";
  const left = hidden === 0 ? "" : `; ${count(hidden, "finding")} in other files left out`;
  return `Judged against commit ${base.slice(0, 12)}, ${by}: ${count(files, "changed file")}${left}`;
}
