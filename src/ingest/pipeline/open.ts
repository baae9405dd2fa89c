import type { SheetOrder, SheetOrders } from "../../domain/date-orders.ts";
import { type InputError, inputError, topOf } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import type { DividedFile, Piece, RestOfFile } from "../../domain/helper.ts";
import type { Brand } from "../../domain/policy.ts";
import { concatBytes } from "../../lib/bytes.ts";
import { readChunks, readOn, readText } from "../../text/chunks.ts";
import { sheetOrders } from "../../text/sheet-order.ts";
import { isByNumber, isTitle, namesType } from "./csv-columns.ts";
import { type CsvFile, openCsv } from "./csv-records.ts";
import { datesOf, type EntryWords } from "./entry.ts";
import type { Format, TextFormat } from "./format.ts";
import { AUTO, CANONICAL, type FormatRegistry } from "./format-registry.ts";
import { type Item, jsonItems, ndjsonItems } from "./items.ts";
import type { Pages } from "./pages.ts";
import { Peekable } from "./peekable.ts";
import { PlainCsv } from "./plain/plain-csv.ts";
import { PlainJson } from "./plain/plain-json.ts";
import type { PlainTaker } from "./plain/plain-record.ts";
import { recognise } from "./recognise.ts";
import type { TableFormat } from "./table-format.ts";

const SEMICOLON = 59;

/** A file to read, and how. */
export interface SnapshotFile extends EntryWords {
  /** Absolute path; its ending says what kind of file it is. */
  path: string;
  bytes: FileBytes;
  /** Name in messages and reports. */
  name: string;
  /** Which formats it may have. */
  known: FormatRegistry;
  /** Null for our own record. */
  format: Format | TableFormat | typeof AUTO | null;
  /** The channel that its entry in the policy says, null where it says none. */
  channel: string | null;
  brand: Brand;
  /** Days for which it may be kept; missing or null where nobody says. */
  keep?: number | null;
  /** What the pages of its entry's files say of what they leave out, where that is asked. */
  pages?: Pages;
  /** Its pieces, where another thread may read some; missing where there is none. */
  divided?: DividedFile;
  /** Of a sheet, in which order it writes its dates; missing until it is first asked, as that may take all of it. */
  orders?: Promise<SheetOrders>;
  /** Told how many bytes were read, each time some were, as they lie on disk. */
  onBytes?: (size: number) => void;
}

/** What a file holds, and how it is to be read. */
export interface Opened {
  /** The format of its items, null where they are records of ours. */
  format: Format | null;
  /** The exported table that a CSV file is, null for anything else. */
  table: TableFormat | null;
  /** Whether what the brand itself did is in it. */
  outbound: boolean;
  /** The columns of a sheet that nothing reads. */
  unreadColumns: readonly string[];
  /** In which order rows of a format show that they write their dates; null where they do not, or their entry says it. */
  order: SheetOrder | null;
  /** @param plain takes the plain records; null where each is to be an item */
  items(plain: PlainTaker | null): AsyncGenerator<Item[]>;
}

/** The items of a kind of file; of a document the elements of its lists under some keys, null for any. */
type ItemReader = (
  bytes: AsyncGenerator<Uint8Array>,
  listKeys: readonly string[] | null,
  plain: PlainTaker | null,
) => AsyncGenerator<Item[]>;

/**
 * Opens a file, and where its format is not given recognises it by its beginning.
 * @throws InputError where it cannot be read, or its format not be recognised
 */
export async function openSnapshot(file: SnapshotFile): Promise<Opened> {
  const { name, format, known, set } = file;
  const ending = /\.(\w+)(\.gz)?$/i.exec(file.path)?.[1]?.toLowerCase() ?? "";
  const text = [...known.texts, ...known.own].find(({ endings }) => endings.includes(ending));
  if (text !== undefined) return openText(file, text);
  if (isText(format))
    throw wrongKind(`is not in the format ${format.name}, which ends in ${dotted(format.endings)}`, name);
  const chunks = readChunks(file.divided?.head ?? file.bytes, name, file.onBytes);
  if (ending === "csv") return openTable(file, chunks);
  const lines: ItemReader = (bytes, _keys, plain) =>
    ndjsonItems(bytes, name, plain && PlainJson.of(plain), plain && restOf(file, plain));
  const items: ItemReader | undefined = {
    json: ((bytes, keys) => jsonItems(bytes, name, keys)) satisfies ItemReader,
    js: ((bytes, keys) => jsonItems(withoutAssignment(bytes), name, keys)) satisfies ItemReader,
    ndjson: lines,
    jsonl: lines,
  }[ending];
  if (items === undefined) throw wrongKind(`can't be read by its ending; ${kindsOf(known)}`, name);
  const head = new Peekable(chunks);
  const recognised =
    format === AUTO ? await recognise(items(head.peek(), null, null), { known, set, name }) : format;
  // Only records of ours are read in pieces, where the beginning shows that they are.
  if (file.divided !== undefined && (recognised !== null || head.isAtEnd)) {
    const { divided: _, ...whole } = file;
    return openSnapshot(whole);
  }
  if (recognised !== null && (!isPayload(recognised) || recognised === known.rows)) {
    throw wrongKind(`is not CSV, as the format ${recognised.name} is`, name);
  }
  return {
    format: recognised,
    table: null,
    outbound: recognised?.outbound ?? true,
    unreadColumns: [],
    order: null,
    items: (plain) => items(head.all(), listKeys(recognised), recognised === null ? plain : null),
  };
}

/** What follows the beginning of a file; null where it has no pieces. */
function restOf({ divided, name, onBytes }: SnapshotFile, { takeRows }: PlainTaker): RestOfFile | null {
  if (divided === undefined || takeRows === null) return null;
  const counted = (piece: Piece) => ({
    ...piece,
    taken: async () => {
      const read = await piece.taken();
      // The last line may lack the line feed with which it was read.
      if (read !== null) onBytes?.(Math.min(read.to, piece.size) - read.from);
      return read;
    },
  });
  return {
    pieces: divided.pieces.map(counted),
    chunksOf: (piece, from, to) => readOn(piece.part(from, to), name, onBytes),
    take: (piece, span, firstLine) => takeRows(piece.rows, span, firstLine),
  };
}

async function openTable(file: SnapshotFile, chunks: AsyncGenerator<Uint8Array>): Promise<Opened> {
  const opened = await openSheet(file, chunks);
  return {
    format: opened.plain ? file.known.rows : null,
    table: opened.table,
    outbound: opened.table === null,
    unreadColumns: opened.unread,
    order: opened.order,
    items: (plain) =>
      opened.items(
        plain && opened.reading && PlainCsv.of(plain, opened.reading),
        plain && restOf(file, plain),
      ),
  };
}

/**
 * Opens a sheet.
 * @param chunks its bytes, or those of its beginning
 * @throws InputError where it is none, or its header lacks what is needed
 */
export async function openSheet(file: SnapshotFile, chunks: AsyncGenerator<Uint8Array>): Promise<CsvFile> {
  const { name, format, known } = file;
  const table = format === AUTO ? undefined : format;
  const isRows = table === known.rows;
  if (isPayload(table) && !isRows) throw wrongKind(`is CSV, and the format ${table.name} is JSON`, name);
  const layout = {
    isTitle: (cells: readonly string[]) => isTitle(cells, file),
    hasHeader: !isByNumber(file.columns),
  };
  if (file.dates === null) file.orders ??= sheetOrders(file.bytes, name, layout);
  return openCsv(chunks, name, layout, {
    ...file,
    orders: (await file.orders) ?? null,
    table: isPayload(table) ? undefined : table,
    isRead: (column) => known.rows?.isColumn(column) === true,
    headerFault: (header) => known.rows?.headerFault?.(header) ?? null,
    isPlain: (header) =>
      known.rows !== null &&
      (isRows || (table === undefined && (known.rows.isHeader?.(header) ?? !namesType(header, file)))),
  });
}

async function openText(file: SnapshotFile, text: FormatRegistry["own"][number]): Promise<Opened> {
  const { bytes, name, format, known } = file;
  const own = known.texts.find((one) => one === text) ?? null;
  if (format !== AUTO && format !== own) {
    throw wrongKind(
      `is not in the format ${format?.name ?? CANONICAL}, as the ending ${dotted(text.endings)} says`,
      name,
    );
  }
  const items = await text.items(await readText(bytes, name), name, datesOf(file));
  return {
    format: own,
    table: null,
    outbound: true,
    unreadColumns: [],
    order: null,
    items: () => once(items),
  };
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

function isText(format: SnapshotFile["format"]): format is TextFormat {
  return typeof format === "object" && format !== null && "endings" in format;
}

function dotted(endings: readonly string[]): string {
  return endings.map((ending) => `.${ending}`).join(" or ");
}

function kindsOf({ plural, texts, own }: FormatRegistry): string {
  const endings = [...texts, ...own].flatMap((text) => text.endings);
  return `${plural} end in ${["ndjson", "jsonl", "json", "js", ...endings].map((ending) => `.${ending}`).join(", ")} or .csv`;
}

function isPayload(format: Format | TableFormat | null | undefined): format is Format {
  return format !== undefined && format !== null && "read" in format;
}

function wrongKind(message: string, file: string): InputError {
  return inputError(message, topOf(file));
}

/** The keys of a JSON file that hold its list. */
export function listKeys(format: Format | null): readonly string[] {
  return format?.listKeys ?? ["activities"];
}

const BLANK = 32;

/** An archive's script without the variable that its list is given to; blanks keep every place as it is. */
async function* withoutAssignment(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  /** What may be the end of the statement, which JSON does not have. */
  let tail: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const assignment = first
      ? /^\s*window\.[\w.]+\s*=/.exec(String.fromCharCode(...chunk.subarray(0, 256)))?.[0]
      : undefined;
    first = false;
    const script =
      assignment === undefined
        ? chunk
        : concatBytes([new Uint8Array(assignment.length).fill(BLANK), chunk.subarray(assignment.length)]);
    const end = endOfList(script);
    if (end > 0 && tail.length > 0) yield tail;
    tail = end > 0 ? script.slice(end) : concatBytes([tail, script]);
    if (end > 0) yield script.subarray(0, end);
  }
  const isEnd = tail.filter((byte) => byte === SEMICOLON).length === 1;
  yield isEnd ? tail.map((byte) => (byte === SEMICOLON ? BLANK : byte)) : tail;
}

/** Behind the last byte that is neither white space nor a semicolon. */
function endOfList(script: Uint8Array): number {
  let end = script.length;
  while (end > 0 && [SEMICOLON, 9, 10, 13, 32].includes(script[end - 1] as number)) end--;
  return end;
}
