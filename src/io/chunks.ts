import { isUtf8 } from "node:buffer";
import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { TextDecoder } from "node:util";
import { LIMITS } from "../domain/limits.ts";
import { InputError, inputError, topOf } from "../domain/problem.ts";
import { disguise } from "./disguise.ts";

/**
 * Large enough that reading is cheap, small enough that a chunk's records die young: with four times as much
 * the garbage collector takes another 32 MiB.
 */
const CHUNK_BYTES = 1 << 14;

/** As large as a file that people write by hand may be. */
const MAX_TEXT_BYTES = LIMITS.textMebibytes.most * 2 ** 20;

/** What a gzipped file may always unpack to; a small one may hold gigabytes of nothing. */
const MIN_UNPACKED_BYTES = 16 * 2 ** 20;

type Chunks = Iterable<Buffer> | AsyncIterable<Buffer>;

/** A file: where it lies, or its bytes where it lies in no folder. */
export type FileSource = string | Uint8Array;

/**
 * A file's text as chunks of whole UTF-8 characters without a byte-order mark: gunzipped where it is gzip by
 * content, decoded where a mark says UTF-16. A chunk is only good until the next one is asked for.
 * @param name the file's name in messages
 * @param onBytes told how many bytes were read, each time some were, as they lie on disk
 * @throws InputError where it cannot be read, the gzip is broken or the bytes are not text
 */
export async function* readChunks(
  source: FileSource,
  name: string,
  onBytes?: (size: number) => void,
): AsyncGenerator<Buffer> {
  try {
    const bytes = readBytes(source);
    const first = bytes.next();
    if (first.done === true) return;
    const gzipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
    if (gzipped) bytes.return(undefined);
    yield* decode(
      gzipped ? bounded(gunzip(source, onBytes), source, name) : resume(first.value, bytes, onBytes),
      name,
    );
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code = "", message } = error as NodeJS.ErrnoException;
    const why = code.startsWith("Z_") ? "the gzip data are broken or cut off" : message;
    throw inputError(`cannot be read: ${why}`, topOf(name));
  }
}

/** A file's whole text; for small files such as a policy. */
export async function readText(source: FileSource, name: string): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of readChunks(source, name)) {
    size += chunk.length;
    if (size > MAX_TEXT_BYTES) {
      const message = `is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB; split it, or write a long roster as CSV`;
      throw inputError(message, topOf(name));
    }
    parts.push(Buffer.from(chunk));
  }
  return Buffer.concat(parts).toString("utf8");
}

function* readBytes(source: FileSource): Generator<Buffer> {
  if (typeof source !== "string") {
    for (let at = 0; at < source.length; at += CHUNK_BYTES) {
      yield Buffer.from(source.subarray(at, at + CHUNK_BYTES));
    }
    return;
  }
  const file = openSync(source, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      yield buffer.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

async function* gunzip(from: FileSource, onBytes?: (size: number) => void): AsyncGenerator<Buffer> {
  // Few snapshots are gzipped, and loading it takes as long as reading a dozen small files.
  const { default: zlib } = await import("node:zlib");
  const target = zlib.createGunzip({ chunkSize: CHUNK_BYTES });
  if (typeof from !== "string") {
    onBytes?.(from.length);
    target.end(from);
    yield* target;
    return;
  }
  const source = createReadStream(from, { highWaterMark: CHUNK_BYTES });
  source.on("error", (error) => target.destroy(error));
  if (onBytes !== undefined) source.on("data", (chunk) => onBytes(chunk.length));
  yield* source.pipe(target);
}

/** What comes out of a gzipped file, as long as it is not many times as much as goes in. */
async function* bounded(
  chunks: AsyncIterable<Buffer>,
  source: FileSource,
  name: string,
): AsyncGenerator<Buffer> {
  const packed = typeof source === "string" ? statSync(source).size : source.length;
  const most = Math.max(MIN_UNPACKED_BYTES, packed * LIMITS.unpacked.most);
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) {
      const message = `unpacks to more than ${LIMITS.unpacked.most} times its own size; commit what is in it as it is`;
      throw inputError(message, topOf(name));
    }
    yield chunk;
  }
}

function* resume(first: Buffer, rest: Iterator<Buffer>, onBytes?: (size: number) => void): Generator<Buffer> {
  onBytes?.(first.length);
  yield first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    onBytes?.(next.value.length);
    yield next.value;
  }
}

async function* decode(chunks: Chunks, name: string): AsyncGenerator<Buffer> {
  let utf16: TextDecoder | null = null;
  let first = true;
  let tail: Buffer = Buffer.alloc(0);
  for await (let chunk of chunks) {
    if (first) {
      first = false;
      const message = disguise(chunk);
      if (message !== null) throw inputError(message, topOf(name));
      utf16 = utf16Decoder(chunk);
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) chunk = chunk.subarray(3);
    }
    if (utf16 !== null) {
      yield decodeUtf16(utf16, chunk, name);
      continue;
    }
    const whole = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    const end = wholeCharacters(whole);
    const text = whole.subarray(0, end);
    if (!isUtf8(text)) throw notText(name);
    tail = Buffer.from(whole.subarray(end));
    yield text;
  }
  if (utf16 !== null) decodeUtf16(utf16, null, name);
  if (tail.length > 0) throw notText(name);
}

function utf16Decoder(chunk: Buffer): TextDecoder | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return null;
}

/** @param chunk null at the end, where half a character may be left over */
function decodeUtf16(decoder: TextDecoder, chunk: Buffer | null, name: string): Buffer {
  try {
    return Buffer.from(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
  } catch {
    throw notText(name);
  }
}

/** Where the last whole character of a chunk ends. */
function wholeCharacters(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? chunk.length - back : chunk.length;
  }
  return chunk.length;
}

function notText(name: string): InputError {
  return inputError("is neither UTF-8 nor marked UTF-16 text; save it as UTF-8", topOf(name));
}
