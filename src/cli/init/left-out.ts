import { resolve } from "node:path";
import type { Policy } from "../../domain/policy.ts";
import type { Repository } from "../../io/repository.ts";
import { folderOf } from "../../lib/folder-of.ts";
import type { Export } from "../../setup/exports.ts";
import type { PlanFiles } from "./plans.ts";

/** What the snapshots and plans of a policy do not match, of what was found. */
export interface LeftOutByPolicy {
  exports: readonly Export[];
  plans: readonly PlanFiles[];
}

/**
 * The exports and plans in a folder that no entry of its policy matches.
 * @param path absolute path of the policy
 */
export async function leftOutBy(
  policy: Policy,
  path: string,
  repository: Repository,
  found: { exports: readonly Export[]; plans: readonly PlanFiles[] },
): Promise<LeftOutByPolicy> {
  const folder = folderOf(path);
  const matched = new Set<string>();
  for (const source of [...policy.snapshots, ...policy.plans]) {
    // An entry that matches nothing says so in the run that follows.
    for (const file of await repository.find(source.path, folder, source.location)) matched.add(file);
  }
  const isRead = (name: string) => matched.has(resolve(folder, name));
  return {
    exports: found.exports.filter((file) => !isRead(file.path)),
    plans: found.plans.filter(({ paths }) => !paths.some(isRead)),
  };
}
