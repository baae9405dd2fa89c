import type { ActivityType } from "../domain/activity.ts";
import type { PlainRows, RowSettings, RowSpan } from "../domain/plain-rows.ts";
import { Columns } from "./columns.ts";
import { Zone } from "./zone.ts";

/** Collects plain records of pieces of files in a thread of its own, to be handed over to the one that has all. */
export class RowCollector extends Columns {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** Of the open piece. */
  #spans: RowSpan[] = [];
  #from = 0;
  #firstTicket = 0;

  constructor({ key, urlsOf }: RowSettings) {
    // Whoever takes the rows knows the time zone, and tells their local days.
    super(new Zone(() => 0), { urlsOf: urlsOf as ActivityType[] }, key);
  }

  /** By the name as it is written: that it is none of the brand's is said where it first stands. */
  override channelOf(name: string): number {
    const number = this.#numbers.get(name) ?? this.#names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }

  openPiece(): void {
    // Its tickets must be its own, as pieces come in another order than they are read.
    this.ids.forget();
    this.#spans = [];
    this.#start();
  }

  /** Ends a span. @param odd the lines behind it that are not plain, of which the first has the number `oddLine` */
  endSpan(odd: string, oddLine: number): void {
    const [from, firstTicket] = [this.#from, this.#firstTicket];
    this.#spans.push({ from, to: this.length, firstTicket, lastTicket: this.ids.size, odd, oddLine });
    this.#start();
  }

  closePiece(): RowSpan[] {
    this.endSpan("", 0);
    return this.#spans;
  }

  /** All rows of all pieces. */
  get rows(): PlainRows {
    const { length, type, time, day, flags, line, channel, actor, id, object, reply, urls } = this;
    return {
      ...{ length, type, time, day, flags, line, channel, actor, id, object, reply, urls },
      channels: this.#names,
      handle: this.handle.offsets,
      target: this.target.offsets,
      accounts: this.accounts.columns,
      ids: this.ids.columns,
    };
  }

  #start(): void {
    this.#from = this.length;
    this.#firstTicket = this.ids.size;
  }
}
