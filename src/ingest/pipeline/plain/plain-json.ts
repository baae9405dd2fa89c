import { encodeUtf8, isAt } from "../../../lib/bytes.ts";
import { BYTE_CLASSES, ENDS_PLAIN, ENDS_TEXT } from "../../../text/byte-classes.ts";
import type { PlainLines } from "../items.ts";
import { PlainActors } from "./plain-actors.ts";
import { PLAIN_KEY, PLAIN_KEYS, PlainRecord, type PlainTaker } from "./plain-record.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPENS = 0x7b;
const CLOSES = 0x7d;
const LIST = 0x5b;
const NULL = encodeUtf8("null");
/** What may stand behind a backslash, but for `u`. */
const ESCAPES = encodeUtf8('"\\/bfnrt');

const KEYS = PLAIN_KEYS.map((key) => encodeUtf8(`"${key}":`));

/**
 * Reads records straight from lines of JSON that are plain: one object of known keys, none of them twice, of texts without
 * escapes. That `JSON.parse` understands the same by each such line, a test holds.
 */
export class PlainJson implements PlainLines {
  readonly #record: PlainRecord;
  readonly #take: PlainTaker["take"];
  readonly #actors = new PlainActors();
  /** The keys of the last record in turn: the next one's are mostly the same. */
  readonly #order = new Uint8Array(PLAIN_KEYS.length + 1);

  private constructor(record: PlainRecord, take: PlainTaker["take"]) {
    this.#record = record;
    this.#take = take;
  }

  /** Null where no line can be plain. */
  static of({ entry, take }: PlainTaker): PlainJson | null {
    const record = PlainRecord.of(entry, (word) => entry.typeOf(word));
    return record === null ? null : new PlainJson(record, take);
  }

  take(line: number): void {
    this.#take(this.#record, line);
  }

  scan(bytes: Uint8Array, start: number): number {
    if (bytes[start] !== OPENS) return 0;
    this.#record.start();
    let at = start + 1;
    let seen = 0;
    for (let place = 0; ; place++) {
      const key = this.#keyAt(bytes, at, place);
      if (key < 0 || (seen & (1 << key)) !== 0) return 0;
      seen |= 1 << key;
      at += (KEYS[key] as Uint8Array).length;
      if (bytes[at] === BLANK) at++;
      at = this.#takeValue(key, bytes, at);
      if (at === 0) return 0;
      const next = bytes[at++];
      if (next === CLOSES) break;
      if (next !== COMMA) return 0;
      if (bytes[at] === BLANK) at++;
    }
    if (bytes[at] === CARRIAGE_RETURN) at++;
    return bytes[at] === LINE_FEED && this.#record.finish() ? at + 1 : 0;
  }

  #keyAt(bytes: Uint8Array, at: number, place: number): number {
    const likely = this.#order[place] as number;
    if (isAt(bytes, at, KEYS[likely] as Uint8Array)) return likely;
    const key = KEYS.findIndex((written) => isAt(bytes, at, written));
    if (key >= 0) this.#order[place] = key;
    return key;
  }

  /** @returns the place behind the value, 0 where it is not plain */
  #takeValue(key: number, bytes: Uint8Array, at: number): number {
    const first = bytes[at];
    if (first === QUOTE) return this.#takeText(key, bytes, at + 1);
    if (first === OPENS && key === PLAIN_KEY.actor) return this.#takeActor(bytes, at);
    return isAt(bytes, at, NULL) ? at + NULL.length : 0;
  }

  #takeText(key: number, bytes: Uint8Array, from: number): number {
    let classes = 0;
    let at = from;
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
    return this.#record.take(key, bytes, from, at, classes) ? at + 1 : 0;
  }

  #takeActor(bytes: Uint8Array, from: number): number {
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
