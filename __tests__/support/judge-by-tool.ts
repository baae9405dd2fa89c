import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { LAST_DAY } from "../../bench/companies/calendar.mjs";
import { type Judgement, judgementOf, refused } from "../../bench/companies/judgement.mjs";

/** So many policies a run: starting the tool costs more than judging a small company. */
const BATCH = 40;
const MOST_OUTPUT_BYTES = 1 << 30;

type Report = Parameters<typeof judgementOf>[0] & { policy: { path: string } };

/**
 * What the built tool says of policies as of the last day of the simulated companies, in their order.
 * @param root the folder that holds them all
 * @param policies paths relative to it
 */
export function judgeByTool(root: string, policies: readonly string[]): Judgement[] {
  // A policy is reported by its path from the root of its repository.
  mkdirSync(join(root, ".git"), { recursive: true });
  const judgements: Judgement[] = [];
  for (let i = 0; i < policies.length; i += BATCH) {
    judgements.push(...run(root, policies.slice(i, i + BATCH)));
  }
  return judgements;
}

function run(root: string, policies: readonly string[]): Judgement[] {
  const args = [resolve("dist/cli.js"), "check", "--as-of", LAST_DAY, "--format", "json"];
  const named = policies.flatMap((policy) => ["--policy", policy]);
  const { stdout, stderr } = spawnSync(process.execPath, [...args, ...named], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  const reports: Report[] = stdout === "" ? [] : [JSON.parse(stdout)].flat();
  const byPath = new Map(reports.map((report) => [report.policy.path, report]));
  return policies.map((policy) => {
    const report = byPath.get(policy);
    return report === undefined ? refused(stderr.trim().split("\n", 1)[0] ?? "") : judgementOf(report);
  });
}
