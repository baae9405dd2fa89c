import type { PlainRows, RowSpan } from "../domain/plain-rows.ts";
import { NONE } from "./codes.ts";
import type { LateStrings } from "./late-strings.ts";
import type { SparseColumn } from "./sparse-column.ts";
import type { StringPool } from "./string-pool.ts";
import { Texts } from "./texts.ts";

/** What `Columns` lets a reader of another thread's rows fill. */
interface OpenColumns {
  readonly type: Uint8Array;
  readonly flags: Uint8Array;
  readonly day: Int32Array;
  readonly channel: Int32Array;
  readonly actor: Int32Array;
  readonly handle: SparseColumn;
  readonly id: Int32Array;
  readonly object: Int32Array;
  readonly reply: Int32Array;
  readonly target: SparseColumn;
  readonly urls: Map<number, string>;
  readonly ids: LateStrings;
  readonly accounts: StringPool;
  addRow(line: number): number;
  setTime(row: number, time: number): void;
  channelOf(name: string, line: number): number;
}

/**
 * Adds rows that another thread read to columns, as if each had been read here: channels, accounts and ids get their
 * numbers in the order of the rows.
 */
export class TakenRows {
  readonly rows: PlainRows;
  readonly #columns: OpenColumns;
  readonly #accountTexts: Texts;
  /** By the number of an account there, its number here; NONE for one that no row had yet. */
  readonly #accounts: Int32Array;
  /** By ticket there, the ticket here. */
  readonly #tickets: Int32Array;
  readonly #idShift: number;

  constructor(rows: PlainRows, columns: OpenColumns) {
    this.rows = rows;
    this.#columns = columns;
    this.#accountTexts = new Texts();
    const shift = this.#accountTexts.takeChunks(rows.accounts.chunks);
    this.#accountTexts.addPlaces(rows.accounts.places, 0, rows.accounts.size, shift);
    this.#accounts = new Int32Array(rows.accounts.size).fill(NONE);
    this.#tickets = new Int32Array(rows.ids.size);
    this.#idShift = columns.ids.takeChunks(rows.ids.chunks);
  }

  /**
   * Adds the rows of a span; the spans of a piece must come in turn.
   * @param firstLine of the piece, from 1
   * @param channelOf the channel of a row by the name that it writes; null where it has none
   */
  add(
    { from, to, firstTicket, lastTicket }: RowSpan,
    firstLine: number,
    channelOf: (name: string | null, line: number) => string | null,
  ): void {
    const columns = this.#columns;
    const { rows } = this;
    const first = columns.ids.addPlaces(rows.ids, firstTicket, lastTicket, this.#idShift);
    for (let i = firstTicket; i < lastTicket; i++) this.#tickets[i] = first + i - firstTicket;
    // Most rows in turn are of one channel.
    let last = Number.NaN;
    let channel = NONE;
    for (let old = from; old < to; old++) {
      const line = firstLine + (rows.line[old] as number);
      const row = columns.addRow(line);
      columns.type[row] = rows.type[old] as number;
      columns.flags[row] = rows.flags[old] as number;
      const time = rows.time[old] as number;
      if (Number.isNaN(time)) columns.day[row] = rows.day[old] as number;
      else columns.setTime(row, time);
      const written = rows.channel[old] as number;
      if (written !== last) {
        const name = channelOf(written === NONE ? null : (rows.channels[written] as string), line);
        channel = name === null ? NONE : columns.channelOf(name, line);
        last = written;
      }
      columns.channel[row] = channel;
      columns.actor[row] = this.#account(rows.actor[old] as number);
      columns.handle.set(row, this.#account(sparse(rows.handle, old)));
      columns.id[row] = this.#ticket(rows.id[old] as number);
      columns.object[row] = this.#ticket(rows.object[old] as number);
      columns.reply[row] = this.#ticket(rows.reply[old] as number);
      columns.target.set(row, this.#account(sparse(rows.target, old)));
      const url = rows.urls.size === 0 ? undefined : rows.urls.get(old);
      if (url !== undefined) columns.urls.set(row, url);
    }
  }

  #ticket(old: number): number {
    return old === NONE ? NONE : (this.#tickets[old] as number);
  }

  #account(old: number): number {
    if (old === NONE) return NONE;
    const earlier = this.#accounts[old] as number;
    if (earlier !== NONE) return earlier;
    const number = this.#columns.accounts.internFrom(this.#accountTexts, old);
    this.#accounts[old] = number;
    return number;
  }
}

/** The value of a column in which most rows have none, by its offset from NONE. */
function sparse(offsets: Int32Array, row: number): number {
  return row < offsets.length ? NONE + (offsets[row] as number) : NONE;
}
