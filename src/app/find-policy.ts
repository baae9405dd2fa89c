import { dirname, join, resolve } from "node:path";
import { DEFAULT_POLICY } from "../domain/policy.ts";
import { isFile } from "../io/is-file.ts";
import { findRoot } from "../io/repository.ts";

/**
 * The nearest policy of the usual name at or above a folder, up to the one that holds `.git`; where there is none, the
 * path that it would have in the folder itself.
 */
export function findPolicy(folder: string): string {
  const root = findRoot(folder);
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, DEFAULT_POLICY);
    if (isFile(path)) return path;
    if (at === root || dirname(at) === at) return join(folder, DEFAULT_POLICY);
  }
}
