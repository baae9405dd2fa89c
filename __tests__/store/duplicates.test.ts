import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import { type PlainFile, type PlainRecord, tableOf } from "../support/company.ts";

const like: PlainRecord = { type: "like", actor: "sam", object: "p-1", published: "2026-11-10T09:00:00Z" };
const named: PlainRecord = { ...like, id: "l-1" };

/** One digit a row: 1 where it is said again later. */
function marks(...files: (readonly PlainRecord[])[]): string {
  return tableOf({ files: files.map((records): PlainFile => ({ records })) }).duplicate.join("");
}

describe("an activity with an id", () => {
  it("counts once, in one file or in several, and the last wins", () => {
    expect(marks([named], [named], [{ ...named, actor: "kim" }])).toBe("110");
    expect(marks([named, named])).toBe("10");
  });

  it("counts in each channel", () => {
    expect(marks([named], [{ ...named, channel: "linkedin" }])).toBe("00");
    expect(marks([named, { ...named, channel: "Mastodon" }])).toBe("10");
  });

  it("is not one without", () => {
    expect(marks([named], [like])).toBe("00");
  });
});

describe("an activity without an id", () => {
  it("counts once in different files", () => {
    expect(marks([like], [like], [like])).toBe("110");
    expect(
      marks([like], [{ ...like, actor: { handle: "@Sam" }, published: "2026-11-10T10:00:00+01:00" }]),
    ).toBe("10");
  });

  it("counts twice in one file, which a second file does not change", () => {
    expect(marks([like, like])).toBe("00");
    expect(marks([like, like], [like, like])).toBe("1100");
  });

  it.each([
    ["type", { type: "share" }],
    ["actor", { actor: "kim" }],
    ["object", { object: "p-2" }],
    ["published", { published: "2026-11-10T09:00:01Z" }],
    ["day alone", { published: "2026-11-10" }],
    ["no published", { published: null }],
    ["channel", { channel: "linkedin" }],
    // Else the brand's answers of one day to two people would be one.
    ["inReplyTo", { inReplyTo: "c-1" }],
    ["target", { target: "kim" }],
  ] as const)("is another with another %s", (_, change) => {
    expect(marks([like], [{ ...like, ...change }])).toBe("00");
  });

  it("is the same where a later export corrects its count", () => {
    expect(marks([{ ...like, count: 3 }], [{ ...like, count: 4 }])).toBe("10");
  });

  it("goes by its side where it has no actor", () => {
    const row = { type: "like", object: "p-1", published: "2026-11-10", count: 9 };
    expect(marks([{ ...row, side: "inside" as const }], [{ ...row, side: "outside" as const }])).toBe("00");
    expect(
      marks([{ ...row, side: "inside" as const }], [{ ...row, side: "inside" as const, count: 8 }]),
    ).toBe("10");
  });

  it("is the same undated, in different files", () => {
    const undated = { ...like, published: null };
    expect(marks([undated], [undated])).toBe("10");
  });
});

it("takes no two for one that differ in anything but their count, however many there are", () => {
  const values: [keyof PlainRecord, unknown[]][] = [
    ["type", [...INTERACTION_TYPES]],
    ["actor", ["sam", "kim", "lee"]],
    ["object", ["p-1", "p-2", null]],
    ["inReplyTo", ["c-1", "c-2", null]],
    ["target", ["acme", "ann", null]],
    ["published", ["2026-11-10", "2026-11-11", "2026-11-10T00:00:00Z", "2026-11-10T00:00:01Z", null]],
    ["channel", ["mastodon", "x"]],
  ];
  const all = values.reduce<PlainRecord[]>(
    (some, [key, each]) => some.flatMap((one) => each.map((value) => ({ ...one, [key]: value }))),
    [{} as PlainRecord],
  );
  const half = (rest: number) => all.filter((_, i) => i % 2 === rest);
  const period = { from: "2026-11-01", to: "2026-11-30" };
  const files = [half(0), half(1), all].map((records) => ({ records, period }));
  const { duplicate } = tableOf({ files });
  expect(duplicate.lastIndexOf(1)).toBe(all.length - 1);
  expect(duplicate.filter((mark) => mark === 1)).toHaveLength(all.length);
});

it("finds one in a hundred thousand", () => {
  const records = Array.from({ length: 100_000 }, (_, i) => ({ ...like, id: `l-${i}` }));
  const table = tableOf({ files: [{ records }, { records: [{ ...like, id: "l-4711" }] }] });
  expect([table.duplicate.indexOf(1), table.duplicate.lastIndexOf(1)]).toEqual([4711, 4711]);
});
