import fc from "fast-check";
import { expect, it } from "vitest";
import { orderLazily } from "../../src/lib/order-lazily.ts";
import { takeFirst } from "../../src/lib/take-first.ts";

/** Keys of which many are equal, and some are without end. */
const anyKeys = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(40) },
    { weight: 3, arbitrary: fc.double({ noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
  ),
  { maxLength: 200, size: "max" },
);

it("gives the places of finite keys in their order, equal ones as they came, to whoever reads them all or a few", () => {
  fc.assert(
    fc.property(anyKeys, fc.integer({ min: 1, max: 40 }), (keys, most) => {
      const places = Array.from(keys.keys()).filter((place) => Number.isFinite(keys[place]));
      const ordered = places.sort((a, b) => (keys[a] as number) - (keys[b] as number));
      const columns = Float64Array.from(keys);
      expect([...orderLazily(columns)]).toEqual(ordered);
      expect(takeFirst(orderLazily(columns), most)).toEqual(ordered.slice(0, most));
    }),
  );
});

it("asks for no item behind the first ones", () => {
  function* items() {
    yield 1;
    yield 2;
    throw new Error("asked for the third");
  }
  expect(takeFirst(items(), 2)).toEqual([1, 2]);
});
