import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf, offsetsIn } from "../../../src/lib/zone-offset.ts";
import { diagnose, read } from "../../support/reading.ts";
import { runs } from "../../support/runs.ts";

const quoted = (cell: string) => `"${cell}"`;

async function published(cell: string, timezone: string | null = null) {
  const { activities } = await read("w.csv", `type,date\nlike,${quoted(cell)}\n`, { timezone });
  return activities[0]?.published;
}

test.each([
  ["2026-11-24 ", "2026-11-24"],
  ["20261124", "2026-11-24"],
  ["2026. 11. 24.", "2026-11-24"],
  ["24. 11. 2026", "2026-11-24"],
  ["24th November 2026", "2026-11-24"],
  ["46350", "2026-11-24"],
  ["1795563000", "2026-11-24T23:30:00Z"],
  ["1795563000000", "2026-11-24T23:30:00Z"],
  ["Tue, 24 Nov 2026 23:30:00 +0000", "2026-11-24T23:30:00+00:00"],
  ["Tue, 24 Nov 2026 23:30:00 GMT", "2026-11-24T23:30:00Z"],
  ["Tue Nov 24 23:30:00 +0000 2026", "2026-11-24T23:30:00+00:00"],
  ["Tue Nov 24 2026 23:30:00 GMT+0100 (CET)", "2026-11-24T23:30:00+01:00"],
  ["Nov 24, 2026 11:30 PM PST", "2026-11-24T23:30:00-08:00"],
])("%s says when, without a word of the policy", async (cell, moment) => {
  expect(await published(cell)).toBe(moment);
});

test.each([
  ["11/24/2026 9am", "2026-11-24T08:00:00Z"],
  ["11/24/2026, 9:00\u202FAM", "2026-11-24T08:00:00Z"],
  ["Nov 24, 2026 at 12:05 am", "2026-11-23T23:05:00Z"],
  ["24.11.2026 09:00", "2026-11-24T08:00:00Z"],
  ["2026-07-04T09:00:00", "2026-07-04T07:00:00Z"],
  ["46350.375", "2026-11-24T08:00:00Z"],
  ["2026. 11. 24. 9:00", "2026-11-24T08:00:00Z"],
])("%s is a time of the entry's zone, and its day alone where there is none", async (cell, moment) => {
  expect(await published(cell, "Europe/Berlin")).toBe(moment);
  expect(await published(cell)).toMatch(/^2026-(11-24|07-04)$/);
});

test.each(["No", "13pm", "2026-11-24 25:00", "24.11.", "Nov 2026"])("%s is none", async (cell) => {
  expect(await diagnose("w.csv", `type,date\nlike,${cell}\n`)).toEqual([
    expect.stringContaining(`w.csv:2:1: \`date\` is "${cell}", which can't be read as a date`),
  ]);
});

test("a day and a time in two columns are one moment; a column that holds no date falls through", async () => {
  const text = "type,Date,Time,Timestamp\nlike,24.11.2026,9:00,No\nlike,2026-11-25,,2026-11-25\n";
  const { activities } = await read("w.csv", text, { timezone: "Europe/Berlin" });
  expect(activities.map((activity) => activity.published)).toEqual(["2026-11-24T08:00:00Z", "2026-11-25"]);
  expect(await diagnose("w.csv", "type,Date,Timestamp\nlike,2026-11-24,2026-11-25\n")).toEqual([
    'w.csv:2:1: "2026-11-24" and "2026-11-25" may both be `published`; name one column with `columns` in the policy',
  ]);
});

test("an answer is one of the entry's zone too", async () => {
  const text = "type,date,answered\ncomment,2026-11-24 09:00,24/11/2026 10am\n";
  const { activities } = await read("w.csv", text, { timezone: "America/New_York" });
  expect(activities).toEqual([
    { type: "comment", published: "2026-11-24T14:00:00Z", answeredAt: "2026-11-24T15:00:00Z" },
  ]);
});

const DATES = (...rows: string[]) =>
  ["type,date,answered", ...rows.map((row) => `comment,${row}`)].join("\n");

test.each([
  ["the day comes first", ["10.11.2026,", "24.11.2026,"], ["2026-11-10", "2026-11-24"]],
  ["the day comes first, with slashes", ["24/11/2026,", "10/11/2026,"], ["2026-11-24", "2026-11-10"]],
  ["the month comes first", ["10/11/2026,", "11/24/2026,"], ["2026-10-11", "2026-11-24"]],
  ["the month comes first, with dots", ["10.11.2026,", "11.24.2026,"], ["2026-10-11", "2026-11-24"]],
  ["the year has two digits", ["10/11/26,", "11/24/26,"], ["2026-10-11", "2026-11-24"]],
  ["dots alone put the day first", ["10.11.2026,"], ["2026-11-10"]],
  ["only the last of thousands tells", [...Array(9000).fill("10/11/2026,"), "11/24/2026,"], ["2026-10-11"]],
])("other dates of a sheet show how one is meant: %s", async (_, rows, days) => {
  const { activities } = await read("w.csv", DATES(...rows));
  expect(activities.slice(0, days.length).map((activity) => activity.published)).toEqual(days);
});

test.each([
  ["nothing shows it", ["10/11/2026,"], 2],
  ["the sheet has both orders", ["10/11/2026,", "24/11/2026,", "11/24/2026,"], 2],
  ["it has both orders with dots", ["24.11.2026,", "10.11.2026,", "11.24.2026,"], 3],
  ["slashes put the month first, and dots the day", ["11/24/2026,", "24.11.2026,", "10/11/2026,"], 4],
  ["a year of two digits may be a day", ["24/11/26,"], 2],
])("a date may be one day or another where %s", async (_, rows, line) => {
  expect(await diagnose("w.csv", DATES(...rows))).toEqual([
    expect.stringMatching(new RegExp(`^w.csv:${line}:1: "[^"]+" may be one day or another; give .dates`)),
  ]);
});

test("an answer's date is read as the others are", async () => {
  const sheet = DATES("2026-11-24 09:00,10/11/2026 2pm", "2026-11-24 09:00,11/24/2026 2pm");
  const { activities } = await read("w.csv", sheet, { timezone: "America/New_York" });
  expect(activities.map((activity) => activity.answeredAt)).toEqual([
    "2026-10-11T18:00:00Z",
    "2026-11-24T19:00:00Z",
  ]);
  const days = await read("w.csv", DATES("11/24/2026 9am,11/24/2026 2pm"));
  expect(days.activities).toEqual([{ type: "comment", published: "2026-11-24", answeredAt: "2026-11-24" }]);
  expect(await diagnose("w.csv", DATES(",10/11/2026 2pm"))).toEqual([
    expect.stringContaining('"10/11/2026 2pm" may be one day or another'),
  ]);
});

const DMY = ["2026-03-10", "2026-03-25"];

test.each([
  ["its own", "type,date,Exported", ["10/03/2026,3/25/2026", "25/03/2026,3/25/2026"], DMY],
  ["its own dots", "type,date,Exported", ["10.03.2026,3/25/2026", "25.03.2026,3/25/2026"], DMY],
  ["a column's that is left unread", "type,date,Exported", ["10/03/2026,25/03/2026"], ["2026-03-10"]],
  ["no comment's", "type,date,content", ["10/03/2026,ok", "25/03/2026,3/25/2026", "11/03/2026,hi"], DMY],
  ["no id's", "type,date,id", ["10/03/2026,5-13-2026", "25/03/2026,5-14-2026"], DMY],
  ["a numbered column's", { published: 2, type: 1 }, ["10/03/2026,x", "25/03/2026,3/25/2026"], DMY],
])("a column's dates are read in the order of %s", async (_, header, rows, days) => {
  const isHeader = typeof header === "string";
  const lines = rows.map((row) => `like,${row}\n`).join("");
  const file = isHeader ? `${header}\n${lines}` : lines;
  const { activities } = await read("w.csv", file, isHeader ? {} : { columns: header });
  expect(activities.slice(0, days.length).map((activity) => activity.published)).toEqual(days);
});

test.each(["content", "id", "actor", "object"])("a date in `%s` shows no order", async (key) => {
  expect(await diagnose("w.csv", `type,date,${key}\nlike,10/03/2026,3/25/2026\n`)).toEqual([
    expect.stringContaining('2:1: "10/03/2026" may be one day or another'),
  ]);
});

test("dates and their answers may be written in two orders", async () => {
  const { activities } = await read("w.csv", DATES("03/10/2026,11/03/2026", "03/25/2026,26/03/2026"));
  expect(activities.map(({ published, answeredAt }) => [published, answeredAt])).toEqual([
    ["2026-03-10", "2026-03-11"],
    ["2026-03-25", "2026-03-26"],
  ]);
});

test.each([" (", " ()", " mon, ", " 1 p m"])("a cell that goes on with %j is read at once", async (part) => {
  const cell = `1/1${part.repeat(2e6 / part.length)}x`;
  const { activities } = await read("w.csv", `type,date,content\nlike,2026-03-25,"${cell}"\n`);
  expect(activities.map((activity) => activity.published)).toEqual(["2026-03-25"]);
});

test("a local clock shows the time of every instant, and of two instants an hour apart the first", () => {
  const zones = fc.constantFrom("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "UTC");
  const times = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
  fc.assert(
    fc.property(zones, times, (zone, time) => {
      const offsetAt = offsetsIn(zone) as (time: number) => number;
      const local = time + offsetAt(time);
      const instant = instantOf(local, offsetAt);
      expect(instant + offsetAt(instant)).toBe(local);
      expect(instant).toBeLessThanOrEqual(time);
    }),
    runs(300),
  );
  const berlin = offsetsIn("Europe/Berlin") as (time: number) => number;
  const skipped = instantOf(Date.UTC(2026, 2, 29, 2, 30), berlin);
  expect(new Date(skipped).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(offsetsIn("Berlin")).toBeNull();
});
