import type { ActivityType } from "../domain/activity.ts";
import type { PlainRows, RowSettings, RowSpan } from "../domain/plain-rows.ts";
import { Columns } from "./columns.ts";
import { Zone } from "./zone.ts";

/** How many channels can be told apart by the number that a row has room for. */
const MAX_NAMES = 1 << 7;

/** Collects plain records of pieces of files in a thread of its own, to be handed over to the one that has all. */
export class RowCollector extends Columns {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** Of the open piece. */
  #spans: RowSpan[] = [];
  #from = 0;
  #firstTicket = 0;

  constructor({ key, urlsOf }: RowSettings) {
    // Local days are worked out where the rows are taken over, as the time zone is known there.
    super(new Zone(() => 0), { urlsOf: urlsOf as ActivityType[] }, key);
  }

  /** Numbers names as they are written: whether a channel is the brand's is asked where the rows are taken over. */
  override channelOf(name: string): number {
    const earlier = this.#numbers.get(name);
    if (earlier !== undefined) return earlier;
    // The main thread then reads everything itself, and says what is wrong if there really are that many.
    if (this.#names.length === MAX_NAMES) throw new Error("the channels are written in too many ways");
    const number = this.#names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }

  /** Begins a piece of a file. */
  openPiece(): void {
    // Its tickets must be its own: pieces are taken over in another order than they are read in.
    this.ids.forget();
    this.#spans = [];
    this.#start();
  }

  /**
   * Ends a span.
   * @param odd the lines behind it that are not plain; empty if there are none
   * @param oddLine the number of the first of these, from 0 at the first plain record of the piece
   */
  endSpan(odd: string, oddLine: number): void {
    const [from, firstTicket] = [this.#from, this.#firstTicket];
    this.#spans.push({ from, to: this.length, firstTicket, lastTicket: this.ids.size, odd, oddLine });
    this.#start();
  }

  /** Ends a piece. @returns its spans, in turn */
  closePiece(): RowSpan[] {
    return this.#spans;
  }

  /** All rows of all pieces. */
  get rows(): PlainRows {
    const { length, type, time, day, flags, channel, actor, ticket, object, urls } = this;
    return {
      ...{ length, type, time, day, flags, channel, actor, id: ticket, object, urls },
      lines: this.lines.runs,
      channels: this.#names,
      handle: this.handle.numbers,
      target: this.target.numbers,
      reply: this.reply.numbers,
      accounts: this.accounts.columns,
      ids: this.ids.columns,
    };
  }

  #start(): void {
    this.#from = this.length;
    this.#firstTicket = this.ids.size;
  }
}
