import { release } from "./enlarge.ts";

/** How Infinity, NaN and -Infinity are kept; 0 is for a row without an instant. */
const NEVER = 1;
const UNKNOWN = 2;
const ALWAYS = 3;
/** Any other instant is kept as its seconds since 1970, plus this. */
const FIRST = 4;
const MOST_SECONDS = 0xffff_ffff - FIRST;

/**
 * An instant for each row, in milliseconds since 1970, or Infinity, -Infinity or NaN. Exports mostly write whole seconds, and
 * then an instant takes four bytes. As soon as one is no whole second, each takes eight.
 */
export class InstantColumn {
  readonly #seconds: Uint32Array;
  /** All instants, as soon as one is no whole second. */
  #exact: Float64Array | null = null;

  /** No row has an instant yet, and no memory is taken until one is set. */
  constructor(length: number) {
    this.#seconds = new Uint32Array(length);
  }

  /** The instant of a row, 0 where none was set: nothing is as old as 1970. */
  get(row: number): number {
    return this.#exact === null ? instantOf(this.#seconds[row] as number) : (this.#exact[row] as number);
  }

  set(row: number, instant: number): void {
    const code = this.#exact === null ? codeOf(instant) : 0;
    if (code !== 0) this.#seconds[row] = code;
    else this.#setExact(row, instant);
  }

  #setExact(row: number, instant: number): void {
    if (this.#exact === null) {
      this.#exact = Float64Array.from(this.#seconds, instantOf);
      release(this.#seconds);
    }
    this.#exact[row] = instant;
  }
}

/** How an instant is kept; 0 if it is no whole second. */
function codeOf(instant: number): number {
  const seconds = instant / 1000;
  if (seconds > 0 && seconds <= MOST_SECONDS && Number.isInteger(seconds)) return seconds + FIRST;
  if (instant === Number.POSITIVE_INFINITY) return NEVER;
  if (instant === Number.NEGATIVE_INFINITY) return ALWAYS;
  return Number.isNaN(instant) ? UNKNOWN : 0;
}

function instantOf(code: number): number {
  if (code >= FIRST) return (code - FIRST) * 1000;
  if (code === NEVER) return Number.POSITIVE_INFINITY;
  if (code === ALWAYS) return Number.NEGATIVE_INFINITY;
  return code === UNKNOWN ? Number.NaN : 0;
}
