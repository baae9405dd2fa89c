import {
  Composer,
  type CST,
  type Document,
  isMap,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
  type YAMLMap,
} from "yaml";
import {
  type Diagnostic,
  InputError,
  type Location,
  type PathDiagnostic,
  type TextDiagnostic,
} from "../domain/diagnostic.ts";
import { LIMITS } from "../domain/limits.ts";
import { MAX_ALIASES, nameOf, sizeOf, startOf, YamlWalk } from "./yaml-diagnostics.ts";
import { wordErrors } from "./yaml-wording.ts";

/** How deep a file may nest: what comes after the parser calls itself for each level, and may run out of stack. */
const MAX_DEPTH = 200;

/** What may stand behind a value; whatever else does is an error. */
const BEHIND_A_VALUE: ReadonlySet<string> = new Set([
  "space",
  "comment",
  "newline",
  "comma",
  "flow-map-end",
  "flow-seq-end",
]);

const SECOND = "a second YAML document begins here; keep one";

/** A YAML file's value, and where each part of it stands. */
export class YamlFile {
  readonly name: string;
  readonly value: unknown;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  /** The pairs of a map by key, as a map with thousands of diagnostics is looked into for each. */
  readonly #pairsOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  /** @throws InputError with every error of syntax, each at its place */
  constructor(text: string, name: string) {
    this.name = name;
    const [document, second] = new Composer({ uniqueKeys: false }).compose(
      this.#tokens(text),
      true,
      text.length,
    );
    this.#document = document as Document;
    const walk = new YamlWalk(this.#document);
    const diagnostics = [
      ...wordErrors(this.#document, text),
      ...(second === undefined ? [] : [{ offset: second.range[0], message: SECOND }]),
      ...walk.diagnostics,
    ]
      .filter(isFirst)
      .sort((problem, other) => problem.offset - other.offset);
    if (diagnostics.length > 0) {
      throw new InputError(diagnostics.map(({ offset, message }) => this.#problemAt(offset, message)));
    }
    this.value = this.#plainValue();
    if (walk.hasAliases && sizeOf(this.value) > LIMITS.aliasedValues.most) {
      const message = `its aliases stand for more than ${LIMITS.aliasedValues.most} values; write a long list as CSV`;
      throw new InputError([this.#problemAt(0, message)]);
    }
  }

  /**
   * Where the value at a path stands; the nearest part above it where there is none.
   * @param atKey the place of the last key of the path, not of its value
   */
  locate(path: readonly (string | number)[], atKey = false): Location {
    let node: unknown = this.#document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, key] of path.entries()) {
      if (isMap(node)) {
        const pair = this.#pairs(node).get(String(key));
        if (pair === undefined) break;
        const last = depth === path.length - 1;
        offset = startOf(last && !atKey ? pair.value : pair.key) ?? startOf(pair.key) ?? offset;
        if (!last) offset = startOf(pair.key) ?? offset;
        node = pair.value;
        continue;
      }
      const item = (node as { items?: unknown[] } | null)?.items?.[Number(key)];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    }
    return this.#at(offset);
  }

  #pairs(map: YAMLMap): ReadonlyMap<string, Pair> {
    const pairsOfMap = this.#pairsOf.get(map);
    if (pairsOfMap !== undefined) return pairsOfMap;
    const pairs = new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
    this.#pairsOf.set(map, pairs);
    return pairs;
  }

  /** A problem at a path. */
  problem(path: readonly (string | number)[], message: string, atKey = false): Diagnostic {
    return { location: this.locate(path, atKey), message };
  }

  /** The diagnostics of a value as problems, in the order in which they stand in the file. */
  problems(diagnostics: readonly PathDiagnostic[]): Diagnostic[] {
    return diagnostics
      .map(({ path, message, atKey }) => ({ location: this.locate(path, atKey), message }))
      .sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
  }

  *#tokens(text: string): Generator<CST.Token> {
    const parser = new Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    let errors = 0;
    let last: CST.SourceToken | undefined;
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        if (token.type === "error") errors++;
        yield token;
      }
      const top = parser.stack.at(-1);
      const end = top !== undefined && "end" in top ? top.end?.at(-1) : undefined;
      if (end !== undefined && end !== last && !BEHIND_A_VALUE.has(end.type)) errors++;
      last = end;
      // What follows would only be counted, and each error takes a trace of the stack.
      if (errors > LIMITS.problems.most) break;
      if (this.#lines.lineStarts.length > LIMITS.yamlLines.most) {
        const message = `has more than ${LIMITS.yamlLines.most} lines; write a long list as CSV`;
        throw new InputError([this.#problemAt(parser.offset, message)]);
      }
      if (parser.stack.length > MAX_DEPTH) {
        const message = `nests more than ${MAX_DEPTH} levels deep`;
        throw new InputError([this.#problemAt(parser.offset, message)]);
      }
    }
    yield* parser.end();
  }

  #plainValue(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      const { message } = error as Error;
      const why = message.startsWith("Excessive alias count")
        ? "repeats its aliases too often; write out what they stand for"
        : `is not usable YAML: ${message}`;
      throw new InputError([this.#problemAt(0, why)]);
    }
  }

  #problemAt(offset: number, message: string): Diagnostic {
    return { location: this.#at(offset), message };
  }

  #at(offset: number): Location {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.name, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** Whether a fault is the first at its place: one slip makes the parser stumble twice. */
function isFirst(fault: TextDiagnostic, index: number, all: readonly TextDiagnostic[]): boolean {
  return all.findIndex(({ offset }) => offset === fault.offset) === index;
}
