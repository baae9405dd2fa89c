import type { TextSpan } from "../domain/plain-activity.ts";
import type { StringPool } from "./string-pool.ts";
import type { TextSpans } from "./texts.ts";

/** How many may wait: few enough that all that is looked at for them stays in a core's own cache. */
const ROOM = 256;

/**
 * Accounts that wait for their numbers, to be looked up together. A company's accounts fit into no cache, so each look-up
 * has to wait for memory, more than once. When many are looked up together, the processor waits for several at once.
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

  /** @param assign called with the place and the number of each account, in the order in which they were added */
  constructor(pool: StringPool, assign: (place: number, number: number) => void) {
    this.#pool = pool;
    this.#assign = assign;
  }

  /**
   * Adds an account to those that wait. Where there is no room, or its bytes are others, those before it are numbered first.
   * @param place what `assign` is called with
   */
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

  /** Numbers all that wait. Call it before their bytes change, and before any other account gets a number. */
  settle(): void {
    const { size } = this.#spans;
    if (size === 0) return;
    this.#pool.internAll(this.#spans, this.#numbers);
    this.#spans.size = 0;
    for (let i = 0; i < size; i++) this.#assign(this.#places[i] as number, this.#numbers[i] as number);
  }
}
