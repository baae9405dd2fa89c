import type { Step } from "./schema.ts";

/** Where somebody writes in a YAML text. */
export interface Place {
  /** The keys and items that lead there. */
  path: Step[];
  /** Whether a key is written, or the value behind one. */
  kind: "key" | "value";
  /** The word that was begun. */
  word: string;
}

/** A line as YAML's blocks have it: how far its key is indented, and the items that begin on it. */
interface Line {
  indent: number;
  /** The columns of its dashes. */
  dashes: number[];
  rest: string;
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#:,{}[\]"'][^:#,{}[\]]*?))\s*:(?=\s|$)/;

/**
 * What the end of a text is about, by the indents of its lines and the braces of its last one. It also knows places that
 * no parser would, since nobody has written their line to the end yet.
 * @param text from the beginning to where somebody writes
 */
export function placeIn(text: string): Place {
  const lines = text.split("\n");
  const last = lineOf(lines.pop() ?? "");
  const path: Step[] = above(lines, last);
  let rest = last.rest;
  if (/^[{[]/.test(rest)) return inFlow(path, rest);
  const key = KEY.exec(rest);
  if (key === null) return { path, kind: "key", word: rest };
  path.push(nameOf(key));
  rest = rest.slice(key[0].length).trimStart();
  return inFlow(path, rest);
}

function lineOf(line: string): Line {
  const dashes: number[] = [];
  let at = line.search(/\S|$/);
  while (/^-(?:\s|$)/.test(line.slice(at))) {
    dashes.push(at);
    at += 1;
    at += line.slice(at).search(/\S|$/);
  }
  return { indent: at, dashes, rest: line.slice(at) };
}

/** The steps that lead to a line, from those above it that are indented less. */
function above(lines: readonly string[], { indent, dashes }: Line): Step[] {
  const steps: Step[] = dashes.map(() => null);
  let limit = dashes[0] ?? indent;
  // A list may be as far in as the key that it belongs to.
  let isItem = dashes.length > 0;
  for (const text of lines.toReversed()) {
    const line = lineOf(text);
    if (line.rest === "" || line.rest.startsWith("#")) continue;
    const key = KEY.exec(line.rest);
    const isParent = key !== null && (isItem ? line.indent <= limit : line.indent < limit);
    if (isParent && key[0].length === line.rest.trimEnd().length) {
      steps.unshift(nameOf(key));
      isItem = line.dashes.length > 0;
      limit = line.dashes[0] ?? line.indent;
      steps.unshift(...line.dashes.map(() => null));
    } else if (
      line.dashes.length > 0 &&
      line.indent <= limit &&
      (line.dashes[0] as number) < limit &&
      !isItem
    ) {
      steps.unshift(...line.dashes.map(() => null));
      limit = line.dashes[0] as number;
      isItem = true;
    }
    if (limit === 0 && !isItem) break;
  }
  return steps;
}

/** The place behind a key, within the braces and brackets that are still open there. */
function inFlow(path: readonly Step[], text: string): Place {
  const steps = [...path];
  /** How long the path was before each that is open, and which it is. */
  const open: { bracket: string; length: number }[] = [];
  let word = "";
  for (const [token] of text.matchAll(/"[^"]*"?|'[^']*'?|[{}[\],]|:(?=\s|$)|[^{}[\],"':]+|:/g)) {
    if (token === "{" || token === "[") {
      open.push({ bracket: token, length: steps.length });
      if (token === "[") steps.push(null);
      word = "";
    } else if (token === "}" || token === "]") {
      steps.length = open.pop()?.length ?? steps.length;
      word = "";
    } else if (token === ",") {
      const inner = open.at(-1);
      if (inner?.bracket === "{") steps.length = inner.length;
      word = "";
    } else if (token === ":" && open.at(-1)?.bracket === "{") {
      steps.push(word.trim());
      word = "";
    } else word += token;
  }
  const inner = open.at(-1);
  const isKey = inner?.bracket === "{" && steps.length === inner.length;
  return { path: steps, kind: isKey ? "key" : "value", word: word.trimStart() };
}

function nameOf([, double, single, plain]: RegExpExecArray): string {
  return double ?? single ?? plain ?? "";
}
