import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

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
