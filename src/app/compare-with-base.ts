import { dirname, join, posix } from "node:path";
import { rewritten } from "../change/changed-records.ts";
import { loosened } from "../change/loosened.ts";
import { overruled } from "../change/overruled.ts";
import { rebaseLocations } from "../change/rebase-locations.ts";
import { type Base, touches } from "../domain/base.ts";
import type { JudgedChange } from "../domain/change.ts";
import { InputError, type Location, topOf } from "../domain/diagnostic.ts";
import type { Tree } from "../domain/files.ts";
import type { Policy, SnapshotSource, SourceKind } from "../domain/policy.ts";
import type { PolicyContext } from "../domain/policy-context.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import { loadBase } from "../ingest/pipeline/load-base.ts";
import { BaseTree } from "../io/base-tree.ts";
import type { Repository } from "../io/repository.ts";
import { ruleById } from "../rules/index.ts";
import { Columns } from "../store/columns.ts";
import type { FileInfo } from "../store/file-info.ts";
import type { Compared, OpenedBase } from "./judge.ts";
import { mayGo } from "./may-go.ts";

/** A change, and how its two sides are read. */
interface BaseRequest {
  base: Base;
  repository: Repository;
  /** Absolute path of the policy. */
  policyPath: string;
  /** What the change itself would be judged by. */
  own: PolicyContext;
  read(tree: Tree, path: string): Promise<PolicyContext>;
}

/**
 * Opens the base of a change. Its policy and roster judge; where it has no policy yet, the change's own do.
 * @throws InputError where they cannot be read, with the commit
 */
export async function openBase(setting: BaseRequest): Promise<OpenedBase> {
  const { base, own } = setting;
  const before = await rulebookAtBase(setting);
  const rulebook = before ?? own;
  const isAsked = rulebook.policy.rules.some(({ rule }) => ruleById(rule)?.subjects.includes("change"));
  return {
    rulebook,
    compare: async (snapshots, pseudonyms, today) => {
      const { unchanged, ...rewriting } = isAsked
        ? await rewrittenBy(setting, rulebook, {
            snapshots,
            pseudonyms,
            mayGo: mayGo([before?.committed ?? own.policy, own.policy], today),
          })
        : { rewritten: [], uncompared: [], unchanged: null };
      const change = {
        base,
        byBase: before !== null,
        touched: new Set(base.files.filter(({ status }) => status !== "removed").map(({ path }) => path)),
        loosened: before === null || !isAsked ? [] : await loosenedBy(setting, before, pseudonyms),
        ...rewriting,
      };
      return { change, unchanged, overruled };
    },
  };
}

/** What the base is judged by, and its policy without what the change adds. */
interface BaseRulebook extends PolicyContext {
  committed: Policy;
}

/**
 * Null where the base has no policy. What it says of files holds for the working tree: beside its own snapshots and
 * plans, those that the change adds are judged too.
 */
async function rulebookAtBase(setting: BaseRequest): Promise<BaseRulebook | null> {
  const { base, repository, own, read } = setting;
  const tree = new BaseTree(repository.root, base);
  const path = join(repository.root, nameAtBase(base, own.policy.path));
  if ((await tree.open(path)) === null) return null;
  const { policy, roster } = await read(tree, path).catch((error) => {
    throw atCommit(error, base.commit);
  });
  const moved = moveSources(policy, own.policy.path);
  const sources = async (kind: SourceKind) => {
    const added = own.policy[kind].filter((source) => !isIn(moved[kind], source));
    const kept: SnapshotSource[] = [];
    for (const source of moved[kind]) {
      // Where the change moves the files and says so, they are found by what it says.
      if (isIn(own.policy[kind], source) || (await matches(setting, source)).length > 0) kept.push(source);
    }
    return [...added, ...kept];
  };
  const both = { ...moved, snapshots: await sources("snapshots"), plans: await sources("plans") };
  const committed = rebaseLocations(moved, own.policy);
  return { policy: rebaseLocations(both, own.policy), committed, roster };
}

async function loosenedBy(
  setting: BaseRequest,
  { committed, roster }: BaseRulebook,
  pseudonyms: Pseudonyms | null,
) {
  const { own } = setting;
  return loosened({
    base: { policy: committed, roster, reads: await readsOf(setting, committed) },
    head: { ...own, reads: await readsOf(setting, own.policy) },
    pseudonyms,
  });
}

/** All snapshots with the change, and how they are compared. */
interface Snapshots {
  snapshots: Columns;
  pseudonyms: Pseudonyms | null;
  mayGo(file: FileInfo): boolean;
}

async function rewrittenBy(
  { base }: BaseRequest,
  { policy, roster }: PolicyContext,
  { snapshots, pseudonyms, mayGo }: Snapshots,
): Promise<Pick<JudgedChange, "rewritten" | "uncompared"> & Pick<Compared, "unchanged">> {
  const before = new Columns(snapshots.zone);
  const folder = posix.dirname(policy.path);
  const opaque = await loadBase(base, policy.snapshots, policy.brand, folder, before);
  const placeOf = (file: string) => placeNow(base, file, policy);
  return {
    ...rewritten(before, snapshots, {
      placeOf,
      nowOf: (file) => nowOf(base, file),
      isTouched: touches(base),
      mayGo,
      who: { brand: policy.brand, roster, pseudonyms },
    }),
    uncompared: opaque.map(({ name, isPointer }) => ({
      why: `${name} ${isPointer ? POINTER : FOLDER}`,
      at: placeOf(name),
      about: `cannot compare ${name}`,
    })),
  };
}

const POINTER =
  "was a Git LFS pointer, so the change's effect on its activities can't be seen; commit snapshots without LFS";
const FOLDER =
  "is a submodule or a link, so the change's effect on its activities can't be seen; commit snapshots in folders of this repository";

/** A policy that the change renames is still the one that judges it. */
function nameAtBase({ files }: Base, name: string): string {
  return files.find(({ path }) => path === name)?.previous ?? name;
}

/** A policy with the paths of its files as they are written in another folder. */
function moveSources(policy: Policy, name: string): Policy {
  const [from, to] = [posix.dirname(policy.path), posix.dirname(name)];
  if (from === to) return policy;
  const move = (source: SnapshotSource) => ({
    ...source,
    path: posix.join(posix.relative(to, from), source.path),
  });
  return { ...policy, snapshots: policy.snapshots.map(move), plans: policy.plans.map(move) };
}

function isIn(sources: readonly SnapshotSource[], { path }: SnapshotSource): boolean {
  return sources.some((source) => source.path === path);
}

function matches({ repository, policyPath }: BaseRequest, source: SnapshotSource): Promise<string[]> {
  return repository.find(source.path, dirname(policyPath), source.location);
}

async function readsOf(setting: BaseRequest, policy: Policy) {
  const names = async (sources: readonly SnapshotSource[]) => {
    const matching = new Set<string>();
    for (const source of sources) {
      for (const path of await matches(setting, source)) matching.add(setting.repository.name(path));
    }
    return matching;
  };
  return { snapshots: await names(policy.snapshots), plans: await names(policy.plans) };
}

/** Where a file of the base stands now; where it is gone, the policy's line for the files of its kind. */
function placeNow(base: Base, file: string, policy: Policy): Location {
  const now = nowOf(base, file);
  return now === null ? policy.locate(["snapshots"], ["plans"]) : topOf(now);
}

/** The name that a file of the base has now; null where it is gone. */
function nowOf({ files }: Base, file: string): string | null {
  const now = files.find(({ path, previous }) => (previous ?? path) === file);
  return now === undefined || now.status === "removed" ? null : now.path;
}

function atCommit(error: unknown, commit: string): unknown {
  if (!(error instanceof InputError)) return error;
  const where = `at the base, commit ${commit.slice(0, 12)}`;
  const problems = error.problems.map(({ message, location }) => ({
    location,
    message: `${message} (${where})`,
  }));
  return new InputError(problems, problems.length + error.more);
}
