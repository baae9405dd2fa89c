import type { Activity } from "../../domain/activity.ts";
import { findApiError } from "./api-error.ts";
import {
  asObject,
  type Format,
  lookalikeFault,
  MalformedItem,
  type ReadContext,
  type Remainder,
} from "./format.ts";
import type { Item } from "./items.ts";
import type { Pages } from "./pages.ts";
import { type PagedItem, Paging } from "./paging.ts";

/** What becomes of the items of a platform's payload. */
export interface PayloadSink {
  /** What surrounds every item of the file. */
  context: Omit<ReadContext, "page">;
  record(activity: Activity, place: PagedItem): void;
  /** An item of a kind that counts for nothing. */
  skip(): void;
  malformed(message: string, place: { line: number; column: number }): void;
}

/** As many items of a page are kept to tell what it leaves out; no platform gives a page as large as this. */
const MAX_KEPT = 10_000;

/** Reads the items of a platform's payload by its format. */
export class Payload {
  /** Whether it has had a page without items that says that others came before it. */
  isContinuation = false;
  readonly #format: Format;
  readonly #sink: PayloadSink;
  readonly #paging: Paging;
  readonly #pages: Pages | undefined;
  #page: Record<string, unknown> | null = null;
  #items: Record<string, unknown>[] = [];
  /** That of the last page with items. */
  #list: Remainder | null = null;

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
    });
  }

  #note(item: Record<string, unknown>): void {
    const { remainderOfPage, remainderOfItem } = this.#format;
    if (remainderOfPage !== undefined && this.#items.length < MAX_KEPT) this.#items.push(item);
    const remainder = remainderOfItem?.(item) ?? null;
    if (remainder !== null) this.#pages?.add(this.#format, remainder);
  }

  /** Ends the page that was read, where another begins. */
  #turnTo(page: Record<string, unknown> | null): void {
    if (page === this.#page) return;
    const { remainderOfPage } = this.#format;
    if (this.#page !== null && remainderOfPage !== undefined) {
      const remainder = remainderOfPage(this.#page, this.#items);
      const isEmpty = this.#items.length === 0;
      this.isContinuation ||= isEmpty && remainder.follows === true;
      // A page without items, as many lists end with one, may not say of which list it is.
      if (!isEmpty) this.#list = remainder;
      const { list, post } = this.#list ?? remainder;
      this.#pages?.add(this.#format, { ...remainder, list, post }, isEmpty);
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
