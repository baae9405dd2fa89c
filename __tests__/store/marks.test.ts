import fc from "fast-check";
import { expect, test } from "vitest";
import { markedCount, markedPlace, marksOf } from "../../src/store/marks.ts";
import { runs } from "../support/runs.ts";

test("marks tell which numbers are in a set, and the place of each among them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(200), fc.constantFrom(-1, 0, 31, 32, 63, 64, 199, 200)), { maxLength: 300 }),
      (numbers) => {
        const marks = marksOf(Int32Array.from(numbers), 201);
        const sorted = [...new Set(numbers)].filter((number) => number >= 0).sort((a, b) => a - b);
        expect(markedCount(marks)).toBe(sorted.length);
        for (let number = -1; number <= 300; number++)
          expect(markedPlace(marks, number)).toBe(number < 0 ? -1 : sorted.indexOf(number));
      },
    ),
    runs(200),
  );
});
