import fc from "fast-check";
import { expect, it } from "vitest";
import { SparseColumn } from "../../src/store/sparse-column.ts";
import { runs } from "../support/runs.ts";

const ROWS = 300;
/** A row and its value, which is now and then the usual one. */
const entry = fc.tuple(fc.nat(ROWS - 1), fc.oneof(fc.constant(-1), fc.integer({ min: -9, max: 9 })));

function all(column: SparseColumn): number[] {
  return Array.from({ length: ROWS }, (_, row) => column.get(row));
}

it.each([
  ["in the order of the rows", true],
  ["in any order", false],
])("tells the last value of every row, set %s", (_, inOrder) => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 400 }), (entries) => {
      const column = new SparseColumn(-1);
      const expected = new Array<number>(ROWS).fill(-1);
      for (const [row, value] of inOrder ? entries.sort(([a], [b]) => a - b) : entries) {
        column.set(row, value);
        expected[row] = value;
      }
      expect(all(column)).toEqual(expected);
    }),
    runs(200),
  );
});

it("replaces every value but the usual one by another", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(ROWS - 1), fc.integer({ min: -1, max: 9 }))), (entries) => {
      const column = new SparseColumn(-1);
      for (const [row, value] of entries) column.set(row, value);
      const expected = all(column).map((value) => (value === -1 ? -1 : value * value));
      column.replace(Int32Array.from({ length: 10 }, (_, value) => value * value));
      expect(all(column)).toEqual(expected);
    }),
    runs(200),
  );
});

it("hands over what was set in the order of the rows", () => {
  const column = new SparseColumn(-1);
  column.expect(1000);
  for (let row = 0; row < ROWS; row += 7) column.set(row, row * 2);
  const { marks, values } = column.numbers;
  expect(all(new SparseColumn(-1, { marks, values }))).toEqual(all(column));
  expect(column.get(ROWS * 1000)).toBe(-1);
});

it("takes no memory while all rows have the usual value", () => {
  const column = new SparseColumn(0);
  for (let row = 0; row < 1000; row++) column.set(row, 0);
  expect(column.numbers).toEqual({ marks: new Uint32Array(0), values: new Int32Array(0) });
});

it("finds the next row with a value of its own", () => {
  const rows = fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: 40 });
  fc.assert(
    fc.property(rows, fc.nat(ROWS), fc.nat(ROWS), (marked, from, to) => {
      const column = new SparseColumn(-1);
      for (const row of marked.sort((a, b) => a - b)) column.set(row, row);
      const expected = marked.find((row) => row >= from && row < to) ?? to;
      expect(column.next(from, to)).toBe(expected);
    }),
    runs(200),
  );
});
