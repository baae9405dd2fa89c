import { LIMITS } from "../../domain/limits.ts";
import { inputError } from "../../domain/problem.ts";

/** A line of a file: its text, and its number from 1. */
export interface Line {
  text: string;
  line: number;
}

/** A line as long as this holds no record; the limit keeps a file without line breaks out of memory. */
const MAX_LINE_BYTES = LIMITS.rowMebibytes.most * 2 ** 20;

/**
 * The lines of a file, blank ones left out. Only a line feed ends a line (a carriage return before it is
 * dropped): JSON text may hold U+2028, at which Node's readline splits.
 * @throws InputError at a line too long for a record
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Line[]> {
  let line = 1;
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      if (size === 0) add(lines, chunk, start, end, line);
      else {
        const whole = Buffer.concat([...parts, chunk.subarray(start, end)]);
        add(lines, whole, 0, whole.length, line);
        parts = [];
        size = 0;
      }
      line++;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size > MAX_LINE_BYTES) {
      const message = `this line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB; put each record on its own line`;
      throw inputError(message, { file: name, line, column: 1 });
    }
    if (start < chunk.length) parts.push(Buffer.from(chunk.subarray(start)));
    yield lines;
  }
  const last: Line[] = [];
  add(last, Buffer.concat(parts), 0, size, line);
  yield last;
}

function add(lines: Line[], bytes: Buffer, start: number, end: number, line: number): void {
  const stop = end > start && bytes[end - 1] === 13 ? end - 1 : end;
  const text = bytes.toString("utf8", start, stop);
  if (text.trim() !== "") lines.push({ text, line });
}
