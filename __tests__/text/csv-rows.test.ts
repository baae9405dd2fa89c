import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvRows } from "../../src/text/csv-rows.ts";

/** The rows of pieces, and what is wrong with what follows them. */
function rowsOf(pieces: readonly string[], delimiter = ",") {
  const parser = new CsvRows(delimiter);
  const rows: { cells: string[]; line: number }[] = [];
  for (const piece of [...pieces, null]) {
    const pushed = parser.push(piece);
    rows.push(...pushed.rows);
    if (pushed.fault !== null) return { rows, fault: pushed.fault };
  }
  return { rows, fault: null };
}

/** The same by csv-parse, which knows nothing of pieces. */
function theirs(text: string, delimiter: string) {
  const cells: string[][] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n"],
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      trim: true,
      on_record: (record: string[]) => {
        cells.push(record);
        return null;
      },
    });
    return { cells, isCsv: true };
  } catch {
    return { cells, isCsv: false };
  }
}

const delimiters = fc.constantFrom(",", ";", "\t");
const signs = fc.constantFrom('"', '"', '""', ",", ";", "\t", "\n", "\r\n", " ", "a", "é", "😀");
const texts = fc.array(signs, { maxLength: 24 }).map((list) => list.join(""));

describe("rows of CSV", () => {
  it("are those that csv-parse finds, up to the same fault", () => {
    fc.assert(
      fc.property(texts, delimiters, (text, delimiter) => {
        // It lets an empty cell in quotes be followed by another one.
        fc.pre(!/""[ \t]+"/.test(text));
        const { rows, fault } = rowsOf([text], delimiter);
        const other = theirs(text, delimiter);
        expect({ cells: rows.map(({ cells }) => cells), isCsv: fault === null }).toEqual(other);
      }),
      { numRuns: 3000 },
    );
  });

  it("are the same in whatever pieces the text comes", () => {
    fc.assert(
      fc.property(texts, delimiters, fc.array(fc.nat(30)), (text, delimiter, places) => {
        const cuts = [...new Set([0, ...places.filter((place) => place < text.length), text.length])];
        const edges = cuts.sort((a, b) => a - b);
        const pieces = edges.slice(1).map((edge, i) => text.slice(edges[i], edge));
        expect(rowsOf(pieces, delimiter)).toEqual(rowsOf([text], delimiter));
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[title: string, text: string, lines: number[]]>([
    ["lines that end in \\n", "a\nb\nc", [1, 2, 3]],
    ["lines that end in \\r\\n, and in \\n", "a\r\nb\nc\r\n", [1, 2, 3]],
    ["lines that end in \\r alone", "a\rb\rc\r", [1, 2, 3]],
    ["blank lines", "\na\n\n,,\nb\n", [2, 5]],
    ["cells that go on", 'a,"1\n2\n3"\nb\n', [1, 4]],
  ])("begin on the line that they begin on, among %s", (_, text, lines) => {
    expect(rowsOf([text])).toMatchObject({ fault: null, rows: lines.map((line) => ({ line })) });
  });

  it("keep a \\r that ends no line", () => {
    expect(rowsOf(["a\nb\rc\n"]).rows.at(-1)).toEqual({ cells: ["b\rc"], line: 2 });
  });

  it.each<[text: string, message: string, line: number]>([
    ['a\n\nb,"c', "a quote that opens in this row is never closed", 3],
    ['a\nb"c', "a cell of this row holds a quote; put the cell in quotes and double it", 2],
    ['a\n"b" c', "a quote in a cell of this row must be doubled, or end the cell", 2],
    [`a\n${",".repeat(1000)}`, "this row has more than 1000 cells; is it a CSV file?", 2],
    [`a\n"${"b".repeat(2 ** 24)}`, "this row is longer than 16 MiB; is a quote not closed?", 2],
  ])("end before a row that is none: %.12j", (text, message, line) => {
    const pieces = text.match(/.{1,65536}/gs) ?? [];
    expect(rowsOf(pieces)).toEqual({ rows: [{ cells: ["a"], line: 1 }], fault: { message, line } });
  });
});
