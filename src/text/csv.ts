import type { CsvError, Parser } from "csv-parse";
import { type Diagnostic, inputError, topOf } from "../domain/diagnostic.ts";
import { LIMITS } from "../domain/limits.ts";
import { decodeUtf8 } from "../lib/bytes.ts";
import { WideRow } from "./wide-row.ts";

/** A row of a CSV file, the header being the first: its cells, and the line on which it begins. */
export interface CsvRow {
  cells: string[];
  line: number;
  /** Set where its cells do not belong to the header's columns. */
  problem: Diagnostic | null;
}

/** How a file is laid out. */
interface CsvLayout {
  /** Whether a row above the header says what the file is; it is dropped then. */
  isTitle?(cells: readonly string[]): boolean;
  /** Whether the first row names the columns; each row stands for itself where it does not. */
  hasHeader?: boolean;
}

const DELIMITERS = [",", ";", "\t"];
/** A first row that tells Excel which delimiter the file has. */
const SEPARATOR = /^sep=(.?)/i;
/** How JSON begins, and no header. */
const JSON_START = /^\s*[[{]\s*["[{}\]]/;
const IS_JSON = "holds JSON, not CSV; name it .json, or .ndjson where each line is a record";

const FAULTS: Record<string, string> = {
  CSV_INVALID_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
  CSV_MAX_RECORD_SIZE: `this row is longer than ${LIMITS.rowMebibytes.most} MiB; is a quote not closed?`,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
  CSV_QUOTE_NOT_CLOSED: "a quote that opens in this row is never closed",
  INVALID_OPENING_QUOTE: "a cell of this row holds a quote; put the cell in quotes and double it",
};

/**
 * Reads a CSV file with a header row; comma, semicolon or tab, as a first row `sep=` says, or whichever the header has
 * most of. Rows of nothing but empty cells, as spreadsheets leave them behind, are no rows; nor is the header where it
 * stands again, as it does where files were put one after the other.
 * @throws InputError where it is no CSV from there on
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { isTitle = () => false, hasHeader = true }: CsvLayout = {},
): AsyncGenerator<CsvRow> {
  let parser: RowParser | null = null;
  let header: string[] | null = null;
  for await (const chunk of endedByNull(chunks)) {
    if (chunk !== null && parser === null) {
      const head = decodeUtf8(chunk);
      if (JSON_START.test(head)) throw inputError(IS_JSON, topOf(name));
      parser = await RowParser.of(head, isTitle);
    }
    if (parser === null) return;
    if (chunk !== null && parser.wide.isIn(chunk)) {
      const message = `this row has more than ${LIMITS.columns.most} cells; is it a CSV file?`;
      throw inputError(message, { file: name, line: parser.wide.line, column: 1 });
    }
    const fault = await parser.push(chunk);
    for (const { cells, line } of parser.take()) {
      if (line === 1 && SEPARATOR.test(cells[0] ?? "")) continue;
      if (header === null && isTitle(cells)) continue;
      if (hasHeader && header !== null && isSame(cells, header)) continue;
      header ??= cells;
      const problem = hasHeader ? tooMany(cells, header.length, { file: name, line, column: 1 }) : null;
      yield { cells, line, problem };
    }
    if (fault !== null) throw inputError(fault, { file: name, line: parser.lastLine + 1, column: 1 });
  }
}

async function* endedByNull(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  yield* chunks;
  yield null;
}

/** Rows by chunks: those before a fault are handed on, which a stream would drop. */
class RowParser {
  readonly #parser: Parser;
  /** Browsers have no buffers, and of bytes the parser takes nothing else. */
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #rows: { cells: string[]; line: number }[] = [];
  readonly wide: WideRow;
  /** Where the last whole row ends. */
  lastLine = 0;

  private constructor(parse: typeof import("csv-parse").parse, delimiter: string) {
    this.wide = new WideRow(delimiter);
    this.#parser = parse({
      delimiter,
      max_record_size: LIMITS.rowMebibytes.most * 2 ** 20,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        this.#rows.push({ cells, line: lines - lineBreaks(cells) });
        this.lastLine = lines;
        return null;
      },
    });
    // The one who pushes is told.
    this.#parser.on("error", () => {});
  }

  static async of(head: string, isTitle: (cells: string[]) => boolean): Promise<RowParser> {
    // Loaded when a CSV file is read, as most runs read none.
    const { parse } = await import("csv-parse");
    return new RowParser(parse, delimiterOf(head, isTitle));
  }

  /**
   * @param chunk only good until the next one is asked for, and null at the end
   * @returns what is wrong, from the last row's end on
   */
  push(chunk: Uint8Array | null): Promise<string | null> {
    return new Promise((resolve) => {
      const done = (error?: Error | null) => resolve(error == null ? null : wordFault(error));
      if (chunk === null) this.#parser.end(done);
      else this.#parser.write(this.#decoder.decode(chunk, { stream: true }), done);
    });
  }

  take() {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}

function wordFault(error: Error): string {
  return FAULTS[(error as CsvError).code] ?? `this row is no CSV: ${error.message}`;
}

/** Whether two rows are one, but for the byte-order mark with which a file may begin. */
function isSame(cells: readonly string[], others: readonly string[]): boolean {
  return cells.length === others.length && cells.every((cell, i) => cell.trim() === others[i]?.trim());
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

/** How many lines a row goes on for, by its quoted cells. */
function lineBreaks(record: string[]): number {
  return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
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
