import { type Finding, LEVELS, type Level, type Report } from "../domain/report.ts";
import { count, formatNumber } from "../lib/format-number.ts";

export interface Rules {
  all: number;
  /** How many have an open broken limit, by its highest level. */
  broken: Record<Level, number>;
  unjudged: number;
  leftOut: number;
  /** Whether there are errors in a run that passes whatever it finds. */
  isForgiven: boolean;
}

export interface Checked {
  checked: number;
  /** Scopes that fell short, or may have, and that the option `allow` lets. */
  allowed: number;
  unjudged: number;
  waived: number;
  hidden: number;
}

const REASONS: Record<NonNullable<Finding["reason"]>, string> = {
  "too-small": "too small",
  incomplete: "incomplete",
  "no-data": "no data",
  noise: "within the noise",
  "no-worse": "no worse than before",
  "no-baseline": "first reading",
};

/** What came of the rules, of a run and of one rule. */
export const CONCLUSION = {
  rules: ({ all, broken, unjudged, leftOut, isForgiven }: Rules) =>
    [
      `${formatNumber(broken.error)} of ${count(all, "rule")} broken`,
      ...(broken.warning === 0 ? [] : [`${formatNumber(broken.warning)} with a warning`]),
      ...(broken.notice === 0 ? [] : [`${formatNumber(broken.notice)} with a notice`]),
      ...(unjudged === 0 ? [] : [`${formatNumber(unjudged)} not judged`]),
      ...(leftOut === 0 ? [] : [`${formatNumber(leftOut)} left out`]),
      ...(isForgiven ? ["and the run was told not to fail"] : []),
    ].join(", "),
  counts: (counts: Report["counts"]) => {
    const levels = LEVELS.map((level) => count(counts[level], level));
    const rest = `${count(counts.passed, "check")} passed, ${formatNumber(counts.unjudged)} not judged`;
    return `${levels.join(", ")}; ${rest}, ${formatNumber(counts.waived)} waived`;
  },
  "policy-holds": (_: object) => "The policy holds",
  "changed-files-hold": (_: object) => "The changed files hold to the policy",
  "policy-broken": (_: object) => "The policy is broken",
  "nothing-judged": (_: object) => "No rule about people or posts could be judged",
  "who-unknown": (_: object) => "It's unknown how much came from outside",
  "policy-not-judged": (_: object) => "The policy could not be judged",
  /** Of several policies; those that could not be judged by are among `all`. */
  policies: ({ all, held, unjudged }: { all: number; held: number; unjudged: number }) => {
    const rest = unjudged === 0 ? "" : `; ${formatNumber(unjudged)} couldn't be judged`;
    return `${formatNumber(held)} of ${count(all, "policy", "policies")} ${held === 1 || all === 1 ? "holds" : "hold"}${rest}`;
  },
  /** Above the brands of several policies. */
  brands: ({ failed, all }: { failed: number; all: number }) =>
    `${failed === 0 ? "None" : formatNumber(failed)} of ${count(all, "brand")} ${failed > 1 ? "break their" : "breaks its"} policy`,
  "brands-not-read": ({ policies }: { policies: number }) =>
    `${count(policies, "policy", "policies")} could not be judged.`,
  /** Why a finding is not a plain failure. */
  reason: ({ reason }: { reason: NonNullable<Finding["reason"]> }) => REASONS[reason],
  "rule-passed": (of: Checked & { isWaived: boolean; reason: string | null }) =>
    `${of.isWaived ? "waived" : "pass"}${of.reason === null ? "" : `, ${of.reason}`} (${checked(of)})`,
  "rule-failed": (of: { level: Level; reason: string | null; failed: number; checked: number }) =>
    `${of.level === "error" ? "fail" : of.level}${of.reason === null ? "" : `, ${of.reason}`} (${formatNumber(of.failed)} of ${formatNumber(of.checked)})`,
  "rule-not-judged": ({ reason }: { reason: string | null }) =>
    `not judged${reason === null ? "" : `: ${reason}`}`,
  "rule-left-out": ({ hidden }: { hidden: number }) => `left out (${formatNumber(hidden)} elsewhere)`,
  checked,
};

function checked(of: Checked): string {
  const parts = [`${formatNumber(of.checked)} checked`];
  if (of.allowed > 0) parts.push(`${formatNumber(of.allowed)} allowed to fall short`);
  if (of.unjudged > 0) parts.push(`${formatNumber(of.unjudged)} not judged`);
  if (of.waived > 0) parts.push(`${formatNumber(of.waived)} waived`);
  if (of.hidden > 0) parts.push(`${formatNumber(of.hidden)} left out`);
  return parts.join(", ");
}
