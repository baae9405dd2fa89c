import { join } from "node:path";
import type { Activity } from "../../src/domain/activity.ts";
import { Diagnostics } from "../../src/domain/diagnostic.ts";
import type { Envelope } from "../../src/domain/envelope.ts";
import { PLATFORMS } from "../../src/domain/platforms/index.ts";
import type { SnapshotSource } from "../../src/domain/policy.ts";
import type { ActivitySink, Directions } from "../../src/domain/sink.ts";
import { type EntryWords, NO_WORDS } from "../../src/ingest/pipeline/entry.ts";
import type { SnapshotFile } from "../../src/ingest/pipeline/open.ts";
import { readSnapshot } from "../../src/ingest/pipeline/read.ts";
import { loadPlans } from "../../src/ingest/plans/load.ts";
import { formatNamed, snapshotFormats } from "../../src/ingest/platforms/index.ts";
import { diskFile } from "../../src/io/disk-file.ts";
import { Repository } from "../../src/io/repository.ts";
import { type Files, problemsOf, repository } from "./repository.ts";

/** Channels of which a brand's files may speak beside those that it is on. */
const CHANNELS = ["company blog", "reviews", ...PLATFORMS.map((platform) => platform.channel)];

/** What a reader handed on of one file. */
export interface Read {
  activities: Activity[];
  /** `line:column` of each activity. */
  places: string[];
  envelope: Envelope | null;
  inbound: boolean | null;
  outbound: boolean | null;
  skipped: number;
}

/** An entry of a policy that says of its files only where they are, and what is given. */
export function sourceOf(path: string, more: Partial<SnapshotSource> = {}): SnapshotSource {
  return {
    path,
    format: null,
    channel: null,
    columns: {},
    dates: null,
    set: {},
    types: {},
    timezone: null,
    keep: null,
    "insiders-from": null,
    location: { file: "policy.yml", line: 1, column: 1 },
    ...more,
  };
}

interface How extends Partial<EntryWords> {
  format?: string;
  channel?: string | null;
  /** The brand's account. */
  brand?: string;
  /** The channels that the brand is on; the file's where nothing is said. */
  on?: string | string[];
}

/** Reads files as snapshots of a brand that is on a channel, or on several. */
export function readingOn(on: string | string[], brand = "acme") {
  return {
    read: (name: string, content: string | Uint8Array, how: How = {}) =>
      read(name, content, { on, brand, ...how }),
    diagnose: (name: string, content: string | Uint8Array, how: How = {}) =>
      diagnose(name, content, { on, brand, ...how }),
  };
}

/** Reads one file as a snapshot of a brand that is on `mastodon` where nothing else is said. */
export async function read(name: string, content: string | Uint8Array, how: How = {}): Promise<Read> {
  const { found, sink } = recorder();
  const problems = new Diagnostics();
  await readSnapshot(fileOf(repository({ [name]: content }), name, how), sink, problems);
  problems.throwIfAny();
  return found;
}

/** A sink that keeps what it is handed. */
function recorder(): { found: Read; sink: ActivitySink } {
  const found: Read = {
    activities: [],
    places: [],
    envelope: null,
    inbound: null,
    outbound: null,
    skipped: 0,
  };
  const sink = {
    openFile() {},
    add(activity: Activity, line: number, column: number) {
      found.activities.push(activity);
      found.places.push(`${line}:${column}`);
    },
    skip() {
      found.skipped++;
    },
    closeFile(envelope: Envelope, directions: Directions) {
      Object.assign(found, { envelope, ...directions });
    },
  };
  return { found, sink };
}

/** Reads files as plans of a brand on `mastodon` alone, by the entry of a policy; every file where none is given. */
export async function readPlans(files: Files, entry: Partial<SnapshotSource> = {}): Promise<Read> {
  const { found, sink } = recorder();
  const plans = [sourceOf("**/*", entry)];
  const brand = { name: "Acme", accounts: { mastodon: ["acme"] }, words: ["Acme"], otherChannels: CHANNELS };
  const root = repository(files);
  await loadPlans(new Repository(root), { plans, brand }, join(root, "policy.yml"), sink);
  return found;
}

/** What is wrong with files read as plans, a line each. */
export function mistakesInPlans(files: Files, entry: Partial<SnapshotSource> = {}): Promise<string[]> {
  return problemsOf(readPlans(files, entry));
}

/** What is wrong with a file read as a snapshot, a line each. */
export function diagnose(name: string, content: string | Uint8Array, how: How = {}): Promise<string[]> {
  return problemsOf(read(name, content, how));
}

function fileOf(
  root: string,
  name: string,
  { format = "auto", channel = null, brand = "acme", on, ...words }: How,
): SnapshotFile {
  return {
    path: join(root, name),
    bytes: diskFile(join(root, name)),
    name: new Repository(root).name(join(root, name)),
    known: snapshotFormats,
    format: formatNamed(format),
    channel,
    ...NO_WORDS,
    ...words,
    brand: {
      name: "Acme",
      words: [],
      otherChannels: on === undefined ? CHANNELS : ["reviews"],
      accounts: Object.fromEntries([on ?? "mastodon"].flat().map((one) => [one, [brand]])),
    },
  };
}

/** Files beside a policy that judges little, for whole runs about the reading. */
export function company(snapshots: string, files: Files): Files {
  return {
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
snapshots: ${snapshots}
roster: nobody.yml
rules: { outside-voices: { min: 0 } }
`,
    // Nobody of ours is there, so that everybody is known to be outside.
    "nobody.yml": "version: 1\nno-accounts: [mastodon]\n",
    ...files,
  };
}
