/**
 * How much is looked at first to recognise a format. Most files show theirs in the first lines, and what was looked at is read
 * a second time. Each further look takes twice as much, so a file that shows its format late needs only a few.
 */
const GLANCE_BYTES = 1 << 10;

/** A file's chunks, of which the first ones are looked at before all of them are read. */
export class Peekable {
  readonly #chunks: AsyncGenerator<Uint8Array>;
  readonly #seen: Uint8Array[] = [];
  #error: unknown = null;
  /** Whether all chunks were looked at, and none of them told enough. */
  isAtEnd = false;

  constructor(chunks: AsyncGenerator<Uint8Array>) {
    this.#chunks = chunks;
  }

  async *peek(): AsyncGenerator<Uint8Array> {
    let bytes = GLANCE_BYTES;
    for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
      this.#seen.push(chunk);
      for (let at = 0; at < chunk.length; bytes *= 2) {
        yield chunk.subarray(at, at + bytes);
        at += bytes;
      }
    }
  }

  async *all(): AsyncGenerator<Uint8Array> {
    for (let chunk = this.#seen.shift(); chunk !== undefined; chunk = this.#seen.shift()) yield chunk;
    if (this.#error !== null) throw this.#error;
    yield* this.#chunks;
  }

  /** Not by `for await`, which would close the file as soon as enough is seen. */
  async #next(): Promise<Uint8Array | null> {
    try {
      const next = await this.#chunks.next();
      this.isAtEnd = next.done === true;
      return next.done === true ? null : new Uint8Array(next.value);
    } catch (error) {
      this.#error = error;
      throw error;
    }
  }
}
