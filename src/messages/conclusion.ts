import { type Finding, LEVELS, type Level, type Report } from "../domain/report.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { capital } from "./words.ts";

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

/** Of what holds in a run that comes to no verdict: to pass is to have earned something. */
const WITHIN = "within the limit";

/** What came of the rules, of a run and of one rule. */
export const CONCLUSION = {
  rules: ({ all, broken, unjudged, leftOut, isForgiven }: Rules) =>
    [
      `${formatNumber(broken.error)} of ${count(all, "rule")} broken`,
      ...(broken.warning === 0 ? [] : [`${formatNumber(broken.warning)} with a warning`]),
      ...(broken.notice === 0 ? [] : [`${formatNumber(broken.notice)} with a notice`]),
      ...(unjudged === 0 ? [] : [`${formatNumber(unjudged)} not judged`]),
      ...(leftOut === 0 ? [] : [`${formatNumber(leftOut)} left out`]),
      ...(isForgiven ? ["and the run is set not to fail"] : []),
    ].join(", "),
  counts: ({ counts, isNeutral }: { counts: Report["counts"]; isNeutral: boolean }) => {
    const levels = LEVELS.map((level) => count(counts[level], level));
    const rest = `${count(counts.passed, "check")} ${isNeutral ? WITHIN : "passed"}, ${formatNumber(counts.unjudged)} not judged`;
    return `${levels.join(", ")}; ${rest}, ${formatNumber(counts.waived)} waived`;
  },
  "policy-holds": (_: object) => "The policy holds",
  "changed-files-hold": (_: object) => "The changed files hold to the policy",
  "policy-broken": (_: object) => "The policy is broken",
  "nothing-judged": (_: object) => "No rule about people or posts could be judged",
  "all-waived": (_: object) => "All that rules about people or posts found is waived",
  "who-unknown": (_: object) => "It's unknown how much came from outside",
  "policy-not-judged": (_: object) => "The policy could not be judged",
  /** The scopes whose limit holds, as a heading, and how many of one rule. */
  "within-limits": ({ isNeutral }: { isNeutral: boolean }) => (isNeutral ? capital(WITHIN) : "Passed"),
  "scopes-within-limit": ({ scopes, isNeutral }: { scopes: number; isNeutral: boolean }) =>
    `${count(scopes, "scope")} ${isNeutral ? WITHIN : "passed"}`,
  /** Of several policies; those that could not be judged by are among `all`. */
  policies: (of: { all: number; held: number; neutral: number; unjudged: number }) => {
    const { all, held, neutral, unjudged } = of;
    const parts = [
      ...(neutral === 0 ? [] : [`${formatNumber(neutral)} ${neutral === 1 ? "has" : "have"} no verdict`]),
      ...(unjudged === 0 ? [] : [`${formatNumber(unjudged)} couldn't be judged`]),
    ];
    const rest = parts.map((part) => `; ${part}`).join("");
    return `${formatNumber(held)} of ${count(all, "policy", "policies")} ${held === 1 || all === 1 ? "holds" : "hold"}${rest}`;
  },
  /** Above the brands of several policies. */
  brands: ({ failed, all }: { failed: number; all: number }) =>
    `${failed === 0 ? "None" : formatNumber(failed)} of ${count(all, "brand")} ${failed > 1 ? "break their" : "breaks its"} policy`,
  "brands-not-read": ({ policies }: { policies: number }) =>
    `${count(policies, "policy", "policies")} could not be judged.`,
  /** Why a finding is not a plain failure. */
  reason: ({ reason }: { reason: NonNullable<Finding["reason"]> }) => REASONS[reason],
  "rule-passed": (of: Checked & { isWaived: boolean; isNeutral: boolean; reason: string | null }) =>
    `${of.isWaived ? "waived" : of.isNeutral ? WITHIN : "pass"}${of.reason === null ? "" : `, ${of.reason}`} (${checked(of)})`,
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
