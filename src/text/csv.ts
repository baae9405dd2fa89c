import type { Diagnostic } from "../domain/diagnostic.ts";
import type { RestOfFile, SheetLayout } from "../domain/helper.ts";
import { LIMITS } from "../domain/limits.ts";
import { headerTest } from "./csv-header.ts";
import { CsvScanner } from "./csv-scanner.ts";
import { CsvSource, type ParsedRows, SEPARATOR } from "./csv-source.ts";

/** A row of a CSV file, the header being the first: its cells, and the line on which it begins. */
export interface CsvRow {
  cells: string[];
  line: number;
  /** Set where its cells do not belong to the header's columns. */
  problem: Diagnostic | null;
}

/** How a file is laid out. */
export interface CsvLayout {
  /** Whether a row above the header says what the file is; it is dropped then. */
  isTitle?(cells: readonly string[]): boolean;
  /** Whether the first row names the columns; each row stands for itself where it does not. */
  hasHeader?: boolean;
}

/** Takes what it can of a file's rows straight from their bytes. */
export interface PlainRowReader {
  /** Reads a row by its cells; whether it is plain. */
  scan(row: CsvScanner): boolean;
  /** Hands on what the last plain row says. */
  take(line: number): void;
  /** Called after a run of rows that were handed on, while their bytes are still there. */
  settle(): void;
}

/**
 * A CSV file with a header row; comma, semicolon or tab, as a first row `sep=` says, or whichever the header has most of.
 * Rows of nothing but empty cells, as spreadsheets leave them behind, are no rows; nor is the header where it stands again,
 * as it does where files were put one after the other. Plain rows are read here; only others are parsed.
 */
export class CsvReader {
  /** The header, or the first row of a file without one. */
  readonly first: CsvRow;
  readonly #source: CsvSource;
  readonly #name: string;
  readonly #hasHeader: boolean;
  /** What was parsed together with the first row, and stands below it. */
  readonly #below: ParsedRows;

  private constructor(first: CsvRow, below: ParsedRows, source: CsvSource, name: string, hasHeader: boolean) {
    this.first = first;
    this.#below = below;
    this.#source = source;
    this.#name = name;
    this.#hasHeader = hasHeader;
  }

  /**
   * Opens a file and reads it as far as its header.
   * @returns null for a file without a row
   * @throws InputError where it is no CSV so far
   */
  static async open(
    chunks: AsyncIterable<Uint8Array>,
    name: string,
    { isTitle = () => false, hasHeader = true }: CsvLayout = {},
  ): Promise<CsvReader | null> {
    const source = await CsvSource.open(chunks, name, isTitle);
    if (source === null) return null;
    let reader: CsvReader | null = null;
    try {
      reader = await CsvReader.#find(source, name, { isTitle, hasHeader });
      return reader;
    } finally {
      if (reader === null) await source.close();
    }
  }

  /** Reads as far as the header, or the first row of a file without one. */
  static async #find(
    source: CsvSource,
    name: string,
    { isTitle, hasHeader }: Required<CsvLayout>,
  ): Promise<CsvReader | null> {
    const scanner = new CsvScanner(source.format, LIMITS.columns.most);
    // Twice as many rows each time: above the header may be a million that are empty.
    for (let many = 1; ; many *= 2) {
      if (source.isAtEnd && !(await source.next())) return null;
      const { rows, fault } = plainRow(source, scanner) ?? (await parsedRows(source, many));
      const first = rows.findIndex(
        ({ cells, line }) => !(line === 1 && SEPARATOR.test(cells[0] ?? "")) && !isTitle(cells),
      );
      const row = rows[first];
      if (row !== undefined) {
        const below = { rows: rows.slice(first + 1), fault };
        return new CsvReader({ ...row, problem: null }, below, source, name, hasHeader);
      }
      if (fault !== null) throw fault;
    }
  }

  /** How it is written; null if the chunks ended while the first row was looked for: it may go on behind them. */
  get layout(): SheetLayout | null {
    if (this.#source.hasEnded) return null;
    return { ...this.#source.format, first: this.first.cells, hasHeader: this.#hasHeader };
  }

  /**
   * The rows below the first one.
   * @param plain takes the rows that it can, in turn with the others; null where each is to be handed on
   * @param rest what follows the chunks, where another thread may have read of it what is plain
   * @throws InputError where it is no CSV from there on
   */
  async *rows(plain: PlainRowReader | null = null, rest: RestOfFile | null = null): AsyncGenerator<CsvRow[]> {
    if (rest !== null) this.#source.goOnWith(rest);
    try {
      yield* this.#rows(plain);
    } finally {
      await this.close();
    }
  }

  /** Closes the file. Only needed where nobody asks for its rows: `rows` closes it when it ends. */
  async close(): Promise<void> {
    await this.#source.close();
  }

  async *#rows(plain: PlainRowReader | null): AsyncGenerator<CsvRow[]> {
    const source = this.#source;
    const scanner = new CsvScanner(source.format, this.first.cells.length);
    const isHeader = headerTest(this.#hasHeader ? this.first.cells : []);
    let rows: CsvRow[] = [];
    for (const row of this.#below.rows) this.#push(rows, row);
    if (this.#below.fault !== null) {
      yield rows;
      throw this.#below.fault;
    }
    for (;;) {
      if (plain !== null && rows.length === 0) takePlainRows(source, scanner, isHeader, plain);
      const end = source.isAtEnd ? 0 : source.scan(scanner);
      if (end === 0 || isHeader(scanner)) {
        if (!source.isAtEnd) {
          // Unusual rows are parsed together with those beside them.
          await source.gather();
          continue;
        }
      }
      if (source.hasGathered) {
        const { rows: parsed, fault } = await source.parse();
        for (const row of parsed) this.#push(rows, row);
        if (fault !== null) {
          yield rows;
          throw fault;
        }
      }
      if (end === 0) {
        yield rows;
        rows = [];
        if (!(await source.next())) return;
        continue;
      }
      if (scanner.length > 0) {
        if (plain?.scan(scanner) !== true) {
          rows.push({ cells: scanner.cells(), line: source.line, problem: null });
        } else {
          if (rows.length > 0) yield rows;
          rows = [];
          plain.take(source.line);
          plain.settle();
        }
      }
      source.pass(end);
    }
  }

  #push(rows: CsvRow[], { cells, line }: Pick<CsvRow, "cells" | "line">): void {
    const header = this.first.cells;
    if (this.#hasHeader && isSame(cells, header)) return;
    const location = { file: this.#name, line, column: 1 };
    rows.push({ cells, line, problem: this.#hasHeader ? tooMany(cells, header.length, location) : null });
  }
}

/**
 * Takes rows until one is not plain; none while rows are gathered for the parser. A function of its own, because V8 keeps
 * recompiling a hot loop inside a generator.
 */
function takePlainRows(
  source: CsvSource,
  scanner: CsvScanner,
  isHeader: (row: CsvScanner) => boolean,
  plain: PlainRowReader,
): void {
  while (!source.hasGathered && !source.isAtEnd) {
    const end = source.scan(scanner);
    if (end === 0 || isHeader(scanner)) break;
    if (scanner.length > 0) {
      if (!plain.scan(scanner)) break;
      plain.take(source.line);
    }
    source.pass(end);
  }
  plain.settle();
}

/** Whether two rows are one, but for the byte-order mark with which a file may begin. */
function isSame(cells: readonly string[], others: readonly string[]): boolean {
  return cells.length === others.length && cells.every((cell, i) => cell.trim() === others[i]?.trim());
}

/** The next row if it is plain, else null. Most headers are, and then the parser need not be loaded. */
function plainRow(source: CsvSource, scanner: CsvScanner): ParsedRows | null {
  const { line } = source;
  const end = source.scan(scanner);
  if (end === 0) return null;
  source.pass(end);
  return { rows: scanner.length === 0 ? [] : [{ cells: scanner.cells(), line }], fault: null };
}

/** Up to `many` of the next rows, plain or not. */
async function parsedRows(source: CsvSource, many: number): Promise<ParsedRows> {
  for (let i = 0; i < many && !source.isAtEnd; i++) await source.gather();
  return source.parse();
}

/** Empty cells behind the last column are what a spreadsheet leaves of a column that was cleared. */
function tooMany(
  cells: readonly string[],
  columns: number,
  location: Diagnostic["location"],
): Diagnostic | null {
  const filled = cells.findLastIndex((cell) => cell !== "") + 1;
  if (filled <= columns) return null;
  const message = `has ${filled} cells, and the header only ${columns}; quote cells that hold a delimiter`;
  return { message, location };
}
