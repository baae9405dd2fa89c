import { inputError } from "../../domain/diagnostic.ts";
import { LIMITS } from "../../domain/limits.ts";
import { decodeUtf8 } from "../../lib/bytes.ts";

/** A line of a file: its text, and its number from 1. */
export interface Line {
  text: string;
  line: number;
}

/** A line as long as this holds no record; the limit keeps a file without line breaks out of memory. */
const MAX_LINE_LENGTH = LIMITS.rowMebibytes.most * 2 ** 20;

/**
 * The lines of a file, blank ones left out. Only a line feed ends a line (a carriage return before it is
 * dropped): JSON text may hold U+2028, at which Node's readline splits.
 * @param chunks whole characters of UTF-8
 * @throws InputError at a line too long for a record
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Line[]> {
  let line = 1;
  let before = "";
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    // A chunk at once: to decode each line by itself takes longer.
    const text = decodeUtf8(chunk);
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      add(lines, before + text.slice(start, end), line);
      before = "";
      line++;
      start = end + 1;
    }
    before += text.slice(start);
    if (before.length > MAX_LINE_LENGTH) {
      const message = `this line is longer than ${MAX_LINE_LENGTH / 1024 / 1024} MiB; put each record on its own line`;
      throw inputError(message, { file: name, line, column: 1 });
    }
    yield lines;
  }
  const last: Line[] = [];
  add(last, before, line);
  yield last;
}

function add(lines: Line[], written: string, line: number): void {
  const text = written.endsWith("\r") ? written.slice(0, -1) : written;
  if (text.trim() !== "") lines.push({ text, line });
}
