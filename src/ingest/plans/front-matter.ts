import { inputError, topOf } from "../../domain/diagnostic.ts";
import { didYouMean } from "../../schema/suggest.ts";
import { YamlFile } from "../../text/yaml.ts";
import { asObject } from "../pipeline/format.ts";
import { squeeze } from "../pipeline/table-format.ts";
import { NAMES } from "./names.ts";
import { type Fields, MalformedField } from "./post.ts";

/** A text with YAML between two lines of dashes in front of it. */
export interface FrontMatter {
  fields: Fields;
  body: string;
  /** Where the value of a field stands. */
  placeOf(field: string): { line: number; column: number };
}

/** What other tools keep there under names that are near ours. */
const FOREIGN = ["images", "links", "mentions", "retweet", "reply", "poll", "alt"];

/**
 * Splits a text; one that begins with no line of dashes has no fields.
 * @throws InputError where the front matter never ends or is no map of YAML, or a key is mistyped
 */
export function splitFrontMatter(text: string, name: string): FrontMatter {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trimEnd() !== "---") {
    return { fields: {}, body: text, placeOf: () => ({ line: 1, column: 1 }) };
  }
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === "---");
  const start = topOf(name);
  if (end < 0)
    throw inputError("the front matter that begins here never ends; close it with a line of ---", start);
  // A blank line stands for the dashes, so that each key keeps its place.
  const file = new YamlFile(["", ...lines.slice(1, end)].join("\n"), name);
  if (file.value !== null && (typeof file.value !== "object" || Array.isArray(file.value))) {
    throw inputError("the front matter must be a map of keys", { ...start, line: 2 });
  }
  const fields = asObject(file.value);
  const keys = [...Object.entries(NAMES).flat(2), ...FOREIGN].map(squeeze);
  for (const key of Object.keys(fields)) {
    const hint = keys.includes(squeeze(key)) ? "" : didYouMean(key, Object.keys(NAMES));
    if (hint.includes("did you mean"))
      throw inputError(`unknown key "${key}"${hint}`, file.locate([key], true));
  }
  return {
    fields,
    body: lines
      .slice(end + 1)
      .join("\n")
      .trim(),
    placeOf: (field) => file.locate([field]),
  };
}

/** Reads a file's fields; what is wrong with one is told at its place. */
export function atPlace<T>({ placeOf }: FrontMatter, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedField) error.place = placeOf(error.field);
    throw error;
  }
}
