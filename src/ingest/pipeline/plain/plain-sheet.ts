import { CutIds, type LongIds } from "../../../domain/cell.ts";
import type { PieceReading, SheetLayout } from "../../../domain/helper.ts";
import { headerTest } from "../../../text/csv-header.ts";
import { CsvScanner } from "../../../text/csv-scanner.ts";
import { RowEnd } from "../../../text/row-end.ts";
import { cellReading } from "../cell-reading.ts";
import { PlainCsv } from "./plain-csv.ts";
import type { PlainPieces, RecordTaker } from "./plain-record.ts";

/** Reads records straight from plain rows in pieces of a sheet, of which `CsvReader` would make the same. */
export class PlainSheet implements PlainPieces {
  readonly #scanner: CsvScanner;
  readonly #isHeader: (row: CsvScanner) => boolean;
  readonly #lineEnd: SheetLayout["lineEnd"];
  readonly #plain: PlainCsv;
  /** Those of the piece that was opened last. */
  readonly #cut: { ids: CutIds };
  #bytes: Uint8Array = new Uint8Array(0);

  private constructor(layout: SheetLayout, plain: PlainCsv, cut: { ids: CutIds }) {
    this.#scanner = new CsvScanner(layout, layout.first.length);
    this.#isHeader = headerTest(layout.hasHeader ? layout.first : []);
    this.#lineEnd = layout.lineEnd;
    this.#plain = plain;
    this.#cut = cut;
  }

  /** Null where no row can be plain. */
  static of(taker: RecordTaker, { columns, layout }: NonNullable<PieceReading["sheet"]>): PlainSheet | null {
    const cut = { ids: new CutIds() };
    const reading = cellReading(columns, (key, cell, line) => cut.ids.note(key, cell, line));
    const plain = PlainCsv.of(taker, reading);
    return plain && new PlainSheet(layout, plain, cut);
  }

  open(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#cut.ids = new CutIds();
  }

  scan(start: number): number {
    const row = this.#scanner;
    const end = row.scan(this.#bytes, start);
    if (end === 0 || this.#isHeader(row)) return 0;
    return row.length === 0 || this.#plain.scan(row) ? end : 0;
  }

  /** A row of nothing but empty cells is plain, and is none. */
  take(line: number): void {
    if (this.#scanner.length > 0) this.#plain.take(line);
  }

  settle(): void {
    this.#plain.settle();
  }

  endOf(start: number): number {
    return new RowEnd(this.#lineEnd).in(this.#bytes, start);
  }

  get longIds(): LongIds {
    return this.#cut.ids.longIds;
  }
}
