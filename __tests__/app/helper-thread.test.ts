import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { HelperThread } from "../../src/app/helper-thread.ts";
import type { InputError } from "../../src/domain/diagnostic.ts";
import type { Helper } from "../../src/domain/helper.ts";
import { loadSnapshots } from "../../src/ingest/pipeline/load.ts";
import { Repository } from "../../src/io/repository.ts";
import { Columns } from "../../src/store/columns.ts";
import { Zone } from "../../src/store/zone.ts";
import { sourceOf } from "../support/reading.ts";
import { repository } from "../support/repository.ts";

const HEAD = '{"version":1,"period":{"from":"2026-03-01","to":"2026-03-31"},"complete":["comment"]}';
const BRAND = { name: "Acme", accounts: { linkedin: ["acme"] }, words: [], otherChannels: [] };
/** As small pieces as there can be, so that some thousand lines are enough. */
const SMALL = () => new HelperThread(false, 0, 1 << 16);
const canShare = availableParallelism() > 1 && Number(process.versions.node.split(".")[0]) >= 24;

class CountingColumns extends Columns {
  taken = 0;

  override addRows(...given: Parameters<Columns["addRows"]>): void {
    const [, { from, to }] = given;
    this.taken += to - from;
    super.addRows(...given);
  }
}

/** Every hundredth line is a post, which is never plain, and some are what `odd` says. */
function lines(first: number, count: number, odd: (n: number) => string | null = () => null): string {
  const line = (n: number) =>
    odd(n) ??
    (n % 100 === 0
      ? `{"type":"post","id":"p-${n}","actor":"acme","published":"2026-03-02T10:00:00Z"}`
      : `{"type":"comment","id":"c-${n}","actor":"sam-${n % 997}","object":"p-${n - (n % 100)}","published":"2026-03-02T1${n % 10}:00:00Z"}`);
  return Array.from({ length: count }, (_, i) => `${line(first + i)}\n`).join("");
}

/** A sheet with long ids and dates of numbers, of which every hundredth row goes on over two lines. */
function sheet(count: number, idOf: (n: number) => string): string {
  const row = (n: number) =>
    n % 100 === 0
      ? `comment,${idOf(n)},kim,p-1,${1 + (n % 28)}/3/2026,"first\nlike,l-${n},sam,p-1,2/3/2026,"`
      : `likes,${idOf(n)},sam-${n % 97},p-${n % 7},${1 + (n % 28)}/3/2026,`;
  const header = "type,id,actor,object,published,content";
  return [header, ...Array.from({ length: count }, (_, i) => row(i + 1)), header, row(1)].join("\n");
}

async function load(files: Record<string, string | Uint8Array>, helper: Helper | null) {
  const root = repository({});
  mkdirSync(join(root, "snapshots"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, "snapshots", name), content);
  const columns = new CountingColumns(new Zone(() => 0));
  const progress: number[] = [];
  const problems = await loadSnapshots(
    new Repository(root),
    [sourceOf("snapshots/*")],
    BRAND,
    join(root, "policy.yml"),
    columns,
    ({ bytesRead }) => progress.push(bytesRead),
    helper,
  ).then(
    () => [],
    (error: InputError) => error.problems,
  );
  columns.settle();
  const { type, time, day, channel, actor, object } = columns;
  const rows = [type, time, day, channel, actor, object].map((column) => [
    ...column.subarray(0, columns.length),
  ]);
  rows.push(Array.from({ length: columns.length }, (_, row) => columns.lines.of(row)));
  const ids = Array.from({ length: columns.length }, (_, row) => columns.id.get(row));
  const texts = [...ids, ...object.subarray(0, columns.length)].map((number) =>
    number < 0 ? null : columns.ids.get(number),
  );
  const names = Array.from({ length: columns.accounts.size }, (_, number) => columns.accounts.get(number));
  return {
    outcome: { rows, ids, texts, names, problems, files: columns.files, read: progress.at(-1) },
    taken: columns.taken,
  };
}

/**
 * How many rows the second thread read; the outcome must be that of one thread.
 * @param isSlow whether the first one never comes first
 */
async function takenOf(files: Record<string, string | Uint8Array>, isSlow = true): Promise<number> {
  const claim = vi.spyOn(Atomics, "compareExchange");
  if (isSlow) claim.mockReturnValue(1 as never);
  const two = await load(files, SMALL()).finally(() => claim.mockRestore());
  const one = await load(files, null);
  expect(two.outcome).toEqual(one.outcome);
  return two.taken;
}

test.runIf(canShare)("two threads read a large file as one does", async () => {
  const ended = lines(0, 30_000, (n) => (n % 1013 === 0 ? '{"type":"comment","channel":"myspace"}' : null));
  expect(await takenOf({ "a.ndjson": `${HEAD}\n${ended.trimEnd()}` })).toBeGreaterThan(25_000);
});

test.runIf(canShare)("two threads read several files as one does", async () => {
  const file = (n: number) => `${HEAD}\n${lines(n * 4000, 5000)}`;
  const files = Object.fromEntries([0, 1, 2, 3, 4, 5].map((n) => [`${n}.ndjson`, file(n)]));
  expect(await takenOf(files)).toBeGreaterThan(20_000);
  await takenOf(files, false);
});

test.runIf(canShare)("two threads read a sheet as one does", async () => {
  const cut = sheet(20_000, (n) => `${1_000_000 + n}00000000000`.slice(0, 15).padEnd(18, "0"));
  expect(await takenOf({ "a.csv": sheet(20_000, (n) => `10000000000000000${n}`) })).toBeGreaterThan(15_000);
  expect(await takenOf({ "a.csv": cut })).toBeGreaterThan(15_000);
  await takenOf({ "a.csv": cut, "b.csv": sheet(9000, (n) => `c-${n}`) }, false);
});

test.runIf(canShare)("a cell that goes on over a whole piece is no rows", async () => {
  const rows = Array.from({ length: 6000 }, (_, n) => `like,l-${n},sam,p-1,2026-03-02,`).join("\n");
  const text = `type,id,actor,object,published,content\n${rows}\ncomment,c-1,kim,p-1,2026-03-02,"${rows}\n"\n${rows}`;
  expect(await takenOf({ "a.csv": text })).toBeGreaterThan(5000);
});

test("a channel may be written in more ways than the second thread numbers", async () => {
  const cased = (n: number) =>
    Array.from("linkedin", (letter, i) => ((n >> i) & 1 ? letter.toUpperCase() : letter)).join("");
  const text = lines(0, 6000, (n) => `{"type":"like","id":"l-${n}","channel":"${cased(n % 200)}"}`);
  expect(await takenOf({ "a.ndjson": text })).toBe(0);
});

test("what only one thread can read, it reads", async () => {
  const platform =
    '{"id":"1","text":"hello","author_id":"7","created_at":"2026-03-02T10:00:00.000Z"}\n'.repeat(3000);
  const utf16 = Buffer.from(`\ufeff${lines(0, 3000)}`, "utf16le");
  const broken = Buffer.from(`${HEAD}\n${lines(0, 3000)}{"type":"comment","actor":"\xe9"}\n`, "latin1");
  expect(await takenOf({ "a.ndjson": gzipSync(lines(0, 5000)) })).toBe(0);
  expect(await takenOf({ "a.ndjson": utf16, "b.ndjson": platform })).toBe(0);
  const problems = async (helper: Helper | null) =>
    (await load({ "a.ndjson": broken }, helper)).outcome.problems;
  expect(await problems(SMALL())).toEqual(await problems(null));
  expect(await takenOf({ "a.ndjson": lines(0, 3000, () => '{"type":"like","count":2}') })).toBe(0);
});

test("a file that nobody can read is wrong in the same words", async () => {
  const root = repository({});
  mkdirSync(join(root, "gone.ndjson"));
  const { rowSettings } = new Columns(new Zone(() => 0));
  const reading = async () => ({ words: { set: {}, types: {} }, sheet: null });
  const files = [{ path: join(root, "gone.ndjson"), reading }];
  expect((await new HelperThread(false, 0, 1).divide(files, rowSettings)).size).toBe(0);
});

test("a small run has one thread", async () => {
  const helper = new HelperThread();
  const divided = await helper.divide(
    [{ path: import.meta.filename, reading: () => Promise.reject(new Error("asked for nothing")) }],
    new Columns(new Zone(() => 0)).rowSettings,
  );
  expect(divided.size).toBe(0);
});
