import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import { nameMatcher } from "../../text/match-name.ts";

/** Where a workflow that judges stands, from the root of the repository; by a workflow that does, else a new one. */
export function workflowPath(root: string): string {
  const present = globSync(".github/workflows/*.{yml,yaml}", {
    cwd: root,
    dot: true,
    expandDirectories: false,
  });
  const judging = present
    .sort()
    .find((path) => readFileSync(join(root, path), "utf8").includes("/vanity-check@"));
  return judging ?? ".github/workflows/vanity-check.yml";
}

/** Whether a workflow's text names a policy, by a glob too, or none, which is the one at the root. */
export function namesPolicy(workflow: string, policy: string): boolean {
  if (!/^\s*policy:/m.test(workflow)) return policy === DEFAULT_POLICY;
  const values = workflow.split(/[\n"']/).map((text) => text.replace(/^\s*(?:policy:\s*)?/, "").trimEnd());
  if (values.includes(policy)) return true;
  const named = workflow.split(/[\s"',[\]]+/).filter((word) => /\.ya?ml$/.test(word));
  return named.some((pattern) => nameMatcher(pattern, "").matches(policy));
}
