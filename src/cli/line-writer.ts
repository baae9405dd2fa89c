/** How much is written at once. */
const BATCH = 1 << 16;

/** Writes lines in batches: a call for each would take longer than reading them. */
export class LineWriter {
  readonly #write: (text: string) => void;
  #text = "";

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(line: string): void {
    this.#text += line;
    if (this.#text.length >= BATCH) this.end();
  }

  end(): void {
    if (this.#text !== "") this.#write(this.#text);
    this.#text = "";
  }
}
