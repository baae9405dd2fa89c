import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import { CsvReader } from "../../src/text/csv.ts";
import { runs } from "../support/runs.ts";

/** The rows of a text with its header, read in chunks of some bytes. */
async function rowsOf(text: string, size: number): Promise<string[][]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const reader = await CsvReader.open(chunks(), "w.csv");
  const rows = reader === null ? [] : [reader.first.cells];
  for await (const batch of reader?.rows() ?? []) for (const { cells } of batch) rows.push(cells);
  return rows;
}

test.each(["\n", "\r\n"])(
  "only line ends count as lines, not a carriage return within a row",
  async (end) => {
    const text = ["a,b", '"x\ry",1', "\r", ",", '2,"two\nlines"', '"3",q\r'].join(end);
    async function* chunks() {
      yield new TextEncoder().encode(`${text}${end}`);
    }
    const reader = await CsvReader.open(chunks(), "w.csv");
    const lines: number[] = [];
    for await (const batch of reader?.rows() ?? []) for (const { line } of batch) lines.push(line);
    expect(lines).toEqual([2, 5, 7]);
  },
);

test("what is wrong before a row of too many cells is reported too", async () => {
  async function* chunks() {
    yield new TextEncoder().encode(`a,b\n1,2,3\n${",".repeat(LIMITS.columns.most)}\n`);
  }
  const problems: string[] = [];
  const read = async () => {
    const reader = await CsvReader.open(chunks(), "w.csv");
    for await (const batch of reader?.rows() ?? [])
      for (const { problem } of batch) problems.push(problem?.message ?? "");
  };
  await expect(read()).rejects.toThrow(/more than/);
  expect(problems).toEqual([expect.stringMatching(/^has 3 cells/)]);
});

const text = fc.stringMatching(/^[a-c ,;\n\r\t"éß\u00a0\u2028-]{0,6}$/u);
const quoted = text.map((cell) => `"${cell.replaceAll('"', '""')}"`);
const bare = fc.stringMatching(/^[a-c é\u00a0-]{0,5}$/u);
const row = fc.array(fc.oneof({ weight: 3, arbitrary: bare }, quoted), { minLength: 1, maxLength: 3 });

test("rows read straight from their bytes are those that a parser makes of them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(bare, quoted).filter((cell) => !/[\n\r]/.test(cell)),
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      async (column, rows, end, isEnded, size) => {
        // Its commas tell what separates cells, whatever is in the other column.
        const lines = [["h1", column, "h3", "h4,,,,,,h5"], ...rows].map((cells) => cells.join(","));
        const whole = lines.join(end) + (isEnded ? end : "");
        const parsed = parse(whole, {
          record_delimiter: end,
          relax_column_count: true,
          skip_empty_lines: true,
          skip_records_with_empty_values: true,
          trim: true,
        }) as string[][];
        const filled = (cells: readonly string[]) =>
          cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
        expect((await rowsOf(whole, size)).map(filled)).toEqual(parsed.map(filled));
      },
    ),
    runs(500),
  );
});

/** A file's chunks, and whether whoever reads them has let go of the file. */
function openFile(text: string) {
  const state = { isOpen: false };
  async function* chunks() {
    state.isOpen = true;
    try {
      for (const line of text.split(/(?<=\n)/)) yield new TextEncoder().encode(line);
    } finally {
      state.isOpen = false;
    }
  }
  return { state, chunks: chunks() };
}

test.each([
  ["is read to its end", "type,id\nlike,a\nlike,b\n"],
  ["is left at its first row", "type,id\nlike,a\n".repeat(9)],
  ["has a fault below its header", 'type,id\nli"ke,a\nlike,b\n'],
])("a file that %s is let go of", async (what, text) => {
  const { state, chunks } = openFile(text);
  const reader = await CsvReader.open(chunks, "w.csv");
  expect(state.isOpen).toBe(true);
  const reading = async () => {
    for await (const rows of reader?.rows() ?? []) if (what.includes("left") && rows.length > 0) break;
  };
  await reading().catch(() => undefined);
  expect(state.isOpen).toBe(false);
});

test.each(['ty"pe,id\nlike,a\nlike,b\n', '{"type": "like"}\n{}\n{}\n', "\n\n\n"])(
  "a file that cannot be opened as a sheet is let go of: %j",
  async (text) => {
    const { state, chunks } = openFile(text);
    await CsvReader.open(chunks, "w.csv").catch(() => undefined);
    expect(state.isOpen).toBe(false);
  },
);

test.each([
  ["a title in quotes", '"A title, quoted"\r\n\r\n\r\n\r\n'],
  ["a title without quotes", "Title\n\n"],
  ["a title with quotes in it", '"A ""title"""\n\n\n'],
  ["a title of two lines", '"Title\nin two lines"\n\n'],
  ["empty lines", "\r\n\r\n\r\n"],
])("a mistake in a header is reported on its line, below %s", async (_, above) => {
  const isTitle = (cells: readonly string[]) => /title/i.test(cells[0] ?? "");
  const end = above.endsWith("\r\n") ? "\r\n" : "\n";
  const { chunks } = openFile(`${above}type;ti"me;id${end}like;2026-03-01;a${end}`);
  const line = above.split("\n").length;
  await expect(CsvReader.open(chunks, "w.csv", { isTitle })).rejects.toMatchObject({
    problems: [{ location: { file: "w.csv", line, column: 1 } }],
  });
});
