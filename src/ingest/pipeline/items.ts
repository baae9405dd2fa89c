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
  /** Set where a line is no JSON; there is no value then. */
  error?: Diagnostic;
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
  try {
    return { key: null, value: parseJson(text), line, column: 1 };
  } catch (error) {
    const location = { file: name, line, column: 1 };
    const problem = isOpening(text)
      ? inputError(OVER_LINES, location)
      : jsonError(error as Error, text, location);
    return { key: null, value: undefined, line, column: 1, error: problem.problems[0] as Diagnostic };
  }
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
