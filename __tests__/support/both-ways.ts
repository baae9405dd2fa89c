import { randomNumbers } from "../../bench/random-numbers.mjs";
import { ACTIVITY_TYPES, SIDES } from "../../src/domain/activity.ts";
import { Diagnostics } from "../../src/domain/diagnostic.ts";
import type { PlainActivity } from "../../src/domain/plain-activity.ts";
import { type EntryWords, NO_WORDS } from "../../src/ingest/pipeline/entry.ts";
import type { SnapshotFile } from "../../src/ingest/pipeline/open.ts";
import { readSnapshot } from "../../src/ingest/pipeline/read.ts";
import { snapshotFormats } from "../../src/ingest/platforms/index.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import { memoryFile } from "../../src/lib/memory-file.ts";
import type { OffsetAt } from "../../src/lib/zone-offset.ts";
import { NONE } from "../../src/store/codes.ts";
import { Columns } from "../../src/store/columns.ts";
import { Zone } from "../../src/store/zone.ts";
import { divide } from "./divide.ts";

/** What came of a file: its rows in words, what is wrong with it, and how many rows came as plain records. */
interface Outcome {
  rows: unknown[];
  files: unknown[];
  problems: unknown[];
  /** The numbers of ids and accounts, by column. */
  numbers: number[][];
  plain: number;
  /** How many of these another thread read. */
  taken: number;
}

const BRAND = {
  name: "Acme",
  words: [],
  otherChannels: ["reviews", "x"],
  accounts: { linkedin: ["acme"], mastodon: ["acme"] },
};

/**
 * Reads a file as one thread does, as two do that share its pieces, and with every record as an object.
 * @param seed by which it is cut, and the pieces are shared out
 */
export async function readBothWays(
  name: string,
  content: Uint8Array,
  words: Partial<EntryWords> & { channel?: string | null } = {},
  seed = 1,
): Promise<{ fast: Outcome; shared: Outcome; slow: Outcome }> {
  const zone = new Zone(systemClock().offsets("Europe/Berlin") as OffsetAt);
  const fast = new CountingColumns(zone, { urlsOf: ACTIVITY_TYPES });
  const slow = new Columns(zone, { urlsOf: ACTIVITY_TYPES });
  withoutFastWay(slow);
  const shared = new CountingColumns(zone, { urlsOf: ACTIVITY_TYPES });
  const file = fileOf(name, content, words);
  const inPieces = { ...file };
  await divide(inPieces, content, shared.rowSettings, randomNumbers(seed));
  return {
    fast: await outcome(fast, { ...file }),
    shared: await outcome(shared, inPieces),
    slow: await outcome(slow, { ...file }),
  };
}

/** Makes columns that take every record as an object. */
function withoutFastWay(columns: Columns): void {
  Object.defineProperty(columns, "addPlain", { value: undefined });
}

class CountingColumns extends Columns {
  plain = 0;
  taken = 0;

  override addPlain(activity: PlainActivity, line: number): void {
    this.plain++;
    super.addPlain(activity, line);
  }

  override addRows(...given: Parameters<Columns["addRows"]>): void {
    const [, { from, to }] = given;
    this.plain += to - from;
    this.taken += to - from;
    super.addRows(...given);
  }
}

function fileOf(
  name: string,
  content: Uint8Array,
  { channel = null, ...words }: Partial<EntryWords> & { channel?: string | null },
): SnapshotFile {
  return {
    path: `/${name}`,
    name,
    bytes: memoryFile(content),
    known: snapshotFormats,
    format: null,
    channel,
    ...NO_WORDS,
    ...words,
    brand: BRAND,
  };
}

async function outcome(
  columns: Columns & { plain?: number; taken?: number },
  file: SnapshotFile,
): Promise<Outcome> {
  const problems = new Diagnostics();
  await readSnapshot(file, columns, problems);
  columns.settle();
  const { id, object, reply, actor } = columns;
  const sparse = [id, reply].map((column) =>
    Array.from({ length: columns.length }, (_, row) => column.get(row)),
  );
  return {
    numbers: [...[object, actor].map((column) => [...column.subarray(0, columns.length)]), ...sparse],
    rows: Array.from({ length: columns.length }, (_, row) => wordsOf(columns, row)),
    files: columns.files,
    problems: [...problems.first, problems.total],
    plain: columns.plain ?? 0,
    taken: columns.taken ?? 0,
  };
}

function wordsOf(columns: Columns, row: number): unknown {
  const id = (number: number | undefined) =>
    number === undefined || number === NONE ? null : columns.ids.get(number);
  const account = (number: number | undefined) =>
    number === undefined || number === NONE ? null : columns.accounts.get(number);
  return {
    at: columns.location(row),
    type: columns.type[row],
    time: columns.time[row],
    day: columns.day[row],
    side: SIDES[columns.statedSide[row] as number],
    flags: columns.flags[row],
    channel: columns.channels[columns.channel[row] as number],
    actor: account(columns.actor[row]),
    handle: account(columns.handle.get(row)),
    id: id(columns.id.get(row)),
    object: id(columns.object[row]),
    reply: id(columns.reply.get(row)),
    target: account(columns.target.get(row)),
    toward: columns.statedToward.get(row),
    count: columns.count[row],
    words: columns.words.get(row),
    post: columns.posts.get(row),
    url: columns.urls.get(row),
    period: columns.periods.get(row),
    answeredAt: columns.answeredAt.get(row),
    answered: columns.answered.get(row),
  };
}
