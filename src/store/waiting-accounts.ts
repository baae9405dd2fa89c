import type { TextSpan } from "../domain/plain-activity.ts";
import type { StringPool } from "./string-pool.ts";
import type { TextSpans } from "./texts.ts";

/** As many as wait at most: what is looked at of these together stays in a core's own cache. */
const ROOM = 256;

/**
 * Accounts that wait for their numbers. A company's fit into no cache, so that each look-up waits for memory, more than
 * once. Where many are looked up together, step by step, a processor waits for several of them at a time.
 */
export class WaitingAccounts {
  readonly #pool: StringPool;
  readonly #assign: (place: number, number: number) => void;
  readonly #places = new Int32Array(ROOM);
  readonly #spans: TextSpans = {
    bytes: new Uint8Array(0),
    from: new Int32Array(ROOM),
    to: new Int32Array(ROOM),
    size: 0,
  };
  readonly #numbers = new Int32Array(ROOM);

  /** @param assign told the number of each, in the order in which they came */
  constructor(pool: StringPool, assign: (place: number, number: number) => void) {
    this.#pool = pool;
    this.#assign = assign;
  }

  /** @param place by which `assign` knows it */
  add(place: number, { bytes, from, to }: TextSpan): void {
    const spans = this.#spans;
    if (bytes !== spans.bytes || spans.size === ROOM) {
      this.settle();
      spans.bytes = bytes;
    }
    const i = spans.size++;
    spans.from[i] = from;
    spans.to[i] = to;
    this.#places[i] = place;
  }

  /** Numbers all that wait: before their bytes are gone, and before another account gets a number. */
  settle(): void {
    const { size } = this.#spans;
    if (size === 0) return;
    this.#pool.internAll(this.#spans, this.#numbers);
    this.#spans.size = 0;
    for (let i = 0; i < size; i++) this.#assign(this.#places[i] as number, this.#numbers[i] as number);
  }
}
