import type { Policy } from "../model/policy.ts";
import type { Pseudonyms } from "../model/pseudonym.ts";
import type { Roster } from "../model/roster.ts";

/** What judges on one side of a change. */
export interface Judging {
  policy: Policy;
  roster: Roster;
  /** Names of the files of the working tree that the policy has read, as snapshots and as plans. */
  reads: Record<"snapshots" | "plans", ReadonlySet<string>>;
}

/** Both sides of a change. */
export interface Sides {
  base: Judging;
  head: Judging;
  /** Where there is a key. */
  pseudonyms: Pseudonyms | null;
}
