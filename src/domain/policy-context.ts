import type { Policy, SourceKind } from "./policy.ts";
import type { Pseudonyms } from "./pseudonym.ts";
import type { Roster } from "./roster.ts";

/** What a run is judged by. */
export interface PolicyContext {
  policy: Policy;
  roster: Roster;
}

/** A rulebook, and what it has read. */
export interface LoadedPolicyContext extends PolicyContext {
  /** Names of the files of the working tree that the policy has read, as snapshots and as plans. */
  reads: Record<SourceKind, ReadonlySet<string>>;
}

/** The rulebooks on both sides of a change. */
export interface PolicyContexts {
  base: LoadedPolicyContext;
  head: LoadedPolicyContext;
  /** Where there is a key. */
  pseudonyms: Pseudonyms | null;
}
