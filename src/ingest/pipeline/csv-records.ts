import { CutIds, cellOf, LostCell } from "../../domain/cell.ts";
import type { SheetOrder, SheetOrders } from "../../domain/date-orders.ts";
import { dateFault, momentOf, NoDate, toMoment } from "../../domain/dates.ts";
import { type Diagnostic, inputError } from "../../domain/diagnostic.ts";
import type { RestOfFile, SheetLayout } from "../../domain/helper.ts";
import { isMoment } from "../../domain/time.ts";
import { type CsvLayout, CsvReader, type CsvRow, type PlainRowReader } from "../../text/csv.ts";
import { type CellReading, cellReading, typeInCell } from "./cell-reading.ts";
import { layoutOf, refuseData, renamed } from "./csv-columns.ts";
import type { EntryWords } from "./entry.ts";
import type { Item } from "./items.ts";
import type { TableFormat } from "./table-format.ts";

/** How a policy says that a CSV file is to be read. */
export interface CsvOptions extends EntryWords {
  /** The platform's table that it is, undefined to recognise one, null for our record. */
  table: TableFormat | null | undefined;
  /** In which order its dates are written, as the sheet itself shows; null where its entry says it. */
  orders: SheetOrders | null;
  /** Whether the rows below a header are handed on as they are, each a map from column to cell. */
  isPlain(header: readonly string[]): boolean;
  /** Of rows that are handed on as they are: whether a column of a name means something. */
  isRead(column: string): boolean;
  /** Of such rows: what is wrong with their header, null where nothing is. */
  headerFault(header: readonly string[]): string | null;
}

/** The rows of a CSV file, and what their columns hold; a header of the record's keys, or of a platform's table. */
export interface CsvFile {
  /** Null for our own record. */
  table: TableFormat | null;
  /** Whether the rows are handed on as they are. */
  plain: boolean;
  /** Of rows that are handed on as they are: in which order they show that they write their dates; else null. */
  order: SheetOrder | null;
  /** The columns of a record of ours that mean nothing to us. */
  unread: readonly string[];
  /**
   * @param plain takes rows of records that it can; null where each is to be an item
   * @param rest what follows the chunks, where another thread may have read of it what is plain
   */
  items(plain: PlainRowReader | null, rest: RestOfFile | null): AsyncGenerator<Item[]>;
  /** How its cells become records; null where rows are no records of ours as they stand. */
  reading: CellReading | null;
  /** How it is written; null where its chunks ended before its header did. */
  layout: SheetLayout | null;
}

/**
 * Opens a CSV file and reads its header; columns that mean nothing to us are ignored.
 * @throws InputError where the header lacks what is needed
 */
export async function openCsv(
  chunks: AsyncGenerator<Uint8Array>,
  name: string,
  csvLayout: CsvLayout & { hasHeader: boolean },
  options: CsvOptions,
): Promise<CsvFile> {
  const file = await CsvReader.open(chunks, name, csvLayout);
  if (file === null)
    return { table: null, plain: false, order: null, unread: [], items: none, reading: null, layout: null };
  try {
    return csvFileOf(file, name, csvLayout, options);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * What the header of an open file says of its rows.
 * @throws InputError where it lacks what is needed
 */
function csvFileOf(
  file: CsvReader,
  name: string,
  { hasHeader }: { hasHeader: boolean },
  { table, isPlain, isRead, headerFault, orders, ...words }: CsvOptions,
): CsvFile {
  const { first, layout } = file;
  const location = { file: name, line: first.line, column: 1 };
  const rowsOf = (plain: PlainRowReader | null, rest: RestOfFile | null) =>
    hasHeader ? file.rows(plain, rest) : startingWith([first], file.rows(plain, rest));
  const cells = hasHeader ? first.cells : first.cells.map((_, i) => String(i + 1));
  refuseData(cells, words, location);
  if (isPlain(cells)) {
    const keys = renamed(cells, words.columns, isRead, location);
    const fault = headerFault(keys);
    if (fault !== null) throw inputError(fault, location);
    const toValue = (row: string[]) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ""]));
    return {
      table: null,
      plain: true,
      // A column that means nothing is asked last: it may be of another program.
      order: orders?.of([], (place) => isRead(keys[place] ?? "")) ?? orders?.of([]) ?? null,
      unread: cells.filter((name, i) => name.trim() !== "" && !isRead(keys[i] ?? "")),
      items: (_plain, rest) => rowItems(rowsOf(null, rest), name, toValue),
      reading: null,
      layout,
    };
  }
  const { keys, table: exported } = layoutOf(cells, words, table, location);
  const cut = new CutIds();
  // What strangers write tells nothing of the sheet.
  const mayDate = (place: number) => [null, "published", "answeredAt"].includes(keys[place] ?? null);
  const orderIn = (key: string) => {
    const columns = keys.flatMap((name, place) => (name === key ? [place] : []));
    return words.dates ?? exported?.dates ?? orders?.of(columns, mayDate) ?? null;
  };
  const dates = { published: orderIn("published"), answeredAt: orderIn("answeredAt") };
  const { timezone, types } = words;
  const reading = cellReading({ keys, dates, timezone, types }, (key, cell, line) =>
    cut.note(key, cell, line),
  );
  const items = (plain: PlainRowReader | null, rest: RestOfFile | null) =>
    withFaults(
      rowItems(rowsOf(plain, rest && noting(cut, rest)), name, (row, line) =>
        toRecord(row, exported, reading, { line, names: cells }),
      ),
      () =>
        cut
          .faults()
          .map(({ line, message }) => failed({ message, location: { file: name, line, column: 1 } })),
    );
  // A platform's own table has many columns that count for nothing.
  if (exported !== null)
    return { table: exported, plain: false, order: null, unread: [], items, reading: null, layout };
  const unread = cells.filter((name, i) => keys[i] === null && name.trim() !== "");
  return { table: null, plain: false, order: null, unread, items, reading, layout };
}

/** The rest of a file, noting too what the long ids tell that another thread read of it. */
function noting(cut: CutIds, { take, ...rest }: RestOfFile): RestOfFile {
  return {
    ...rest,
    take: (piece, span, firstLine) => {
      cut.merge(piece.longIds, firstLine);
      take(piece, span, firstLine);
    },
  };
}

async function* startingWith<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

async function* none(): AsyncGenerator<Item[]> {}

/** The items, and what only the whole file shows to be wrong. */
async function* withFaults(items: AsyncGenerator<Item[]>, faults: () => Item[]): AsyncGenerator<Item[]> {
  yield* items;
  yield faults();
}

async function* rowItems(
  batches: AsyncGenerator<CsvRow[]>,
  name: string,
  toValue: (cells: string[], line: number) => unknown,
): AsyncGenerator<Item[]> {
  for await (const rows of batches) {
    yield rows.map(({ cells, line, problem }) =>
      problem === null ? rowItem(cells, toValue, { file: name, line, column: 1 }) : failed(problem),
    );
  }
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
  return { key: null, value: undefined, line, column, error: () => problem };
}

function toRecord(
  cells: string[],
  table: TableFormat | null,
  { columns: { keys }, types, note, ...dates }: CellReading,
  { line, names }: { line: number; names: readonly string[] },
): Record<string, unknown> {
  const record: Record<string, unknown> = table === null ? {} : { type: "post", side: "brand" };
  const totals: [string, unknown][] = [];
  const moments: string[] = [];
  /** The columns of the moments. */
  const dated: string[] = [];
  for (const [i, key] of keys.entries()) {
    if (key === null) continue;
    const cell = cellOf(key, cells[i] ?? "");
    if (cell === "") continue;
    note(key, cell, line);
    if (key.startsWith("totals.")) totals.push([key.slice("totals.".length), toNumber(cell)]);
    else if (key === "published") {
      moments.push(cell);
      dated.push(names[i] ?? key);
    } else if (key === "answeredAt") record[key] = certain(names[i] ?? key, toMoment(cell, dates.answeredAt));
    else if (key === "type") record[key] = typeInCell(cell, types);
    else record[key] = cellValue(key, cell);
  }
  const published = momentOf(moments, dates.published);
  if (published !== null)
    record["published"] = certain(dated[moments.indexOf(published)] ?? "published", published);
  if (totals.length > 0) record["totals"] = Object.fromEntries(totals);
  table?.complete?.(record);
  return record;
}

/**
 * A moment that a cell of a column was read as.
 * @throws NoDate where it is none
 */
function certain(column: string, moment: string): string {
  if (isMoment(moment)) return moment;
  throw new NoDate(dateFault(column, moment));
}

function cellValue(key: string, cell: string): unknown {
  if (key === "count") return toNumber(cell);
  if (key === "disclosed" || key === "bot")
    return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
  if (key === "amplifiers") return cell.split(/[;,\s]+/).filter((account) => account !== "");
  if (key === "side") return cell.toLowerCase();
  return cell;
}

/** A whole number, or the cell itself, which the record's check then refuses with its text. */
function toNumber(cell: string): number | string {
  return /^(\d+|\d{1,3}(,\d{3})+)$/.test(cell) ? Number(cell.replaceAll(",", "")) : cell;
}
