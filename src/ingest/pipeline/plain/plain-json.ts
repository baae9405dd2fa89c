import type { LongIds } from "../../../domain/cell.ts";
import { encodeUtf8 } from "../../../lib/bytes.ts";
import { emptyWords, type Words } from "../../../lib/words.ts";
import { BYTE_CLASSES, ENDS_PLAIN, ENDS_TEXT } from "../../../text/byte-classes.ts";
import { Pattern, plainBytesOf, timesFour, withSpare } from "../../../text/plain-words.ts";
import { PlainActors } from "./plain-actors.ts";
import { PLAIN_KEY, PLAIN_KEYS, type PlainPieces, PlainRecord, type RecordTaker } from "./plain-record.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const BACKSLASHES = timesFour(BACKSLASH);
const OPENS = 0x7b;
const CLOSES = 0x7d;
const LIST = 0x5b;
const NULL = new Pattern(encodeUtf8("null"));
/** What may stand behind a backslash, but for `u`. */
const ESCAPES = encodeUtf8('"\\/bfnrt');

const KEYS = PLAIN_KEYS.map((key) => new Pattern(encodeUtf8(`"${key}":`)));
/** Each key with the quote that begins its text, as nearly all follow without a blank. */
const USUAL_KEYS = PLAIN_KEYS.map((key) => new Pattern(encodeUtf8(`"${key}":"`)));
/** In the place of the key before the first. */
const START = PLAIN_KEYS.length;

/**
 * Reads records straight from lines of JSON that are plain: one object of known keys, none of them twice, of texts without
 * escapes. That `JSON.parse` understands the same by each such line, a test holds.
 */
export class PlainJson implements PlainPieces {
  /** A spreadsheet writes no JSON. */
  readonly longIds: LongIds = new Map();
  readonly #record: PlainRecord;
  readonly #taker: RecordTaker;
  readonly #actors = new PlainActors();
  /** By key, the one that last came behind it: it is mostly the next one too. */
  readonly #followers = new Uint8Array(PLAIN_KEYS.length + 1);
  #lines: Words = emptyWords(0);

  private constructor(record: PlainRecord, taker: RecordTaker) {
    this.#record = record;
    this.#taker = taker;
  }

  /** Null where no line can be plain. */
  static of(taker: RecordTaker): PlainJson | null {
    const { entry } = taker;
    const record = PlainRecord.of(entry, (word) => entry.typeOf(word));
    return record === null ? null : new PlainJson(record, taker);
  }

  take(line: number): void {
    this.#taker.take(this.#record, line);
  }

  settle(): void {
    this.#taker.settle();
  }

  open(bytes: Uint8Array): void {
    this.#lines = withSpare(bytes);
  }

  scan(start: number): number {
    const { bytes, view } = this.#lines;
    if (bytes[start] !== OPENS) return 0;
    this.#record.start();
    let at = start + 1;
    let seen = 0;
    for (let key: number = START; ; ) {
      const likely = this.#followers[key] as number;
      const usual = USUAL_KEYS[likely] as Pattern;
      if (usual.isAt(view, at)) {
        key = likely;
        at = this.#takeQuoted(key, at + usual.length);
      } else {
        if (bytes[at] === BLANK) at++;
        key = this.#keyAt(view, at, key);
        if (key < 0) return 0;
        at += (KEYS[key] as Pattern).length;
        if (bytes[at] === BLANK) at++;
        at = this.#takeValue(key, at);
      }
      if (at === 0 || (seen & (1 << key)) !== 0) return 0;
      seen |= 1 << key;
      const next = bytes[at++];
      if (next === CLOSES) break;
      if (next !== COMMA) return 0;
    }
    if (bytes[at] === CARRIAGE_RETURN) at++;
    return bytes[at] === LINE_FEED && this.#record.finish() ? at + 1 : 0;
  }

  endOf(start: number): number {
    return this.#lines.bytes.indexOf(LINE_FEED, start) + 1;
  }

  #keyAt(view: DataView, at: number, before: number): number {
    for (let key = 0; key < KEYS.length; key++) {
      if (!(KEYS[key] as Pattern).isAt(view, at)) continue;
      this.#followers[before] = key;
      return key;
    }
    return -1;
  }

  /** @returns the place behind the value, 0 where it is not plain */
  #takeValue(key: number, at: number): number {
    const { bytes, view } = this.#lines;
    const first = bytes[at];
    if (first === QUOTE) return this.#takeQuoted(key, at + 1);
    if (first === OPENS && key === PLAIN_KEY.actor) return this.#takeActor(at);
    return NULL.isAt(view, at) ? at + NULL.length : 0;
  }

  /**
   * Takes a text from behind its first quote. The end of a type or a time in its usual form need not be looked for.
   * @returns the place behind its last quote, 0 where it is not plain
   */
  #takeQuoted(key: number, from: number): number {
    const lines = this.#lines;
    let length = 0;
    if (key === PLAIN_KEY.type) length = this.#record.takeUsualType(lines.bytes, from);
    else if (key === PLAIN_KEY.published) length = this.#record.takeUsualMoment(lines, from);
    const end = from + length;
    return length > 0 && lines.bytes[end] === QUOTE ? end + 1 : this.#takeText(key, from);
  }

  #takeText(key: number, from: number): number {
    const { bytes, view } = this.#lines;
    let at = from;
    let plain = plainBytesOf(view.getInt32(at, true), BACKSLASHES);
    for (; plain === 4; plain = plainBytesOf(view.getInt32(at, true), BACKSLASHES)) at += 4;
    at += plain;
    if (bytes[at] === QUOTE) return this.#record.take(key, this.#lines, from, at, 0) ? at + 1 : 0;
    let classes = 0;
    // A line feed ends the lines, so that this ends too.
    for (; ; at++) {
      classes |= BYTE_CLASSES[bytes[at] as number] as number;
      if ((classes & (ENDS_TEXT | ENDS_PLAIN)) === 0) continue;
      if ((classes & ENDS_TEXT) !== 0) break;
      // A content is only passed over, so that what it means need not be known.
      if (bytes[at] !== BACKSLASH || key !== PLAIN_KEY.content || !ESCAPES.includes(bytes[at + 1] as number))
        return 0;
      classes = 0;
      at++;
    }
    return this.#record.take(key, this.#lines, from, at, classes) ? at + 1 : 0;
  }

  #takeActor(from: number): number {
    const { bytes } = this.#lines;
    let isText = false;
    let at = from + 1;
    for (; isText || bytes[at] !== CLOSES; at++) {
      const byte = bytes[at] as number;
      if ((BYTE_CLASSES[byte] as number) & ENDS_PLAIN) return 0;
      if (byte === QUOTE) isText = !isText;
      if (!isText && (byte === OPENS || byte === LIST)) return 0;
    }
    const actor = this.#actors.of(bytes, from, at + 1);
    if (actor === null) return 0;
    this.#record.takeActor(actor);
    return at + 1;
  }
}
