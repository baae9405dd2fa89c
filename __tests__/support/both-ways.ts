import { ACTIVITY_TYPES, SIDES } from "../../src/domain/activity.ts";
import { Diagnostics } from "../../src/domain/diagnostic.ts";
import type { PlainActivity } from "../../src/domain/plain-activity.ts";
import { type EntryWords, NO_WORDS } from "../../src/ingest/pipeline/entry.ts";
import { readSnapshot } from "../../src/ingest/pipeline/read.ts";
import { snapshotFormats } from "../../src/ingest/platforms/index.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import { memoryFile } from "../../src/lib/memory-file.ts";
import type { OffsetAt } from "../../src/lib/zone-offset.ts";
import { NONE } from "../../src/store/codes.ts";
import { Columns } from "../../src/store/columns.ts";
import { Zone } from "../../src/store/zone.ts";

/** What came of a file: its rows in words, what is wrong with it, and how many rows came as plain records. */
interface Outcome {
  rows: unknown[];
  files: unknown[];
  problems: unknown[];
  plain: number;
}

const BRAND = {
  name: "Acme",
  words: [],
  otherChannels: ["reviews", "x"],
  accounts: { linkedin: ["acme"], mastodon: ["acme"] },
};

/** Reads a file as it is read, and with every record as an object. */
export async function readBothWays(
  name: string,
  content: Uint8Array,
  words: Partial<EntryWords> & { channel?: string | null } = {},
): Promise<{ fast: Outcome; slow: Outcome }> {
  const zone = new Zone(systemClock().offsets("Europe/Berlin") as OffsetAt);
  const fast = new CountingColumns(zone, { urlsOf: ACTIVITY_TYPES });
  const slow = new Columns(zone, { urlsOf: ACTIVITY_TYPES });
  withoutFastWay(slow);
  return { fast: await outcome(fast, name, content, words), slow: await outcome(slow, name, content, words) };
}

/** Makes columns that take every record as an object. */
function withoutFastWay(columns: Columns): void {
  Object.defineProperty(columns, "addPlain", { value: undefined });
}

class CountingColumns extends Columns {
  plain = 0;

  override addPlain(activity: PlainActivity, line: number): void {
    this.plain++;
    super.addPlain(activity, line);
  }
}

async function outcome(
  columns: Columns & { plain?: number },
  name: string,
  content: Uint8Array,
  { channel = null, ...words }: Partial<EntryWords> & { channel?: string | null },
): Promise<Outcome> {
  const problems = new Diagnostics();
  const file = {
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
  await readSnapshot(file, columns, problems);
  return {
    rows: Array.from({ length: columns.length }, (_, row) => wordsOf(columns, row)),
    files: columns.files,
    problems: [...problems.first, problems.total],
    plain: columns.plain ?? 0,
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
    id: id(columns.id[row]),
    object: id(columns.object[row]),
    reply: id(columns.reply[row]),
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
