import { isPlainUnit } from "../domain/clean.ts";

/** The quote that ends a text in JSON. */
export const ENDS_TEXT = 1;
/** What must be escaped in JSON, and what escapes it. */
export const ENDS_PLAIN = 2;
/** What the cleaner may change. */
export const UNCLEAN = 4;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/** What a reader of plain records must know of each byte, as bits; a text's are those of all its bytes together. */
export const BYTE_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const ends = byte === QUOTE ? ENDS_TEXT : byte === BACKSLASH || byte < FIRST_PRINTABLE ? ENDS_PLAIN : 0;
  return ends | (isPlainUnit(byte) ? 0 : UNCLEAN);
});

/** The classes of some bytes together. */
export function classesOf(bytes: Uint8Array): number {
  return bytes.reduce((classes, byte) => classes | (BYTE_CLASSES[byte] as number), 0);
}
