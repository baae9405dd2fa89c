import { dirname, join, relative, resolve, sep } from "node:path";
import type { Base } from "../domain/base.ts";
import { Diagnostics, InputError, inputError } from "../domain/diagnostic.ts";
import { type Conclusion, type Report, wholeReport } from "../domain/report.ts";
import { matchGlob } from "../io/glob.ts";
import { isFile } from "../io/is-file.ts";
import type { Progress } from "../lib/progress.ts";
import { nameMatcher } from "../text/match-name.ts";
import { searched } from "../text/search.ts";
import { check, type Request } from "./check.ts";

/** What came of judging by one policy or several. */
export interface Run {
  /** One for each policy that could be judged by, in the order of the policies. */
  reports: Report[];
  /** How many policies were asked for, with those that the change removes. */
  asked: number;
  /** The other policies, by their paths from the root, and what kept each from being judged by. */
  unjudged: { policy: string; error: InputError }[];
  /** All that kept the run from judging; null where nothing did. */
  error: InputError | null;
}

/** A request but for the policy, where its repository begins, and what it is judged against. */
interface Common extends Omit<Request, "root" | "policy" | "base" | "onProgress"> {
  /** The base of the change in a folder that holds a policy; null where no change is judged. */
  baseOf: ((root: string, folder: string) => Promise<Base | null>) | null;
  onProgress?: OnRunProgress | null;
}

/** Told how far one policy's snapshots are read, and which policy it is: the `nth` of so many, from 1. */
type OnRunProgress = (progress: Progress, nth: number, policies: number) => void;

/**
 * Judges by every policy that is named; by the others too where one cannot be judged by.
 * @param patterns paths or globs, relative to `from`
 * @param rootOf the root of the repository that holds a policy in this folder
 * @throws InputError where a pattern matches nothing
 */
export async function run(
  patterns: readonly string[],
  from: string,
  rootOf: (folder: string) => string,
  { baseOf, onProgress = null, ...common }: Common,
): Promise<Run> {
  const bases = new Map<string, Promise<Base | null>>();
  const base = async (folder: string) => {
    if (baseOf === null) return null;
    const opening = bases.get(folder) ?? baseOf(rootOf(folder), folder);
    bases.set(folder, opening);
    return opening;
  };
  /** By the root of their repository. */
  const basesOf = async (folders: readonly string[]) => {
    const opened = new Map<string, Base>();
    for (const folder of folders) {
      // One that cannot be read was reported already.
      const its = opened.has(rootOf(folder)) ? null : await base(folder).catch(() => null);
      if (its !== null) opened.set(rootOf(folder), its);
    }
    return opened;
  };
  const policies = policiesOf(patterns, from);
  const reports: Report[] = [];
  const unjudged: Run["unjudged"] = [];
  const problems = new Diagnostics();
  for (const [i, policy] of policies.entries()) {
    const progress = onProgress && ((now: Progress) => onProgress(now, i + 1, policies.length));
    const folder = dirname(policy);
    try {
      const about = { root: rootOf(folder), policy, base: await base(folder) };
      const report = await check({ ...common, ...about, onProgress: progress });
      // A report that has parts left to make holds on to its table, and several tables may not fit into memory.
      reports.push(policies.length === 1 ? report : wholeReport(report));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unjudged.push({ policy: slashed(relative(rootOf(folder), policy)), error });
      problems.addAll(error);
    }
  }
  const gone = goneOf(patterns.filter(isGlob), from, await basesOf(policies.map(dirname)));
  for (const policy of gone) {
    const error = inputError(`the change removes the policy ${policy}; agree on that in a separate change`);
    unjudged.push({ policy, error });
    problems.addAll(error);
  }
  const error = problems.total === 0 ? null : new InputError(problems.first, problems.total);
  return { reports, asked: policies.length + gone.length, unjudged, error };
}

/** What came of all policies together: the worst of them. An input that cannot be read leaves it unjudged. */
export function conclusionOf({ reports, error }: Run): Conclusion {
  const came = new Set<Conclusion>(reports.map(({ conclusion }) => conclusion));
  if (error !== null) came.add("unjudged");
  return (["fail", "unjudged", "pass"] as const).find((conclusion) => came.has(conclusion)) ?? "neutral";
}

/** 1 where a policy is broken, else 2 where one could not be judged by, else 0. */
export function exitCode(run: Run): 0 | 1 | 2 {
  return ({ fail: 1, unjudged: 2, neutral: 0, pass: 0 } as const)[conclusionOf(run)];
}

/** The policies that a glob found at the base, and finds no more; by their paths from the root of their repository. */
function goneOf(patterns: readonly string[], from: string, bases: ReadonlyMap<string, Base>): string[] {
  if (patterns.length === 0 || bases.size === 0) return [];
  const matchers = patterns.map((pattern) => nameMatcher(pattern, ""));
  return [...bases].flatMap(([root, { files }]) => {
    const isPolicy = (path: string) => {
      const name = slashed(relative(from, join(root, path)));
      return matchers.some((matcher) => matcher.matches(name));
    };
    return files.flatMap(({ path, status, previous }) => {
      if (status === "removed") return isPolicy(path) ? [path] : [];
      return previous !== undefined && isPolicy(previous) && !isPolicy(path) ? [previous] : [];
    });
  });
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

function isGlob(pattern: string): boolean {
  return /[*?[{(!]/.test(pattern);
}

function policiesOf(patterns: readonly string[], from: string): string[] {
  const paths: string[] = [];
  for (const given of patterns) {
    // A backslash is part of a name only where there is such a file.
    const pattern = isFile(resolve(from, given)) ? given : given.replaceAll("\\", "/");
    const path = resolve(from, pattern);
    if (isFile(path) || !isGlob(pattern)) paths.push(path);
    else paths.push(...search(pattern, from));
  }
  return [...new Set(paths)];
}

function search(pattern: string, from: string): string[] {
  // What lies outside the repository is refused when it is read.
  const { files, unreadable } = searched(() => matchGlob(pattern, from, () => true), pattern);
  const [fault] = unreadable;
  if (fault !== undefined) throw inputError(`"${pattern}" finds ${relative(from, fault.path)}, ${fault.why}`);
  if (files.length === 0) throw inputError(`"${pattern}" matches no policy; check the path`);
  return files.sort();
}
