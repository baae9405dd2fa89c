import { globSync } from "tinyglobby";
import type { Diagnostic } from "../../domain/diagnostic.ts";

/** A file that seems meant for the policy and cannot be read. */
export interface UnreadFile {
  /** The key of the policy that would have it. */
  key: "snapshots" | "plans";
  /** From the folder of the policy. */
  path: string;
  /** What is wrong with it, the first of it. */
  why: string;
  /** Whether an entry of the policy could match it once it is corrected; a spreadsheet's own file never is. */
  isReadable: boolean;
}

const WORKBOOKS = "**/*.{xlsx,xlsm,xls,ods,numbers}";
/** How deep they are looked for. */
const MAX_DEPTH = 4;
const MAX_FILES = 500;

/** A file of which something is wrong. */
export function unreadAs(key: UnreadFile["key"], path: string, problem: Diagnostic): UnreadFile {
  const why = `line ${problem.location?.line ?? 1}: ${problem.message}`;
  return { key, path, why, isReadable: true };
}

/** A spreadsheet's own file. */
export function unreadWorkbook(key: UnreadFile["key"], path: string): UnreadFile {
  const why = "it is a spreadsheet; save each sheet as CSV (in Excel, as “CSV UTF-8”)";
  return { key, path, why, isReadable: false };
}

/**
 * The paths of the spreadsheets in a folder and below.
 * @param ignored globs of what is left out
 */
export function workbooks(folder: string, ignored: readonly string[]): string[] {
  const options = { cwd: folder, deep: MAX_DEPTH, ignore: [...ignored], followSymbolicLinks: false };
  return globSync([WORKBOOKS, "!**/~$*"], { ...options, expandDirectories: false })
    .sort()
    .slice(0, MAX_FILES);
}
