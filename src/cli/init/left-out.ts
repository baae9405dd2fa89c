import { resolve } from "node:path";
import type { Policy } from "../../domain/policy.ts";
import type { Repository } from "../../io/repository.ts";
import { folderOf } from "../../lib/folder-of.ts";
import type { Export } from "../../setup/exports.ts";
import type { PlanFiles } from "./plans.ts";
import type { UnreadFile } from "./unread.ts";

/** What was found beside a policy. */
export interface FoundFiles {
  exports: readonly Export[];
  plans: readonly PlanFiles[];
  unread: readonly UnreadFile[];
}

/**
 * What no entry of a policy matches of what was found in its folder.
 * @param path absolute path of the policy
 */
export async function leftOutBy(
  policy: Policy,
  path: string,
  repository: Repository,
  found: FoundFiles,
): Promise<FoundFiles> {
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
    unread: found.unread.filter(({ path }) => !isRead(path)),
  };
}
