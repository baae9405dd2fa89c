import { CutIds, cellOf, LostCell } from "../../domain/cell.ts";
import type { DateOrder } from "../../domain/policy.ts";
import type { Problem } from "../../domain/problem.ts";
import { readCsv } from "../../text/csv.ts";
import { isTitle, type Layout, layoutOf, renamed } from "./csv-columns.ts";
import { NoDate, toMoment } from "./csv-dates.ts";
import { typeOf } from "./csv-types.ts";
import type { Item } from "./items.ts";
import type { TableFormat } from "./table-format.ts";

/** How many rows are handed on at once. */
const BATCH = 512;

/** How a policy says that a CSV file is to be read. */
export interface CsvOptions {
  /** Columns by key, for a header with other words. */
  columns: Record<string, string>;
  /** In which order dates of numbers are written, null where the policy does not tell. */
  dates: DateOrder | null;
  /** The platform's table that it is, undefined to recognise one, null for our record. */
  table: TableFormat | null | undefined;
  /** Whether the rows below a header are handed on as they are, each a map from column to cell. */
  isPlain(header: readonly string[]): boolean;
}

/** The rows of a CSV file, and what their columns hold; a header of the record's keys, or of a platform's table. */
export interface CsvFile {
  /** Null for our own record. */
  table: TableFormat | null;
  /** Whether the rows are handed on as they are. */
  plain: boolean;
  items: AsyncGenerator<Item[]>;
}

/**
 * Opens a CSV file and reads its header; columns that mean nothing to us are ignored.
 * @throws InputError where the header lacks what is needed
 */
export async function openCsv(
  chunks: AsyncGenerator<Uint8Array>,
  name: string,
  { columns, dates, table, isPlain }: CsvOptions,
): Promise<CsvFile> {
  const rows = readCsv(chunks, name, (cells) => isTitle(cells, columns));
  const header = await rows.next();
  if (header.done === true) return { table: null, plain: false, items: rowItems(rows, name, String) };
  const { cells, line } = header.value;
  const location = { file: name, line, column: 1 };
  if (isPlain(cells)) {
    const keys = renamed(cells, columns, location);
    const items = rowItems(rows, name, (row) =>
      Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ""])),
    );
    return { table: null, plain: true, items };
  }
  const layout = layoutOf(cells, columns, table, location);
  const order = dates ?? layout.table?.dates ?? null;
  const cut = new CutIds();
  const items = withFaults(
    rowItems(rows, name, (row, at) => toRecord(row, layout, order, (key, cell) => cut.note(key, cell, at))),
    () =>
      cut.faults().map(({ line, message }) => failed({ message, location: { file: name, line, column: 1 } })),
  );
  return { table: layout.table, plain: false, items };
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

function failed(problem: Problem): Item {
  const { line = 1, column = 1 } = problem.location ?? {};
  return { key: null, value: undefined, line, column, error: problem };
}

function toRecord(
  cells: string[],
  { keys, table }: Layout,
  dates: DateOrder | null,
  note: (key: string, cell: string) => void,
): Record<string, unknown> {
  const record: Record<string, unknown> = table === null ? {} : { type: "post", side: "brand" };
  const totals: [string, unknown][] = [];
  for (const [i, key] of keys.entries()) {
    if (key === null) continue;
    const cell = cellOf(key, cells[i] ?? "");
    if (cell === "") continue;
    note(key, cell);
    if (key.startsWith("totals.")) totals.push([key.slice("totals.".length), toNumber(cell)]);
    else if (key === "published") record[key] = toMoment(cell, dates);
    else record[key] = cellValue(key, cell);
  }
  if (totals.length > 0) record["totals"] = Object.fromEntries(totals);
  table?.complete?.(record);
  return record;
}

function cellValue(key: string, cell: string): unknown {
  if (key === "count") return toNumber(cell);
  if (key === "disclosed" || key === "bot")
    return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
  if (key === "amplifiers") return cell.split(/[;,\s]+/).filter((account) => account !== "");
  if (key === "type") return typeOf(cell.toLowerCase());
  if (key === "side") return cell.toLowerCase();
  return cell;
}

/** A whole number, or the cell itself, which the record's check then refuses with its text. */
function toNumber(cell: string): number | string {
  return /^(\d+|\d{1,3}(,\d{3})+)$/.test(cell) ? Number(cell.replaceAll(",", "")) : cell;
}
