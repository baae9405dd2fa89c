import { type InputError, inputError, type Location } from "../../domain/diagnostic.ts";
import { LIMITS } from "../../domain/limits.ts";
import { concatBytes, decodeUtf8 } from "../../lib/bytes.ts";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isDelimiter,
  NEWLINE,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  slashesBefore,
} from "../../text/json-bytes.ts";
import { parseJsonAt } from "./parse-json.ts";

/** One of the documents of a JSON file, which follow one another. */
export interface JsonDocument {
  line: number;
  column: number;
  isList: boolean;
  /** Whether it is a list, or one of its keys holds one that is read element by element. */
  hasList: boolean;
}

/** One element of a list in a JSON file, or a value beside the list, with the place where it begins. */
export interface JsonItem {
  /** The key that holds the value, null for an element of the list. */
  key: string | null;
  /** The key that holds the list of which it is an element; null for one of a bare list, and for a value beside it. */
  list: string | null;
  value: unknown;
  line: number;
  column: number;
  document: JsonDocument;
}

/** How deep a value may nest; a thousand brackets are an attack on the stack of whoever reads them next. */
const MAX_DEPTH = LIMITS.depth.most;
/** A value as large as this is no record; the limit keeps a file with one endless value out of memory. */
const MAX_VALUE_BYTES = LIMITS.rowMebibytes.most * 2 ** 20;

/**
 * Reads JSON documents, one after the other, without holding more than one element: the elements of a bare
 * list, and of an object's list under one of `listKeys`; an object's other values come whole, with their key, and
 * so does a list without elements where nothing else is in its object.
 * @param listKeys null for every key that holds a list
 * @throws InputError at the line and column of what is no JSON, or where the text is cut off
 */
export async function* readJson(
  chunks: AsyncIterable<Uint8Array>,
  listKeys: readonly string[] | null,
  name: string,
): AsyncGenerator<JsonItem[]> {
  const scanner = new Scanner(listKeys === null ? null : new Set(listKeys), name);
  for await (const chunk of chunks) yield scanner.push(chunk);
  scanner.end();
}

/** What may come next, between values. */
type Expected = "document" | "element" | "comma-in-list" | "key" | "colon" | "value" | "comma-in-object";

class Scanner {
  readonly #listKeys: ReadonlySet<string> | null;
  readonly #name: string;
  #expected: Expected = "document";
  #document: JsonDocument = { line: 1, column: 1, isList: false, hasList: false };
  /** Whether the list being read is the value of a key of the document's object. */
  #inObject = false;
  /** Whether a closing bracket may come, as at the start of a list and never after a comma. */
  #mayClose = false;
  #key = "";
  /** Whether the document gave no item so far. */
  #isEmpty = true;
  #items: JsonItem[] = [];

  #line = 1;
  /** How many characters of the line lie before this byte of the chunk; columns are asked for in order. */
  #counted = 0;
  #characters = 0;

  /** The value being read: where it began, its bytes from chunks before, and how deep the scan is in it. */
  #start: Location | null = null;
  #parts: Uint8Array[] = [];
  #size = 0;
  #depth = 0;
  #inString = false;
  #isScalar = false;

  constructor(listKeys: ReadonlySet<string> | null, name: string) {
    this.#listKeys = listKeys;
    this.#name = name;
  }

  push(chunk: Uint8Array): JsonItem[] {
    this.#items = [];
    let at = 0;
    while (at < chunk.length) {
      const from = at;
      if (this.#start === null) {
        at = this.#skipToValue(chunk, at);
        if (this.#start === null) break;
      }
      const start = this.#parts.length === 0 ? at : from;
      const end = this.#scanValue(chunk, at);
      if (end < 0) {
        this.#keep(chunk.subarray(start));
        break;
      }
      this.#finish(chunk.subarray(start, end));
      at = end;
    }
    this.#columnAt(chunk, chunk.length);
    this.#counted = 0;
    return this.#items;
  }

  end(): void {
    if (this.#start === null && this.#expected === "document") return;
    throw this.#error("the JSON text is cut off here", this.#characters + 1);
  }

  /** Passes white space and punctuation; where a value begins, notes its start and returns its index. */
  #skipToValue(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === NEWLINE) {
        this.#line++;
        this.#counted = at + 1;
        this.#characters = 0;
      } else if (byte !== 32 && byte !== 13 && byte !== 9 && !this.#takePunctuation(chunk, at)) {
        this.#start = { file: this.#name, line: this.#line, column: this.#columnAt(chunk, at) };
        this.#inString = byte === QUOTE;
        this.#isScalar = !this.#inString && byte !== OPEN_LIST && byte !== OPEN_OBJECT;
        this.#depth = 0;
        if (this.#isScalar && isDelimiter(byte))
          throw this.#error("a value must come here", this.#start.column);
        return at;
      }
    }
    return chunk.length;
  }

  /** Takes a byte between values; false where it begins one. */
  #takePunctuation(chunk: Uint8Array, at: number): boolean {
    const byte = chunk[at] as number;
    const fail = (message: string) => this.#error(message, this.#columnAt(chunk, at));
    const closing = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
    switch (this.#expected) {
      case "document":
        if (byte !== OPEN_LIST && byte !== OPEN_OBJECT) throw fail("a list or an object must begin here");
        this.#inObject = byte === OPEN_OBJECT;
        this.#document = {
          line: this.#line,
          column: this.#columnAt(chunk, at),
          isList: byte === OPEN_LIST,
          hasList: byte === OPEN_LIST,
        };
        this.#mayClose = true;
        this.#isEmpty = true;
        return this.#expect(this.#inObject ? "key" : "element");
      case "element":
        return closing && this.#mayClose && byte === CLOSE_LIST ? this.#leaveList() : false;
      case "comma-in-list":
        if (byte === CLOSE_LIST) return this.#leaveList();
        if (byte !== COMMA) throw fail("a comma or a closing bracket must come here");
        this.#mayClose = false;
        return this.#expect("element");
      case "key":
        if (byte === CLOSE_OBJECT && this.#mayClose) return this.#expect("document");
        if (byte !== QUOTE) throw fail("a key in double quotes must come here");
        return false;
      case "colon":
        if (byte !== COLON) throw fail("a colon must come here");
        return this.#expect("value");
      case "value":
        if (byte !== OPEN_LIST || this.#listKeys?.has(this.#key) === false) return false;
        this.#mayClose = true;
        this.#document.hasList = true;
        return this.#expect("element");
      case "comma-in-object":
        if (byte === CLOSE_OBJECT) return this.#leaveObject();
        if (byte !== COMMA) throw fail("a comma or a closing brace must come here");
        this.#mayClose = false;
        return this.#expect("key");
    }
  }

  #leaveList(): true {
    return this.#expect(this.#inObject ? "comma-in-object" : "document");
  }

  /** An object of nothing but lists without elements would leave no trace: the last of them is an item then. */
  #leaveObject(): true {
    const { line, column } = this.#document;
    if (this.#isEmpty)
      this.#items.push({ key: this.#key, list: null, value: [], line, column, document: this.#document });
    return this.#expect("document");
  }

  #expect(expected: Expected): true {
    this.#expected = expected;
    return true;
  }

  /** The index behind the value being read, -1 where the chunk ends before it does. */
  #scanValue(chunk: Uint8Array, from: number): number {
    const isNew = this.#parts.length === 0;
    // A string's own quote has set #inString, and must not be taken for its end.
    let at = isNew && this.#inString ? from + 1 : from;
    while (at < chunk.length) {
      if (this.#inString) {
        at = this.#endOfString(chunk, at);
        if (at < 0) return -1;
        this.#inString = false;
        if (this.#depth === 0) return at;
        continue;
      }
      const byte = chunk[at] as number;
      if (this.#isScalar) {
        if (isDelimiter(byte)) return at;
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        if (++this.#depth > MAX_DEPTH) {
          throw this.#error(`nests more than ${MAX_DEPTH} levels deep`, this.#columnAt(chunk, at));
        }
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        if (--this.#depth === 0) return at + 1;
      } else if (byte === NEWLINE) {
        this.#line++;
        this.#counted = at + 1;
        this.#characters = 0;
      }
      at++;
    }
    return -1;
  }

  /** The index behind the closing quote, -1 where the chunk has none. */
  #endOfString(chunk: Uint8Array, from: number): number {
    for (let at = chunk.indexOf(QUOTE, from); at !== -1; at = chunk.indexOf(QUOTE, at + 1)) {
      let slashes = slashesBefore(chunk, at);
      if (slashes === at) slashes += slashesBefore(concatBytes(this.#parts), this.#size);
      if (slashes % 2 === 0) return at + 1;
    }
    return -1;
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > MAX_VALUE_BYTES) {
      throw this.#error(
        `a value of more than ${MAX_VALUE_BYTES / 1024 / 1024} MiB begins here`,
        this.#start?.column ?? 1,
      );
    }
    this.#parts.push(new Uint8Array(part));
  }

  /** Notes the value that ends here: a key, or an item. */
  #finish(last: Uint8Array): void {
    const start = this.#start as Location;
    const bytes = this.#parts.length === 0 ? last : concatBytes([...this.#parts, last]);
    const value = parseJsonAt(decodeUtf8(bytes), start);
    this.#parts = [];
    this.#size = 0;
    this.#start = null;
    if (this.#expected === "key") {
      this.#key = String(value);
      this.#expected = "colon";
      return;
    }
    const key = this.#expected === "value" ? this.#key : null;
    this.#expected = key === null ? "comma-in-list" : "comma-in-object";
    const list = key === null && this.#inObject ? this.#key : null;
    this.#isEmpty = false;
    this.#items.push({ key, list, value, line: start.line, column: start.column, document: this.#document });
  }

  /** The column of a byte of the chunk, counted in characters from 1. */
  #columnAt(chunk: Uint8Array, at: number): number {
    for (; this.#counted < at; this.#counted++) {
      if (((chunk[this.#counted] as number) & 0xc0) !== 0x80) this.#characters++;
    }
    return this.#characters + 1;
  }

  #error(message: string, column: number): InputError {
    return inputError(message, { file: this.#name, line: this.#line, column });
  }
}
