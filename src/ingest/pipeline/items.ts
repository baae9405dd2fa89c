import { type Diagnostic, inputError } from "../../domain/diagnostic.ts";
import { activitySchema, envelopeSchema } from "../../schema/activity.ts";
import { jsonError } from "./json-error.ts";
import { type JsonDocument, readJson } from "./json-stream.ts";
import { readLines } from "./lines.ts";
import { parseJson } from "./parse-json.ts";

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

/** The items of a file with a JSON value on each line; the first may be the envelope. */
export async function* ndjsonItems(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Item[]> {
  let first = true;
  for await (const lines of readLines(chunks, name)) {
    const items: Item[] = [];
    for (const { text, line } of lines) {
      const item = parseLine(text, line, name);
      if (first && isEnvelope(item.value)) {
        for (const [key, value] of Object.entries(item.value)) items.push({ key, value, line, column: 1 });
      } else items.push(item);
      first = false;
    }
    yield items;
  }
}

function parseLine(text: string, line: number, name: string): Item {
  const failed = (error: () => unknown): Item => ({
    ...{ key: null, value: undefined, line, column: 1 },
    error: () => faultOf(error() as Error, text, line, name),
  });
  if (isBroken(text)) return failed(() => thrown(text));
  try {
    return { key: null, value: parseJson(text), line, column: 1 };
  } catch (error) {
    return failed(() => error);
  }
}

/**
 * Whether a glance shows that a text is no JSON: to raise an error takes long, and of a million such lines only a few
 * are told.
 */
function isBroken(text: string): boolean {
  const [first, last] = [text.trimStart().charAt(0), text.trimEnd().slice(-1)];
  return !/[[{"\d\-tfn]/.test(first) || (first === "{" && last !== "}") || (first === "[" && last !== "]");
}

function thrown(text: string): unknown {
  try {
    return new SyntaxError(String(parseJson(text)));
  } catch (error) {
    return error;
  }
}

function faultOf(error: Error, text: string, line: number, file: string): Diagnostic {
  const location = { file, line, column: 1 };
  const problem = isOpening(text) ? inputError(OVER_LINES, location) : jsonError(error, text, location);
  return problem.problems[0] as Diagnostic;
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
