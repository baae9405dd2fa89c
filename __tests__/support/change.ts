import { join } from "node:path";
import { check, type Request } from "../../src/app/check.ts";
import type { Base, ChangedFile } from "../../src/domain/base.ts";
import type { Finding, Report, RuleReport } from "../../src/domain/report.ts";
import { clock, type Files, repository } from "./repository.ts";

/** The base of a change that lives in no repository: all files before and after; renames are told. */
export function memoryBase(before: Files, after: Files, renames: Record<string, string> = {}): Base {
  const previous = new Set(Object.values(renames));
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return {
    commit: "0123456789abcdef0123456789abcdef01234567",
    files: paths.flatMap((path): ChangedFile[] => {
      const was = renames[path];
      if (was !== undefined) return [{ path, status: "renamed", previous: was }];
      if (before[path] === undefined) return [{ path, status: "added" }];
      if (after[path] === undefined) return previous.has(path) ? [] : [{ path, status: "removed" }];
      return before[path] === after[path] ? [] : [{ path, status: "modified" }];
    }),
    async read(path) {
      const content = before[path];
      return content === undefined ? null : Buffer.from(content);
    },
  };
}

/** A whole run on a change, from files to files. */
export function runChange(
  before: Files,
  after: Files,
  { renames, ...request }: Partial<Request> & { renames?: Record<string, string> } = {},
): Promise<Report> {
  const root = repository(after);
  const base = memoryBase(before, after, renames);
  const policy = join(root, "engagement.policy.yml");
  return check({ root, policy, asOf: null, failOn: "error", clock, base, ...request });
}

/** What a report says of a rule about the change. */
export function changeReport({ rules }: Report, rule: string): RuleReport {
  const own = rules.find((one) => one.rule === rule && one.subject === "change");
  if (own === undefined) throw new Error(`${rule} judged no change`);
  return own;
}

/** `file:line: message` of findings. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ location: { file, line }, message }) => `${file}:${line}: ${message}`);
}
