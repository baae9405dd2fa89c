import { relative } from "node:path";
import type { Clock } from "./clock.ts";
import { assemble } from "./engine/assemble.ts";
import { judgeEntry } from "./engine/judge.ts";
import { pseudonymsBy } from "./engine/pseudonym.ts";
import type { Case, Context, Rule } from "./engine/rule.ts";
import { isFile } from "./files/is-file.ts";
import { Repository } from "./files/repository.ts";
import type { Day } from "./model/day.ts";
import type { Policy, RuleEntry } from "./model/policy.ts";
import { inputError } from "./model/problem.ts";
import type { Pseudonyms } from "./model/pseudonym.ts";
import type { FailOn, Report, Subject } from "./model/report.ts";
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
  /** The secret under which accounts are pseudonyms; none where they are not. */
  key?: string | null;
}

/** All that was read, before it is judged. */
export interface Evidence {
  policy: Policy;
  roster: Roster;
  snapshots: Columns;
  plans: Columns;
  /** How many snapshot files there were. */
  files: number;
  /** Where there is a key. */
  pseudonyms?: Pseudonyms | null;
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
  const policy = await loadPolicy(repository, policyPath, (name) => request.clock.offsets(name) !== null);
  const roster = await loadRosters(repository, policy, policyPath, pseudonyms?.keyId ?? null);
  const zone = new Zone(request.clock.offsets(policy.timezone) ?? (() => 0));
  const snapshots = new Columns(zone);
  const files = await loadSnapshots(repository, policy.snapshots, policy.brand, policyPath, snapshots);
  const plans = new Columns(zone);
  await loadPlans(repository, policy, policyPath, plans);
  return judgeEvidence({ policy, roster, snapshots, plans, files, pseudonyms }, request);
}

/**
 * The part of the way that touches no file: from what was read to the report.
 * @throws InputError where nothing says which day to judge by
 */
export function judgeEvidence(
  { policy, roster, snapshots, plans, files, pseudonyms = null }: Evidence,
  request: Pick<Request, "asOf" | "failOn" | "clock">,
): Report {
  const company = { brand: policy.brand, roster, categories: policy.categories, pseudonyms };
  const table = join(snapshots, company);
  const plan = join(plans, company);
  const asOf = asOfDay(request.asOf, table.covered ?? plan.covered);
  const today = request.asOf === null ? snapshots.zone.dayOf(request.clock.now) : asOf;
  const context = { brand: policy.brand, today, published: null };
  const cases = new Map<Subject, Case>([
    ["snapshot", { subject: "snapshot", table, asOf, window: policy.window, policy, context }],
    ["plan", planCase(plan, table, policy, context)],
  ]);
  const given = new Set<Subject>();
  if (files > 0 || plan.length === 0) given.add("snapshot");
  if (plan.length > 0) given.add("plan");
  const rules = policy.rules.flatMap((entry) => {
    const rule = ruleById(entry.rule);
    if (rule === undefined) return [];
    const all = rule.subjects.flatMap((subject) => cases.get(subject) ?? []);
    const judged = all.filter((about) => given.has(about.subject) && isAbout(rule, entry, about));
    // Where there is nothing of what a rule judges it says so; none is left out in silence.
    return (judged.length > 0 ? judged : all.slice(0, 1)).map((about, i) =>
      judgeEntry(rule, entry, about, i === 0),
    );
  });
  const skipped = table.skipped + plan.skipped;
  return assemble({ policy, table, asOf, files, skipped, failOn: request.failOn }, rules);
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
