import { expect, it } from "vitest";
import { copyWith, withLazyParts } from "../../src/lib/lazy-parts.ts";

function counting() {
  const made: string[] = [];
  const object = withLazyParts(
    { plain: 1 },
    {
      first: () => made.push("first"),
      second: () => made.push("second"),
    },
  );
  return { object, made };
}

it("makes a part when it is first read, and once", () => {
  const { object, made } = counting();
  expect(made).toEqual([]);
  expect([object.second, object.second, object.plain]).toEqual([1, 1, 1]);
  expect(made).toEqual(["second"]);
});

it("makes all parts for a copy, and for JSON", () => {
  const { object, made } = counting();
  expect({ ...object }).toEqual({ plain: 1, first: 1, second: 2 });
  expect(JSON.stringify(object)).toBe('{"plain":1,"first":1,"second":2}');
  expect(made).toEqual(["first", "second"]);
});

it("asks again for a part that could not be made", () => {
  let tries = 0;
  const object = withLazyParts(
    {},
    {
      part: () => {
        tries++;
        if (tries === 1) throw new Error("not yet");
        return tries;
      },
    },
  );
  expect(() => object.part).toThrow("not yet");
  expect(object.part).toBe(2);
});

it("makes nothing for a copy with other values, and for several copies once", () => {
  const { object, made } = counting();
  const [copy, other] = [copyWith(object, { plain: 2 }), copyWith(object, { second: 7 })];
  expect(made).toEqual([]);
  expect([copy.plain, copy.first, other.first, object.first, other.second, object.plain]).toEqual([
    2, 1, 1, 1, 7, 1,
  ]);
  expect(made).toEqual(["first"]);
});
