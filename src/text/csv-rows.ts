import { LIMITS } from "../domain/limits.ts";

/** A row: its cells, and the line on which it begins. */
export interface Row {
  cells: string[];
  line: number;
}

/** Why a text is no CSV, and the line on which the row begins that is none. */
export interface RowFault {
  message: string;
  line: number;
}

const MAX_ROW_LENGTH = LIMITS.rowMebibytes.most * 2 ** 20;
const BLANKS = " \t\n\r\f";

const FAULTS = {
  closing: "a quote in a cell of this row must be doubled, or end the cell",
  long: `this row is longer than ${LIMITS.rowMebibytes.most} MiB; is a quote not closed?`,
  open: "a quote that opens in this row is never closed",
  opening: "a cell of this row holds a quote; put the cell in quotes and double it",
  wide: `this row has more than ${LIMITS.columns.most} cells; is it a CSV file?`,
};

/** A row as it is in a text, where it is whole. */
type Parsed = { cells: string[]; next: number } | "incomplete" | { fault: keyof typeof FAULTS };

/**
 * Parts a text that comes in pieces into rows, as RFC 4180 has them: cells in quotes may hold delimiters, line ends and
 * doubled quotes. Blanks around a cell are dropped, and so are rows of nothing but empty cells. Lines end in `\n` or
 * `\r\n`, or in `\r` where the first one does.
 */
export class CsvRows {
  readonly #delimiter: string;
  /** Runs to whatever may end a cell. */
  readonly #plain: RegExp;
  #text = "";
  #line = 1;
  /** How much of an incomplete row was looked at; it is looked at again once there is twice as much. */
  #tried = 0;
  /** Whether `\r` alone ends a line; null while no line has ended. */
  #isReturn: boolean | null = null;

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#plain = new RegExp(`[^"\\n\\r${delimiter}]*`, "y");
  }

  /**
   * Adds a piece, and hands on the rows that are whole by now; those before a fault too.
   * @param piece null at the end
   */
  push(piece: string | null): { rows: Row[]; fault: RowFault | null } {
    const isEnd = piece === null;
    this.#text += piece ?? "";
    const rows: Row[] = [];
    if (!isEnd && this.#text.length < 2 * this.#tried) return { rows, fault: null };
    let at = 0;
    while (at < this.#text.length) {
      const row = this.#rowAt(at, isEnd);
      const isLong =
        (row === "incomplete" || "fault" in row ? this.#text.length : row.next) - at > MAX_ROW_LENGTH;
      const isOpen = row === "incomplete" || ("fault" in row && row.fault === "open");
      if (isLong && (isOpen || "next" in row)) return { rows, fault: this.#fault("long") };
      if (row === "incomplete") break;
      if ("fault" in row) return { rows, fault: this.#fault(row.fault) };
      if (row.cells.some((cell) => cell.trim() !== "")) rows.push({ cells: row.cells, line: this.#line });
      this.#line += 1 + lineBreaks(row.cells);
      at = row.next;
    }
    this.#text = this.#text.slice(at);
    this.#tried = this.#text.length;
    return { rows, fault: null };
  }

  #fault(kind: keyof typeof FAULTS): RowFault {
    return { message: FAULTS[kind], line: this.#line };
  }

  #rowAt(from: number, isEnd: boolean): Parsed {
    const text = this.#text;
    const cells: string[] = [];
    for (let at = from; ; at++) {
      const start = this.#pastBlanks(at);
      const cell = text.charAt(start) === '"' ? this.#quoted(start, isEnd) : this.#unquoted(at);
      if ("fault" in cell) return cell;
      at = cell.end;
      cells.push(cell.value);
      if (cells.length > LIMITS.columns.most) return { fault: "wide" };
      if (text.charAt(at) === this.#delimiter) continue;
      const next = this.#pastLineEnd(at);
      // Of a `\r` at the end of a piece nobody knows yet whether a `\n` follows.
      const mayGoOn = !isEnd && (at === text.length || (text.charAt(at) === "\r" && at + 1 === text.length));
      if (mayGoOn || cell.isOpen === true) return "incomplete";
      if (next === at && at < text.length) return { fault: "closing" };
      this.#isReturn ??= at < text.length && text.charAt(next - 1) === "\r";
      return { cells, next };
    }
  }

  /** A cell in quotes, up to what follows it. */
  #quoted(from: number, isEnd: boolean): Cell {
    const text = this.#text;
    let value = "";
    for (let open = from + 1; ; ) {
      const close = text.indexOf('"', open);
      if (close < 0 && isEnd) return { fault: "open" };
      if (close < 0) return { value, end: text.length, isOpen: true };
      if (text.charAt(close + 1) !== '"') {
        return { value: value + text.slice(open, close), end: this.#pastBlanks(close + 1) };
      }
      value += text.slice(open, close + 1);
      open = close + 2;
    }
  }

  /** A cell without quotes, up to what ends it. */
  #unquoted(from: number): Cell {
    const text = this.#text;
    let end = from;
    for (; ; end++) {
      this.#plain.lastIndex = end;
      this.#plain.test(text);
      end = this.#plain.lastIndex;
      // A `\r` that ends no line belongs to the cell.
      if (text.charAt(end) !== "\r" || end + 1 === text.length || this.#pastLineEnd(end) > end) break;
    }
    if (text.charAt(end) === '"') return { fault: "opening" };
    return { value: trimmed(text.slice(from, end)), end };
  }

  /** Behind blanks that end no line and part no cells. */
  #pastBlanks(from: number): number {
    let at = from;
    while (" \t\f".includes(this.#text.charAt(at) || "x") && this.#text.charAt(at) !== this.#delimiter) at++;
    return at;
  }

  /** Behind a line end; the place itself where none is. */
  #pastLineEnd(at: number): number {
    const [first, second] = [this.#text.charAt(at), this.#text.charAt(at + 1)];
    if (first === "\n") return at + 1;
    if (first !== "\r") return at;
    if (second === "\n") return at + 2;
    return this.#isReturn === false ? at : at + 1;
  }
}

/** A cell and where it ends; `isOpen` where its closing quote is still to come. */
type Cell = { value: string; end: number; isOpen?: boolean } | { fault: keyof typeof FAULTS };

function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANKS.includes(text.charAt(from))) from++;
  while (to > from && BLANKS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** How many lines a row goes on for, by its quoted cells. */
function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
}
