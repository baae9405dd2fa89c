import { LIMITS } from "../domain/limits.ts";

/** What a part of a pattern between two slashes matches: any folders, or a name. */
export type Segment = "**" | NamePattern;

/** A character or a class of them; a star is any number of any. */
type Token = "*" | { matches(character: string): boolean; literal: string | null };

/** What ends a name, in any case: an export from Windows may be `W3.NDJSON`. */
const ENDING = /(?:\.[a-z0-9]{1,8}){1,2}$/i;

/**
 * The plain patterns that a glob stands for, each as its parts between slashes. It knows `*`, `?`, `[a-z]`, `{a,b}`,
 * `**` and a backslash before what is to be taken as it is.
 * @throws Error where it is no such glob, or stands for too many
 */
export function parseGlob(pattern: string): Segment[][] {
  if (/(?<!\\)[@+!?*]\(/.test(pattern)) throw new Error("it has a group such as @(a|b); write {a,b}");
  if (pattern.startsWith("!")) throw new Error("it begins with !; name what is to be read");
  return alternatives(pattern).map((plain) =>
    plain
      .split("/")
      .filter((part) => part !== "" && part !== ".")
      .map((part) => (part === "**" ? part : new NamePattern(part))),
  );
}

/** A path as a glob that matches it alone. */
export function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()]|^!/g, "\\$&");
}

/** A pattern of one name, which is matched without ever trying twice what cannot be otherwise. */
class NamePattern {
  /** The name itself, where it is the only one. */
  readonly literal: string | null;
  readonly #tokens: Token[];

  /** @throws Error where a class does not end */
  constructor(part: string) {
    const tokens = tokensOf(part);
    const isLiteral = tokens.every((token) => token !== "*" && token.literal !== null);
    this.literal = isLiteral ? tokens.map((token) => (token as { literal: string }).literal).join("") : null;
    const ending = isLiteral ? 0 : (ENDING.exec(part)?.[0].length ?? 0);
    const first = tokens.length - ending;
    this.#tokens = tokens.map((token, i) => (token === "*" || i < first ? token : inAnyCase(token)));
  }

  /** Wildcards pass over names that begin with a dot. */
  matches(name: string): boolean {
    const tokens = this.#tokens;
    if (name.startsWith(".") && (tokens[0] === "*" || tokens[0]?.literal !== ".")) return false;
    let star = -1;
    let mark = 0;
    let at = 0;
    for (let i = 0; i < name.length; ) {
      const token = tokens[at];
      if (token === "*") {
        star = at++;
        mark = i;
      } else if (token?.matches(name.charAt(i)) === true) {
        at++;
        i++;
      } else if (star >= 0) {
        // Only the last star may have to take in more: what lies before it is matched as early as it can be.
        at = star + 1;
        i = ++mark;
      } else return false;
    }
    return tokens.slice(at).every((token) => token === "*");
  }
}

function inAnyCase(token: Exclude<Token, "*">): Token {
  const { literal } = token;
  if (literal === null) return token;
  return { literal, matches: (character) => character.toLowerCase() === literal.toLowerCase() };
}

function tokensOf(part: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < part.length; at++) {
    const character = part.charAt(at);
    if (character === "*") {
      if (tokens.at(-1) !== "*") tokens.push("*");
    } else if (character === "?") tokens.push({ literal: null, matches: () => true });
    else if (character === "[") {
      const end = part.indexOf("]", at + 2);
      if (end < 0) throw new Error("a class opens with [ and never ends");
      tokens.push({ literal: null, matches: classOf(part.slice(at + 1, end)) });
      at = end;
    } else tokens.push(literally(character === "\\" ? part.charAt(++at) : character));
  }
  return tokens;
}

function literally(literal: string): Token {
  return { literal, matches: (character) => character === literal };
}

function classOf(text: string): (character: string) => boolean {
  const isNegated = /^[!^]/.test(text);
  const ranges = [...(isNegated ? text.slice(1) : text).matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, only]) => [from ?? only ?? "", to ?? only ?? ""] as const,
  );
  return (character) => ranges.some(([from, to]) => character >= from && character <= to) !== isNegated;
}

/** What braces stand for, one by one; those without a comma stand for themselves. */
function alternatives(pattern: string): string[] {
  const whole: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const brace = firstBrace(next);
    if (brace === null) whole.push(next);
    else {
      const { before, parts, after } = brace;
      open.push(...parts.map((part) => `${before}${part}${after}`).reverse());
    }
    if (whole.length + open.length > LIMITS.alternatives.most)
      throw new Error(`its braces stand for more than ${LIMITS.alternatives.most} patterns; write several`);
  }
  return whole;
}

function firstBrace(pattern: string): { before: string; parts: string[]; after: string } | null {
  let depth = 0;
  let start = -1;
  let from = -1;
  let parts: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === "\\") at++;
    else if (character === "{" && depth++ === 0) [start, from, parts] = [at, at + 1, []];
    else if (character === "," && depth === 1) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    } else if (character === "}" && depth > 0 && --depth === 0 && parts.length > 0) {
      return {
        before: pattern.slice(0, start),
        parts: [...parts, pattern.slice(from, at)],
        after: pattern.slice(at + 1),
      };
    }
  }
  return null;
}
