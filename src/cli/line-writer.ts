import type { Writable } from "node:stream";
import { jsonText } from "../report/escape.ts";

/** How much is written at once. */
const BATCH = 1 << 16;

/**
 * Writes lines of JSON in batches: a call for each would take longer than reading them. Strangers wrote what is in
 * them, so they are made safe to print; their meaning stays.
 */
export class LineWriter {
  readonly #stream: Writable;
  #text = "";
  #waiting: Promise<void> | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  add(line: string): void {
    this.#text += line;
    if (this.#text.length >= BATCH) this.end();
  }

  end(): void {
    const isFull = this.#text !== "" && !this.#stream.write(jsonText(this.#text)) && !this.#stream.destroyed;
    this.#text = "";
    if (!isFull || this.#waiting !== null) return;
    this.#waiting = new Promise((resolve) => {
      // A reader that goes away, as `head` does, never drains.
      const resume = () => {
        for (const event of ["drain", "close"]) this.#stream.off(event, resume);
        this.#waiting = null;
        resolve();
      };
      for (const event of ["drain", "close"]) this.#stream.on(event, resume);
    });
  }

  /** Resolves once what was written is on its way; what nobody takes waits in memory. */
  ready(): Promise<void> | null {
    return this.#waiting;
  }
}
