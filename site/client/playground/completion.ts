import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { keysOf, type Schema, schemasAt, valuesOf } from "./schema.ts";
import { placeIn } from "./yaml-place.ts";

/** What may be written at a place of a file, by the file's schema. */
export function completionBy(schema: Schema) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { path, kind, word } = placeIn(state.sliceDoc(0, pos));
    if ((word === "" && !explicit) || /[#\s]/.test(word)) return null;
    const schemas = schemasAt(schema, path);
    const values = valuesOf(schemas).map((value) => ({ label: String(value), type: "constant" }));
    const keys = [...keysOf(schemas)].map(([key, own]) => keyOption(key, own));
    // An item of a list may be a value or a map, and what is begun does not tell.
    const options: Completion[] =
      kind === "value" ? values : [...keys, ...(path.at(-1) === null ? values : [])];
    return options.length === 0 ? null : { from: pos - word.length, options, validFor: /^[\w-]*$/ };
  };
}

function keyOption(key: string, { description }: Schema): Completion {
  return { label: key, apply: `${key}: `, type: "property", ...(description ? { info: description } : {}) };
}
