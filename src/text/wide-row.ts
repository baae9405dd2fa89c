import { LIMITS } from "../domain/limits.ts";

/** Looks for a row of more cells than any has, before the parser makes a text of each. */
export class WideRow {
  /** On which the row ends, as far as it was looked at. */
  line = 1;
  readonly #delimiter: number;
  #cells = 1;
  #isQuoted = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  isIn(chunk: Uint8Array): boolean {
    for (const byte of chunk) {
      if (byte === 0x22) this.#isQuoted = !this.#isQuoted;
      else if (byte === 0x0a) {
        this.line++;
        this.#cells = 1;
      } else if (byte === this.#delimiter && !this.#isQuoted && ++this.#cells > LIMITS.columns.most)
        return true;
    }
    return false;
  }
}
