/** Takes what it can of a file's lines straight from their bytes. */
export interface PlainLines {
  /** @param bytes whole lines, of which the next are read */
  open(bytes: Uint8Array): void;
  /** Reads the line that begins at a place. @returns the place behind its line feed; 0 where the line is not plain */
  scan(start: number): number;
  /** Hands on what the line says that was read last. */
  take(line: number): void;
  /** Called behind lines that were handed on one after the other, while their bytes are still there. */
  settle(): void;
}

/**
 * Takes records of a piece for as long as they are plain. A function of its own: V8 would compile a loop within a
 * generator, or within a function that runs for long, again and again.
 * @param bytes those that were opened
 * @param counter has the number of the next line, which goes on by as many as were taken
 * @param maxBytes longer records are left, plain or not
 * @returns the place behind the last that was taken
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
