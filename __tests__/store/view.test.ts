import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.ts";
import { type Per, splitView } from "../../src/metrics/split.ts";
import { View } from "../../src/store/view.ts";
import { type Company, type PlainRecord, tableOf } from "../support/company.ts";

function viewOf(company: Company, from: string, to: string, channel?: string): View {
  const table = tableOf(company);
  const channels = channel === undefined ? null : new Set([table.channels.indexOf(channel)]);
  return new View(table, parseDay(from), parseDay(to), channels);
}

function on(published: string | null, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "like", actor: "sam", object: "p-1", published, ...more };
}

const lines = (view: View, rows: Iterable<number>) =>
  [...rows].map((row) => view.table.location(row).line).sort((a, b) => a - b);

describe("rows of a view", () => {
  const records = ["2026-11-09", "2026-11-10", "2026-11-12", "2026-11-13", null].map((day) => on(day));

  it("are those of its days, both ends included", () => {
    const view = viewOf({ records }, "2026-11-10", "2026-11-12");
    expect(lines(view, view.dated)).toEqual([2, 3]);
  });

  it("are also undated ones, where their file's period lies wholly inside", () => {
    const rows = (from: string, to: string, company: Company = { records }) => {
      const view = viewOf(company, from, to);
      return lines(view, view.rows);
    };
    expect(rows("2026-11-09", "2026-11-13")).toEqual([1, 2, 3, 4, 5]);
    expect(rows("2026-11-10", "2026-11-20")).toEqual([2, 3, 4]);
    expect(rows("2026-11-01", "2026-11-12")).toEqual([1, 2, 3]);
    const undated = { records: [on(null)] };
    expect(rows("2026-11-01", "2026-11-30", undated)).toEqual([]);
    const within = { ...undated, period: { from: "2026-11-01", to: "2026-11-30" } };
    expect(rows("2026-11-01", "2026-11-30", within)).toEqual([1]);
    expect(rows("2026-11-02", "2026-11-30", within)).toEqual([]);
  });

  it("are those of its channels", () => {
    const two = [
      on("2026-11-10"),
      on("2026-11-10", { channel: "LinkedIn" }),
      on("2026-11-10", { channel: "x" }),
    ];
    const view = viewOf({ records: two }, "2026-11-10", "2026-11-10", "linkedin");
    expect(lines(view, view.rows)).toEqual([2]);
    const none = viewOf({ records: two }, "2026-11-10", "2026-11-10", "reviews");
    expect(lines(none, none.rows)).toEqual([]);
  });

  it("leave out what a waiver names, all of it at once", () => {
    const day = "2026-11-10";
    const given = [
      on(day, { id: "p-1", type: "post", actor: "acme", object: null }),
      on(day),
      on(day, { object: "p-2" }),
      on(day, { channel: "x" }),
      on("2026-11-11"),
    ];
    const view = viewOf({ records: given }, day, "2026-11-11");
    const without = (...waivers: { object?: string; day?: string; channel?: string }[]) => {
      const out = waivers.map(({ object, day: date, channel }) => ({
        object: object ?? null,
        day: date === undefined ? null : parseDay(date),
        channel: channel ?? null,
      }));
      const rest = view.without(out);
      return lines(rest, rest.rows);
    };
    expect(without({ object: "p-1" })).toEqual([3]);
    expect(without({ object: "p-1", day })).toEqual([3, 5]);
    expect(without({ object: "p-1", channel: "mastodon" })).toEqual([3, 4]);
    expect(without({ channel: "x" })).toEqual([1, 2, 3, 5]);
    expect(without({ day })).toEqual([5]);
    expect(without({ object: "p-77" })).toEqual([1, 2, 3, 4, 5]);
    expect(without({ object: "p-2" }, { day: "2026-11-11" })).toEqual([1, 2, 4]);
  });
});

describe("what was exported", () => {
  const company: Company = {
    files: [
      { records: [on("2026-11-01"), on("2026-11-07", { type: "comment" })] },
      {
        records: [],
        period: { from: "2026-11-08", to: "2026-11-14" },
        complete: ["share"],
        channel: "linkedin",
      },
    ],
  };
  const exported = (from: string, to: string, channel?: string) => {
    const view = viewOf(company, from, to, channel);
    return (["like", "comment", "share", "review"] as const).filter((type) => view.exported([type]));
  };

  it("is a type with a row in a file that covers a day of the view, or said to be complete there", () => {
    expect(exported("2026-11-03", "2026-11-04")).toEqual(["like", "comment"]);
    expect(exported("2026-11-08", "2026-11-08")).toEqual(["share"]);
    expect(exported("2026-11-07", "2026-11-08")).toEqual(["like", "comment", "share"]);
    expect(exported("2026-11-15", "2026-11-20")).toEqual([]);
  });

  it("is told by channel", () => {
    expect(exported("2026-11-01", "2026-11-14", "linkedin")).toEqual(["share"]);
    expect(exported("2026-11-01", "2026-11-14", "mastodon")).toEqual(["like", "comment"]);
  });

  it("is what a file says to be complete, also of the channels that its records name", () => {
    const records = [on("2026-11-10", { channel: "x" })];
    const files = [{ channel: "mastodon", complete: ["share" as const], records }];
    for (const channel of ["x", "mastodon"])
      expect(viewOf({ files }, "2026-11-10", "2026-11-10", channel).exported(["share"])).toBe(true);
  });

  it("is nothing of a channel that a file could have spoken of, and did not", () => {
    const files = [{ channel: "mastodon", records: [on("2026-11-10", { channel: "linkedin" })] }];
    expect(viewOf({ files }, "2026-11-10", "2026-11-10", "mastodon").files).toEqual([]);
  });
});

describe("the parts of a view", () => {
  const parts = (company: Company, from: string, to: string, per: Per) =>
    splitView(viewOf(company, from, to), per).map(({ scope, view, rows }) => ({
      ...scope,
      lines: lines(view, rows),
    }));

  it("are whole weeks counted back from its last day", () => {
    const records = ["2026-10-31", "2026-11-01", "2026-11-07", "2026-11-08", "2026-11-14"].map((day) =>
      on(day),
    );
    expect(parts({ records }, "2026-10-28", "2026-11-14", "week")).toEqual([
      { from: "2026-11-01", to: "2026-11-07", lines: [2, 3] },
      { from: "2026-11-08", to: "2026-11-14", lines: [4, 5] },
    ]);
    expect(parts({ records }, "2026-11-09", "2026-11-14", "week")).toEqual([]);
  });

  it("are local days, but not one that the zone skipped", () => {
    const records = ["2011-12-29T12:00:00-10:00", "2011-12-31T00:00:00+14:00"].map((time) => on(time));
    const company = { records, timezone: "Pacific/Apia" };
    expect(parts(company, "2011-12-29", "2011-12-31", "day")).toEqual([
      { from: "2011-12-29", to: "2011-12-29", lines: [1] },
      { from: "2011-12-31", to: "2011-12-31", lines: [2] },
    ]);
  });

  it("put each side of a local midnight into its day, on days of 23 and 25 hours", () => {
    const times = [
      "2026-03-28T22:59:59Z",
      "2026-03-28T23:00:00Z",
      "2026-03-29T21:59:59Z",
      "2026-03-29T22:00:00Z",
    ];
    const company = { records: times.map((time) => on(time)), timezone: "Europe/Berlin" };
    expect(parts(company, "2026-03-28", "2026-03-30", "day").map((part) => part.lines)).toEqual([
      [1],
      [2, 3],
      [4],
    ]);
    const late = [
      "2026-10-24T21:59:59Z",
      "2026-10-24T22:00:00Z",
      "2026-10-25T22:59:59Z",
      "2026-10-25T23:00:00Z",
    ];
    const autumn = { records: late.map((time) => on(time)), timezone: "Europe/Berlin" };
    expect(parts(autumn, "2026-10-24", "2026-10-26", "day").map((part) => part.lines)).toEqual([
      [1],
      [2, 3],
      [4],
    ]);
  });

  it("are the posts that inbound activities were done to, by channel", () => {
    const day = "2026-11-10";
    const records = [
      on(day, { type: "post", id: "p-1", actor: "acme", object: null }),
      on(day),
      on(day, { channel: "x" }),
      on(day, { actor: "acme", object: "p-3" }),
      on(day, { type: "post", id: "p-4", object: null }),
      on(day, { actor: "kim", object: "p-4" }),
      on(day, { object: null }),
      on(null),
    ];
    expect(parts({ records }, day, day, "post")).toEqual([
      { channel: "mastodon", object: "p-1", lines: [2, 8] },
      { channel: "x", object: "p-1", lines: [3] },
    ]);
  });
});
