import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cluster, columnsOf } from "../../src/lib/statistics/clustered-share.ts";
import {
  effectiveNumber,
  fragility as fragilityOf,
  medianShare as medianOf,
  withoutLargest as withoutLargestOf,
} from "../../src/metrics/robustness.ts";

function withoutLargest(clusters: readonly (Cluster & { id: string | null })[]) {
  return withoutLargestOf({
    ...columnsOf(clusters),
    isNamed: (place) => clusters[place]?.id !== null,
    idOf: (place) => clusters[place]?.id ?? null,
  });
}

/** Of accounts in any order. */
function fragility(part: number, size: number, max: number, outside: readonly number[]) {
  return fragilityOf(part, size, max, Float64Array.from(outside).sort());
}

function medianShare(clusters: readonly Cluster[]) {
  return medianOf(columnsOf(clusters));
}

const posts = [
  { id: "p-1", part: 2, size: 10 },
  { id: "p-2", part: 9, size: 10 },
  { id: "p-3", part: 1, size: 4 },
];

describe("withoutLargest", () => {
  it("leaves out most cases, of equal ones the first by id, in any order", () => {
    for (const clusters of [posts, posts.toReversed()]) {
      expect(withoutLargest(clusters)).toEqual({
        ...{ id: "p-1", part: 10, size: 14, share: 10 / 14 },
        isTied: true,
      });
    }
  });

  it("asks how many cases there are, not whose", () => {
    const viral = [...posts, { id: "p-4", part: 0, size: 90 }];
    expect(withoutLargest(viral)).toEqual({
      ...{ id: "p-4", part: 12, size: 24, share: 0.5 },
      isTied: false,
    });
  });

  it("tells the first by id of those that are equal in all", () => {
    const equal = posts.map(({ id }) => ({ id, part: 1, size: 3 })).toReversed();
    expect(withoutLargest(equal)).toEqual({ id: "p-1", part: 2, size: 6, share: 1 / 3, isTied: true });
  });

  it("leaves out nothing without a name", () => {
    const nameless = [...posts, { id: null, part: 5, size: 90 }, { id: null, part: 1, size: 10 }];
    expect(withoutLargest(nameless)).toEqual({
      ...{ id: "p-1", part: 16, size: 114, share: 16 / 114 },
      isTied: true,
    });
  });

  it("has no share where nothing is left, and is nothing where nothing was", () => {
    expect(withoutLargest(posts.slice(0, 1))).toEqual({
      ...{ id: "p-1", part: 0, size: 0, share: null },
      isTied: false,
    });
    expect(withoutLargest([])).toBeNull();
    expect(withoutLargest([{ id: "p-1", part: 0, size: 0 }])).toBeNull();
  });
});

describe("fragility", () => {
  it.each([
    ["one account with nearly everything", 12, 75, 0.2, [60, 1, 1, 1], 1],
    ["the largest first, whatever the order", 10, 100, 0.2, [1, 4, 2, 5, 3, 75], 1],
    ["many small ones", 10, 100, 0.2, Array.from({ length: 90 }, () => 1), 11],
    ["a share that stays at the limit", 10, 100, 0.2, [10, 1], 2],
    ["a share that does not hold", 30, 100, 0.2, [70], 0],
    ["a limit that nothing breaks", 10, 100, 1, [90], null],
    ["no account outside", 0, 10, 0.2, [], null],
  ])("of %s", (_, part, size, max, outside, accounts) => {
    expect(fragility(part, size, max, outside)).toBe(accounts);
  });

  it("is the fewest that any choice of accounts takes", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.nat(20), fc.constantFrom(0, 0.1, 0.5, 0.8), (outside, part, max) => {
        const size = part + outside.reduce((sum, count) => sum + count, 0);
        fc.pre(size > 0);
        const choices = Array.from({ length: 2 ** outside.length }, (_, bits) =>
          outside.filter((_, i) => bits & (1 << i)),
        );
        const breaking = choices
          .filter((chosen) => chosen.reduce((sum, count) => sum + count, part) / size > max)
          .map((chosen) => chosen.length);
        expect(fragility(part, size, max, outside)).toBe(
          breaking.length === 0 ? null : Math.min(...breaking),
        );
      }),
    );
  });
});

describe("effectiveNumber", () => {
  it("is the number of people who all do as much", () => {
    for (const people of [1, 2, 7, 100]) {
      const counts = Array.from({ length: people }, () => 3);
      expect(effectiveNumber(counts)).toBeCloseTo(people, 10);
      expect(effectiveNumber([...counts, 0])).toBeCloseTo(people, 10);
    }
  });

  it("is near 1 where one does nearly everything", () => {
    expect(effectiveNumber([60, 1, 1, 1])).toBeCloseTo(63 ** 2 / 3603, 12);
  });

  it("doubles where the crowd doubles, and is nothing where nobody came", () => {
    const counts = [5, 1, 3, 3];
    expect(effectiveNumber([...counts, ...counts])).toBeCloseTo(2 * (effectiveNumber(counts) as number), 10);
    expect(effectiveNumber([])).toBeNull();
    expect(effectiveNumber([0])).toBeNull();
  });
});

describe("medianShare", () => {
  it("is that of the middle post, whatever the others' sizes", () => {
    expect(medianShare(posts)).toBe(0.25);
    expect(medianShare([...posts, { part: 0, size: 900 }])).toBeCloseTo((0.2 + 0.25) / 2, 12);
  });

  it("leaves out empty posts", () => {
    expect(medianShare([...posts, { part: 0, size: 0 }])).toBe(0.25);
    expect(medianShare([])).toBeNull();
  });
});
