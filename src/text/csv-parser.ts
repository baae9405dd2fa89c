import type { CsvError } from "csv-parse/sync";
import type { SheetLayout } from "../domain/helper.ts";
import { LIMITS } from "../domain/limits.ts";
import { decodeUtf8 } from "../lib/bytes.ts";
import { LINE_FEED } from "./whole-lines.ts";

/** What is wrong with a row longer than any. */
export const LONG_ROW = `this row is longer than ${LIMITS.rowMebibytes.most} MiB; is a quote not closed?`;

const FAULTS: Record<string, string> = {
  CSV_INVALID_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
  CSV_MAX_RECORD_SIZE: LONG_ROW,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
  CSV_QUOTE_NOT_CLOSED: "a quote that opens in this row is never closed",
  INVALID_OPENING_QUOTE: "a cell of this row holds a quote; put the cell in quotes and double it",
};

/** A row, and the line on which it begins. */
export interface ParsedRow {
  cells: string[];
  line: number;
}

/** The rows in some bytes, those of nothing but empty cells left out. */
interface ParsedBytes {
  rows: ParsedRow[];
  /** What is wrong behind the last of the rows, and the line; null where nothing is. */
  fault: { message: string; line: number } | null;
}

/** What separates cells and rows. */
export type CsvFormat = Pick<SheetLayout, "delimiter" | "lineEnd">;

/**
 * Parses whole rows of any kind.
 * @param line the number of the first one
 */
export async function parseRows(bytes: Uint8Array, line: number, format: CsvFormat): Promise<ParsedBytes> {
  // Loaded for a file with an unusual row, as most have none.
  const { parse } = await import("csv-parse/sync");
  const rows: ParsedBytes["rows"] = [];
  const lines = new LineCount(bytes);
  let next = line;
  try {
    parse(decodeUtf8(bytes), {
      delimiter: format.delimiter,
      record_delimiter: format.lineEnd,
      max_record_size: LIMITS.rowMebibytes.most * 2 ** 20,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { bytes: end }) => {
        next = line + lines.before(end);
        rows.push({ cells, line: next - 1 - lineBreaks(cells) });
        return null;
      },
    });
  } catch (error) {
    return { rows, fault: { message: wordFault(error as Error), line: next } };
  }
  return { rows, fault: null };
}

/** Counts lines, which only a line feed ends; the parser takes any carriage return for an end of one. */
class LineCount {
  readonly #bytes: Uint8Array;
  #at = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many lines end before a place, the last one without a line feed too; places ascend. */
  before(place: number): number {
    for (; this.#at < place; this.#at++) if (this.#bytes[this.#at] === LINE_FEED) this.#count++;
    return this.#bytes[place - 1] === LINE_FEED ? this.#count : this.#count + 1;
  }
}

function wordFault(error: Error): string {
  return FAULTS[(error as CsvError).code] ?? `this row is not CSV: ${error.message}`;
}

/** How many lines a row goes on for, by its quoted cells. */
function lineBreaks(record: string[]): number {
  return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
