import { posix } from "node:path";
import type { Day } from "../domain/day.ts";
import type { Policy } from "../domain/policy.ts";
import type { FileInfo } from "../store/file-info.ts";
import { daysPastKeep } from "../store/kept.ts";
import { nameMatcher } from "../text/match-name.ts";

/**
 * Whether a file of the base has been kept for as long as both sides of a change let it: a shorter `keep` must not let go
 * of what the other side holds.
 */
export function mayGo(policies: readonly Policy[], today: Day): (file: FileInfo) => boolean {
  const keeps = policies.map(keepOf);
  return (file) => keeps.every((of) => daysPastKeep({ ...file, keep: of(file.name) }, today) > 0);
}

/** For how many days a policy lets files be kept, by the last of its entries that matches; null for ever. */
function keepOf({ path, snapshots }: Policy): (name: string) => number | null {
  const folder = posix.dirname(path);
  const entries = snapshots.map((source) => ({ ...nameMatcher(source.path, folder), keep: source.keep }));
  return (name) => entries.findLast(({ matches }) => matches(name))?.keep ?? null;
}
