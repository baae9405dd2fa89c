import fc from "fast-check";
import { expect, test } from "vitest";
import { InstantColumn } from "../../src/store/instant-column.ts";
import { runs } from "../support/runs.ts";

const LENGTH = 20;
const SECONDS = fc.nat(4_294_967_300).map((seconds) => (seconds + 1) * 1000);
const ODD = fc.constantFrom(
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
  1,
  1000,
  1500.25,
  -1000,
  4_294_967_291_000,
  4_294_967_292_000,
);

test("a column gives back each instant that it was given last, and 0 for rows without one", () => {
  const all = fc.array(fc.tuple(fc.nat(LENGTH - 1), fc.oneof({ weight: 4, arbitrary: SECONDS }, ODD)));
  fc.assert(
    fc.property(all, (given) => {
      const column = new InstantColumn(LENGTH);
      const expected = new Float64Array(LENGTH);
      for (const [row, instant] of given) {
        column.set(row, instant);
        expected[row] = instant;
        for (let i = 0; i < LENGTH; i++) expect(column.get(i)).toBe(expected[i]);
      }
    }),
    runs(300),
  );
});
