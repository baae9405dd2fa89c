import { cellOf, isSurelyWhole, LostCell } from "../../../domain/cell.ts";
import { isDigit, isGuard, isSurelySomebody } from "../../../domain/clean.ts";
import { momentOf, NoDate } from "../../../domain/dates.ts";
import { encodeUtf8 } from "../../../lib/bytes.ts";
import { UNCLEAN } from "../../../text/byte-classes.ts";
import type { PlainRowReader } from "../../../text/csv.ts";
import type { CsvScanner } from "../../../text/csv-scanner.ts";
import { withSpare } from "../../../text/plain-words.ts";
import { type CellReading, typeInCell } from "../cell-reading.ts";
import { PLAIN_KEY, PLAIN_KEYS, PlainRecord, type RecordTaker } from "./plain-record.ts";

/** A column that a plain record says nothing of: a cell in it makes its row unusual. */
const UNUSUAL = -1;
/** A column of no meaning to us. */
const IGNORED = -2;
/** A number as long as this may be an id of which a spreadsheet kept fifteen digits. */
const LONG_ID = 18;
const IS_ACCOUNT = PLAIN_KEYS.map((key) => ["actor", "target"].includes(key));
const IS_ID = PLAIN_KEYS.map((key) => ["id", "actor", "object", "inReplyTo", "target"].includes(key));
/** What a plain record says without anybody asking for it. */
const PASSED: readonly number[] = [PLAIN_KEY.content, PLAIN_KEY.category, PLAIN_KEY.language];

/**
 * Reads records straight from plain rows of a sheet. Where a cell might be anything but what stands in it, `cellOf` is
 * asked, as for any other row; and where it is, the row goes the slow way.
 */
export class PlainCsv implements PlainRowReader {
  readonly #record: PlainRecord;
  readonly #reading: CellReading;
  readonly #taker: RecordTaker;
  /** The key of each column. */
  readonly #keys: readonly number[];
  /** Ids of the last row that may be long numbers. */
  readonly #longIds: [key: string, id: string][] = [];

  private constructor(record: PlainRecord, reading: CellReading, taker: RecordTaker) {
    this.#record = record;
    this.#reading = reading;
    this.#taker = taker;
    this.#keys = reading.columns.keys.map((key) =>
      key === null ? IGNORED : (PLAIN_KEYS as readonly string[]).indexOf(key),
    );
  }

  /** Null where no row can be plain. */
  static of(taker: RecordTaker, reading: CellReading): PlainCsv | null {
    const { entry } = taker;
    // Of several dates, all that a row has tell together which is its own.
    if (reading.columns.keys.filter((key) => key === "published").length > 1) return null;
    const record = PlainRecord.of(entry, (word) => entry.typeOf(typeInCell(word, reading.types)));
    return record === null ? null : new PlainCsv(record, reading, taker);
  }

  scan(row: CsvScanner): boolean {
    this.#record.start();
    if (this.#longIds.length > 0) this.#longIds.length = 0;
    for (let cell = 0; cell < row.length; cell++) {
      const key = this.#keys[cell] as number;
      if (key === IGNORED || row.from[cell] === row.to[cell]) continue;
      if (key === UNUSUAL || !this.#takeCell(key, row, cell)) return false;
    }
    return this.#record.finish();
  }

  take(line: number): void {
    if (this.#longIds.length > 0) for (const [key, id] of this.#longIds) this.#reading.note(key, id, line);
    this.#taker.take(this.#record, line);
  }

  settle(): void {
    this.#taker.settle();
  }

  #takeCell(key: number, row: CsvScanner, cell: number): boolean {
    const { words } = row;
    const { bytes } = words;
    const from = row.from[cell] as number;
    const to = row.to[cell] as number;
    const classes = row.classes[cell] as number;
    if (!isCertain(key, bytes, from, to, classes) && !isAsWritten(key, row.cell(cell))) return false;
    if (to - from >= LONG_ID && IS_ID[key] === true && isDigit(bytes[from]) && isDigit(bytes[to - 1]))
      this.#longIds.push([PLAIN_KEYS[key] as string, row.cell(cell)]);
    if (this.#record.take(key, words, from, to, classes)) return true;
    return key === PLAIN_KEY.published && this.#takeMoment(row.cell(cell));
  }

  /** Takes a moment in a form that is not the record's. */
  #takeMoment(text: string): boolean {
    try {
      const moment = withSpare(encodeUtf8(momentOf([text], this.#reading.published) ?? ""));
      return this.#record.take(PLAIN_KEY.published, moment, 0, moment.bytes.length, 0);
    } catch (error) {
      if (error instanceof NoDate) return false;
      throw error;
    }
  }
}

/** Whether a cell is certainly what stands in it. */
function isCertain(key: number, bytes: Uint8Array, from: number, to: number, classes: number): boolean {
  const first = bytes[from] as number;
  if ((classes & UNCLEAN) !== 0 || isGuard(first)) return false;
  if (!isSurelyWhole(first, bytes[from + 1] as number)) return false;
  return IS_ACCOUNT[key] !== true || isSurelySomebody(to - from, first, bytes[to - 1] as number);
}

function isAsWritten(key: number, text: string): boolean {
  try {
    return cellOf(PLAIN_KEYS[key] as string, text) === text || PASSED.includes(key);
  } catch (error) {
    if (error instanceof LostCell) return false;
    throw error;
  }
}
