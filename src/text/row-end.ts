import type { CsvFormat } from "./csv-parser.ts";
import { LINE_FEED } from "./whole-lines.ts";

const CARRIAGE_RETURN = 13;
const QUOTE = 0x22;

/** Looks for the end of a CSV row of any kind: a line end outside quotes. */
export class RowEnd {
  readonly #lineEnd: CsvFormat["lineEnd"];
  #isQuoted = false;

  constructor(lineEnd: CsvFormat["lineEnd"]) {
    this.#lineEnd = lineEnd;
  }

  /** @returns the place behind it; 0 where it lies behind the bytes, with which the next ones go on */
  in(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) this.#isQuoted = !this.#isQuoted;
      else if (byte === LINE_FEED && !this.#isQuoted && this.#endsRow(bytes, at)) return at + 1;
    }
    return 0;
  }

  #endsRow(bytes: Uint8Array, at: number): boolean {
    return this.#lineEnd === "\n" || bytes[at - 1] === CARRIAGE_RETURN;
  }
}
