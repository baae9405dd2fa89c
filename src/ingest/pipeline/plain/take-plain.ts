/** Takes what it can of a file's lines straight from their bytes. */
export interface PlainLines {
  /** @param bytes whole lines, of which the next are read */
  open(bytes: Uint8Array): void;
  /** Reads the line that begins at a place. @returns the place behind its line feed; 0 where the line is not plain */
  scan(start: number): number;
  /** Hands on what the line says that was read last. */
  take(line: number): void;
  /** Called after a run of lines that were handed on, while their bytes are still there. */
  settle(): void;
}

/**
 * Takes records until one is not plain. A function of its own, because V8 keeps recompiling a hot loop inside a generator
 * or a function that runs for long.
 * @param bytes those that were opened
 * @param counter its `line` is the number of the next line, and goes up with each record that is taken
 * @param maxBytes a longer record is not taken, even if it is plain
 * @returns the place behind the last record that was taken
 */
export function takePlain(
  plain: PlainLines,
  bytes: Uint8Array,
  start: number,
  counter: { line: number },
  maxBytes = Number.POSITIVE_INFINITY,
): number {
  let at = start;
  while (at < bytes.length) {
    const end = plain.scan(at);
    if (end === 0 || end - at > maxBytes) break;
    plain.take(counter.line++);
    at = end;
  }
  plain.settle();
  return at;
}
