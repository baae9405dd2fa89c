import type { InputError } from "../domain/diagnostic.ts";
import { LIMITS } from "../domain/limits.ts";
import { decodeUtf8 } from "../lib/bytes.ts";
import { SPARE_BYTES } from "./plain-words.ts";

export const LINE_FEED = 10;
/** A line as long as this holds no record; the limit keeps a file without line breaks out of memory. */
const MAX_LINE_LENGTH = LIMITS.rowMebibytes.most * 2 ** 20;
const FIRST_SIZE = 1 << 16;

/**
 * The lines of a file, many whole ones at a time: bytes of which the last is a line feed, at the end of the file too.
 * They are only good until the next are asked for.
 * @param tooLong words what is wrong with the first line that was not handed on yet
 * @throws InputError at a line too long for a record
 */
export async function* wholeLines(
  chunks: AsyncIterable<Uint8Array>,
  tooLong: (mebibytes: number) => InputError,
): AsyncGenerator<Uint8Array> {
  let buffer = new Uint8Array(FIRST_SIZE);
  let size = 0;
  for await (const chunk of chunks) {
    // With a place for the line feed that the last line may lack.
    if (size + chunk.length + SPARE_BYTES >= buffer.length) {
      const larger = new Uint8Array((size + chunk.length) * 2);
      larger.set(buffer.subarray(0, size));
      buffer = larger;
    }
    buffer.set(chunk, size);
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    size += chunk.length;
    if (end > 0) {
      const whole = size - chunk.length + end;
      yield buffer.subarray(0, whole);
      buffer.copyWithin(0, whole, size);
      size -= whole;
    }
    // No character has fewer bytes than units.
    if (size > MAX_LINE_LENGTH && decodeUtf8(buffer.subarray(0, size)).length > MAX_LINE_LENGTH) {
      throw tooLong(LIMITS.rowMebibytes.most);
    }
  }
  if (size === 0) return;
  buffer[size] = LINE_FEED;
  yield buffer.subarray(0, size + 1);
}
