import type { FileBytes } from "../domain/files.ts";
import type { DividedFile, DivisibleFile, Helper, Piece } from "../domain/helper.ts";
import type { RowSettings } from "../domain/plain-rows.ts";
import { CHUNK_BYTES, diskFile, diskPiece } from "../io/disk-file.ts";
import { lineEnds } from "../io/line-ends.ts";
import type { DigestsOfFiles, PieceOfDisk, PiecesRead } from "./read-pieces.ts";

/** With less to read, a thread takes longer to start than it saves. */
const MIN_BYTES = 48 << 20;
/**
 * How much of its beginning tells how to read the rest of a file; the thread that reads all files reads it. It is as much
 * as a file's first chunk, so that it tells the same as where the file is not cut.
 */
const HEAD_BYTES = CHUNK_BYTES;
const PIECE_BYTES = 2 << 20;

/**
 * Reads pieces of large files on disk in a thread of its own. It begins with the last piece and claims one after the other,
 * while the caller claims them from the first on, so that both end together however fast each is. Where the thread
 * cannot start or fails, the caller reads all.
 */
export class HelperThread implements Helper {
  readonly #digests: boolean;
  readonly #minBytes: number;
  readonly #pieceBytes: number;
  #sha256: Promise<DigestsOfFiles> = Promise.resolve(new Map());
  #end: () => void = () => undefined;
  /** What to call once the thread runs, and once both threads have read everything: each sets flags of V8 again. */
  #started: () => void = () => undefined;
  #done: () => void = () => undefined;

  /**
   * @param digests whether it is to digest the files too, once they are read
   * @param minBytes of all files together, for it to do anything
   * @param pieceBytes of a piece, about
   */
  constructor(digests = false, minBytes = MIN_BYTES, pieceBytes = PIECE_BYTES) {
    this.#digests = digests;
    this.#minBytes = minBytes;
    this.#pieceBytes = pieceBytes;
  }

  async divide(
    files: readonly DivisibleFile[],
    settings: RowSettings,
  ): Promise<ReadonlyMap<string, DividedFile>> {
    const sizes = files.map(({ path }) => diskFile(path).size);
    if (sizes.reduce((sum, size) => sum + size, 0) < this.#minBytes) return new Map();
    const { availableParallelism } = await import("node:os");
    if (availableParallelism() < 2) return new Map();
    const cut: CutFile[] = [];
    for (const [i, { path, reading }] of files.entries()) {
      const [headBytes, ...ends] = endsOf(path, sizes[i] as number, this.#pieceBytes);
      if (headBytes === undefined) continue;
      const head = diskPiece(path, 0, headBytes);
      const how = await reading(head);
      if (how === null) continue;
      const piece = (to: number, n: number) => ({ path, reading: how, from: ends[n - 1] ?? headBytes, to });
      cut.push({ path, head, pieces: ends.map(piece) });
    }
    if (cut.length === 0) return new Map();
    const all = cut.flatMap(({ pieces }) => pieces);
    const claims = new Int32Array(new SharedArrayBuffer(all.length * Int32Array.BYTES_PER_ELEMENT));
    const read = this.#read(all, claims, settings);
    let next = 0;
    const pieceFor = ({ path, from, to }: PieceOfDisk): Piece => {
      const i = next++;
      return {
        size: to - from,
        part: (start, end) => diskPiece(path, from + start, from + end),
        taken: async () => {
          const isOwn = Atomics.compareExchange(claims, i, 0, 1) === 0;
          const other = isOwn ? null : pieceOf(await read, i);
          // Once the thread has claimed the last piece, it runs. When this thread gets to that piece, everything is read.
          if (i === claims.length - 1) this.#done();
          else if (Atomics.load(claims, claims.length - 1) !== 0) this.#started();
          return other;
        },
      };
    };
    return new Map(cut.map(({ path, head, pieces }) => [path, { head, pieces: pieces.map(pieceFor) }]));
  }

  get digests(): Promise<DigestsOfFiles> {
    return this.#sha256;
  }

  end(): void {
    this.#done();
    this.#end();
  }

  /** Null where it fails. */
  async #read(
    pieces: readonly PieceOfDisk[],
    claims: Int32Array,
    settings: RowSettings,
  ): Promise<PiecesRead | null> {
    try {
      const [{ Worker }, { resetFlagsForThread }] = await Promise.all([
        import("node:worker_threads"),
        import("./v8.ts"),
      ]);
      ({ started: this.#started, done: this.#done } = resetFlagsForThread());
      const name = import.meta.url.endsWith(".ts") ? "./read-pieces.ts" : "./read-pieces.js";
      // What this process was given to load first is not meant for the thread.
      const worker = new Worker(new URL(name, import.meta.url), {
        workerData: { pieces, claims, settings, digests: this.#digests },
        execArgv: [],
      });
      this.#end = () => void worker.terminate();
      const message = <M>(nth: number) =>
        new Promise<M | null>((resolve) => {
          let count = 0;
          worker.on("message", (value: M) => count++ === nth && resolve(value));
          worker.once("error", () => resolve(null));
          worker.once("exit", () => resolve(null));
        });
      this.#sha256 = message<DigestsOfFiles>(1).then((digests) => digests ?? new Map());
      return await message<PiecesRead>(0);
    } catch {
      return null;
    }
  }
}

function pieceOf(read: PiecesRead | null, i: number) {
  const piece = read?.pieces[i] ?? null;
  return read === null || piece === null ? null : { rows: read.rows, ...piece };
}

/** A file that is cut. */
interface CutFile {
  path: string;
  head: FileBytes;
  pieces: PieceOfDisk[];
}

/** Where a file of some bytes is cut: behind its beginning, about every `pieceBytes`, and at its end; nowhere if it is small. */
function endsOf(path: string, size: number, pieceBytes: number): number[] {
  const wanted: number[] = [];
  // The last piece is not much smaller than the others.
  const last = size - pieceBytes / 8;
  if (HEAD_BYTES >= last) return [];
  for (let at = HEAD_BYTES + pieceBytes; at < last; at += pieceBytes) wanted.push(at);
  try {
    const ends = lineEnds(path, HEAD_BYTES, wanted).filter((end) => end < size);
    return ends.length === 0 ? [] : [...ends, size];
  } catch {
    // Whoever reads it says why nobody can.
    return [];
  }
}
