import type { CsvError } from "csv-parse/sync";
import { LIMITS } from "../domain/limits.ts";
import { decodeUtf8 } from "../lib/bytes.ts";

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
export interface CsvFormat {
  delimiter: string;
  lineEnd: "\n" | "\r\n";
}

/**
 * Parses whole rows of any kind.
 * @param line the number of the first one
 */
export async function parseRows(bytes: Uint8Array, line: number, format: CsvFormat): Promise<ParsedBytes> {
  // Loaded for a file with an unusual row, as most have none but the header.
  const { parse } = await import("csv-parse/sync");
  const rows: ParsedBytes["rows"] = [];
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
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: line - 1 + lines - lineBreaks(cells) });
        next = line + lines;
        return null;
      },
    });
  } catch (error) {
    return { rows, fault: { message: wordFault(error as Error), line: next } };
  }
  return { rows, fault: null };
}

function wordFault(error: Error): string {
  return FAULTS[(error as CsvError).code] ?? `this row is not CSV: ${error.message}`;
}

/** How many lines a row goes on for, by its quoted cells. */
function lineBreaks(record: string[]): number {
  return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
