import { type Diagnostic, inputError, topOf } from "../domain/diagnostic.ts";
import { CsvRows, type Row } from "./csv-rows.ts";

/** A row of a CSV file, the header being the first. */
export interface CsvRow extends Row {
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
  let parser: CsvRows | null = null;
  let header: string[] | null = null;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const chunk of endedByNull(chunks)) {
    const piece = chunk === null ? null : decoder.decode(chunk, { stream: true });
    if (piece !== null && parser === null) {
      if (JSON_START.test(piece)) throw inputError(IS_JSON, topOf(name));
      parser = new CsvRows(delimiterOf(piece, isTitle));
    }
    if (parser === null) return;
    const { rows, fault } = parser.push(piece);
    for (const { cells, line } of rows) {
      if (line === 1 && SEPARATOR.test(cells[0] ?? "")) continue;
      if (header === null && isTitle(cells)) continue;
      if (hasHeader && header !== null && isSame(cells, header)) continue;
      header ??= cells;
      const problem = hasHeader ? tooMany(cells, header.length, { file: name, line, column: 1 }) : null;
      yield { cells, line, problem };
    }
    if (fault !== null) throw inputError(fault.message, { file: name, line: fault.line, column: 1 });
  }
}

async function* endedByNull(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  yield* chunks;
  yield null;
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

function delimiterOf(text: string, isTitle: (cells: string[]) => boolean): string {
  const given = SEPARATOR.exec(text)?.[1];
  if (given !== undefined && DELIMITERS.includes(given)) return given;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isHeader = (line: string) => !DELIMITERS.every((delimiter) => isTitle(line.split(delimiter)));
  const header = lines.find(isHeader) ?? lines[0] ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
