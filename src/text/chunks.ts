import { InputError, inputError, topOf } from "../domain/diagnostic.ts";
import type { FileBytes } from "../domain/files.ts";
import { LIMITS } from "../domain/limits.ts";
import { concatBytes, decodeUtf8, encodeUtf8, isUtf8 } from "../lib/bytes.ts";
import { detectMislabelled, saveAsText } from "./detect-mislabelled.ts";

/** As large as a file that people write by hand may be. */
const MAX_TEXT_BYTES = LIMITS.textMebibytes.most * 2 ** 20;

/** What a gzipped file may always unpack to; a small one may hold gigabytes of nothing. */
const MIN_UNPACKED_BYTES = 16 * 2 ** 20;

/** Why a file cannot be opened, by the system's code. */
const FAULTS: Readonly<Record<string, (name: string) => string>> = {
  ENOENT: (name) => `there is no file ${name}; check the path`,
  EISDIR: (name) => `${name} is a folder; name the files in it`,
  EACCES: (name) => `${name} can't be read without permission; change the file's permissions`,
};

type Utf16 = InstanceType<typeof TextDecoder>;
type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A file's text as chunks of whole UTF-8 characters without a byte-order mark: gunzipped where it is gzip by
 * content, decoded where a mark says UTF-16. A chunk is only good until the next one is asked for.
 * @param name the file's name in messages
 * @param onBytes told how many bytes were read, each time some were, as they lie on disk
 * @throws InputError where it cannot be read, the gzip is broken or the bytes are not text
 */
export async function* readChunks(
  file: FileBytes,
  name: string,
  onBytes?: (size: number) => void,
): AsyncGenerator<Uint8Array> {
  let isGzip = false;
  try {
    isGzip = await startsAsGzip(file);
    const bytes = isGzip ? bounded(file.unpack(onBytes), file.size, name) : counted(file.read(), onBytes);
    yield* decode(bytes, name);
  } catch (error) {
    if (isGzip && !(error instanceof InputError))
      throw inputError("cannot be read: the gzip data are broken or cut off", topOf(name));
    throw asInputError(error, name);
  }
}

function asInputError(error: unknown, name: string): InputError {
  if (error instanceof InputError) return error;
  const { code = "", message } = error as Error & { code?: string };
  const fault = FAULTS[code]?.(name);
  return fault === undefined ? inputError(`cannot be read: ${message}`, topOf(name)) : inputError(fault);
}

/** Some of a file that goes on with UTF-8 from the beginning of a character; else as `readChunks`. */
export async function* readOn(
  file: FileBytes,
  name: string,
  onBytes?: (size: number) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* decode(counted(file.read(), onBytes), name, false);
  } catch (error) {
    throw asInputError(error, name);
  }
}

/** A file's whole text; for small files such as a policy. */
export function readText(file: FileBytes, name: string): Promise<string> {
  return wholeText(file, name, MAX_TEXT_BYTES);
}

/** A file's whole text; for files that a program wrote, which may be long. */
export async function wholeText(file: FileBytes, name: string, maxBytes = Infinity): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(file, name)) {
    size += chunk.length;
    if (size > maxBytes) {
      const message = `is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB; split it, or write a long roster as CSV`;
      throw inputError(message, topOf(name));
    }
    parts.push(chunk.slice());
  }
  return decodeUtf8(concatBytes(parts));
}

async function startsAsGzip(file: FileBytes): Promise<boolean> {
  for await (const chunk of file.read()) return chunk[0] === 0x1f && chunk[1] === 0x8b;
  return false;
}

/** The chunks, each told of as it is read. */
async function* counted(chunks: Chunks, onBytes?: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/** What comes out of a gzipped file, as long as it is not many times as much as goes in. */
async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  packed: number,
  name: string,
): AsyncGenerator<Uint8Array> {
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

/** @param isBeginning whether the chunks begin the file, and so may begin with a mark */
async function* decode(chunks: Chunks, name: string, isBeginning = true): AsyncGenerator<Uint8Array> {
  let utf16: Utf16 | null = null;
  let first = isBeginning;
  let tail: Uint8Array = new Uint8Array(0);
  for await (let chunk of chunks) {
    if (first) {
      first = false;
      const message = detectMislabelled(chunk, name);
      if (message !== null) throw inputError(message, topOf(name));
      utf16 = utf16Decoder(chunk);
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) chunk = chunk.subarray(3);
    }
    if (utf16 !== null) {
      yield decodeUtf16(utf16, chunk, name);
      continue;
    }
    const whole = tail.length === 0 ? chunk : concatBytes([tail, chunk]);
    const end = wholeCharacters(whole);
    const text = whole.subarray(0, end);
    if (!isUtf8(text)) throw notText(name);
    tail = whole.slice(end);
    yield text;
  }
  if (utf16 !== null) decodeUtf16(utf16, null, name);
  if (tail.length > 0) throw notText(name);
}

function utf16Decoder(chunk: Uint8Array): Utf16 | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return null;
}

/** @param chunk null at the end, where half a character may be left over */
function decodeUtf16(decoder: Utf16, chunk: Uint8Array | null, name: string): Uint8Array {
  try {
    return encodeUtf8(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
  } catch {
    throw notText(name);
  }
}

/** Where the last whole character of a chunk ends. */
function wholeCharacters(chunk: Uint8Array): number {
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
  return inputError(`is neither UTF-8 nor marked UTF-16 text; ${saveAsText(name)}`, topOf(name));
}
