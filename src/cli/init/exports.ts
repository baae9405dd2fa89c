import { posix } from "node:path";
import { globSync } from "tinyglobby";
import { diskFile } from "../../io/disk-file.ts";
import { type Export, lookAt } from "../../setup/exports.ts";

const ENDINGS = "{ndjson,jsonl,json,csv}";
const IGNORED = ["**/node_modules/**", "**/vendor/**", "**/plans/**"];
/** How deep exports are looked for: further down is a project's own data. */
const MAX_DEPTH = 4;
/** How many files are looked at; a repository with more JSON than this is not one of snapshots. */
const MAX_FILES = 500;

/** A file that looks like an export and could not be read. */
export interface UnreadFile {
  path: string;
  /** What is wrong with it, the first of it. */
  why: string;
}

/** Folders in which people keep exports: what lies there and cannot be read is worth a word. */
const KEPT_IN = /(?:^|\/)(?:snapshots?|exports?|counted|social|engagement|inbox|reviews?)\//i;

/** A sheet that is no roster. */
const SHEET = /(?<!(?:^|\/)roster)\.csv$/i;

/** The files in a folder and below that hold activities, by path; and those that seem meant to and cannot be read. */
export async function findExports(folder: string): Promise<{ exports: Export[]; unread: UnreadFile[] }> {
  const exports: Export[] = [];
  const unread: (UnreadFile & { isMeant: boolean })[] = [];
  for (const path of candidates(folder).slice(0, MAX_FILES)) {
    const { found, problem } = await lookAt(path, diskFile(posix.join(folder, path)));
    const isMeant = KEPT_IN.test(path) || found !== null;
    if (problem !== null && (isMeant || SHEET.test(path)))
      unread.push({ path, why: `line ${problem.location?.line ?? 1}: ${problem.message}`, isMeant });
    if (found !== null) exports.push(found);
  }
  // Where nothing can be read, any sheet may be the export; beside exports it is something else.
  return { exports, unread: exports.length === 0 ? unread : unread.filter(({ isMeant }) => isMeant) };
}

/** The paths of all files in a folder and below that may be exports. */
export function candidates(folder: string): string[] {
  const options = { cwd: folder, deep: MAX_DEPTH, ignore: IGNORED, followSymbolicLinks: false };
  return globSync(`**/*.${ENDINGS}`, { ...options, expandDirectories: false }).sort();
}
