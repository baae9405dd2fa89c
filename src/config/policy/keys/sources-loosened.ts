import type { Loosening } from "../../../domain/change.ts";
import type { Policy, SnapshotSource, SourceKind } from "../../../domain/policy.ts";
import type { LoadedPolicyContext } from "../../../domain/policy-context.ts";
import { folderOf } from "../../../lib/folder-of.ts";
import { listed } from "../../../lib/truncate.ts";
import { nameMatcher } from "../../../text/match-name.ts";
import { type EntryKey, entryKeys } from "../entry-keys.ts";

const keys = Object.entries(entryKeys) as [keyof typeof entryKeys, EntryKey<unknown>][];

/** Files that a change leaves unread. */
export function unread(
  name: SourceKind,
  base: LoadedPolicyContext,
  { policy, reads }: LoadedPolicyContext,
): Loosening[] {
  const at = policy.locate([name], ["snapshots"], ["plans"]);
  const left = [...base.reads[name]].filter((file) => !reads[name].has(file));
  const loosening = (what: string) => ({
    detail: `no longer reads ${what} as ${name}`,
    isSure: true,
    at,
    about: `unread ${name} ${what}`,
  });
  return listed(left.map(loosening), (more) => loosening(`${more.length} more files`));
}

/**
 * Entries by which a change has files read in another way: file by file, as of several entries that match one the last
 * counts, so that their order and their paths tell too.
 */
export function readAnew(
  name: SourceKind,
  base: LoadedPolicyContext,
  head: LoadedPolicyContext,
): Loosening[] {
  const [was, is] = [entryOf(name, base.policy), entryOf(name, head.policy)];
  const before = new Map<SnapshotSource, Set<SnapshotSource>>();
  for (const file of head.reads[name]) {
    const [earlier, source] = [base.reads[name].has(file) ? was(file) : undefined, is(file)];
    if (earlier !== undefined && source !== undefined)
      before.set(source, (before.get(source) ?? new Set()).add(earlier));
  }
  return head.policy[name].flatMap((source) => {
    const earlier = before.get(source) ?? base.policy[name].filter(({ path }) => path === source.path);
    const moved = [...earlier].flatMap((earlierSource) => movedKeys(name, earlierSource, source));
    if ([...earlier].length > 0) return unique(moved);
    // Nothing of it was there to be read in any way.
    return movedKeys(name, unsaid(source), source).map((loosening) => ({ ...loosening, isSure: false }));
  });
}

/** The entry by which a policy reads a file: the last that matches it. */
function entryOf(name: SourceKind, policy: Policy): (file: string) => SnapshotSource | undefined {
  const folder = folderOf(policy.path);
  const entries = policy[name].map((source) => ({ source, ...nameMatcher(source.path, folder) }));
  return (file) => entries.findLast(({ matches }) => matches(file))?.source;
}

function unique(loosenings: readonly Loosening[]): Loosening[] {
  return [...new Map(loosenings.map((loosening) => [loosening.about, loosening])).values()];
}

/** An entry without what its keys loosen. */
function unsaid(source: SnapshotSource): SnapshotSource {
  const compared = keys.filter(([, { loosens }]) => loosens !== undefined);
  return { ...source, ...Object.fromEntries(compared.map(([key, { read }]) => [key, read(undefined)])) };
}

function movedKeys(name: SourceKind, before: SnapshotSource, after: SnapshotSource): Loosening[] {
  const { path, location: at } = after;
  const sure = keys.flatMap(([key, { loosens }]) => {
    const detail = loosens?.(before[key], after[key], path) ?? null;
    return detail === null ? [] : [{ detail, isSure: true, at, about: `${key} ${name} ${detail}` }];
  });
  const way = wayOf(after);
  if (wayOf(before) === way) return sure;
  const detail = `reads ${path} in another way than before`;
  return [...sure, { detail, isSure: false, at, about: `way ${name} ${path} ${way}` }];
}

/** How an entry reads its files, by the keys of which nobody can say which way lets more pass. */
function wayOf(source: SnapshotSource): string {
  const way = keys.filter(([, { loosens }]) => loosens === undefined).map(([key]) => source[key]);
  return JSON.stringify(way.map(sorted));
}

/** The same for maps that say the same in another order. */
function sorted(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
}
