import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import { nameMatcher } from "../../text/match-name.ts";

const FOLDER = ".github/workflows";
/** What a new workflow is called; the next where one of the name is there and judges nothing. */
const NAMES = ["vanity-check.yml", "engagement.yml", "vanity-check-engagement.yml"];

/** Where a workflow that judges stands, from the root of the repository; by a workflow that does, else a new one. */
export function workflowPath(root: string): string {
  const present = globSync(`${FOLDER}/*.{yml,yaml}`, {
    cwd: root,
    dot: true,
    expandDirectories: false,
  }).sort();
  const judging = present.find((path) => stepsIn(readFileSync(join(root, path), "utf8")).length > 0);
  const free = NAMES.map((name) => `${FOLDER}/${name}`).find((path) => !present.includes(path));
  return judging ?? free ?? `${FOLDER}/${NAMES[0]}`;
}

/** Whether a workflow's text judges a policy: by naming it, by a glob too, or none, which is the one at the root. */
export function namesPolicy(workflow: string, policy: string): boolean {
  return stepsIn(workflow).some(({ with: inputs }) => {
    const given = object(inputs)["policy"];
    if (typeof given !== "string") return policy === DEFAULT_POLICY;
    const patterns = given.split("\n").map((line) => line.trim());
    return patterns.some((pattern) => pattern === policy || isMatch(pattern, policy));
  });
}

function isMatch(pattern: string, policy: string): boolean {
  return /\.ya?ml$/.test(pattern) && nameMatcher(pattern, "").matches(policy);
}

/** The steps of a workflow that use this action; none where it is no YAML. */
function stepsIn(workflow: string): Record<string, unknown>[] {
  try {
    const jobs = Object.values(object(object(parse(workflow))["jobs"]));
    const steps = jobs.flatMap((job) => object(job)["steps"] ?? []) as unknown[];
    return steps.map(object).filter(({ uses }) => String(uses).includes("/vanity-check@"));
  } catch {
    return [];
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
