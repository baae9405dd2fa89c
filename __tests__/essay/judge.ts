import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { repository } from "../shells/repository.ts";
import { filesOf, LAST_DAY, policyOf } from "./expand.ts";
import type { Weeks } from "./pair.ts";

interface Finding {
  outcome: string;
  level: string;
}

interface Report {
  policy: { path: string };
  conclusion: string;
  rules: { rule: string; outcome: string; findings: Finding[] }[];
}

/** What the built tool says of a company under a preset. */
export interface Verdict {
  /** The report's, or `refused` where there is none. */
  conclusion: string;
  /** Rules that failed as an error. */
  failed: string[];
  /** Rules that could not be judged, as an error. */
  unjudged: string[];
  /** Rules with a warning of either sort. */
  warned: string[];
  passed: string[];
}

const REFUSED: Verdict = { conclusion: "refused", failed: [], unjudged: [], warned: [], passed: [] };
const MOST_OUTPUT_BYTES = 1 << 28;

/** Judges companies in one run, each in a folder of its own; the verdicts come by name. */
export function judge(
  companies: readonly { name: string; company: Weeks; preset: string }[],
): Map<string, Verdict> {
  const files = companies.flatMap(({ name, company, preset }) =>
    Object.entries({ ...filesOf(company), "engagement.policy.yml": policyOf(company, preset) }).map(
      ([path, content]) => [`${name}/${path}`, content] as const,
    ),
  );
  const root = repository(Object.fromEntries(files));
  // A policy is reported by its path from the root of its repository.
  mkdirSync(join(root, ".git"));
  const policies = companies.flatMap(({ name }) => ["--policy", `${name}/engagement.policy.yml`]);
  const args = [resolve("dist/cli.js"), "check", "--as-of", LAST_DAY, "--format", "json", ...policies];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  const reports = new Map((JSON.parse(stdout) as Report[]).map((report) => [report.policy.path, report]));
  return new Map(
    companies.map(({ name }) => {
      const report = reports.get(`${name}/engagement.policy.yml`);
      return [name, report ? verdictOf(report) : REFUSED];
    }),
  );
}

function verdictOf({ conclusion, rules }: Report): Verdict {
  const having = (test: (finding: Finding) => boolean) => [
    ...new Set(rules.filter(({ findings }) => findings.some(test)).map(({ rule }) => rule)),
  ];
  return {
    conclusion,
    failed: having(({ outcome, level }) => outcome === "fail" && level === "error"),
    unjudged: having(({ outcome, level }) => outcome === "unjudged" && level === "error"),
    warned: having(({ level }) => level === "warning"),
    passed: rules.filter(({ outcome }) => outcome === "pass").map(({ rule }) => rule),
  };
}
