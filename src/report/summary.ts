import { LEVELS, type Level, type Report, type RuleReport } from "../domain/report.ts";
import { count, formatNumber, formatShare } from "../lib/format-number.ts";
import { outsideShare } from "./figures.ts";
import { isLeftOut } from "./verdict.ts";

/** What is planned, where it is judged alone and nothing has happened yet; null beside snapshots. */
export function planAlone({ inputs }: Report): Report["inputs"]["plan"] {
  return inputs.files === 0 ? inputs.plan : null;
}

/** The one sentence of the report: what is left of the engagement without the company's own people. */
export function headline(report: Report): string {
  const plan = planAlone(report);
  if (plan !== null)
    return `A plan of ${activities(plan.activities)}, ${plan.from} to ${plan.to}, judged without snapshots.`;
  const { figures } = report;
  const { inside, outside, unknown } = figures;
  if (inside.all === null && outside.all === null) {
    return "How much of the engagement came from outside is unknown: the roster or the snapshots do not say who was who.";
  }
  const nameless = unknown.all ?? 0;
  const total = (inside.all ?? 0) + (outside.all ?? 0) + nameless;
  if (total === 0) return "There were no interactions at all.";
  const came = `Of ${count(total, "interaction")}, ${formatNumber(outside.all)} came from outside`;
  const share = outsideShare(figures);
  return `${came}${share === null ? "" : ` (${formatShare(share)})`}${nameless === 0 ? "" : `; ${formatNumber(nameless)} name nobody`}.`;
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

/** Whether a limit is broken; a run may fail for want of data alone. */
export function isAnyBroken({ rules }: Report): boolean {
  return rules.some((rule) => brokenAs(rule) !== null);
}

/** The highest level at which a rule's limit is broken; null where it is not. */
function brokenAs({ findings }: RuleReport): Level | null {
  const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === undefined);
  return LEVELS.find((level) => open.some((finding) => finding.level === level)) ?? null;
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

/** "24 files, 1,210 activities; 6 duplicates, 40 unattributed, 2 undated, 7 skipped; and a plan of 5 activities". */
export function inputsText({ inputs }: Report): string {
  const plan = inputs.plan === null ? null : `a plan of ${activities(inputs.plan.activities)}`;
  if (inputs.files === 0) return plan === null ? "no snapshots" : `${plan}, and no snapshots`;
  const read = `${count(inputs.files, "file")}, ${activities(inputs.activities)}`;
  const left = [
    count(inputs.duplicates, "duplicate"),
    `${formatNumber(inputs.unattributed)} unattributed`,
    `${formatNumber(inputs.undated)} undated`,
    ...(inputs.skipped === 0 ? [] : [`${formatNumber(inputs.skipped)} skipped`]),
  ];
  const { unread } = inputs;
  const beside =
    unread === undefined
      ? ""
      : `; ${count(unread.files, "file")} beside ${inputs.files === 1 ? "it" : "them"} that nothing reads, such as ${unread.first[0]?.file}`;
  return `${read}; ${left.join(", ")}${plan === null ? "" : `; and ${plan}`}${beside}`;
}

function activities(amount: number): string {
  return count(amount, "activity", "activities");
}
