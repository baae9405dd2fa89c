import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { globSync } from "tinyglobby";
import { diskFile } from "../../io/disk-file.ts";
import { type Export, lookAt } from "../../setup/exports.ts";
import { type UnreadFile, unreadAs, unreadWorkbook, workbooks } from "./unread.ts";

/** The sheet for counts by eye. */
export const TALLY = "tally-template.csv";

const ENDINGS = "{ndjson,jsonl,json,csv}";
const IGNORED = ["**/node_modules/**", "**/vendor/**", "**/plans/**"];
/** How deep exports are looked for: further down is a project's own data. */
const MAX_DEPTH = 4;
/** How many files are looked at; a repository with more JSON than this is not one of snapshots. */
const MAX_FILES = 500;

/** Folders in which people keep exports: what lies there and cannot be read is worth a word. */
const KEPT_IN = /(?:^|\/)(?:snapshots?|exports?|counted|social|engagement|inbox|reviews?)\//i;

/** A sheet that is no roster. */
const SHEET = /(?<!(?:^|\/)roster)\.csv$/i;

/** The files in a folder and below that hold activities, by path; and those that seem meant to and cannot be read. */
export async function findExports(folder: string): Promise<{ exports: Export[]; unread: UnreadFile[] }> {
  const exports: Export[] = [];
  const unread: (UnreadFile & { isMeant: boolean })[] = [];
  for (const path of candidates(folder).slice(0, MAX_FILES)) {
    if (isEmptyTemplate(folder, path)) continue;
    const { found, problem } = await lookAt(path, diskFile(posix.join(folder, path)));
    const isMeant = KEPT_IN.test(path) || found !== null;
    if (problem !== null && (isMeant || SHEET.test(path)))
      unread.push({ ...unreadAs("snapshots", path, problem), isMeant });
    if (found !== null) exports.push(found);
  }
  for (const path of workbooks(folder, IGNORED))
    unread.push({ ...unreadWorkbook("snapshots", path), isMeant: KEPT_IN.test(path) });
  // Where nothing can be read, any sheet may be the export; beside exports it is something else.
  return { exports, unread: exports.length === 0 ? unread : unread.filter(({ isMeant }) => isMeant) };
}

/** Whether a file is the sheet that `init` wrote for counts by eye, before anything is counted. */
function isEmptyTemplate(folder: string, path: string): boolean {
  if (posix.basename(path) !== TALLY) return false;
  return !readFileSync(posix.join(folder, path), "latin1").trim().includes("\n");
}

/** The paths of all files in a folder and below that may be exports. */
export function candidates(folder: string): string[] {
  const options = { cwd: folder, deep: MAX_DEPTH, ignore: IGNORED, followSymbolicLinks: false };
  return globSync(`**/*.${ENDINGS}`, { ...options, expandDirectories: false }).sort();
}
