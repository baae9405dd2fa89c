import type { PlainRows, RowSpan } from "../domain/plain-rows.ts";
import { NONE } from "./codes.ts";
import { release } from "./enlarge.ts";
import type { LateStrings } from "./late-strings.ts";
import type { RowArrays } from "./row-arrays.ts";
import { SparseColumn } from "./sparse-column.ts";
import type { StringPool } from "./string-pool.ts";
import { Texts } from "./texts.ts";
import type { Zone } from "./zone.ts";

/** What `Columns` lets a reader of another thread's rows fill. */
interface OpenColumns extends RowArrays {
  readonly handle: SparseColumn;
  readonly target: SparseColumn;
  readonly reply: SparseColumn;
  readonly urls: Map<number, string>;
  readonly ids: LateStrings;
  readonly accounts: StringPool;
  readonly zone: Zone;
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
  /** By the number of an account there, its number here; NONE for one that no row had before. */
  readonly #accounts: Int32Array;
  /** By ticket there, the ticket here. */
  readonly #tickets: Int32Array;
  readonly #idShift: number;
  readonly #handle: SparseColumn;
  readonly #target: SparseColumn;
  readonly #reply: SparseColumn;

  constructor(rows: PlainRows, columns: OpenColumns) {
    this.rows = rows;
    this.#columns = columns;
    this.#accountTexts = new Texts();
    const shift = this.#accountTexts.takeChunks(rows.accounts.chunks);
    this.#accountTexts.addPlaces(rows.accounts.places, 0, rows.accounts.size, shift);
    this.#accounts = columns.accounts.findAll(this.#accountTexts);
    this.#tickets = new Int32Array(rows.ids.size);
    this.#idShift = columns.ids.takeChunks(rows.ids.chunks);
    this.#handle = new SparseColumn(NONE, rows.handle);
    this.#target = new SparseColumn(NONE, rows.target);
    this.#reply = new SparseColumn(NONE, rows.reply);
  }

  /**
   * Adds the rows of a span; the spans of a piece must come in turn.
   * @param firstLine the line of the file on which the first plain record of the piece is, from 1
   * @param channelOf the channel of a row by the name that it writes; null where it has none
   */
  add(
    { from, to, firstTicket, lastTicket }: RowSpan,
    firstLine: number,
    channelOf: (name: string | null, line: number) => string | null,
  ): void {
    const columns = this.#columns;
    const first = columns.ids.addPlaces(this.rows.ids, firstTicket, lastTicket, this.#idShift);
    for (let i = firstTicket; i < lastTicket; i++) this.#tickets[i] = first + i - firstTicket;
    const row = columns.makeRoom(to - from);
    // Column by column, as a loop over one of them is fast.
    this.#addAsTheyAre(row, from, to);
    this.#addDays(row, from, to);
    columns.lines.addFrom(this.rows.lines, from, to, firstLine);
    this.#addChannels(row, from, to, channelOf);
    this.#addAccounts(row, from, to);
    numberAll(columns.ticket, row, this.rows.id, this.#tickets, from, to);
    numberAll(columns.object, row, this.rows.object, this.#tickets, from, to);
    this.#addReplies(row, from, to);
    if (this.rows.urls.size > 0) this.#addUrls(row, from, to);
  }

  /** Gives back the memory of the rows, once all spans were added. */
  release(): void {
    const { ids, accounts, handle, target, reply, ...columns } = this.rows;
    // The chunks of ids are not among it: they hold the texts that were taken over.
    const parts = [columns, handle, target, reply, { ...ids, chunks: [] }, accounts];
    for (const array of parts.flatMap((part): unknown[] => Object.values(part).flat()))
      if (ArrayBuffer.isView(array)) release(array);
    release(this.#accounts);
    release(this.#tickets);
  }

  #addAsTheyAre(first: number, from: number, to: number): void {
    const columns = this.#columns;
    const { type, flags, time } = this.rows;
    columns.type.set(type.subarray(from, to), first);
    columns.time.set(time.subarray(from, to), first);
    for (let old = from; old < to; old++)
      if (flags[old] !== 0) columns.flags[first + old - from] = flags[old] as number;
  }

  #addDays(first: number, from: number, to: number): void {
    const { day, zone } = this.#columns;
    const { time, day: bare } = this.rows;
    for (let old = from, row = first; old < to; old++, row++) {
      const at = time[old] as number;
      day[row] = Number.isNaN(at) ? (bare[old] as number) : zone.dayOf(at);
    }
  }

  #addChannels(
    first: number,
    from: number,
    to: number,
    channelOf: (name: string | null, line: number) => string | null,
  ): void {
    const columns = this.#columns;
    const { channel, channels } = this.rows;
    // Most rows in turn are of one channel.
    let last = Number.NaN;
    let number = NONE;
    for (let old = from, row = first; old < to; old++, row++) {
      const written = channel[old] as number;
      if (written !== last) {
        const line = columns.lines.of(row);
        const name = channelOf(written === NONE ? null : (channels[written] as string), line);
        number = name === null ? NONE : columns.channelOf(name, line);
        last = written;
      }
      columns.channel[row] = number;
    }
  }

  /** All of a row before those of the next, so that they get their numbers in this order. */
  #addAccounts(first: number, from: number, to: number): void {
    const columns = this.#columns;
    const actors = this.rows.actor;
    const known = this.#accounts;
    const [handle, target] = [this.#handle, this.#target];
    // Hardly any row has either.
    let [nextHandle, nextTarget] = [handle.next(from, to), target.next(from, to)];
    for (let old = from, row = first; old < to; old++, row++) {
      const actor = actors[old] as number;
      const earlier = actor === NONE ? NONE : (known[actor] as number);
      columns.actor[row] = actor !== NONE && earlier === NONE ? this.#account(actor) : earlier;
      if (old === nextHandle) {
        columns.handle.set(row, this.#account(handle.get(old)));
        nextHandle = handle.next(old + 1, to);
      }
      if (old === nextTarget) {
        columns.target.set(row, this.#account(target.get(old)));
        nextTarget = target.next(old + 1, to);
      }
    }
  }

  #addReplies(first: number, from: number, to: number): void {
    const reply = this.#reply;
    for (let old = reply.next(from, to); old < to; old = reply.next(old + 1, to))
      this.#columns.reply.set(first + old - from, this.#tickets[reply.get(old)] as number);
  }

  #addUrls(first: number, from: number, to: number): void {
    for (let old = from; old < to; old++) {
      const url = this.rows.urls.get(old);
      if (url !== undefined) this.#columns.urls.set(first + old - from, url);
    }
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

/**
 * Copies numbers of the other thread into a column, each replaced by the number that it has here.
 * @param first the row here at which they begin
 */
function numberAll(
  column: Int32Array,
  first: number,
  others: Int32Array,
  numbers: Int32Array,
  from: number,
  to: number,
): void {
  for (let old = from, row = first; old < to; old++, row++) {
    const other = others[old] as number;
    column[row] = other === NONE ? NONE : (numbers[other] as number);
  }
}
