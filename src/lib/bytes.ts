import { wordsOf } from "./words.ts";

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const STRICT_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const ENCODER = new TextEncoder();
/** How many bytes are looked at together. */
const BLOCK_BYTES = 16;

/** The text of bytes that are whole characters of UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
}

/** Bytes one after the other, in an array of their own. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether bytes are whole characters of UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  // A decoder makes a string of them, for the garbage collector.
  if (areAscii(bytes)) return true;
  try {
    STRICT_UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function areAscii(bytes: Uint8Array): boolean {
  const whole = bytes.length & -BLOCK_BYTES;
  let seen = bitsOfBlocks(wordsOf(bytes).view, whole);
  for (let at = whole; at < bytes.length; at++) seen |= bytes[at] as number;
  return (seen & 0x8080_8080) === 0;
}

/** The bits of all blocks, or-ed together. A function of its own, because V8 keeps recompiling one that has two hot loops. */
function bitsOfBlocks(view: DataView, to: number): number {
  let seen = 0;
  for (let at = 0; at < to; at += BLOCK_BYTES) {
    seen |=
      view.getInt32(at, true) |
      view.getInt32(at + 4, true) |
      view.getInt32(at + 8, true) |
      view.getInt32(at + 12, true);
  }
  return seen;
}

/** The text of bytes that are ASCII, of no more than some thousands: for short ones a decoder takes longer. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** Whether some bytes stand at a place of others. */
export function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** A text as UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return ENCODER.encode(text);
}
