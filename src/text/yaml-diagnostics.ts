import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { TextDiagnostic } from "../domain/diagnostic.ts";
import { LIMITS } from "../domain/limits.ts";

/** Aliases may not swell a file of a few lines to millions of nodes; each costs a search for its anchor. */
export const MAX_ALIASES = LIMITS.aliases.most;

/** What is found in a document on one walk over its nodes: the parser's own walks take longer each. */
export class YamlWalk {
  readonly diagnostics: TextDiagnostic[] = [];
  readonly #anchors = new Set<string>();
  #aliases = 0;

  constructor(document: Document) {
    this.#visit(document.contents);
  }

  get hasAliases(): boolean {
    return this.#aliases > 0;
  }

  #visit(node: unknown): void {
    this.#noteAnchor(node);
    if (isAlias(node)) this.#alias(node);
    else if (isScalar(node)) this.#scalar(node);
    else if (isSeq(node)) for (const item of node.items) this.#visit(item);
    else if (isMap(node)) {
      const keys = new Set<string>();
      for (const { key, value } of node.items) {
        this.#key(key, keys);
        this.#visit(value);
      }
    }
  }

  /**
   * A key is a text, and stands only once in its map; the parser's own search for a second one compares every two of
   * them.
   */
  #key(key: unknown, seen: Set<string>): void {
    const offset = startOf(key) ?? 0;
    if (!isScalar(key)) this.diagnostics.push({ offset, message: "a key must be a text" });
    const name = nameOf(key);
    if (seen.has(name))
      this.diagnostics.push({ offset, message: "the same key appears here a second time; remove one" });
    seen.add(name);
    this.#noteAnchor(key);
    if (isScalar(key)) this.#spaces(key);
    else this.#visit(key);
  }

  #noteAnchor(node: unknown): void {
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor !== undefined) this.#anchors.add(anchor);
  }

  #scalar(node: Scalar): void {
    this.#spaces(node);
    keepDigits(node);
  }

  /** A no-break space may not stand where YAML wants a plain one: before a text, or behind a key's colon. */
  #spaces({ type, value, range }: Scalar): void {
    if (type !== Scalar.PLAIN || typeof value !== "string") return;
    const at = value.search(/^[\u00a0\u2007\u202f]|(?<=:)[\u00a0\u2007\u202f]/);
    if (at < 0) return;
    const message = "there is a no-break space here, as word processors write it; type a plain space";
    this.diagnostics.push({ offset: (range?.[0] ?? 0) + at, message });
  }

  /** An alias has its anchor above it, and is not one too many. */
  #alias({ source, range }: Alias): void {
    const offset = range?.[0] ?? 0;
    this.#aliases++;
    // Beyond their number the first says enough.
    if (this.#aliases > MAX_ALIASES + 1) return;
    if (this.#aliases > MAX_ALIASES) {
      const message = `this alias is one too many; a file may hold ${MAX_ALIASES}`;
      this.diagnostics.push({ offset, message });
    } else if (!this.#anchors.has(source)) {
      const message = `\`*${source}\` repeats no \`&${source}\` above; a text that begins with * needs quotes around it`;
      this.diagnostics.push({ offset, message });
    }
  }
}

/**
 * Keeps a whole number as a text where a number would not be written alike: it has more digits than fit, or begins
 * with a zero. Both are ids.
 */
function keepDigits(node: Scalar): void {
  const { value, source } = node;
  if (typeof value !== "number" || source === undefined) return;
  if (/^[-+]?\d+$/.test(source) && String(value) !== source.replace("+", "")) node.value = source;
}

/** The name of a map's key, as it is in the value. */
export function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Where a node begins, null for what stands nowhere. */
export function startOf(node: unknown): number | null {
  return (node as Node | null)?.range?.[0] ?? null;
}

/**
 * How many values a value has in it, each as often as aliases repeat it; they share what they stand for. Infinity where
 * an alias stands inside of what it stands for.
 */
export function sizeOf(value: unknown, sizes = new Map<object, number>()): number {
  if (typeof value !== "object" || value === null) return 1;
  const before = sizes.get(value);
  if (before !== undefined) return before;
  sizes.set(value, Number.POSITIVE_INFINITY);
  let size = 1;
  for (const part of Object.values(value)) size += sizeOf(part, sizes);
  sizes.set(value, size);
  return size;
}
