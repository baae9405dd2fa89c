import type { Base } from "./base.ts";
import type { Location } from "./diagnostic.ts";
import type { Level, Scope } from "./report.ts";

/** Something by which a change lets more pass than its base, or may. */
export interface Loosening {
  /** Clause: what the change does. */
  detail: string;
  /** False where nobody can say which way it goes. */
  isSure: boolean;
  /** In a file of the change. */
  at: Location;
  /** The same for the same loosening wherever its lines stand. */
  about: string;
}

/** Committed activities that a change edits or removes. */
export interface Rewriting {
  /** Clause: what the change does. */
  detail: string;
  /** How many activities. */
  count: number;
  /** In a file of the change. */
  at: Location;
  /** The same for the same rewriting wherever its lines stand. */
  about: string;
  scope: Scope;
  /** The most that it weighs; missing where the rule's level decides. */
  atMost?: Level;
}

/** What a change does to committed activities without touching their rows. */
export interface OverruledRecords {
  /** What contradicts them. */
  contradictions: readonly Rewriting[];
  /** What people did to their own activities, kind by kind. */
  updates: readonly Updating[];
}

/** What people did to their own activities, as far as a change tells it. */
export interface Updating {
  rewriting: Rewriting;
  /** The committed rows that would count without it, and those that count in their place. */
  instead: { of: readonly number[]; count: readonly number[] };
}

/** What a change touches and nobody can compare with what it was. */
interface Uncompared {
  /** Sentence without its full stop: what it is and what to do. */
  why: string;
  /** In a file of the change. */
  at: Location;
  /** The same for the same file wherever its lines stand. */
  about: string;
}

/** What a change does, beside what all of it comes to. */
export interface Change {
  /** The names of the files that it adds, edits or moves. */
  touched: ReadonlySet<string>;
  loosened: readonly Loosening[];
  rewritten: readonly Rewriting[];
  uncompared: readonly Uncompared[];
}

/** A change as it is judged. */
export interface JudgedChange extends Change {
  base: Base;
  /** Whether the base's policy judges; false where it has none yet. */
  byBase: boolean;
}
