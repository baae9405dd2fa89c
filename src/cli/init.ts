import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../app/check.ts";
import { loadPolicy } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import { formatDay } from "../domain/day.ts";
import { InputError } from "../domain/diagnostic.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { findRoot, Repository } from "../io/repository.ts";
import { localTimezone, systemClock } from "../io/system-clock.ts";
import type { Clock } from "../lib/clock.ts";
import { draftPolicy, type PolicyDraft } from "../setup/draft-policy.ts";
import { type Export, globsOf } from "../setup/exports.ts";
import { policyText, rosterText, snapshotText, TALLY_TEXT, workflowText } from "../setup/texts.ts";
import { Zone } from "../store/zone.ts";
import { escapeGlob } from "../text/glob-pattern.ts";
import { misuse } from "./arguments.ts";
import type { Command } from "./command.ts";
import { detectRepository } from "./init/detect-repository.ts";
import { candidates, findExports, TALLY } from "./init/exports.ts";
import { leftOutBy } from "./init/left-out.ts";
import { closing, opening, type Unjudged } from "./init/messages.ts";
import { findPlans, type PlanFiles } from "./init/plans.ts";
import type { UnreadFile } from "./init/unread.ts";
import { namesPolicy, workflowPath } from "./init/workflows.ts";
import { isThere, type NewFile, writeNew } from "./init/write.ts";
import { print, printErrors } from "./stdio.ts";

const ROSTERS = ["roster.yml", "roster.csv"] as const;
const FIRST_WEEK = "snapshots/first-week.ndjson";

export const command: Command = { options: {}, values: {}, operands: null, run: init };

/**
 * `init`: writes in the current folder what a first run needs, and runs it. What is there stays as it is.
 * @returns 0 wherever it could be judged, as a first run informs; else 2
 * @throws InputError where a file cannot be written, or the policy or roster that is there cannot be read
 */
async function init(args: string[]): Promise<number> {
  expectNothing(args);
  const timezone = localTimezone();
  const clock = systemClock();
  const repository = new Repository(findRoot(process.cwd()));
  const policy = repository.entry(join(process.cwd(), DEFAULT_POLICY));
  const folder = dirname(policy);
  const around = detectRepository(folder, repository.root);
  const isNew = !isThere(policy);
  const exported = await findExports(folder);
  const planned = await findPlans(folder);
  const { exports } = exported;
  const { plans } = planned;
  const unread = uniqueByPath([...planned.unread, ...exported.unread]);
  const broken = toCorrect(unread, exports);
  const workflow = join(repository.root, workflowPath(repository.root));
  const start = isNew ? startIn(folder, around.brand, timezone, { exports, plans, broken }, clock) : null;
  const files = [
    ...(start === null ? [] : companyFiles(folder, start, exports.length + plans.length > 0, clock)),
    ...(around.otherCi === null ? [workflowFile(workflow, around.branch, repository.name(policy))] : []),
  ];
  const written = new Set(writeNew(repository, files));
  const present = isNew ? [] : [{ path: policy, purpose: "" }];
  const targets = [...present, ...files].map(({ path, purpose }) => ({
    name: relative(folder, path),
    purpose,
    isNew: written.has(path),
  }));
  const unjudged = otherWorkflow(workflow, folder, repository.name(policy));
  const setup = {
    ...around,
    start,
    exports,
    plans,
    unread,
    targets,
    unjudged,
  };
  print(opening(setup));
  const key = process.env[KEY_VARIABLE] || null;
  const read = await loadPolicy(repository, policy, (zone) => clock.offsets(zone) !== null);
  const leftOut = await leftOutBy(read, policy, repository, { exports, plans, unread: broken });
  const outcome = {
    ...setup,
    entries: {
      snapshots: globsOf(candidates(folder), leftOut.exports),
      plans: leftOut.plans.flatMap(({ globs }) => globs),
    },
    broken: leftOut.unread,
    isAlone: await namesNobody(repository, read, policy, key),
  };
  try {
    const report = await check({ root: repository.root, policy, asOf: null, failOn: "error", clock, key });
    return print(closing(outcome, report));
  } catch (error) {
    // What to do next helps all the more where the run stopped.
    if (!(error instanceof InputError)) throw error;
    printErrors(error);
    print(closing(outcome, null));
    return 2;
  }
}

function startIn(
  folder: string,
  brand: string,
  timezone: string,
  {
    exports,
    plans,
    broken,
  }: { exports: readonly Export[]; plans: readonly PlanFiles[]; broken: readonly UnreadFile[] },
  clock: Clock,
): PolicyDraft {
  const roster = ROSTERS.find((name) => isThere(join(folder, name))) ?? ROSTERS[0];
  const company = { brand, timezone: clock.offsets(timezone) === null ? "UTC" : timezone, roster };
  const draft = draftPolicy(exports, plans, company, (some) => globsOf(candidates(folder), some));
  const pathsOf = (key: UnreadFile["key"]) =>
    broken.flatMap((file) => (file.key === key && file.isReadable ? [escapeGlob(file.path)] : []));
  return { ...draft, broken: { snapshots: pathsOf("snapshots"), plans: pathsOf("plans") } };
}

function uniqueByPath(files: readonly UnreadFile[]): UnreadFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** The files that a policy cannot have as they are; those of which something was read it has, and its run names the rest. */
function toCorrect(unread: readonly UnreadFile[], exports: readonly Export[]): UnreadFile[] {
  const found = new Set(exports.map(({ path }) => path));
  return unread.filter(({ path }) => !found.has(path));
}

/** Policy, roster and, where there is nothing to judge, a week that waits for an export and an empty sheet for counts. */
function companyFiles(folder: string, start: PolicyDraft, hasData: boolean, clock: Clock): NewFile[] {
  const channel = start.accounts[0]?.channel ?? "";
  const today = new Zone(clock.offsets(start.timezone) ?? (() => 0)).dayOf(clock.now);
  const week = snapshotText(channel, formatDay(today - 7), formatDay(today - 1));
  const files = [
    { path: DEFAULT_POLICY, text: policyText(start), purpose: "what you find acceptable" },
    { path: start.roster, text: rosterText(channel), purpose: "your employees" },
    { path: FIRST_WEEK, text: week, purpose: "a placeholder for your first export" },
    { path: TALLY, text: TALLY_TEXT, purpose: "an empty sheet for counts by eye" },
  ];
  return files.slice(0, hasData ? 2 : 4).map((file) => ({ ...file, path: join(folder, file.path) }));
}

/** @param policy its path from the root */
function workflowFile(path: string, branch: string, policy: string): NewFile {
  return {
    path,
    text: workflowText(branch, policy),
    purpose: "checks every change, and every Monday",
  };
}

/** Whether the roster does; the report tells only of accounts that the snapshots could show. */
async function namesNobody(
  repository: Repository,
  policy: Policy,
  path: string,
  key: string | null,
): Promise<boolean> {
  const roster = await loadRosters(repository, policy, path, pseudonymsBy(key)?.keyId ?? null);
  return roster.accounts.length === 0;
}

/**
 * The workflow that judges here, where it judges other policies alone.
 * @param policy its path from the root
 */
function otherWorkflow(path: string, folder: string, policy: string): Unjudged | null {
  if (!isThere(path) || namesPolicy(readFileSync(path, "utf8"), policy)) return null;
  return { workflow: relative(folder, path), policy };
}

function expectNothing(args: string[]): void {
  try {
    parseArgs({ args, options: {}, allowPositionals: false });
  } catch {
    throw misuse("init takes no options: it looks in the current folder");
  }
}
