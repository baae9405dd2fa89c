import { type Document, isScalar, type Node, Scalar, visit } from "yaml";
import type { TextDiagnostic } from "../domain/diagnostic.ts";
import { LIMITS } from "../domain/limits.ts";

/** Aliases may not swell a file of a few lines to millions of nodes; each costs a search for its anchor. */
export const MAX_ALIASES = LIMITS.aliases.most;

/**
 * The keys that are no text, and those that stand a second time in their map; the parser's own search compares
 * every two of them.
 */
export function wrongKeys(document: Document): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) diagnostics.push({ offset: startOf(key) ?? 0, message: "a key must be a text" });
        const name = nameOf(key);
        if (seen.has(name)) {
          diagnostics.push({
            offset: startOf(key) ?? 0,
            message: "the same key stands here a second time; remove one",
          });
        }
        seen.add(name);
      }
    },
  });
  return diagnostics;
}

/** The aliases without an anchor above them, and the first beyond their number. */
export function strayAliases(document: Document): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  const anchors = new Set<string>();
  let aliases = 0;
  visit(document, {
    Node: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias: (_, { source, range }) => {
      const offset = range?.[0] ?? 0;
      if (++aliases > MAX_ALIASES) {
        diagnostics.push({ offset, message: `this alias is one too many; a file may hold ${MAX_ALIASES}` });
        return visit.BREAK;
      }
      if (!anchors.has(source)) {
        const message = `\`*${source}\` repeats no \`&${source}\` above; a text that begins with * needs quotes around it`;
        diagnostics.push({ offset, message });
      }
      return undefined;
    },
  });
  return diagnostics;
}

/** The no-break spaces that stand where YAML wants plain ones: before a text, or behind a key's colon. */
export function oddSpaces(document: Document): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      const at =
        type === Scalar.PLAIN ? String(value).search(/^[\u00a0\u2007\u202f]|(?<=:)[\u00a0\u2007\u202f]/) : -1;
      if (at < 0) return;
      const message = "a no-break space stands here, as word processors write it; type a plain space";
      diagnostics.push({ offset: (range?.[0] ?? 0) + at, message });
    },
  });
  return diagnostics;
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
export function sizeOf(value: unknown, seen = new Map<object, number>()): number {
  if (typeof value !== "object" || value === null) return 1;
  const before = seen.get(value);
  if (before !== undefined) return before;
  seen.set(value, Number.POSITIVE_INFINITY);
  let size = 1;
  for (const part of Object.values(value)) size += sizeOf(part, seen);
  seen.set(value, size);
  return size;
}

export function hasAliases(document: Document): boolean {
  let has = false;
  visit(document, {
    Alias: () => {
      has = true;
      return visit.BREAK;
    },
  });
  return has;
}
