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
  /** Ends the waiting for a reader that is slower than we are; null while nobody waits. */
  #resume: (() => void) | null = null;
  #waiting: Promise<void> | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    // A reader that goes away, as `head` does, never drains.
    for (const event of ["drain", "close"]) stream.on(event, () => this.#resume?.());
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
      this.#resume = () => {
        this.#waiting = null;
        this.#resume = null;
        resolve();
      };
    });
  }

  /** Resolves once what was written is on its way; what nobody takes waits in memory. */
  ready(): Promise<void> | null {
    return this.#waiting;
  }
}
