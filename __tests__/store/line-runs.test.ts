import fc from "fast-check";
import { expect, it } from "vitest";
import { LineRuns } from "../../src/store/line-runs.ts";
import { runs } from "../support/runs.ts";

/** Lines of rows: each some lines behind the one before it, or back at the first of another file. */
const steps = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 9 }), fc.constant(-1)), {
  maxLength: 400,
});

function linesOf(given: readonly number[]): number[] {
  let line = 1;
  return given.map((step) => {
    line = step < 0 ? 1 : line + step;
    return line;
  });
}

function all(lines: LineRuns, length: number): number[] {
  return Array.from({ length }, (_, row) => lines.of(row));
}

it("tells the line of every row", () => {
  fc.assert(
    fc.property(steps, (given) => {
      const lines = new LineRuns();
      const expected = linesOf(given);
      for (const line of expected) lines.add(line);
      expect(all(lines, expected.length)).toEqual(expected);
    }),
    runs(200),
  );
});

it("takes some of the rows of others, further down", () => {
  fc.assert(
    fc.property(steps, fc.nat(400), fc.nat(400), fc.nat(50), (given, a, b, shift) => {
      const own = linesOf(given);
      const [from, to] = [Math.min(a, b, own.length), Math.min(Math.max(a, b), own.length)];
      const others = new LineRuns();
      for (const line of own) others.add(line);
      const lines = new LineRuns();
      lines.add(7, 3);
      lines.addFrom(others.runs, from, to, shift);
      lines.add(5);
      const taken = own.slice(from, to).map((line) => line + shift);
      expect(all(lines, 4 + to - from)).toEqual([7, 8, 9, ...taken, 5]);
    }),
    runs(200),
  );
});

it("takes no memory for rows on one line after the other", () => {
  const lines = new LineRuns();
  for (let line = 1; line <= 100_000; line++) lines.add(line);
  expect(lines.runs).toEqual(Uint32Array.of(0, 1));
});
