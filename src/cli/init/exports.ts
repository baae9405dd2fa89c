import { closeSync, openSync, readSync } from "node:fs";
import { posix } from "node:path";
import { escapePath, globSync } from "tinyglobby";
import type { Activity } from "../../domain/activity.ts";
import { Diagnostics } from "../../domain/diagnostic.ts";
import type { Envelope } from "../../domain/envelope.ts";
import { NOBODY } from "../../domain/policy.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { NO_WORDS } from "../../ingest/pipeline/entry.ts";
import { readSnapshot } from "../../ingest/pipeline/read.ts";
import { formatNamed, snapshotFormats } from "../../ingest/platforms/index.ts";
import { diskFile } from "../../io/disk-file.ts";
import { groupBy } from "../../lib/group-by.ts";
import { channelOf } from "./channel-of.ts";

/** A file that can be judged. */
export interface Export {
  /** Relative to the folder, with forward slashes. */
  path: string;
  /** The format's name, null for Vanity Check's own. */
  format: string | null;
  /** Null where neither the file nor its format tells. */
  channel: string | null;
  activities: number;
  /** Whether it names people; counts don't. */
  namesPeople: boolean;
  /** The account that it seems to be about, null where it does not tell. */
  account: string | null;
}

const ENDINGS = "{ndjson,jsonl,json,csv}";
const IGNORED = ["**/node_modules/**", "**/vendor/**", "**/plans/**"];
const HEAD_BYTES = 1 << 14;
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

/** The files in a folder and below that hold activities, by path; and those that seem meant to and cannot be read. */
export async function findExports(folder: string): Promise<{ exports: Export[]; unread: UnreadFile[] }> {
  const found: Export[] = [];
  const unread: UnreadFile[] = [];
  for (const path of candidates(folder).slice(0, MAX_FILES)) {
    const contents = new Contents();
    const file = {
      path: posix.join(folder, path),
      bytes: diskFile(posix.join(folder, path)),
      name: path,
      known: snapshotFormats,
      format: formatNamed(null),
      channel: "",
      ...NO_WORDS,
      brand: NOBODY,
    };
    const problems = new Diagnostics();
    const format = await readSnapshot(file, contents, problems);
    const [problem] = problems.first;
    if (problem !== undefined && (KEPT_IN.test(path) || contents.activities > 0)) {
      const { line = 1 } = problem.location ?? {};
      unread.push({ path, why: `line ${line}: ${problem.message}` });
    }
    if (contents.activities === 0) continue;
    found.push({
      path,
      format: format?.name ?? null,
      channel: contents.channel ?? channelOf(path, headOf(file.path), format?.channels ?? []),
      activities: contents.activities,
      namesPeople: contents.namesPeople,
      account: contents.account(),
    });
  }
  return { exports: found, unread };
}

/** The beginning of a file as text, by which its fields show. */
function headOf(path: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, "r");
  try {
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** Exports by the glob of their folder and ending. */
export function byKind(exports: readonly Export[]): ReadonlyMap<string, readonly Export[]> {
  return groupBy(exports, ({ path }) => kindOf(path));
}

function kindOf(path: string): string {
  return posix.join(escapePath(posix.dirname(path)), `*${posix.extname(path)}`);
}

/**
 * The globs that match exports and nothing else that is there now: a whole folder where all of its files of
 * that kind are exports of one channel, else each file by its own path.
 */
export function globsOf(folder: string, exports: readonly Export[]): string[] {
  const all = candidates(folder);
  return [...byKind(exports)].flatMap(([kind, members]) =>
    all.filter((path) => kindOf(path) === kind).length === members.length && kind.includes("/")
      ? [kind]
      : members.map(({ path }) => escapePath(path)),
  );
}

function candidates(folder: string): string[] {
  const options = { cwd: folder, deep: MAX_DEPTH, ignore: IGNORED, followSymbolicLinks: false };
  return globSync(`**/*.${ENDINGS}`, { ...options, expandDirectories: false }).sort();
}

/** What a file holds, as far as a first policy needs to know. */
class Contents implements ActivitySink {
  activities = 0;
  namesPeople = false;
  channel: string | null = null;
  readonly #authors = new Map<string, number>();
  readonly #targets = new Map<string, number>();

  openFile(): void {}

  add({ type, actor, target, channel, side }: Activity): void {
    this.activities++;
    this.channel ??= channel || null;
    if (actor && type !== "post") this.namesPeople = true;
    const author = typeof actor === "string" ? actor : (actor?.handle ?? actor?.id);
    if (type === "post") count(this.#authors, author);
    // What the brand did is toward others.
    if (side !== "brand") count(this.#targets, target);
  }

  skip(): void {}

  closeFile({ channel }: Envelope): void {
    this.channel = channel || this.channel;
  }

  /** Who posts; else whom most activities are toward. */
  account(): string | null {
    return foremost(this.#authors) ?? foremost(this.#targets);
  }
}

function count(counts: Map<string, number>, key: string | null | undefined): void {
  if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The key of more than half of all that was counted. */
function foremost(counts: ReadonlyMap<string, number>): string | null {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return [...counts].find(([, n]) => n > all / 2)?.[0] ?? null;
}
