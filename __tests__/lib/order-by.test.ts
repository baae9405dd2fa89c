import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, keyOfRank, orderBy } from "../../src/lib/order-by.ts";

/** Keys of which many are equal, some lie far from the rest, and some are without end. */
const anyKey = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 3, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
);
const anyKeys = fc.array(anyKey, { maxLength: 400, size: "max" }).map((keys) => Float64Array.from(keys));

/** The same by comparing keys. */
function compared(keys: Float64Array): number[] {
  return Array.from(keys.keys()).sort((a, b) => {
    const [one, other] = [keys[a] as number, keys[b] as number];
    return one === other ? a - b : one < other ? -1 : 1;
  });
}

describe("orderBy", () => {
  it("gives places by their keys, equal ones as they came", () => {
    fc.assert(
      fc.property(anyKeys, (keys) => {
        expect([...orderBy(keys)]).toEqual(compared(keys));
      }),
    );
  });

  it.each([
    ["that are all equal", () => 7],
    ["of which most are close together", (i: number) => (i % 100 === 0 ? 1e12 : i % 97)],
    ["of which half are close together, and half of these even closer", (i: number) => 1000 ** (i % 12)],
  ])("orders many keys %s", (_, keyOf) => {
    const keys = Float64Array.from({ length: 20_000 }, (_, i) => keyOf(i));
    expect([...orderBy(keys)]).toEqual(compared(keys));
  });

  it("leaves the keys as they are", () => {
    const keys = Float64Array.of(3, 1, 2);
    expect([...inOrder(keys, orderBy(keys))]).toEqual([1, 2, 3]);
    expect([...keys]).toEqual([3, 1, 2]);
  });
});

describe("keyOfRank", () => {
  it("is the key at that rank of the sorted ones, and Infinity beyond the last", () => {
    fc.assert(
      fc.property(anyKeys, fc.integer({ min: 1, max: 20 }), (keys, rank) => {
        expect(keyOfRank(keys, rank)).toBe(keys.toSorted()[rank - 1] ?? Number.POSITIVE_INFINITY);
      }),
    );
    expect(keyOfRank(Float64Array.of(1, 2), Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});
