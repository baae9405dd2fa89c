import { CutIds, cellOf, LostCell } from "../../domain/cell.ts";
import { type Dates, momentOf, NoDate, toMoment } from "../../domain/dates.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import { readCsv } from "../../text/csv.ts";
import { isByNumber, isTitle, type Layout, layoutOf, refuseData, renamed } from "./csv-columns.ts";
import { typeOf } from "./csv-types.ts";
import { datesOf, type EntryWords, TypeWords } from "./entry.ts";
import type { Item } from "./items.ts";
import type { TableFormat } from "./table-format.ts";

/** How many rows are handed on at once. */
const BATCH = 512;

/** How a policy says that a CSV file is to be read. */
export interface CsvOptions extends EntryWords {
  /** The platform's table that it is, undefined to recognise one, null for our record. */
  table: TableFormat | null | undefined;
  /** Whether the rows below a header are handed on as they are, each a map from column to cell. */
  isPlain(header: readonly string[]): boolean;
  /** Of rows that are handed on as they are: whether a column of a name means something. */
  isRead(column: string): boolean;
}

/** The rows of a CSV file, and what their columns hold; a header of the record's keys, or of a platform's table. */
export interface CsvFile {
  /** Null for our own record. */
  table: TableFormat | null;
  /** Whether the rows are handed on as they are. */
  plain: boolean;
  /** The columns of a record of ours that mean nothing to us. */
  unread: readonly string[];
  items: AsyncGenerator<Item[]>;
}

/**
 * Opens a CSV file and reads its header; columns that mean nothing to us are ignored.
 * @throws InputError where the header lacks what is needed
 */
export async function openCsv(
  chunks: AsyncGenerator<Uint8Array>,
  name: string,
  { table, isPlain, isRead, ...words }: CsvOptions,
): Promise<CsvFile> {
  const hasHeader = !isByNumber(words.columns);
  const all = readCsv(chunks, name, { isTitle: (cells) => hasHeader && isTitle(cells, words), hasHeader });
  const first = await all.next();
  if (first.done === true)
    return { table: null, plain: false, unread: [], items: rowItems(all, name, String) };
  const { line } = first.value;
  const location = { file: name, line, column: 1 };
  const rows = hasHeader ? all : startingWith(first.value, all);
  const cells = hasHeader ? first.value.cells : first.value.cells.map((_, i) => String(i + 1));
  refuseData(cells, words, location);
  if (isPlain(cells)) {
    const keys = renamed(cells, words.columns, isRead, location);
    const items = rowItems(rows, name, (row) =>
      Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ""])),
    );
    return { table: null, plain: true, unread: [], items };
  }
  const layout = layoutOf(cells, words, table, location);
  const cut = new CutIds();
  const reading: CellReading = {
    dates: datesOf({ ...words, dates: words.dates ?? layout.table?.dates ?? null }),
    types: new TypeWords(words.types),
  };
  const items = withFaults(
    rowItems(rows, name, (row, at) => toRecord(row, layout, reading, (key, cell) => cut.note(key, cell, at))),
    () =>
      cut.faults().map(({ line, message }) => failed({ message, location: { file: name, line, column: 1 } })),
  );
  const unread = cells.filter((name, i) => layout.keys[i] === null && name.trim() !== "");
  // A platform's own table has many columns that count for nothing.
  return { table: layout.table, plain: false, unread: layout.table === null ? unread : [], items };
}

async function* startingWith<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

/** How an entry says that its cells are read. */
interface CellReading {
  dates: Dates;
  types: TypeWords;
}

/** The items, and what only the whole file shows to be wrong. */
async function* withFaults(items: AsyncGenerator<Item[]>, faults: () => Item[]): AsyncGenerator<Item[]> {
  yield* items;
  yield faults();
}

async function* rowItems(
  rows: ReturnType<typeof readCsv>,
  name: string,
  toValue: (cells: string[], line: number) => unknown,
): AsyncGenerator<Item[]> {
  let items: Item[] = [];
  for await (const { cells, line, problem } of rows) {
    items.push(problem === null ? rowItem(cells, toValue, { file: name, line, column: 1 }) : failed(problem));
    if (items.length < BATCH) continue;
    yield items;
    items = [];
  }
  yield items;
}

function rowItem(
  cells: string[],
  toValue: (cells: string[], line: number) => unknown,
  location: { file: string; line: number; column: number },
): Item {
  try {
    const { line, column } = location;
    return { key: null, value: toValue(cells, line), line, column };
  } catch (error) {
    if (!(error instanceof NoDate || error instanceof LostCell)) throw error;
    return failed({ message: error.message, location });
  }
}

function failed(problem: Diagnostic): Item {
  const { line = 1, column = 1 } = problem.location ?? {};
  return { key: null, value: undefined, line, column, error: problem };
}

function toRecord(
  cells: string[],
  { keys, table }: Layout,
  { dates, types }: CellReading,
  note: (key: string, cell: string) => void,
): Record<string, unknown> {
  const record: Record<string, unknown> = table === null ? {} : { type: "post", side: "brand" };
  const totals: [string, unknown][] = [];
  const moments: string[] = [];
  for (const [i, key] of keys.entries()) {
    if (key === null) continue;
    const cell = cellOf(key, cells[i] ?? "");
    if (cell === "") continue;
    note(key, cell);
    if (key.startsWith("totals.")) totals.push([key.slice("totals.".length), toNumber(cell)]);
    else if (key === "published") moments.push(cell);
    else if (key === "answeredAt") record[key] = answerMoment(cell, dates);
    else if (key === "type") record[key] = types.typeOf(cell) ?? typeOf(cell.toLowerCase());
    else record[key] = cellValue(key, cell);
  }
  const published = momentOf(moments, dates);
  if (published !== null) record["published"] = published;
  if (totals.length > 0) record["totals"] = Object.fromEntries(totals);
  table?.complete?.(record);
  return record;
}

function cellValue(key: string, cell: string): unknown {
  if (key === "count") return toNumber(cell);
  if (key === "disclosed" || key === "bot")
    return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
  if (key === "amplifiers") return cell.split(/[;,\s]+/).filter((account) => account !== "");
  if (key === "side") return cell.toLowerCase();
  return cell;
}

/** An answer needs its time, so that a cell of a day alone stays as it is, for the record's check to refuse. */
function answerMoment(cell: string, dates: Dates): string {
  try {
    const moment = toMoment(cell, dates);
    return moment.includes("T") ? moment : cell;
  } catch (error) {
    if (error instanceof NoDate) return cell;
    throw error;
  }
}

/** A whole number, or the cell itself, which the record's check then refuses with its text. */
function toNumber(cell: string): number | string {
  return /^(\d+|\d{1,3}(,\d{3})+)$/.test(cell) ? Number(cell.replaceAll(",", "")) : cell;
}
