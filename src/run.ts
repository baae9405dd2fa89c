import { dirname, resolve } from "node:path";
import { check, type Request } from "./check.ts";
import { matchGlob } from "./files/glob.ts";
import { isFile } from "./files/is-file.ts";
import { InputError, inputError, Problems } from "./model/problem.ts";
import type { Report } from "./model/report.ts";

/** What came of judging by one policy or several. */
export interface Run {
  /** One for each policy that could be judged by, in the order of the policies. */
  reports: Report[];
  /** How many policies were asked for. */
  asked: number;
  /** What kept the other policies from being judged by; null where nothing did. */
  error: InputError | null;
}

/** A request but for the policy and where its repository begins. */
type Common = Omit<Request, "root" | "policy">;

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
  common: Common,
): Promise<Run> {
  const policies = await policiesOf(patterns, from);
  const reports: Report[] = [];
  const problems = new Problems();
  for (const policy of policies) {
    try {
      reports.push(await check({ ...common, root: rootOf(dirname(policy)), policy }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.addAll(error);
    }
  }
  const error = problems.total === 0 ? null : new InputError(problems.first, problems.total);
  return { reports, asked: policies.length, error };
}

/** 0 where every policy holds, 1 where one is broken, 2 where one could not be judged by. */
export function exitCode({ reports, error }: Run): 0 | 1 | 2 {
  if (error !== null) return 2;
  return reports.every(({ conclusion }) => conclusion === "pass") ? 0 : 1;
}

async function policiesOf(patterns: readonly string[], from: string): Promise<string[]> {
  const found: string[] = [];
  for (const pattern of patterns) {
    const path = resolve(from, pattern);
    if (isFile(path) || !/[*?[{(!]/.test(pattern)) found.push(path);
    else found.push(...(await search(pattern, from)));
  }
  return [...new Set(found)];
}

async function search(pattern: string, from: string): Promise<string[]> {
  // What lies outside the repository is refused when it is read.
  const matches = await matchGlob(pattern, from, () => true).catch((error: Error) => {
    throw inputError(`"${pattern}" is no glob: ${error.message}`);
  });
  if (matches.length === 0) throw inputError(`"${pattern}" matches no policy; check the path`);
  return matches.map((match) => resolve(match)).sort();
}
