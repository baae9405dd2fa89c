import type { SheetOrder } from "./date-orders.ts";
import type { FileBytes } from "./files.ts";
import type { ReadPiece, RowSettings, RowSpan } from "./plain-rows.ts";
import type { SnapshotSource } from "./policy.ts";

/** What the cells of a sheet's rows hold. */
export interface SheetColumns {
  /** The record's key of each column, null for those of no meaning to us. */
  keys: readonly (string | null)[];
  /** In which order the dates of these keys are written, null where nothing tells; and of which zone their times are. */
  dates: Readonly<Record<"published" | "answeredAt", SheetOrder | null>>;
  timezone: string | null;
  /** What its entry says that its files call the types of records. */
  types: SnapshotSource["types"];
}

/** How a sheet is written. */
export interface SheetLayout {
  delimiter: string;
  lineEnd: "\n" | "\r\n";
  /** Its first row. */
  first: readonly string[];
  /** Whether that row names the columns. */
  hasHeader: boolean;
}

/** How pieces of a file are read, in values that another thread can be given. */
export interface PieceReading {
  /** What its entry of the policy says of its records. */
  words: Pick<SnapshotSource, "set" | "types">;
  /** Null for lines of JSON. */
  sheet: { columns: SheetColumns; layout: SheetLayout } | null;
}

/** A file in UTF-8 that may be read in pieces: lines of JSON, or a sheet. */
export interface DivisibleFile {
  /** Absolute path. */
  path: string;
  /**
   * How its pieces are read.
   * @param head its beginning, of whole lines
   * @returns null where that does not tell, or only one thread can read it
   */
  reading(head: FileBytes): Promise<PieceReading | null>;
}

/** A piece of a file behind its beginning, of whole lines. */
export interface Piece {
  size: number;
  /** The bytes from a place to before another. */
  part(from: number, to: number): FileBytes;
  /** What another thread made of it; null where this one is to read it. */
  taken(): Promise<ReadPiece | null>;
}

/** A file in pieces. */
export interface DividedFile {
  /** Its beginning, which this thread reads, as it tells what the file is. */
  head: FileBytes;
  pieces: readonly Piece[];
}

/** What follows the beginning of a file whose pieces two threads read. */
export interface RestOfFile {
  pieces: readonly Piece[];
  /** Some bytes of a piece that this thread reads itself. */
  chunksOf(piece: Piece, from: number, to: number): AsyncIterable<Uint8Array>;
  /**
   * Hands on the rows of a span.
   * @param firstLine the line of the file on which the first plain record of the piece is, from 1
   */
  take(piece: ReadPiece, span: RowSpan, firstLine: number): void;
}

/** A second thread, where there is one. It changes how long a run takes, and nothing else. */
export interface Helper {
  /**
   * Begins to read pieces of files, from the last one on, while the caller reads them from the first one on.
   * @returns the divided files by path; none where that would gain nothing
   */
  divide(files: readonly DivisibleFile[], settings: RowSettings): Promise<ReadonlyMap<string, DividedFile>>;
  /** SHA-256 of the files of which it reads pieces, in hexadecimal and by path; none of those that it does not digest. */
  readonly digests: Promise<ReadonlyMap<string, string>>;
  /** Ends it, whatever it is at. */
  end(): void;
}
