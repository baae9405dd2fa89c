import { posix } from "node:path";
import { globSync } from "tinyglobby";
import type { Activity } from "../../domain/activity.ts";
import { Diagnostics } from "../../domain/diagnostic.ts";
import { NOBODY } from "../../domain/policy.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { NO_WORDS } from "../../ingest/pipeline/entry.ts";
import { AUTO } from "../../ingest/pipeline/format-registry.ts";
import { planCatalogue, readPlan } from "../../ingest/plans/load.ts";
import { diskFile } from "../../io/disk-file.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { PlannedFiles } from "../../setup/draft-policy.ts";
import { kindOf } from "../../setup/exports.ts";
import { escapeGlob } from "../../text/glob-pattern.ts";
import { type UnreadFile, unreadAs, unreadWorkbook, workbooks } from "./unread.ts";

/** Files of planned posts in one folder, of one ending. */
export interface PlanFiles extends PlannedFiles {
  /** Where they lie, for people. */
  kind: string;
  /** The files, relative to the folder. */
  paths: readonly string[];
  /** The format's name, null for Vanity Check's own. */
  format: string | null;
  posts: number;
}

const PATTERNS = [
  "**/*.{tweet,toot,ics,md,markdown,json}",
  "**/*{plan,calendar,schedule}*/**/*.{yml,yaml,csv}",
];
const IGNORED = ["**/node_modules/**", "**/vendor/**", "**/docs/**"];
/** Folders in which people keep plans, and what they write them in: what cannot be read of it is worth a word. */
const KEPT_IN = /^(?:[^/]+\/)?[\w-]*(?:plans?|calendars?|schedules?)\//i;
const WRITTEN_IN = [".yml", ".yaml", ".csv"];
/** How deep plans are looked for, and how many files are looked at. */
const MAX_DEPTH = 6;
const MAX_FILES = 500;
/** What a file's ending says of the channel of its posts. */
const CHANNELS: Readonly<Record<string, string>> = { ".tweet": "x", ".toot": "mastodon" };
/** Texts of a blog look like posts; only those that name a network are planned for one. */
const TEXTS = [".md", ".markdown"];

/** The planned posts in a folder and below; and the files beside them that cannot be read. */
export async function findPlans(folder: string): Promise<{ plans: PlanFiles[]; unread: UnreadFile[] }> {
  const options = { cwd: folder, deep: MAX_DEPTH, ignore: IGNORED, followSymbolicLinks: false };
  const paths = globSync(PATTERNS, { ...options, expandDirectories: false })
    .sort()
    .slice(0, MAX_FILES);
  const looks = [];
  for (const path of paths) looks.push({ path, ...(await lookInto(folder, path)) });
  const kinds = [...groupBy(looks, ({ path }) => kindOf(path))].map(([kind, files]) => ({
    kind,
    files: files.filter(({ isPlan }) => isPlan),
    unread: files.flatMap(({ isPlan, unread }) => (isPlan || unread === null ? [] : [unread])),
    isWhole: files.every(({ isPlan }) => isPlan),
  }));
  const isMeant = (kind: string) => {
    const ending = posix.extname(kind);
    return ending in CHANNELS || (WRITTEN_IN.includes(ending) && KEPT_IN.test(kind));
  };
  const sheets = workbooks(folder, IGNORED).filter((path) => KEPT_IN.test(path));
  return {
    plans: kinds.filter(({ files }) => files.length > 0).map(planOf),
    unread: [
      ...kinds.filter(({ kind, files }) => files.length > 0 || isMeant(kind)).flatMap(({ unread }) => unread),
      ...sheets.map((path) => unreadWorkbook("plans", path)),
    ],
  };
}

function planOf({
  kind,
  files,
  isWhole,
}: {
  kind: string;
  files: readonly PlanLook[];
  isWhole: boolean;
}): PlanFiles {
  const channels = [...new Set(files.flatMap((file) => file.channels))];
  const isSaid = files.every((file) => file.channels.length > 0);
  const [first] = files;
  const channel = isSaid ? null : (CHANNELS[posix.extname(kind)] ?? channels[0] ?? first?.likeliest ?? null);
  return {
    kind,
    globs: isWhole && kind.includes("/") ? [kind] : files.map(({ path }) => escapeGlob(path)),
    paths: files.map(({ path }) => path),
    format: first?.format ?? null,
    channel,
    channels: [...new Set([...channels, ...(channel === null ? [] : [channel])])],
    posts: files.reduce((sum, file) => sum + file.posts, 0),
  };
}

/** What a file holds, as far as a first policy needs to know. */
interface PlanLook {
  path: string;
  isPlan: boolean;
  format: string | null;
  channels: readonly string[];
  likeliest: string | null;
  posts: number;
  /** Null where it can be read. */
  unread: UnreadFile | null;
}

async function lookInto(folder: string, path: string): Promise<Omit<PlanLook, "path">> {
  const posts = new Posts();
  const file = {
    path: posix.join(folder, path),
    bytes: diskFile(posix.join(folder, path)),
    name: path,
    known: planCatalogue,
    format: AUTO as typeof AUTO,
    channel: "",
    ...NO_WORDS,
    brand: NOBODY,
  };
  const problems = new Diagnostics();
  const format = await readPlan(file, posts, problems);
  const channels = [...posts.channels];
  const isText = TEXTS.includes(posix.extname(path));
  // JSON of our own record is a snapshot's, and any other JSON no plan.
  const isKind = posix.extname(path) === ".json" ? format !== null : !isText || channels.length > 0;
  const [problem] = problems.first;
  return {
    isPlan: posts.length > 0 && problem === undefined && isKind,
    format: format?.name ?? null,
    channels,
    likeliest: format?.channels?.[0] ?? null,
    posts: posts.length,
    unread: problem === undefined ? null : unreadAs("plans", path, problem),
  };
}

class Posts implements ActivitySink {
  length = 0;
  readonly channels = new Set<string>();

  openFile(): void {}

  add({ channel }: Activity): void {
    this.length++;
    if (channel) this.channels.add(channel);
  }

  skip(): void {}

  closeFile(): void {}
}
