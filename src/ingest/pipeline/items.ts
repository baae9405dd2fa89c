import { type Diagnostic, type InputError, inputError } from "../../domain/diagnostic.ts";
import type { RestOfFile } from "../../domain/helper.ts";
import type { ReadPiece } from "../../domain/plain-rows.ts";
import { decodeUtf8 } from "../../lib/bytes.ts";
import { activitySchema, envelopeSchema } from "../../schema/activity.ts";
import { jsonError } from "../../text/json-error.ts";
import { LINE_FEED, wholeLines } from "../../text/whole-lines.ts";
import { isJson } from "./is-json.ts";
import { type JsonDocument, readJson } from "./json-stream.ts";
import { parseJson } from "./parse-json.ts";
import { type PlainLines, takePlain } from "./plain/take-plain.ts";

const ENVELOPE_KEYS = ["activities", ...Object.keys(envelopeSchema.properties)];
const RECORD_KEYS = Object.keys(activitySchema.properties).filter((key) => !ENVELOPE_KEYS.includes(key));

/** A value of a file: an element of its list, or with a key something the file says of itself. */
export interface Item {
  key: string | null;
  /** The key of the list that it is an element of, in a document that has such lists. */
  list?: string | null;
  value: unknown;
  line: number;
  column: number;
  /** Words what is wrong with what cannot be read; there is no value then. Nobody asks it of more than a few. */
  error?: () => Diagnostic;
  /** The document that it is a part of; a line or a row stands for itself. */
  document?: JsonDocument;
}

/** The items of a JSON file: the elements of its list under one of the keys (null for any), or of a bare list. */
export function jsonItems(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  listKeys: readonly string[] | null,
): AsyncGenerator<Item[]> {
  return readJson(chunks, listKeys, name);
}

/**
 * The items of a file with a JSON value on each line; the first may be the envelope.
 * @param plain takes the lines that it can, in turn with the items; null where each is to be an item
 * @param rest what follows the chunks, where another thread may have read of it what is plain
 */
export async function* ndjsonItems(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  plain: PlainLines | null = null,
  rest: RestOfFile | null = null,
): AsyncGenerator<Item[]> {
  const parser = new LineParser(name);
  yield* itemsOfLines(chunks, parser, plain);
  if (rest === null) return;
  for (const piece of rest.pieces) {
    const read = await piece.taken();
    const own = (from: number, to: number) => itemsOfLines(rest.chunksOf(piece, from, to), parser, plain);
    if (read === null) {
      yield* own(0, piece.size);
      continue;
    }
    yield* own(0, read.from);
    // What may still say something of its file must be seen before any row.
    if (parser.isFirst) yield* own(read.from, read.to);
    else yield* itemsOfPiece(read, parser, rest);
    yield* own(read.to, piece.size);
  }
}

async function* itemsOfLines(
  chunks: AsyncIterable<Uint8Array>,
  parser: LineParser,
  plain: PlainLines | null,
): AsyncGenerator<Item[]> {
  for await (const bytes of wholeLines(chunks, (mebibytes) => parser.tooLong(mebibytes))) {
    plain?.open(bytes);
    for (let start = 0; start < bytes.length; ) {
      if (plain !== null && !parser.isFirst) start = takePlain(plain, bytes, start, parser);
      const end = plain === null ? bytes.length : endOfOdd(plain, bytes, start, parser.isFirst);
      const items = start < end ? parser.items(decodeUtf8(bytes.subarray(start, end))) : [];
      // A million blank lines hold nothing that is worth a batch.
      if (items.length > 0) yield items;
      start = end;
    }
  }
}

/**
 * Where a run of lines that are not plain ends. They are decoded together, as that is faster than one by one.
 * @param start where the first of them begins
 * @param isOne whether to look at that line only
 */
function endOfOdd(plain: PlainLines, bytes: Uint8Array, start: number, isOne: boolean): number {
  let at = start;
  while (at < bytes.length) {
    at = bytes.indexOf(LINE_FEED, at) + 1;
    if (isOne || (at < bytes.length && plain.scan(at) > 0)) break;
  }
  return at;
}

/** The items of the lines of a piece that are not plain, in turn with the rows of the others. */
function* itemsOfPiece(piece: ReadPiece, parser: LineParser, rest: RestOfFile): Generator<Item[]> {
  const first = parser.line;
  for (const span of piece.spans) {
    rest.take(piece, span, first);
    parser.line = first + span.oddLine;
    const items = parser.items(span.odd);
    if (items.length > 0) yield items;
  }
}

/** Makes items of the lines of a file. */
class LineParser {
  /** The number of the next line. */
  line = 1;
  /** Whether all lines so far were blank. */
  isFirst = true;
  /**
   * Whether a line so far is no JSON. Where one is not, a million may not be, of which only a few are reported: it takes
   * long to raise an error for each, so that lines are looked at before they are parsed.
   */
  #hasBroken = false;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  tooLong(mebibytes: number): InputError {
    const message = `this line is longer than ${mebibytes} MiB; put each record on its own line`;
    return inputError(message, { file: this.#name, line: this.line, column: 1 });
  }

  /**
   * The items of the next lines. Only a line feed ends a line (a carriage return before it is dropped): JSON text may hold
   * U+2028, at which Node's readline splits.
   * @param text whole lines, each with its line feed
   */
  items(text: string): Item[] {
    const items: Item[] = [];
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      const line = this.line++;
      const value = text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end);
      start = end + 1;
      if (value.trim() === "") continue;
      const item = this.#item(value, line);
      if (this.isFirst && isEnvelope(item.value)) {
        for (const [key, value] of Object.entries(item.value)) items.push({ key, value, line, column: 1 });
      } else items.push(item);
      this.isFirst = false;
    }
    return items;
  }

  #item(text: string, line: number): Item {
    if (!this.#hasBroken || isJson(text)) {
      try {
        return { key: null, value: parseJson(text), line, column: 1 };
      } catch {
        this.#hasBroken = true;
      }
    }
    const error = () => faultOf(text, line, this.#name);
    return { key: null, value: undefined, line, column: 1, error };
  }
}

/** @throws Error where the text is JSON: nothing is wrong with it */
function faultOf(text: string, line: number, file: string): Diagnostic {
  const location = { file, line, column: 1 };
  if (isOpening(text)) return { message: OVER_LINES, location };
  try {
    parseJson(text);
  } catch (error) {
    return jsonError(error as Error, text, location).problems[0] as Diagnostic;
  }
  throw new Error(`JSON was taken for none: ${text}`);
}

const OVER_LINES =
  "is not JSON: a record stands on one line; JSON over several lines is a file that ends in .json";

/** Whether a line does no more than begin a list or an object. */
function isOpening(text: string): boolean {
  return /^[[{]$/.test(text.trim());
}

/** Whether a first line says something of its file and nothing that only a record says. */
function isEnvelope(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return ENVELOPE_KEYS.some((key) => key in value) && !RECORD_KEYS.some((key) => key in value);
}
