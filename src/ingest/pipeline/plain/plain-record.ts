import { ACTIVITY_TYPES, type Actor } from "../../../domain/activity.ts";
import type { LongIds } from "../../../domain/cell.ts";
import { isGuard, isSurelySomebody, meansNobody } from "../../../domain/clean.ts";
import {
  PLAIN_TEXT,
  PLAIN_TEXTS,
  type PlainActivity,
  type TextSpan,
} from "../../../domain/plain-activity.ts";
import type { PlainRows, RowSpan } from "../../../domain/plain-rows.ts";
import { asciiText, decodeUtf8, encodeUtf8, isAt } from "../../../lib/bytes.ts";
import type { Words } from "../../../lib/words.ts";
import { classesOf, UNCLEAN } from "../../../text/byte-classes.ts";
import { withSpare } from "../../../text/plain-words.ts";
import type { EntryReading } from "../entry.ts";
import { PlainMoment } from "./plain-moment.ts";
import type { PlainLines } from "./take-plain.ts";

/** The keys of a plain record, by number; first those of the texts that the table keeps. */
export const PLAIN_KEYS = [
  ...PLAIN_TEXTS,
  "type",
  "published",
  "channel",
  "content",
  "category",
  "language",
] as const;
export const PLAIN_KEY = Object.fromEntries(PLAIN_KEYS.map((key, number) => [key, number])) as Record<
  (typeof PLAIN_KEYS)[number],
  number
>;

/** As many characters as the schema lets most texts have, each of which takes a byte at least. */
const MAX_TEXT_BYTES = 4096;
/** As many words for types as are kept; no file has more that mean one. */
const MAX_TYPE_WORDS = 32;
const POST = ACTIVITY_TYPES.indexOf("post");
const NOTHING = new Uint8Array(0);

/** By key, whether its text is cleaned; accounts are kept as they are written, and cleaned where they are compared. */
const IS_CLEANED: readonly boolean[] = PLAIN_TEXTS.map((key) => !["actor", "target", "url"].includes(key));

/** A word that stands for a type, and which; -1 for none. */
interface TypeWord {
  bytes: Uint8Array;
  type: number;
}

/** Takes the plain records of a file. */
export interface RecordTaker {
  /** What the file's entry says of its records. */
  entry: EntryReading;
  take(record: PlainRecord, line: number): void;
  /** Called after a run of records that were taken, while their bytes are still there. */
  settle(): void;
}

/** Takes those of a file that another thread may read in part too. */
export interface PlainTaker extends RecordTaker {
  /** Takes the rows that another thread read; null where none did. */
  takeRows: ((rows: PlainRows, span: RowSpan, firstLine: number) => void) | null;
}

/** Reads what is plain in pieces of a file. */
export interface PlainPieces extends PlainLines {
  /** The place behind a record that is not plain, by where it begins; 0 where it goes on behind the piece. */
  endOf(start: number): number;
  /** What the long ids of the piece tell of the columns of its sheet. */
  readonly longIds: LongIds;
}

/**
 * A record while it is read from bytes, whatever kind of file they are of. It does what `EntryReading`, `isWellFormed` and
 * `cleanActivity` do to any other record, by asking them what they make of each word once, and otherwise takes nothing in
 * which they would find or change anything: such a record is not plain, and goes their way.
 */
export class PlainRecord implements PlainActivity {
  type = -1;
  channel: string | null = null;
  actor: Actor | null = null;
  readonly texts: readonly TextSpan[] = PLAIN_TEXTS.map(() => ({ bytes: NOTHING, from: 0, to: 0 }));
  readonly #moment = new PlainMoment();
  /** Whether it says something of which a row without an id is told apart. */
  #hasWords = false;
  readonly #typeOf: (word: string) => string;
  /** Words that were asked for so far. */
  readonly #typeWords: TypeWord[] = [];
  /** By first byte, the place of the last such word. */
  readonly #byInitial = new Uint8Array(256);
  /** The type of a record that names none; -1 where the entry says none. */
  readonly #usualType: number;
  /** Texts that the entry says of records that do not say their own. */
  readonly #constants: { key: number; words: Words; classes: number }[];
  #channelBytes: Uint8Array = NOTHING;
  #lastChannel = "";

  private constructor(
    typeOf: (word: string) => string,
    constants: [key: number, text: string][],
    usualType: number,
  ) {
    this.#typeOf = typeOf;
    this.#usualType = usualType;
    this.#constants = constants.map(([key, text]) => {
      const words = withSpare(encodeUtf8(text));
      return { key, words, classes: classesOf(words.bytes) };
    });
  }

  /**
   * @param typeOf the type that a word of the file stands for, else any other text
   * @returns null where the entry says of each record what a plain one cannot hold
   */
  static of(entry: EntryReading, typeOf: (word: string) => string): PlainRecord | null {
    const constants: [number, string][] = [];
    let usualType = -1;
    for (const [key, value] of entry.constants) {
      const place = (PLAIN_TEXTS as readonly string[]).indexOf(key);
      if (key === "type") usualType = (ACTIVITY_TYPES as readonly unknown[]).indexOf(value);
      else if (place >= 0 && typeof value === "string") constants.push([place, value]);
      else return null;
    }
    return new PlainRecord(typeOf, constants, usualType);
  }

  get time(): number {
    return this.#moment.time;
  }

  get day(): number {
    return this.#moment.day;
  }

  /** Begins the next record. */
  start(): void {
    this.type = -1;
    this.channel = null;
    this.actor = null;
    this.#hasWords = false;
    this.#moment.clear();
    for (let place = 0; place < this.texts.length; place++) {
      const text = this.texts[place] as TextSpan;
      text.to = text.from;
    }
  }

  /**
   * Takes what a key holds.
   * @param words with spare bytes, as `withSpare` makes them
   * @param classes those of all bytes from `from` to before `to`
   * @returns whether the record is still plain
   */
  take(key: number, words: Words, from: number, to: number, classes: number): boolean {
    const { bytes } = words;
    if (from === to) return key !== PLAIN_KEY.type && key !== PLAIN_KEY.published;
    if (key === PLAIN_KEY.content || key === PLAIN_KEY.url) this.#hasWords = true;
    if (key === PLAIN_KEY.content) return true;
    if (to - from > MAX_TEXT_BYTES) return false;
    if (key >= PLAIN_TEXTS.length) {
      if (key === PLAIN_KEY.type) return this.#takeType(bytes, from, to);
      if (key === PLAIN_KEY.published) return this.#moment.read(words, from, to);
      // Only a post's category and language are ever read, and a plain record is no post.
      return key !== PLAIN_KEY.channel || this.#takeChannel(bytes, from, to, classes);
    }
    const text = this.texts[key] as TextSpan;
    // They are mostly the same as for the last record, and to compare a reference is faster than to write it.
    if (text.bytes !== bytes) text.bytes = bytes;
    text.from = from;
    text.to = to;
    return IS_CLEANED[key] === false || isClean(bytes, from, to, classes);
  }

  /** Takes the time in the usual form that begins at a place. @returns how many bytes it takes, 0 where there is none */
  takeUsualMoment({ bytes, view }: Words, from: number): number {
    return this.#moment.readUsual(bytes, view, from);
  }

  /**
   * Takes the word for a type that last came with the same first letter, if it stands at a place once more.
   * @returns how many bytes it takes, 0 for any other word
   */
  takeUsualType(bytes: Uint8Array, from: number): number {
    const word = this.#likelyWord(bytes[from] as number);
    if (word === undefined || word.type < 0 || !isAt(bytes, from, word.bytes)) return 0;
    this.type = word.type;
    return word.bytes.length;
  }

  /** Takes an actor of more than one text. */
  takeActor(actor: Actor): void {
    this.actor = actor;
  }

  /** Ends the record; whether it is plain. */
  finish(): boolean {
    if (this.type < 0) this.type = this.#usualType;
    // There are few posts, and each has a text to clean and to keep.
    if (this.type < 0 || this.type === POST) return false;
    for (const { key, words, classes } of this.#constants) {
      if (this.#says(key)) continue;
      if (!this.take(key, words, 0, words.bytes.length, classes)) return false;
    }
    return !this.#hasWords || this.#says(PLAIN_TEXT.id);
  }

  #says(key: number): boolean {
    const { from, to } = this.texts[key] as TextSpan;
    return from < to || (key === PLAIN_TEXT.actor && this.actor !== null);
  }

  #takeType(bytes: Uint8Array, from: number, to: number): boolean {
    const likely = this.#likelyWord(bytes[from] as number);
    const word =
      likely !== undefined && stands(likely.bytes, bytes, from, to) ? likely : this.#wordAt(bytes, from, to);
    this.type = word.type;
    return word.type >= 0;
  }

  #likelyWord(initial: number): TypeWord | undefined {
    return this.#typeWords[this.#byInitial[initial] as number];
  }

  #wordAt(bytes: Uint8Array, from: number, to: number): TypeWord {
    const words = this.#typeWords;
    let place = words.findIndex((word) => stands(word.bytes, bytes, from, to));
    if (place < 0) {
      const name = this.#typeOf(decodeUtf8(bytes.subarray(from, to)));
      const word = {
        bytes: bytes.slice(from, to),
        type: (ACTIVITY_TYPES as readonly string[]).indexOf(name),
      };
      if (words.length === MAX_TYPE_WORDS) return word;
      place = words.push(word) - 1;
    }
    this.#byInitial[bytes[from] as number] = place;
    return words[place] as TypeWord;
  }

  #takeChannel(bytes: Uint8Array, from: number, to: number, classes: number): boolean {
    if (!stands(this.#channelBytes, bytes, from, to)) {
      if (!isClean(bytes, from, to, classes)) return false;
      this.#channelBytes = bytes.slice(from, to);
      this.#lastChannel = asciiText(bytes, from, to);
    }
    this.channel = this.#lastChannel;
    return true;
  }
}

/** Whether some bytes are all that stands at a place. */
function stands(wanted: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  return wanted.length === to - from && isAt(bytes, from, wanted);
}

/** Whether `cleanId` would leave a text as it is, and it means somebody or something. */
function isClean(bytes: Uint8Array, from: number, to: number, classes: number): boolean {
  const first = bytes[from] as number;
  if ((classes & UNCLEAN) !== 0 || isGuard(first)) return false;
  return (
    isSurelySomebody(to - from, first, bytes[to - 1] as number) || !meansNobody(asciiText(bytes, from, to))
  );
}
