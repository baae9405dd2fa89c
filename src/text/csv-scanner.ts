import { asciiText, decodeUtf8, isAt } from "../lib/bytes.ts";
import { emptyWords, type Words } from "../lib/words.ts";
import { BYTE_CLASSES } from "./byte-classes.ts";
import type { CsvFormat } from "./csv-parser.ts";
import { plainBytesOf, timesFour, withSpare } from "./plain-words.ts";
import { LINE_FEED } from "./whole-lines.ts";

const CARRIAGE_RETURN = 13;
const BLANK = 0x20;
const QUOTE = 0x22;
const QUOTES = timesFour(QUOTE);
const FIRST_BEYOND_ASCII = 0x80;
/** Ends a cell without quotes, or is wrong in it. */
const ENDS_CELL = 1 << 6;
const BEYOND_ASCII = 1 << 7;

/**
 * Finds the cells of rows that are plain: on one line, no quote within a cell, nothing to trim, no more cells than columns.
 * Most rows are; what a parser makes of them is what stands there.
 */
export class CsvScanner {
  /** What the cells stand in, with spare bytes. */
  words: Words = emptyWords(0);
  /** What `scan` was last given; `words` may be a copy of it. */
  #given = this.words.bytes;
  /** How many cells the last plain row has; 0 where all are empty, which makes it none. */
  length = 0;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The classes of each cell's bytes together. */
  readonly classes: Uint8Array;
  readonly #delimiter: number;
  readonly #delimiters: number;
  /** Whether a line feed alone ends no row. */
  readonly #needsReturn: boolean;
  readonly #classOf: Uint8Array;

  constructor({ delimiter, lineEnd }: CsvFormat, columns: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#delimiters = timesFour(this.#delimiter);
    this.#needsReturn = lineEnd === "\r\n";
    this.from = new Int32Array(columns);
    this.to = new Int32Array(columns);
    this.classes = new Uint8Array(columns);
    const ends = [this.#delimiter, QUOTE, CARRIAGE_RETURN, LINE_FEED];
    this.#classOf = BYTE_CLASSES.map(
      (classes, byte) =>
        classes | (ends.includes(byte) ? ENDS_CELL : 0) | (byte >= FIRST_BEYOND_ASCII ? BEYOND_ASCII : 0),
    );
  }

  /**
   * Scans the row that begins at a place.
   * @param given whole lines, of which the last ends with a line feed
   * @returns the place behind its line feed; 0 where it is not plain
   */
  scan(given: Uint8Array, start: number): number {
    if (given !== this.#given) {
      this.#given = given;
      this.words = withSpare(given);
    }
    const { from, to } = this;
    const { bytes } = this.words;
    const delimiter = this.#delimiter;
    this.length = 0;
    let holdsText = false;
    let holdsBytes = false;
    let at = start;
    for (let cell = 0; cell < from.length; cell++) {
      if (bytes[at] === delimiter) {
        at = this.#note(cell, at, at, 0) + 1;
        continue;
      }
      at = bytes[at] === QUOTE ? this.#scanQuoted(cell, at + 1) : this.#scanBare(cell, at);
      if (at === 0) return 0;
      if (from[cell] !== to[cell]) {
        holdsBytes = true;
        holdsText ||= isText(bytes[from[cell] as number] as number);
      }
      if (bytes[at] === delimiter) {
        at++;
        continue;
      }
      const hasReturn = bytes[at] === CARRIAGE_RETURN;
      if (hasReturn) at++;
      if (bytes[at] !== LINE_FEED || (this.#needsReturn && !hasReturn)) return 0;
      // A row of nothing but blanks is none, and there are blanks beyond ASCII.
      if (holdsBytes && !holdsText) return 0;
      this.length = holdsText ? cell + 1 : 0;
      return at + 1;
    }
    return 0;
  }

  /** Whether a cell holds some bytes. */
  holds(index: number, bytes: Uint8Array): boolean {
    const from = this.from[index] as number;
    return (
      index < this.length &&
      (this.to[index] as number) - from === bytes.length &&
      isAt(this.words.bytes, from, bytes)
    );
  }

  /** The text of a cell. */
  cell(index: number): string {
    const from = this.from[index] as number;
    const to = this.to[index] as number;
    const { bytes } = this.words;
    return ((this.classes[index] as number) & BEYOND_ASCII) === 0 && to - from < 256
      ? asciiText(bytes, from, to)
      : decodeUtf8(bytes.subarray(from, to));
  }

  /** The texts of all cells. */
  cells(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.cell(index));
  }

  /** @returns where it ends, 0 where it is not plain */
  #scanBare(cell: number, from: number): number {
    const { bytes } = this.words;
    const classOf = this.#classOf;
    let classes = 0;
    let at = this.#endOfPlain(from, this.#delimiters);
    for (; ; at++) {
      const byteClass = classOf[bytes[at] as number] as number;
      if ((byteClass & ENDS_CELL) !== 0) break;
      classes |= byteClass;
    }
    if (
      bytes[at] === QUOTE ||
      (at > from && !(isText(bytes[from] as number) && isText(bytes[at - 1] as number)))
    )
      return 0;
    return this.#note(cell, from, at, classes);
  }

  #scanQuoted(cell: number, from: number): number {
    const { bytes } = this.words;
    const classOf = this.#classOf;
    let classes = 0;
    let at = this.#endOfPlain(from, QUOTES);
    for (; bytes[at] !== QUOTE; at++) {
      if (bytes[at] === LINE_FEED) return 0;
      classes |= classOf[bytes[at] as number] as number;
    }
    const next = bytes[at + 1];
    if (next !== this.#delimiter && next !== CARRIAGE_RETURN && next !== LINE_FEED) return 0;
    return this.#note(cell, from, at, classes) === 0 ? 0 : at + 1;
  }

  /**
   * Where the plain bytes that begin at a place end. Most cells have no others.
   * @param end the byte that ends the cell, as `timesFour` makes it
   */
  #endOfPlain(from: number, end: number): number {
    const { view } = this.words;
    let at = from;
    let plain = plainBytesOf(view.getInt32(at, true), end);
    for (; plain === 4; plain = plainBytesOf(view.getInt32(at, true), end)) at += 4;
    return at + plain;
  }

  #note(cell: number, from: number, to: number, classes: number): number {
    this.from[cell] = from;
    this.to[cell] = to;
    this.classes[cell] = classes;
    return to;
  }
}

/** Whether a byte is certainly no blank, nor part of one. */
function isText(byte: number): boolean {
  return byte > BLANK && byte < FIRST_BEYOND_ASCII;
}
