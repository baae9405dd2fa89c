import type { DividedFile, DivisibleFile, Helper, Piece } from "../domain/helper.ts";
import type { RowSettings } from "../domain/plain-rows.ts";
import { diskFile, diskPiece } from "../io/disk-file.ts";
import { lineEnds } from "../io/line-ends.ts";
import type { PieceOfDisk, PiecesRead } from "./read-pieces.ts";

/** With less to read, a thread takes longer to start than it saves. */
const MIN_BYTES = 48 << 20;
/** The thread that reads all files reads of each at least that: what it says of itself is at its beginning. */
const HEAD_BYTES = 1 << 14;
const PIECE_BYTES = 2 << 20;

/**
 * Reads pieces of large files on disk in a thread of its own. It begins with the last piece and claims one after the other,
 * while the caller claims them from the first on, so that both end together however fast each is. Where the thread
 * cannot start or fails, the caller reads all.
 */
export class HelperThread implements Helper {
  readonly #minBytes: number;
  readonly #pieceBytes: number;
  #end: () => void = () => undefined;

  /**
   * @param minBytes of all files together, for it to do anything
   * @param pieceBytes of a piece, about
   */
  constructor(minBytes = MIN_BYTES, pieceBytes = PIECE_BYTES) {
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
    const cut = files.map((file, i) => cutFile(file, sizes[i] as number, this.#pieceBytes));
    const all = cut.flatMap(({ pieces }) => pieces);
    const claims = new Int32Array(new SharedArrayBuffer(all.length * Int32Array.BYTES_PER_ELEMENT));
    const read = this.#read(all, claims, settings);
    let next = 0;
    const piece = ({ path, from, to }: PieceOfDisk): Piece => {
      const i = next++;
      return {
        bytes: diskPiece(path, from, to),
        taken: async () => (Atomics.compareExchange(claims, i, 0, 1) === 0 ? null : pieceOf(await read, i)),
      };
    };
    return new Map(
      cut.map(({ path, headBytes, pieces }) => [
        path,
        { head: diskPiece(path, 0, headBytes), pieces: pieces.map(piece) },
      ]),
    );
  }

  end(): void {
    this.#end();
  }

  /** Null where it fails. */
  async #read(
    pieces: readonly PieceOfDisk[],
    claims: Int32Array,
    settings: RowSettings,
  ): Promise<PiecesRead | null> {
    try {
      const { Worker } = await import("node:worker_threads");
      const name = import.meta.url.endsWith(".ts") ? "./read-pieces.ts" : "./read-pieces.js";
      // What this process was given to load first is not meant for the thread.
      const worker = new Worker(new URL(name, import.meta.url), {
        workerData: { pieces, claims, settings },
        execArgv: [],
      });
      this.#end = () => void worker.terminate();
      return await new Promise<PiecesRead | null>((resolve) => {
        worker.once("message", resolve);
        worker.once("error", () => resolve(null));
        worker.once("exit", () => resolve(null));
      });
    } catch {
      return null;
    }
  }
}

function pieceOf(read: PiecesRead | null, i: number) {
  const piece = read?.pieces[i] ?? null;
  return read === null || piece === null ? null : { rows: read.rows, ...piece };
}

/** Where a file is cut. */
interface CutFile {
  path: string;
  headBytes: number;
  pieces: PieceOfDisk[];
}

/** Cuts a file of some bytes behind its head and then about every `pieceBytes`; without a piece where it is small. */
function cutFile({ path, words }: DivisibleFile, size: number, pieceBytes: number): CutFile {
  const [headBytes = size, ...ends] = [...endsOf(path, size, pieceBytes), size];
  const pieces = ends.map((to, i) => ({ path, words, from: ends[i - 1] ?? headBytes, to }));
  return { path, headBytes, pieces };
}

function endsOf(path: string, size: number, pieceBytes: number): number[] {
  const wanted: number[] = [];
  // The last piece is not much smaller than the others.
  for (let at = HEAD_BYTES; at < size - pieceBytes / 8; at += pieceBytes) wanted.push(at);
  if (wanted.length === 0) return [];
  try {
    return lineEnds(path, wanted).filter((end) => end < size);
  } catch {
    // Whoever reads it says why nobody can.
    return [];
  }
}
