import { randomNumbers } from "../../bench/random-numbers.mjs";
import type { EntryWords } from "../../src/ingest/pipeline/entry.ts";

const IDS = [
  "c-1",
  "c-2",
  "urn:li:comment:(7,8)",
  "n/a",
  "N/A",
  "-",
  "'c-1",
  "=x",
  " c-1",
  "ｃ-1",
  "c&amp;1",
  "[deleted]",
  "é",
  "",
];
const ACCOUNTS = [
  "sam",
  "@sam",
  "kim.lee-7",
  "Ann Ó",
  "🙂",
  "unknown",
  "https://www.linkedin.com/in/sam/",
  "a\u200bb",
  "",
];
const MOMENTS = [
  "2026-03-01T09:30:00Z",
  "2026-03-01T09:30:00+01:00",
  "2026-02-28T23:59:59-11:30",
  "2026-03-01",
  "2026-02-29",
  "2024-02-29",
  "2026-03-01T09:30:00.25Z",
  "2026-03-01t09:30:00z",
  "2026-03-01 09:30:00+0100",
  "2026-12-31T23:59:60Z",
  "2026-03-01T24:00:00Z",
  "2026-03-01T09:30:00+24:00",
  "2026-03-01T09:30:00",
  "2026-03-01T09:60:00Z",
  "0000-01-01",
  "2026-13-01T00:00:00Z",
  "yesterday",
  "",
];
const TYPES = [
  "like",
  "comment",
  "share",
  "follow",
  "mention",
  "quote",
  "review",
  "message",
  "post",
  "Like",
  "likes",
  "PRAISE",
  "",
];
const TEXTS = [
  "Well said",
  "a\nb",
  'say "hi"',
  "\\",
  "tab\there",
  "é ü 🙂",
  "\u2028",
  "\ud800",
  "&lt;3",
  "x".repeat(5000),
  "/",
  "",
];
const CHANNELS = ["linkedin", "LinkedIn", "reviews", "x", "twitter", "n/a", "linkdin", " x", ""];
const OTHERS = [null, true, 0, 12, -1, 1.5, [], {}, ["x"], { from: "2026-03-01", to: "2026-03-02" }];
const ACTORS = [
  { handle: "sam" },
  { id: "7", handle: "sam", bot: false },
  { id: "8", bot: true },
  { name: "Sam Ó" },
  { id: "n/a", handle: "kim" },
  { id: null },
  { handle: 'q"' },
  { handle: "a}b" },
  { deep: { id: "1" } },
  {},
];
/** What spreadsheets make of cells. */
const CELLS = [
  "#NAME?",
  "#like",
  "Err:502",
  "1.78E+18",
  "1E+18",
  "123456789012345678",
  "123456789012345000",
  '="7"',
  "'7",
  " x ",
  "\u00a0",
  "a\u00a0",
  "03/04/2026 10:00",
  "13.4.2026",
  "2026-03-01 09:30",
  "1772358600",
  "10:30",
  "none",
  "1,5",
];
const JUNK = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  " ",
  "\t",
  "\r",
  "\n",
  "\0",
  "\x7f",
  "n",
  "0",
  "é",
  "🙂",
  "\\u0041",
  "\\n",
  "'",
  "=",
  "&",
  '","',
  '":"',
  "null",
];

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  type: TYPES,
  id: IDS,
  actor: [...ACCOUNTS, ...ACTORS],
  object: IDS,
  inReplyTo: IDS,
  target: ACCOUNTS,
  published: MOMENTS,
  channel: CHANNELS,
  content: TEXTS,
  url: [...TEXTS, "https://example.org/p/1"],
  category: TEXTS,
  language: ["en", "de", "x".repeat(4097), ""],
  count: [1, 0, 3, "2"],
  side: ["outside", "inside", "me"],
  bot: [true, false, "yes"],
  undone: [true, false],
  owner: ACCOUNTS,
  answeredAt: MOMENTS,
  totals: [{ like: 3 }],
  "not ours": TEXTS,
};

/** Lines as files hold them, and such as no file should: whole records, odd ones, and lines with some bytes changed. */
class OddLines {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  /** One of some things. */
  pick<T>(things: readonly T[]): T {
    return things[Math.floor(this.#random() * things.length)] as T;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** A record as a line of JSON, now and then damaged. */
  json(): string {
    const line = this.#written(this.#record());
    return this.chance(0.3) ? this.#damaged(line) : line;
  }

  /** The header of a sheet, and some rows, now and then odd. */
  sheet(rows: number, end: string): string[] {
    const others = Object.keys(VALUES).filter(() => this.chance(0.2));
    const keys = [...new Set(["type", "id", "actor", "object", "published", ...others])];
    const delimiter = this.pick([",", ",", ";", "\t"]);
    const isOdd = this.chance(0.5);
    const row = () => {
      const cells = keys.map((key) => {
        const values = VALUES[key] as readonly unknown[];
        if (this.chance(0.8)) return this.#cell(values[0], delimiter, end);
        return this.#cell(this.pick(isOdd ? [...values, ...CELLS] : values), delimiter, end);
      });
      const line = cells.slice(0, this.chance(0.05) ? 2 : cells.length).join(delimiter);
      return isOdd && this.chance(0.02) ? this.#damaged(line) : line;
    };
    const header = keys.join(delimiter);
    return [header, ...Array.from({ length: rows }, () => (this.chance(0.02) ? header : row()))];
  }

  #cell(value: unknown, delimiter: string, end: string): string {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const mustBeQuoted = [delimiter, '"', "\n", "\r", end].some((part) => text.includes(part));
    return mustBeQuoted || this.chance(0.1) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  #record(): [string, unknown][] {
    const record: [string, unknown][] = this.chance(0.97)
      ? [["type", this.chance(0.8) ? "like" : this.pick(TYPES)]]
      : [];
    for (const key of this.chance(0.8) ? ["id", "actor", "object", "published"] : Object.keys(VALUES)) {
      if (key === "type" || this.chance(0.15)) continue;
      // Mostly what is usual, which comes first.
      const values = VALUES[key] as readonly unknown[];
      record.push([
        key,
        this.chance(0.7) ? values[0] : this.chance(0.1) ? this.pick(OTHERS) : this.pick(values),
      ]);
    }
    if (this.chance(0.3)) record.push([this.pick(Object.keys(VALUES)), this.pick(TEXTS)]);
    return this.chance(0.3) ? record.sort(() => this.#random() - 0.5) : record;
  }

  #written(record: readonly [string, unknown][]): string {
    const [colon, comma] = this.chance(0.2) ? [": ", ", "] : [":", ","];
    return `{${record.map(([key, value]) => `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`).join(comma)}}`;
  }

  #damaged(line: string): string {
    let damaged = line;
    for (let edits = this.chance(0.7) ? 1 : 3; edits > 0; edits--) {
      const at = Math.floor(this.#random() * (damaged.length + 1));
      const size = this.chance(0.5) ? 0 : Math.floor(this.#random() * 4);
      damaged = damaged.slice(0, at) + (this.chance(0.8) ? this.pick(JUNK) : "") + damaged.slice(at + size);
    }
    return damaged;
  }
}

const ENTRIES: readonly Entry[] = [
  {},
  {},
  { channel: "x" },
  { set: { type: "comment" } },
  { set: { object: "p-1", actor: "kim", inReplyTo: "'c-9" } },
  { set: { side: "outside" } },
  { types: { PRAISE: "like", likes: "share", Like: "comment", like: "quote" } },
  { timezone: "America/New_York" },
  { dates: "dmy" },
];
type Entry = Partial<EntryWords> & { channel?: string | null };

/** A file of some tens of odd lines, and what its entry says; the same for the same seed. */
interface OddFile {
  name: string;
  content: Uint8Array;
  entry: Entry;
  lines: number;
}

export function oddFile(seed: number): OddFile {
  const odd = new OddLines(seed);
  const lines = odd.pick([1, 10, 50]);
  const end = odd.chance(0.1) ? "\r\n" : "\n";
  const last = odd.chance(0.5) ? end : "";
  const entry = odd.pick(ENTRIES);
  const isSheet = odd.chance(0.5);
  const first = isSheet || odd.chance(0.5) ? [] : ['{"version":1,"channel":"linkedin"}'];
  const texts = isSheet ? odd.sheet(lines, end) : Array.from({ length: lines }, () => odd.json());
  const content = new TextEncoder().encode([...first, ...texts].join(end) + last);
  return { name: isSheet ? "w.csv" : "w.ndjson", content, entry, lines };
}
