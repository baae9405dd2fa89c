import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import { NONE } from "../../src/store/codes.ts";
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

  it.each([
    ["count", { count: 2 }],
    ["text", { content: "Thanks!" }],
    ["address", { url: "https://social.example/1" }],
  ] as const)("is another with another %s", (_, change) => {
    expect(marks([like], [{ ...like, ...change }])).toBe("00");
  });

  it.each([
    ["who", { actor: null }],
    ["who, but for their side", { actor: null, side: "outside", count: 40 }],
    ["when", { published: null }],
    ["to which post, on a day", { object: null, published: "2026-11-10" }],
  ] as const)("is another wherever it does not say %s", (_, change) => {
    const untellable = { ...like, ...change };
    expect(marks([untellable], [untellable])).toBe("00");
  });

  it("is the same by the day alone, where it says to which post, or is done to none", () => {
    const dated = { ...like, published: "2026-11-10" };
    expect(marks([dated], [dated])).toBe("10");
    const followed = { ...dated, type: "follow", object: null };
    expect(marks([followed], [followed])).toBe("10");
  });
});

describe("an id that is two activities of one file", () => {
  const place = "(snapshots/1.ndjson:1); an id belongs to one activity, so correct one of the two";
  it.each([
    ["actor", { actor: "kim" }, "has another actor there"],
    ["type", { type: "share" }, "is a like there and a share here"],
    ["day", { published: "2026-11-11" }, null],
    [
      "day by the clock",
      { published: "2026-11-12T09:00:00Z" },
      "is of 2026-11-10 there and of 2026-11-12 here",
    ],
  ] as const)("by another %s", (_, change, fault) => {
    const read = () => marks([named, { ...named, ...change }]);
    if (fault === null) expect(read()).toBe("10");
    else expect(read).toThrow(`the id "l-1" ${fault} ${place}`);
  });

  it.each([
    ["count", { count: 50 }, "counts 5 there and 50 here"],
    ["side", { side: "inside" }, "is by another side there"],
    ["post", { object: "p-2" }, "is of another post there"],
    ["answer", { answered: { "1h": 4 } }, "was answered otherwise there"],
  ] as const)("by another %s of an aggregated row", (_, change, fault) => {
    const counted: PlainRecord = {
      ...{ id: "l-1", type: "comment", object: "p-1", published: "2026-11-10", side: "outside" },
      ...{ count: 5, answered: { "1h": 2 } },
    };
    expect(() => marks([counted, { ...counted, ...change }])).toThrow(`the id "l-1" ${fault} ${place}`);
    expect(marks([counted, counted])).toBe("10");
    expect(marks([counted], [{ ...counted, ...change }])).toBe("10");
  });

  it("is one where one of the two leaves something out", () => {
    expect(marks([named, { ...named, actor: null, published: "2026-11-10" }])).toBe("10");
    expect(marks([named, { ...named, published: null }])).toBe("10");
  });
});

describe("an activity that a later file says otherwise", () => {
  const overruled = (...changes: Partial<PlainRecord>[]) => {
    const files = [named, ...changes.map((change) => ({ ...named, ...change }))].map((record) => ({
      records: [record],
    }));
    return tableOf({ files }).overruled.map(({ earlier, later, by }) => [earlier, later, by.join()]);
  };

  it.each([
    ["side", { actor: "ann" }],
    ["type", { type: "share" }],
    ["day", { published: "2026-11-12T09:00:00Z" }],
    ["side,type", { actor: "ann", type: "quote" }],
  ] as const)("by %s is overruled: %j", (by, change) => {
    expect(overruled(change)).toEqual([[0, 1, by]]);
  });

  it.each([
    [{ actor: "samantha" }],
    [{ actor: null }],
    [{ published: "2026-11-10" }],
    [{ published: null }],
    [{ object: "p-2" }],
  ])("by no more than %j is not", (change) => expect(overruled(change)).toEqual([]));

  it("keeps what it leaves out, unless it says who or to whom in other words", () => {
    const first: PlainRecord = { ...named, inReplyTo: "c-0", target: "acme" };
    const bare: PlainRecord = { id: "l-1", type: named.type, published: null, actor: null };
    const says = (...later: PlainRecord[]) => {
      const table = tableOf({ files: [first, ...later].map((record) => ({ records: [record] })) });
      const row = later.length;
      return {
        who: table.accounts.written(table.actor[row] as number),
        time: table.time[row],
        day: table.day[row],
        post: table.idText(table.object[row] as number),
        reply: table.idText(table.reply.get(row)),
        toward: table.towardSide[row],
      };
    };
    const whole = says(first);
    expect(whole).toMatchObject({ who: "sam", post: "p-1", reply: "c-0" });
    expect(says(bare)).toEqual(whole);
    expect(says(bare, bare)).toEqual(whole);
    expect(says({ ...bare, actor: "kim" }, bare)).toEqual({ ...whole, who: "kim" });
    const table = tableOf({ files: [{ records: [first] }, { records: [{ ...bare, side: "outside" }] }] });
    expect(table.actor[1]).toBe(NONE);
  });

  it("is not where the earlier one named nobody", () => {
    const files = [{ records: [{ ...named, actor: null }] }, { records: [named] }];
    expect(tableOf({ files }).overruled).toEqual([]);
  });

  it("is told of each file", () => {
    expect(overruled({ actor: "ann" }, { actor: "ann" })).toEqual([[0, 2, "side"]]);
    expect(overruled({ actor: "ann" }, { actor: "kim" })).toEqual([[1, 2, "side"]]);
  });
});

describe("what was taken back", () => {
  const star = { type: "like", actor: "sam" };
  const undone = { ...star, undone: true };

  it("does not count, however often, and what was done again since does", () => {
    expect(marks([star, undone])).toBe("11");
    expect(marks([star, undone, star, undone])).toBe("1111");
    expect(marks([star, undone, star])).toBe("110");
    expect(marks([star], [undone])).toBe("11");
  });

  it("is of one person, on one channel, toward one post", () => {
    expect(marks([{ ...star, actor: "kim" }, undone])).toBe("01");
    expect(marks([{ ...star, channel: "x" }, undone])).toBe("01");
    expect(marks([{ ...star, object: "p-1" }, undone])).toBe("01");
    expect(marks([{ ...star, type: "follow" }, undone])).toBe("01");
  });
});

it("takes no two for one that differ in anything, however many there are", () => {
  const values: [keyof PlainRecord, unknown[]][] = [
    ["type", [...INTERACTION_TYPES]],
    ["actor", ["sam", "kim", "lee"]],
    ["object", ["p-1", "p-2", null]],
    ["inReplyTo", ["c-1", "c-2", null]],
    ["target", ["acme", "ann", null]],
    ["published", ["2026-11-10", "2026-11-11", "2026-11-10T00:00:00Z", "2026-11-10T00:00:01Z"]],
    ["channel", ["mastodon", "x"]],
  ];
  const every = values.reduce<PlainRecord[]>(
    (some, [key, each]) => some.flatMap((one) => each.map((value) => ({ ...one, [key]: value }))),
    [{} as PlainRecord],
  );
  // By the day alone, what does not say to which post tells nobody which act it was.
  const all = every.filter(
    ({ type, object, inReplyTo, published }) =>
      published?.includes("T") ||
      object ||
      inReplyTo ||
      !["comment", "like", "quote", "share"].includes(type),
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
