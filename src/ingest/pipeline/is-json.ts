const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const NOWHERE = -1;

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Whether `JSON.parse` would take a text (the grammar of RFC 8259), told without an error: to raise one takes thirty
 * times as long as to read a short line.
 */
export function isJson(text: string): boolean {
  /** What closes each list and object that is open, the innermost last. */
  const open: number[] = [];
  for (let at = skipSpace(text, 0); ; ) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      // Both brackets close by what is two after them.
      const close = unit + 2;
      at = skipSpace(text, at + 1);
      if (text.charCodeAt(at) !== close) {
        open.push(close);
        if (close === CLOSE_OBJECT) at = endOfKey(text, at);
        continue;
      }
      at++;
    } else at = unit === QUOTE ? endOfString(text, at) : endOf(SCALAR, text, at);
    if (at === NOWHERE) return false;
    at = skipSpace(text, at);
    while (open.length > 0 && text.charCodeAt(at) === open.at(-1)) {
      open.pop();
      at = skipSpace(text, at + 1);
    }
    if (open.length === 0) return at === text.length;
    if (text.charCodeAt(at) !== COMMA) return false;
    at = skipSpace(text, at + 1);
    if (open.at(-1) === CLOSE_OBJECT) at = endOfKey(text, at);
  }
}

/** Where the value of a key begins; `NOWHERE` where there is no key. */
function endOfKey(text: string, start: number): number {
  if (text.charCodeAt(start) !== QUOTE) return NOWHERE;
  const end = endOfString(text, start);
  if (end === NOWHERE) return NOWHERE;
  const colon = skipSpace(text, end);
  return text.charCodeAt(colon) === COLON ? skipSpace(text, colon + 1) : NOWHERE;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit < 32) return NOWHERE;
    at = unit === BACKSLASH ? endOf(ESCAPE, text, at) : at + 1;
    if (at === NOWHERE) return NOWHERE;
  }
  return NOWHERE;
}

/** Where what matches a sticky pattern ends; `NOWHERE` where nothing does. */
function endOf(pattern: RegExp, text: string, start: number): number {
  if (start === NOWHERE) return NOWHERE;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : NOWHERE;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); isSpace(unit); unit = text.charCodeAt(at)) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
