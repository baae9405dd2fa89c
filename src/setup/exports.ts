import type { Activity } from "../domain/activity.ts";
import { type Diagnostic, Diagnostics } from "../domain/diagnostic.ts";
import type { Envelope } from "../domain/envelope.ts";
import type { FileBytes } from "../domain/files.ts";
import { NOBODY } from "../domain/policy.ts";
import type { ActivitySink } from "../domain/sink.ts";
import { NO_WORDS } from "../ingest/pipeline/entry.ts";
import { readSnapshot } from "../ingest/pipeline/read.ts";
import { formatNamed, snapshotFormats } from "../ingest/platforms/index.ts";
import { decodeUtf8 } from "../lib/bytes.ts";
import { groupBy } from "../lib/group-by.ts";
import { escapeGlob } from "../text/glob-pattern.ts";
import { channelOf } from "./channel-of.ts";

/** The activities of a file that happened on one channel. */
export interface ExportPart {
  /** Null where neither the file nor its format tells. */
  channel: string | null;
  /** The account that they seem to be about, null where they do not tell. */
  account: string | null;
  activities: number;
}

/** A file that can be judged. */
export interface Export {
  /** Relative to the folder, with forward slashes. */
  path: string;
  /** The format's name, null for Vanity Check's own. */
  format: string | null;
  /** One for each channel; at least one. */
  parts: readonly ExportPart[];
  /** Whether it names people; counts don't. */
  namesPeople: boolean;
}

/** What a file holds that may be an export. */
export interface Look {
  /** Null where it holds no activity. */
  found: Export | null;
  /** The first thing that is wrong with it. */
  problem: Diagnostic | null;
}

const HEAD_BYTES = 1 << 14;

/**
 * Reads a file that may be an export, whatever its format.
 * @param path relative to the folder, with forward slashes; it may tell the channel
 */
export async function lookAt(path: string, bytes: FileBytes): Promise<Look> {
  const contents = new Contents();
  const file = {
    path,
    bytes,
    name: path,
    known: snapshotFormats,
    format: formatNamed(null),
    channel: "",
    ...NO_WORDS,
    brand: NOBODY,
  };
  const problems = new Diagnostics();
  const format = await readSnapshot(file, contents, problems);
  const problem = problems.first[0] ?? null;
  if (contents.channels.size === 0) return { found: null, problem };
  const unsaid = contents.channel ?? channelOf(path, await headOf(bytes), format?.channels ?? []);
  const parts = [...contents.channels].map(([channel, counts]) => ({
    channel: channel || unsaid,
    account: counts.account(),
    activities: counts.activities,
  }));
  return { found: { path, format: format?.name ?? null, parts, namesPeople: contents.namesPeople }, problem };
}

/** The beginning of a file as text, by which its fields show. */
async function headOf(bytes: FileBytes): Promise<string> {
  for await (const chunk of bytes.read()) return decodeUtf8(chunk.subarray(0, HEAD_BYTES));
  return "";
}

/** Exports by the glob of their folder and ending. */
export function byKind(exports: readonly Export[]): ReadonlyMap<string, readonly Export[]> {
  return groupBy(exports, ({ path }) => kindOf(path));
}

/** The glob of a file's folder and ending: `snapshots/w1.csv` is of the kind `snapshots/*.csv`. */
export function kindOf(path: string): string {
  const [, folder = "", ending = ""] = /^(.*\/)?[^/]+?(\.[^./]*)?$/.exec(path) ?? [];
  return `${escapeGlob(folder)}*${ending}`;
}

/**
 * The globs that match exports and nothing else that is there now: a whole folder where all of its files of
 * that kind are exports of one channel, else each file by its own path.
 * @param paths the paths of all files that are there
 */
export function globsOf(paths: readonly string[], exports: readonly Export[]): string[] {
  return [...byKind(exports)].flatMap(([kind, members]) =>
    paths.filter((path) => kindOf(path) === kind).length === members.length && kind.includes("/")
      ? [kind]
      : members.map(({ path }) => escapeGlob(path)),
  );
}

/** What a file holds, as far as a first policy needs to know. */
class Contents implements ActivitySink {
  /** By the channel that the records say; "" where they say none. */
  readonly channels = new Map<string, Counts>();
  /** The channel that the file says of all its records. */
  channel: string | null = null;
  namesPeople = false;

  openFile(): void {}

  add(activity: Activity): void {
    const { type, actor } = activity;
    const channel = activity.channel ?? "";
    if (actor && type !== "post") this.namesPeople = true;
    const counts = this.channels.get(channel) ?? new Counts();
    this.channels.set(channel, counts);
    counts.add(activity);
  }

  skip(): void {}

  closeFile({ channel }: Envelope): void {
    this.channel = channel || null;
  }
}

/** Who did and received the activities of one channel. */
class Counts {
  activities = 0;
  readonly #authors = new Map<string, number>();
  readonly #targets = new Map<string, number>();

  add({ type, actor, target, side }: Activity): void {
    this.activities++;
    const author = typeof actor === "string" ? actor : (actor?.handle ?? actor?.id);
    if (type === "post") count(this.#authors, author);
    // What the brand did is toward others.
    if (side !== "brand") count(this.#targets, target);
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
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return [...counts].find(([, n]) => n > total / 2)?.[0] ?? null;
}
