import { relative } from "node:path";
import { loadClaims } from "./claims/load.ts";
import type { Clock } from "./clock.ts";
import { assemble } from "./engine/assemble.ts";
import { judgeEntry } from "./engine/judge.ts";
import { onlyTouched } from "./engine/only-touched.ts";
import { pseudonymsBy } from "./engine/pseudonym.ts";
import type { Case, Context, Rule } from "./engine/rule.ts";
import { isFile } from "./files/is-file.ts";
import { Repository } from "./files/repository.ts";
import type { Tree } from "./files/tree.ts";
import type { Base } from "./model/change.ts";
import type { Claims } from "./model/claim.ts";
import type { JudgedChange } from "./model/comparison.ts";
import type { Day } from "./model/day.ts";
import type { Policy, RuleEntry } from "./model/policy.ts";
import { inputError } from "./model/problem.ts";
import type { OnProgress } from "./model/progress.ts";
import type { Pseudonyms } from "./model/pseudonym.ts";
import type { FailOn, Report, RuleReport, Subject } from "./model/report.ts";
import type { Roster } from "./model/roster.ts";
import { parseDay } from "./model/time.ts";
import { loadPlans } from "./plan/load.ts";
import { loadPolicy } from "./policy/load.ts";
import { loadRosters } from "./roster/load.ts";
import { ruleById } from "./rules/index.ts";
import { loadSnapshots } from "./snapshot/load.ts";
import { Columns } from "./table/columns.ts";
import { join } from "./table/join.ts";
import type { Table } from "./table/table.ts";
import { View } from "./table/view.ts";
import { Zone } from "./table/zone.ts";

/** What a shell asks for. */
export interface Request {
  /** Absolute path of the repository's root; nothing outside it is read. */
  root: string;
  /** Absolute path of the policy. */
  policy: string;
  /** ISO date, null for the last day that a snapshot covers. */
  asOf: string | null;
  failOn: FailOn;
  clock: Clock;
  /** What the change is made against, where one is judged: its policy and roster judge. */
  base?: Base | null;
  /** Whether to leave out findings in files that the change did not touch. */
  changedOnly?: boolean;
  /** The secret under which accounts are pseudonyms; none where they are not. */
  key?: string | null;
  /** Told how far the snapshots are read; null where nobody looks. */
  onProgress?: OnProgress | null;
}

/** All that was read, before it is judged. */
export interface Evidence {
  policy: Policy;
  roster: Roster;
  snapshots: Columns;
  plans: Columns;
  claims: Claims;
  /** How many snapshot files there were. */
  files: number;
  /** Where there is a key. */
  pseudonyms?: Pseudonyms | null;
  /** What the change does, and against what; where one is judged. */
  change?: JudgedChange | null;
}

/**
 * The one way through: policy, roster and snapshots to table, rules and report.
 * @throws InputError where it could not be judged
 */
export async function check(request: Request): Promise<Report> {
  if (!isFile(request.policy))
    throw inputError(`there is no policy at ${relative(request.root, request.policy)}`);
  const pseudonyms = pseudonymsBy(request.key);
  const repository = new Repository(request.root);
  const policyPath = repository.entry(request.policy);
  const read = async (tree: Tree, path: string) => {
    const policy = await loadPolicy(tree, path, (name) => request.clock.offsets(name) !== null);
    return { policy, roster: await loadRosters(tree, policy, path, pseudonyms?.keyId ?? null) };
  };
  const own = await read(repository, policyPath);
  const { base = null } = request;
  const opened =
    base && (await (await import("./base.ts")).openBase({ base, repository, policyPath, own, read }));
  const { policy, roster } = opened?.judges ?? own;
  const zone = new Zone(request.clock.offsets(policy.timezone) ?? (() => 0));
  const snapshots = new Columns(zone);
  const { snapshots: sources, brand } = policy;
  const files = await loadSnapshots(repository, sources, brand, policyPath, snapshots, request.onProgress);
  const plans = new Columns(zone);
  await loadPlans(repository, policy, policyPath, plans);
  const claims = await loadClaims(repository, policy, policyPath);
  const change = opened && (await opened.compare(snapshots, pseudonyms));
  return judgeEvidence({ policy, roster, snapshots, plans, claims, files, pseudonyms, change }, request);
}

/**
 * The part of the way that touches no file: from what was read to the report.
 * @throws InputError where nothing says which day to judge by
 */
export function judgeEvidence(
  { policy, roster, snapshots, plans, claims, files, pseudonyms = null, change = null }: Evidence,
  request: Pick<Request, "asOf" | "failOn" | "clock" | "changedOnly">,
): Report {
  const company = { brand: policy.brand, roster, categories: policy.categories, pseudonyms };
  const table = join(snapshots, company);
  const plan = join(plans, company);
  const asOf = asOfDay(request.asOf, table.covered ?? plan.covered);
  const today = request.asOf === null ? snapshots.zone.dayOf(request.clock.now) : asOf;
  const context = { brand: policy.brand, today, published: null, change, claims };
  const snapshot = { subject: "snapshot" as const, table, asOf, window: policy.window, policy, context };
  const cases = new Map<Subject, Case>([
    ["snapshot", snapshot],
    ["plan", planCase(plan, table, policy, context)],
  ]);
  const given = new Set<Subject>();
  if (files > 0 || plan.length === 0) given.add("snapshot");
  if (plan.length > 0) given.add("plan");
  if (change !== null) {
    cases.set("change", { ...snapshot, subject: "change" });
    given.add("change");
  }
  const judged = policy.rules.flatMap((entry) => {
    const rule = ruleById(entry.rule);
    if (rule === undefined) return [];
    const all = rule.subjects.flatMap((subject) => cases.get(subject) ?? []);
    const about = all.filter((one) => given.has(one.subject) && isAbout(rule, entry, one));
    // Where there is nothing of what a rule judges it says so; none is left out in silence.
    return (about.length > 0 ? about : all.slice(0, 1)).map((one, i) =>
      judgeEntry(rule, entry, one, i === 0),
    );
  });
  if (judged.length === 0 && policy.rules.length > 0)
    throw inputError("all rules of the policy judge a change; name its base");
  const isPart = change !== null && request.changedOnly === true;
  const rules = isPart ? judged.map((report) => onlyTouched(report, change.touched)) : judged;
  const hidden = isPart ? findingsOf(judged) - findingsOf(rules) : null;
  const against = change && { ...change, hidden };
  return assemble({ policy, roster, table, plan, asOf, files, failOn: request.failOn, against }, rules);
}

function findingsOf(rules: readonly RuleReport[]): number {
  return rules.reduce((sum, { findings }) => sum + findings.length, 0);
}

function isAbout(rule: Rule, { options }: RuleEntry, { subject, table }: Case): boolean {
  return subject !== "plan" || (rule.judgesPlan?.(table, options) ?? true);
}

function asOfDay(asOf: string | null, covered: Table["covered"]): Day {
  if (asOf === null) {
    if (covered === null)
      throw inputError("no activity has a date; export dates, or give `period` and --as-of");
    return covered.to;
  }
  const day = parseDay(asOf);
  if (Number.isNaN(day)) throw inputError(`"${asOf}" is no date; give the as-of day like 2026-03-31`);
  return day;
}

/** A plan is judged over its own days, first to last planned, with the week that was published before them. */
function planCase(table: Table, snapshots: Table, policy: Policy, context: Context): Case {
  const { from, to } = table.covered ?? { from: 0, to: 0 };
  const published = new View(snapshots, from - 7, from - 1, null);
  return {
    subject: "plan",
    table,
    asOf: to,
    window: to - from + 1,
    policy,
    context: { ...context, published },
  };
}
