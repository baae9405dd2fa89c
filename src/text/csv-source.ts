import { type InputError, inputError, topOf } from "../domain/diagnostic.ts";
import type { RestOfFile } from "../domain/helper.ts";
import { LIMITS } from "../domain/limits.ts";
import type { ReadPiece } from "../domain/plain-rows.ts";
import { concatBytes, decodeUtf8, encodeUtf8 } from "../lib/bytes.ts";
import { type CsvFormat, LONG_ROW, type ParsedRow, parseRows } from "./csv-parser.ts";
import type { CsvScanner } from "./csv-scanner.ts";
import { RowEnd } from "./row-end.ts";
import { LINE_FEED, wholeLines } from "./whole-lines.ts";
import { WideRow } from "./wide-row.ts";

const CARRIAGE_RETURN = 13;
const QUOTE = 0x22;
const DELIMITERS = [",", ";", "\t"];
/** A first row that tells Excel which delimiter the file has. */
export const SEPARATOR = /^sep=(.?)/i;
/** How JSON begins, and no header. */
const JSON_START = /^\s*[[{]\s*["[{}\]]/;
const IS_JSON = "holds JSON, not CSV; name it .json, or .ndjson where each line is a record";
const MAX_ROW_BYTES = LIMITS.rowMebibytes.most * 2 ** 20;

/** Rows, and what is wrong behind the last of them; null where nothing is. */
export interface ParsedRows {
  rows: ParsedRow[];
  fault: InputError | null;
}

/** The bytes of a CSV file while its rows are read: some are passed one by one, others gathered and then parsed. */
export class CsvSource {
  readonly format: CsvFormat;
  /** The number of the first row that was neither passed nor parsed. */
  line = 1;
  readonly #name: string;
  /** Those of the chunks that it was opened with. */
  readonly #opened: AsyncGenerator<Uint8Array>;
  #blocks: AsyncGenerator<Uint8Array>;
  /** Whole lines, of which those from `#start` to before `#end` are gathered. */
  #bytes: Uint8Array;
  #start = 0;
  #end = 0;
  /** Whether `next` has reached the end of the file. */
  hasEnded = false;

  private constructor(
    name: string,
    blocks: AsyncGenerator<Uint8Array>,
    bytes: Uint8Array,
    format: CsvFormat,
  ) {
    this.#name = name;
    this.#opened = blocks;
    this.#blocks = blocks;
    this.#bytes = bytes;
    this.format = format;
  }

  /**
   * @returns null for a file without a byte
   * @throws InputError where it is another kind of file
   */
  static async open(
    chunks: AsyncIterable<Uint8Array>,
    name: string,
    isTitle: (cells: string[]) => boolean,
  ): Promise<CsvSource | null> {
    let source: CsvSource | null = null;
    const blocks = blocksOf(withLineFeeds(chunks), name, () => source?.line ?? 1);
    const first = await blocks.next();
    if (first.done === true) return null;
    const head = decodeUtf8(first.value);
    if (JSON_START.test(head)) {
      await blocks.return(undefined);
      throw inputError(IS_JSON, topOf(name));
    }
    source = new CsvSource(name, blocks, first.value, {
      delimiter: delimiterOf(head, isTitle),
      lineEnd: lineEndOf(first.value),
    });
    return source;
  }

  /** Whether the bytes at hand are all passed or gathered. */
  get isAtEnd(): boolean {
    return this.#end === this.#bytes.length;
  }

  get hasGathered(): boolean {
    return this.#start < this.#end;
  }

  /** Goes on to the next bytes of the file; false where there are none. */
  async next(): Promise<boolean> {
    // They take the place of those at hand.
    const gathered = this.#bytes.slice(this.#start);
    const next = await this.#blocks.next();
    this.hasEnded = next.done === true;
    if (next.done === true) return false;
    this.#bytes = gathered.length === 0 ? next.value : concatBytes([gathered, next.value]);
    this.#end -= this.#start;
    this.#start = 0;
    return true;
  }

  /** Closes the file, whether or not it was read to its end. */
  async close(): Promise<void> {
    await this.#blocks.return(undefined);
    await this.#opened.return(undefined);
  }

  /** Goes on with the rest of the file behind the chunks that it was opened with. */
  goOnWith(rest: RestOfFile): void {
    this.#blocks = this.#withRest(this.#blocks, rest);
  }

  /** @returns the place behind the row, 0 where it is not plain */
  scan(scanner: CsvScanner): number {
    return scanner.scan(this.#bytes, this.#end);
  }

  /** Passes a plain row. */
  pass(end: number): void {
    this.#start = end;
    this.#end = end;
    this.line++;
  }

  /** Gathers one row of any kind. */
  async gather(): Promise<void> {
    const row = new RowEnd(this.format.lineEnd);
    for (let length = 0; ; ) {
      const end = row.in(this.#bytes, this.#end + length);
      if (end > 0) {
        this.#end = end;
        return;
      }
      length = this.#bytes.length - this.#end;
      if (length > MAX_ROW_BYTES || !(await this.next())) break;
    }
    this.#end = this.#bytes.length;
  }

  /** Parses what is gathered. */
  async parse(): Promise<ParsedRows> {
    const bytes = this.#bytes.subarray(this.#start, this.#end);
    const first = this.line;
    const wide = new WideRow(this.format.delimiter);
    if (wide.isIn(bytes)) {
      const message = `this row has more than ${LIMITS.columns.most} cells; is it a CSV file?`;
      const fault = inputError(message, { file: this.#name, line: first + wide.line - 1, column: 1 });
      const { rows } = await parseRows(bytes.subarray(0, wide.start), first, this.format);
      return { rows, fault };
    }
    const { rows, fault } = await parseRows(bytes, first, this.format);
    this.#start = this.#end;
    this.line = first + wide.line - 1;
    if (fault === null) return { rows, fault };
    return { rows, fault: inputError(fault.message, { file: this.#name, line: fault.line, column: 1 }) };
  }

  /** The blocks, and those of the pieces behind them; where another thread read a piece, of what is not plain in it. */
  async *#withRest(blocks: AsyncGenerator<Uint8Array>, rest: RestOfFile): AsyncGenerator<Uint8Array> {
    yield* blocks;
    for (const piece of rest.pieces) {
      const own = (from: number, to: number) =>
        blocksOf(rest.chunksOf(piece, from, to), this.#name, () => this.line);
      const read = await piece.taken();
      if (read === null) {
        yield* own(0, piece.size);
        continue;
      }
      yield* own(0, read.from);
      // A row that is not over goes on from here, which another thread could not know.
      if (this.#start < this.#bytes.length) yield* own(read.from, read.to);
      else yield* this.#takenBlocks(read, rest);
      yield* own(read.to, piece.size);
    }
  }

  /** Takes the rows that another thread read. @returns what was not plain between them */
  *#takenBlocks(read: ReadPiece, rest: RestOfFile): Generator<Uint8Array> {
    const first = this.line;
    for (const span of read.spans) {
      rest.take(read, span, first);
      this.line = first + span.oddLine;
      if (span.odd !== "") yield encodeUtf8(span.odd);
    }
  }
}

/** Whole lines, many at a time. @param line of the row at which they are */
function blocksOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  line: () => number,
): AsyncGenerator<Uint8Array> {
  return wholeLines(chunks, () => inputError(LONG_ROW, { file: name, line: line(), column: 1 }));
}

/** The chunks; of a file in which nothing but carriage returns ends lines, as old programs write it, with line feeds. */
async function* withLineFeeds(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let onlyReturns: boolean | null = null;
  for await (const chunk of chunks) {
    const at = chunk.indexOf(CARRIAGE_RETURN);
    onlyReturns ??= at >= 0 && at + 1 < chunk.length && !chunk.includes(LINE_FEED);
    yield onlyReturns ? chunk.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte)) : chunk;
  }
}

/** What ends the first row that is not empty, quotes apart. */
function lineEndOf(bytes: Uint8Array): CsvFormat["lineEnd"] {
  let isQuoted = false;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    if (bytes[at] === LINE_FEED && !isQuoted) return bytes[at - 1] === CARRIAGE_RETURN ? "\r\n" : "\n";
  }
  return "\n";
}

function delimiterOf(text: string, isTitle: (cells: string[]) => boolean): string {
  const given = SEPARATOR.exec(text)?.[1];
  if (given !== undefined && DELIMITERS.includes(given)) return given;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isHeader = (line: string) => !DELIMITERS.every((delimiter) => isTitle(line.split(delimiter)));
  const header = lines.find(isHeader) ?? lines[0] ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
