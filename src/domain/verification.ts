import type { Difference } from "../lib/differences.ts";
import type { Report } from "./report.ts";

/** An input that differs from the one that the report is about. */
export type InputChange =
  | { how: "changed" | "missing" | "unread" | "added"; file: string }
  /** The commit that a change is judged against, by the report and now. */
  | { how: "base"; reported: string; current: string }
  /** How many files the change touches since then. */
  | { how: "touched"; reported: number; current: number }
  /** The ids of the keys under which accounts are pseudonyms. */
  | { how: "key"; reported: string | null; current: string | null };

/** What recomputing a report came to. */
export interface Verification {
  /** The policy's path. */
  policy: string;
  /** The tool that the report names; null where it is this one. */
  tool: Report["tool"] | null;
  /** How many files were read. */
  files: number;
  /** Inputs that differ. Where there are any, nothing else is compared. */
  inputs: InputChange[];
  /** What the report says otherwise than its inputs give: the first place of each rule, and of each other part. */
  result: { part: string; difference: Difference }[];
  /** Whether it says all that, and is not as the tool writes it: reformatted, or with a key written twice. */
  isRewritten: boolean;
}
