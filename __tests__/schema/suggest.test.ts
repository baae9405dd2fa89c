import { expect, test } from "vitest";
import { didYouMean } from "../../src/schema/suggest.ts";

test.each([
  ["maks", ["max", "min"], "max"],
  ["Comment", ["comment", "like"], "comment"],
  ["warn", ["error", "warning", "notice"], "warning"],
  ["outbund", ["inbound", "outbound"], "outbound"],
  ["lik", ["like", "link"], "like"],
  ["employees", ["brand", "roster"], "roster"],
  ["Staff", ["officer", "employee"], "employee"],
  ["threshold", ["level", "min"], "min"],
])("%s is near to one of %j", (word, known, near) => {
  expect(didYouMean(word, known)).toBe(`; did you mean "${near}"?`);
});

test("where none is near, few known words are listed and many are not", () => {
  expect(didYouMean("zebra", ["max", "min"])).toBe("; known: max, min");
  expect(didYouMean("employees", ["max", "min"])).toBe("; known: max, min");
  expect(didYouMean("constructor", ["max", "min"])).toBe("; known: max, min");
  expect(
    didYouMean(
      "zebra",
      Array.from({ length: 13 }, (_, i) => `word-${i}`),
    ),
  ).toBe("");
  expect(didYouMean("zebra", [])).toBe("");
});
