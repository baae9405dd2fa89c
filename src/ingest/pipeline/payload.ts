import type { Activity } from "../../domain/activity.ts";
import { type Format, MalformedItem, type Surroundings } from "./format.ts";
import type { Item } from "./items.ts";
import { type PagedItem, Paging } from "./paging.ts";
import { refusalIn } from "./refusal.ts";

/** What becomes of the items of a platform's payload. */
export interface PayloadSink {
  /** What surrounds every item of the file. */
  around: Omit<Surroundings, "page">;
  record(activity: Activity, place: PagedItem): void;
  /** An item of a kind that counts for nothing. */
  skip(): void;
  malformed(message: string, place: { line: number; column: number }): void;
}

/** Reads the items of a platform's payload by its format. */
export class Payload {
  readonly #format: Format;
  readonly #sink: PayloadSink;
  readonly #paging: Paging;

  constructor(format: Format, sink: PayloadSink) {
    this.#format = format;
    this.#sink = sink;
    this.#paging = new Paging(format);
  }

  take(item: Item): void {
    this.#orTell(item, () => {
      for (const paged of this.#paging.take(item)) this.#read(paged);
    });
  }

  end(): void {
    for (const paged of this.#paging.end()) this.#read(paged);
  }

  #read(item: PagedItem): void {
    this.#orTell(item, () => {
      const activities = this.#format.read(item.value, { ...this.#sink.around, page: item.page });
      if (activities.length === 0) this.#sink.skip();
      for (const activity of activities) this.#sink.record(activity, item);
    });
  }

  #orTell(item: { value: unknown; line: number; column: number }, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof MalformedItem)) throw error;
      this.#sink.malformed(refusalIn(item.value) ?? error.message, error.place ?? item);
    }
  }
}
