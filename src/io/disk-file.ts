import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import type { FileBytes } from "../domain/files.ts";

/**
 * Large enough that reading is cheap, small enough that a chunk's records die young: with four times as much
 * the garbage collector takes another 32 MiB.
 */
export const CHUNK_BYTES = 1 << 14;
/** Larger for a piece that one of two threads reads: nearly all of its lines are plain, and make no records that die young. */
const PIECE_CHUNK_BYTES = 1 << 16;

/** The bytes of a file on disk, by its absolute path. */
export function diskFile(path: string): FileBytes {
  return {
    get size() {
      return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    },
    read: () => read(path),
    unpack: (onRead) => unpack(path, onRead),
  };
}

/** Some bytes of a file on disk. */
export function diskPiece(path: string, from: number, to: number): FileBytes {
  return {
    size: to - from,
    read: () => read(path, from, to, PIECE_CHUNK_BYTES),
    unpack: (onRead) => unpack(path, onRead),
  };
}

function* read(
  path: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
  chunkBytes = CHUNK_BYTES,
): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    // No Buffer: its `slice` shares the memory that the next read overwrites.
    const buffer = new Uint8Array(chunkBytes);
    for (let at = from; at < to; ) {
      const size = readSync(file, buffer, 0, Math.min(chunkBytes, to - at), at);
      if (size === 0) break;
      at += size;
      yield buffer.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

async function* unpack(path: string, onRead?: (size: number) => void): AsyncGenerator<Uint8Array> {
  // Few snapshots are gzipped, and loading it takes as long as reading a dozen small files.
  const { default: zlib } = await import("node:zlib");
  const target = zlib.createGunzip({ chunkSize: CHUNK_BYTES });
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  source.on("error", (error) => target.destroy(error));
  if (onRead !== undefined) source.on("data", (chunk) => onRead(chunk.length));
  yield* source.pipe(target);
}
