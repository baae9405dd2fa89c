import type { Activity } from "../../domain/activity.ts";
import type { EmptyCell } from "../../domain/sink.ts";
import { findApiError } from "./api-error.ts";
import { asObject, type Format, lookalikeFault, MalformedItem, type ReadContext } from "./format.ts";
import type { Item } from "./items.ts";
import type { Pages } from "./pages.ts";
import { type PagedItem, Paging } from "./paging.ts";

/** What becomes of the items of a platform's payload. */
export interface PayloadSink {
  /** What surrounds every item of the file. */
  context: Omit<ReadContext, "page">;
  record(activity: Activity, place: PagedItem): void;
  /** The cells of an item that are empty, so that it doesn't count a type. */
  uncounted(cells: readonly EmptyCell[]): void;
  /** An item of a kind that counts for nothing. */
  skip(): void;
  malformed(message: string, place: { line: number; column: number }): void;
}

/** As many items of a page are kept to tell what it leaves out; no platform gives a page as large as this. */
const MAX_KEPT = 10_000;

/** Reads the items of a platform's payload by its format. */
export class Payload {
  readonly #format: Format;
  readonly #sink: PayloadSink;
  readonly #paging: Paging;
  readonly #pages: Pages | undefined;
  #page: Record<string, unknown> | null = null;
  #items: Record<string, unknown>[] = [];
  #list = "";

  /** @param pages told what each page says of the rest of its list; undefined where nobody asks */
  constructor(format: Format, sink: PayloadSink, pages?: Pages) {
    this.#format = format;
    this.#sink = sink;
    this.#paging = new Paging(format, (page) => this.#turnTo(page));
    this.#pages = pages;
  }

  take(item: Item): void {
    this.#orTell(item, () => {
      for (const paged of this.#paging.take(item)) this.#read(paged);
    });
  }

  end(): void {
    for (const paged of this.#paging.end()) this.#read(paged);
    this.#turnTo(null);
  }

  #read(item: PagedItem): void {
    this.#turnTo(item.page);
    this.#orTell(item, () => {
      const fault = lookalikeFault(this.#format, item.value, true);
      if (fault !== null) throw new MalformedItem(fault);
      const activities = this.#format.read(item.value, { ...this.#sink.context, page: item.page });
      this.#note(asObject(item.value));
      if (activities.length === 0) this.#sink.skip();
      for (const activity of activities) this.#sink.record(activity, item);
      this.#sink.uncounted(this.#format.uncounted?.(item.value) ?? []);
    });
  }

  #note(item: Record<string, unknown>): void {
    const { name, types, remainderOfPage, remainderOfItem } = this.#format;
    if (remainderOfPage !== undefined && this.#items.length < MAX_KEPT) this.#items.push(item);
    const remainder = remainderOfItem?.(item) ?? null;
    if (remainder !== null) this.#pages?.add(name, types, remainder);
  }

  /** Ends the page that was read, where another begins. */
  #turnTo(page: Record<string, unknown> | null): void {
    if (page === this.#page) return;
    const { name, types, remainderOfPage } = this.#format;
    if (this.#page !== null && remainderOfPage !== undefined) {
      const remainder = remainderOfPage(this.#page, this.#items);
      // A page without items, as many lists end with one, does not say of which list it is.
      if (this.#items.length > 0) this.#list = remainder.list;
      this.#pages?.add(name, types, { ...remainder, list: this.#list });
    }
    this.#page = page;
    this.#items = [];
  }

  #orTell(item: { value: unknown; line: number; column: number }, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof MalformedItem)) throw error;
      this.#sink.malformed(findApiError(item.value) ?? error.message, error.place ?? item);
    }
  }
}
