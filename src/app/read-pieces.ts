// What the second thread runs.
import type { Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { PieceReading } from "../domain/helper.ts";
import type { PlainRows, RowSettings } from "../domain/plain-rows.ts";
import { type PieceRead, PieceReader } from "../ingest/pipeline/read-piece.ts";
import { RowCollector } from "../store/row-collector.ts";
import { SPARE_BYTES } from "../text/plain-words.ts";

const LINE_FEED = 10;

/** Some bytes of a file on disk. */
export interface PieceOfDisk {
  path: string;
  /** How the file's pieces are read. */
  reading: PieceReading;
  from: number;
  to: number;
}

/** What the thread is given. */
interface Task {
  pieces: readonly PieceOfDisk[];
  /** Of each piece, 0 until a thread begins to read it. */
  claims: Int32Array;
  settings: RowSettings;
  /** Whether it is to digest the files, once all pieces are claimed. */
  digests: boolean;
}

/** What it hands over. */
export interface PiecesRead {
  rows: PlainRows;
  /** By piece; null for one that the other thread is to read. */
  pieces: readonly (PieceRead | null)[];
}

/** What it says once that is handed over: the digests of the files, by path. */
export type DigestsOfFiles = ReadonlyMap<string, string>;

const { pieces, claims, settings, digests } = workerData as Task;
const collector = new RowCollector(settings);
collector.expect(pieces.reduce((sum, { from, to }) => sum + to - from, 0));
const read: (PieceRead | null)[] = pieces.map(() => null);
/** By path; null for a file that is left to the other thread: where one piece is not plain, others hardly are. */
const readers = new Map<string, PieceReader | null>();
/** As large as the largest piece: one that grew with them would leave gaps in memory, which this process keeps. */
const buffer = new Uint8Array(Math.max(0, ...pieces.map(({ from, to }) => to - from)) + SPARE_BYTES);

for (let i = pieces.length - 1; i >= 0; i--) {
  const piece = pieces[i] as PieceOfDisk;
  const { path, reading } = piece;
  const reader = readers.has(path) ? readers.get(path) : new PieceReader(reading, collector);
  if (!reader) continue;
  if (Atomics.compareExchange(claims, i, 0, 1) !== 0) break;
  read[i] = reader.read(bytesOf(piece));
  readers.set(path, read[i] === null ? null : reader);
}

const { rows } = collector;
parentPort?.postMessage({ rows, pieces: read } satisfies PiecesRead, buffersOf(rows));

if (digests) {
  // Loaded only now: it takes as long as to read fifty thousand records, and the main thread waits for those.
  const { createHash } = await import("node:crypto");
  const paths = new Set(pieces.map(({ path }) => path));
  parentPort?.postMessage(
    new Map(
      Array.from(paths, (path) => [path, sha256Of(path, createHash("sha256"))]),
    ) satisfies DigestsOfFiles,
  );
}

/** The memory of all arrays of rows, which is handed over and not copied. */
function buffersOf({ ids, accounts, handle, target, reply, ...columns }: PlainRows): ArrayBuffer[] {
  const parts = [columns, handle, target, reply, ids, accounts].flatMap((part): unknown[] =>
    Object.values(part).flat(),
  );
  return parts.filter((part) => ArrayBuffer.isView(part)).map(({ buffer }) => buffer as ArrayBuffer);
}

function sha256Of(path: string, hash: Hash): string {
  const file = openSync(path, "r");
  try {
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
      hash.update(buffer.subarray(0, size));
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}

/** A piece's bytes, and a line feed behind them where the last line lacks it; good until the next is read. */
function bytesOf({ path, from, to }: PieceOfDisk): Uint8Array {
  const file = openSync(path, "r");
  try {
    let size = 0;
    while (size < to - from) {
      const more = readSync(file, buffer, size, to - from - size, from + size);
      if (more === 0) break;
      size += more;
    }
    if (buffer[size - 1] !== LINE_FEED) buffer[size++] = LINE_FEED;
    return buffer.subarray(0, size);
  } finally {
    closeSync(file);
  }
}
