import type { JudgedChange, OverruledRecords } from "../domain/change.ts";
import type { Claims } from "../domain/claim.ts";
import { type Day, formatDay } from "../domain/day.ts";
import { inputError, type Location } from "../domain/diagnostic.ts";
import type { Policy, RuleEntry } from "../domain/policy.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { FailOn, Report, RuleReport, Subject } from "../domain/report.ts";
import type { Roster } from "../domain/roster.ts";
import { asOfDay } from "../evaluate/as-of-day.ts";
import { assemble, type ReportBasis } from "../evaluate/assemble.ts";
import { keepChangedFiles } from "../evaluate/changed-files.ts";
import { dependentRules, tellDependence } from "../evaluate/dependence.ts";
import { judgeEntry } from "../evaluate/judge.ts";
import { judgeOverruling } from "../evaluate/overruling.ts";
import type { Case, Rule } from "../evaluate/rule.ts";
import { sortFindings } from "../evaluate/sort-findings.ts";
import type { Clock } from "../lib/clock.ts";
import { copyWith } from "../lib/lazy-parts.ts";
import { metricInfos } from "../metrics/figures.ts";
import { Measurements } from "../metrics/measurements.ts";
import { undeclaredOf } from "../metrics/undeclared-insiders.ts";
import { rules as allRules, ruleById } from "../rules/index.ts";
import { responseRate } from "../rules/response-rate.ts";
import { responseTime } from "../rules/response-time.ts";
import { undeclaredInsiders } from "../rules/undeclared-insiders.ts";
import type { Columns } from "../store/columns.ts";
import { join } from "../store/join.ts";
import { refuseFuture } from "../store/misdated.ts";
import type { Table } from "../store/table.ts";
import { View } from "../store/view.ts";

/** What every output calls the metrics. */
const METRIC_INFOS = metricInfos(allRules.map(({ metric }) => metric));

/** The rules that say what calls for an answer. */
export const ABOUT_ANSWERS: readonly string[] = [responseRate.id, responseTime.id];

/** All that was read, before it is judged. */
export interface Inputs {
  policy: Policy;
  roster: Roster;
  snapshots: Columns;
  plans: Columns;
  claims: Claims;
  /** How many snapshot files there were. */
  files: number;
  /** The files beside them that nothing read. */
  unread?: readonly Location[];
  /** Where there is a key. */
  pseudonyms?: Pseudonyms | null;
  /** What the change does, and against what; where one is judged. */
  change?: JudgedChange | null;
  /** What was committed and stands as it was, where a change may overrule it. */
  committed?: Committed | null;
}

/** Snapshots without what a change adds. */
export interface Committed {
  snapshots: Columns;
  /** The rows of all snapshots in which they stand, in the same order. */
  rows: Uint32Array;
  /** What the change does to them without touching their rows. */
  overruled(before: Table, rows: Uint32Array, after: Table): OverruledRecords;
}

/** How it is to be judged. */
export interface JudgeSettings {
  /** ISO date, null for the last day that a snapshot covers. */
  asOf: string | null;
  failOn: FailOn;
  clock: Clock;
  /** Whether to leave out findings in files that the change did not touch. */
  changedOnly?: boolean;
}

/** What the inputs hold of each subject, and of which there is anything to judge. */
interface CasesBySubject {
  of: ReadonlyMap<Subject, Case>;
  given: ReadonlySet<Subject>;
}

/**
 * From what was read to the report; it touches no file.
 * @throws InputError where nothing says which day to judge by, or no rule has anything to judge
 */
export function evaluate(inputs: Inputs, settings: JudgeSettings): Report {
  const { rules, basis } = judgeRules(inputs, settings);
  return assemble(basis, rules);
}

/**
 * What the rules say of what was read, and what the rest of the report is made from: the figures, the weeks, who waits.
 * @throws InputError as `evaluate` does
 */
export function judgeRules(
  inputs: Inputs,
  settings: JudgeSettings,
): { rules: RuleReport[]; basis: ReportBasis } {
  const { policy, roster, files, unread = [], pseudonyms = null, committed = null } = inputs;
  const today = inputs.snapshots.zone.dayOf(settings.clock.now);
  if (settings.asOf === null) refuseFuture(inputs.snapshots, today);
  const company = { brand: policy.brand, roster, categories: policy.categories, pseudonyms };
  // A change is described by the ids of what it touches.
  const askedIds = inputs.change ? null : policy.waivers.flatMap(({ object }) => object ?? []);
  const table = join(inputs.snapshots, { ...company, askedIds });
  const plan = join(inputs.plans, company, "plans");
  // A plan that was called off has no day of its own.
  const calledOff = isPlanAlone(inputs) && plan.length === 0 ? { to: today } : null;
  const asOf = asOfDay(settings.asOf, table.covered ?? plan.covered ?? calledOff, table.files);
  const judge = (judgedTable: Table, change: JudgedChange | null) => {
    const cases = casesOf({ ...inputs, change }, { table: judgedTable, plan, asOf }, settings);
    return { cases, change, judged: policy.rules.flatMap((entry) => judgeBy(entry, cases)) };
  };
  const overruling = committed?.overruled(join(committed.snapshots, company), committed.rows, table);
  const { cases, change, judged } = judgeOverruling(overruling ?? null, table, inputs.change ?? null, judge);
  if (judged.length === 0 && policy.rules.length > 0)
    throw inputError("all rules of the policy judge a change; name its base");
  const withUndeclared = tellUndeclared(judged, cases);
  const isPart = change !== null && settings.changedOnly === true;
  const kept = isPart
    ? withUndeclared.map((report) => keepChangedFiles(report, change.touched))
    : withUndeclared;
  const rules = kept.map((report) => copyWith(report, { findings: sortFindings(report.findings) }));
  const hidden = isPart ? findingsOf(judged) - findingsOf(rules) : null;
  const against = change && { ...change, hidden };
  const { context, measurements } = cases.of.get("snapshot") as Case;
  const asked = {
    asOf: settings.asOf === null ? null : formatDay(asOf),
    today: formatDay(context.today),
    failOn: settings.failOn,
    changedOnly: isPart,
    keyId: pseudonyms?.keyId ?? null,
  };
  const basis = {
    policy,
    roster,
    table,
    plan,
    asOf,
    context,
    measurements,
    files,
    unread,
    asked,
    against,
    aboutAnswers: ABOUT_ANSWERS,
    metrics: METRIC_INFOS,
  };
  return { rules, basis };
}

/** What was read, joined. */
interface JoinedInputs {
  table: Table;
  plan: Table;
  asOf: Day;
}

function casesOf(
  inputs: Inputs,
  { table, plan, asOf }: JoinedInputs,
  settings: JudgeSettings,
): CasesBySubject {
  const { policy, claims, change = null } = inputs;
  const today = settings.asOf === null ? table.zone.dayOf(settings.clock.now) : asOf;
  const { brand, hours } = policy;
  const reviewed = reviewedAccounts(table, inputs.roster, asOf);
  const context = { brand, hours, asOf, today, published: null, change, claims, reviewed, channels: null };
  const snapshot = {
    ...{ subject: "snapshot" as const, table, asOf, window: policy.window, policy, context },
    measurements: new Measurements(),
  };
  const of = new Map<Subject, Case>([
    ["snapshot", snapshot],
    ["plan", planCase(plan, snapshot)],
    ...(change === null ? [] : [["change", { ...snapshot, subject: "change" }] as const]),
  ]);
  const given = new Set<Subject>();
  if (!isPlanAlone(inputs)) given.add("snapshot");
  if (isPlanAlone(inputs) || plan.length > 0) given.add("plan");
  if (change !== null) given.add("change");
  return { of, given };
}

/** Whether plans are read and no snapshots. */
function isPlanAlone({ files, plans }: Inputs): boolean {
  return files === 0 && plans.files.length > 0;
}

/** A plan is judged over its own days, first to last planned, with the week that was published before them. */
function planCase(plan: Table, { table: snapshots, policy, context, measurements }: Case): Case {
  const { from, to } = plan.covered ?? { from: 0, to: 0 };
  const published = new View(snapshots, from - 7, from - 1, null);
  return {
    subject: "plan",
    table: plan,
    asOf: to,
    window: to - from + 1,
    policy,
    context: { ...context, asOf: to, published },
    measurements,
  };
}

/** The accounts that somebody has looked at, while that holds. */
function reviewedAccounts({ accounts }: Table, { reviewedOutsiders }: Roster, asOf: Day): Set<number> {
  const holding = reviewedOutsiders.filter(({ until }) => until === null || until > asOf);
  return new Set(holding.map(({ channel, account }) => accounts.numberOf(channel, account)));
}

/** Judges the shares of employees once more as though accounts that act with them were theirs, and says what changes. */
function tellUndeclared(judged: RuleReport[], cases: CasesBySubject): RuleReport[] {
  const about = cases.of.get("snapshot") as Case;
  const { table, policy, asOf, context } = about;
  const suspects = judged.find(({ rule, failed }) => rule === undeclaredInsiders.id && failed > 0);
  if (suspects === undefined) return judged;
  const companions = undeclaredOf(table, asOf).filter(({ account }) => !context.reviewed.has(account));
  const accounts = new Set(companions.map(({ account }) => account));
  const again = {
    ...cases,
    of: new Map([["snapshot" as const, { ...about, table: table.countingAsOurs(accounts) }]]),
  };
  // Only what passes can fail because of them.
  const passing = new Set(judged.filter(({ outcome }) => outcome === "pass").map(({ rule }) => rule));
  const shares = policy.rules.filter(({ rule }) => {
    const metric = ruleById(rule)?.metric;
    return passing.has(rule) && metric?.needsRoster === true && metric.unit === "share";
  });
  const rules = dependentRules(
    judged,
    shares.flatMap((entry) => judgeBy(entry, again)),
  );
  const dependence = { accounts: accounts.size, rules };
  return judged.map((report) =>
    report.rule === undeclaredInsiders.id ? tellDependence(report, dependence, policy.showAccounts) : report,
  );
}

/** One report for each subject that the rule judges and there is something of. */
function judgeBy(entry: RuleEntry, cases: CasesBySubject): RuleReport[] {
  const rule = ruleById(entry.rule);
  if (rule === undefined) return [];
  const candidates = rule.subjects.flatMap((subject) => cases.of.get(subject) ?? []);
  const about = candidates.filter(
    (judgedCase) => cases.given.has(judgedCase.subject) && isAbout(rule, entry, judgedCase),
  );
  // Where there is nothing of what a rule judges it says so; none is left out in silence.
  const judged = about.length > 0 ? about : candidates.slice(0, 1);
  return judged.map((judgedCase, i) => judgeEntry(rule, entry, judgedCase, i === 0));
}

function isAbout(rule: Rule, { options }: RuleEntry, { subject, table }: Case): boolean {
  return subject !== "plan" || (rule.metric.answersPlan?.(table, options) ?? true);
}

function findingsOf(rules: readonly RuleReport[]): number {
  return rules.reduce((sum, { findings }) => sum + findings.length, 0);
}
