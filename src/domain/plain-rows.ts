import type { LongIds } from "./cell.ts";
import type { Day } from "./day.ts";

/** Texts by number, as another thread hands them over. */
export interface TextColumns {
  chunks: readonly Uint8Array[];
  places: Uint32Array;
  size: number;
}

/** Numbers that not every row has, as `SparseColumn` keeps them. */
export interface SparseNumbers {
  marks: Uint32Array;
  values: Int32Array;
}

/** Plain records that another thread read, by row. Whoever takes them over may change them. */
export interface PlainRows {
  length: number;
  /** The places of types in ACTIVITY_TYPES. */
  type: Uint8Array;
  /** Milliseconds since 1970, NaN for a bare date or none. */
  time: Float64Array;
  /** The day of a bare date; of a row with a time it means nothing. */
  day: Int32Array & ArrayLike<Day>;
  flags: Uint8Array;
  /**
   * Runs of rows on consecutive lines, two numbers each: the first row, and its line, counted from 0 at the first plain
   * record of its piece.
   */
  lines: Uint32Array;
  /** Numbers of channels, -1 for none. */
  channel: Int8Array;
  /** Channels as they are written. */
  channels: readonly string[];
  /** Numbers of accounts, -1 for none; `handle` and `target` only where a row has one. */
  actor: Int32Array;
  handle: SparseNumbers;
  target: SparseNumbers;
  accounts: TextColumns;
  /** Tickets of ids, -1 for none; `reply` only where a row has one. */
  id: Int32Array;
  object: Int32Array;
  reply: SparseNumbers;
  ids: TextColumns & { hashes: Int32Array };
  urls: ReadonlyMap<number, string>;
}

/** Rows of a piece of a file up to some lines that are not plain, or to its end. */
export interface RowSpan {
  /** The first row, and the one behind the last. */
  from: number;
  to: number;
  /** The first new ticket of an id, and the one behind the last. */
  firstTicket: number;
  lastTicket: number;
  /** The lines behind them that are not plain, with their line feeds; empty at the end. */
  odd: string;
  /** The number of the first of those, counted likewise; at the end how many lines there are. */
  oddLine: number;
}

/** What another thread read of a piece of a file: from its first plain record to its last. */
export interface ReadPiece {
  rows: PlainRows;
  /** Where that begins within the piece, and the byte behind it. */
  from: number;
  to: number;
  spans: readonly RowSpan[];
  /** What its long ids tell of its columns, by lines from 0. */
  longIds: LongIds;
}

/** What another thread must know to read rows for a sink. */
export interface RowSettings {
  /** What hashes of ids depend on. */
  key: { seed: number; factors: readonly [number, number] };
  /** The types whose addresses are kept. */
  urlsOf: readonly string[];
}
