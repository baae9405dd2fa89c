import { LIMITS } from "../domain/limits.ts";

/** Looks for a row of more cells than any has, before the parser makes a text of each. */
export class WideRow {
  /** On which the row ends, as far as it was looked at, and where that line begins. */
  line = 1;
  start = 0;
  readonly #delimiter: number;
  #cells = 1;
  #isQuoted = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  isIn(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === 0x22) this.#isQuoted = !this.#isQuoted;
      else if (byte === 0x0a) {
        this.line++;
        this.start = at + 1;
        this.#cells = 1;
      } else if (byte === this.#delimiter && !this.#isQuoted && ++this.#cells > LIMITS.columns.most)
        return true;
    }
    return false;
  }
}
