import { describe, expect, it } from "vitest";
import type { Activity } from "../../../src/domain/activity.ts";
import { diagnose, read } from "../../support/reading.ts";

/** A file as spreadsheets of Windows save "Unicode text": UTF-16 with its mark. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** "comment 2026-11-16 Ann Lee on p1", with the count where it is not one. */
function line({ type, published, actor, object, count, side }: Activity): string {
  const who = typeof actor === "string" ? actor : (actor?.handle ?? actor?.id ?? side ?? "nobody");
  return `${count === undefined ? "" : `${count} `}${type} ${published?.slice(0, 16)} ${who} on ${object ?? "–"}`;
}

type How = Parameters<typeof read>[2];

describe("a sheet as people keep it", () => {
  it.each<[string, string | Uint8Array, How, string[]]>([
    [
      "German Excel: semicolons, a mark, days first with dots",
      "\ufeffTyp;Datum;Name;Beitrag\r\ncomment;16.11.2026 09:30;Ann Lee;p1\r\n",
      {
        on: "linkedin",
        columns: { type: "Typ", published: "Datum", actor: "Name", object: "Beitrag" },
        timezone: "UTC",
      },
      ["comment 2026-11-16T09:30 Ann Lee on p1"],
    ],
    [
      "US Excel: months first, am and pm",
      "Type,Date,Who,Post\ncomment,11/16/2026 9:30 AM,Ann Lee,p1\nlike,11/16/2026 1:05 PM,Bo,p1\n",
      { on: "linkedin", timezone: "UTC" },
      ["comment 2026-11-16T09:30 Ann Lee on p1", "like 2026-11-16T13:05 Bo on p1"],
    ],
    [
      "times as people type them",
      "Type,Date,Who\ncomment,16 Nov 2026 9am,Ann\n",
      { on: "linkedin", timezone: "UTC" },
      ["comment 2026-11-16T09:00 Ann on –"],
    ],
    [
      "UTF-16 with tabs, as Excel's Unicode text",
      utf16("Type\tDate\tWho\r\ncomment\t2026-11-16\tÄnne Müller\r\n"),
      { on: "linkedin" },
      ["comment 2026-11-16 Änne Müller on –"],
    ],
    [
      "Excel's separator line",
      "sep=;\r\nType;Date;Who\r\nlike;2026-11-16;Ann\r\n",
      { on: "linkedin" },
      ["like 2026-11-16 Ann on –"],
    ],
    [
      "serial dates, where a column lost its format",
      "Type,Date,Who\ncomment,46342,Ann\ncomment,46342.5,Bo\n",
      { on: "linkedin", timezone: "UTC" },
      ["comment 2026-11-16 Ann on –", "comment 2026-11-16T12:00 Bo on –"],
    ],
    [
      "names with commas, and quotes in a cell",
      'Type,Date,Who\ncomment,2026-11-16,"Lee, Ann ""Annie"""\n',
      { on: "linkedin" },
      ['comment 2026-11-16 Lee, Ann "Annie" on –'],
    ],
    [
      "empty rows and columns that were cleared",
      "Type,Date,Who,,\ncomment,2026-11-16,Ann,,\n,,,,\n,,,,\n",
      { on: "linkedin" },
      ["comment 2026-11-16 Ann on –"],
    ],
    [
      "two columns of dates, of which one is empty",
      "Type,Date,Timestamp,Who\ncomment,,2026-11-16T09:30:00Z,Ann\n",
      { on: "linkedin" },
      ["comment 2026-11-16T09:30 Ann on –"],
    ],
    [
      "everyday names of networks",
      "Type,Date,Platform,Who\ncomment,2026-11-16,Linked In,Ann\nlike,2026-11-16,Twitter,Bo\n",
      { on: ["linkedin", "x"] },
      ["comment 2026-11-16 Ann on –", "like 2026-11-16 Bo on –"],
    ],
    [
      "a list of likers, with what the entry says of all of them",
      "Name\nAnn Lee\nBo Ray\n",
      { on: "linkedin", set: { type: "like", object: "p-12", published: "2026-11-16" } },
      ["like 2026-11-16 Ann Lee on p-12", "like 2026-11-16 Bo Ray on p-12"],
    ],
    [
      "reactions by LinkedIn's names",
      "Type,Date,Who\nPRAISE,2026-11-16,Ann\n",
      { on: "linkedin", types: { PRAISE: "like" } },
      ["like 2026-11-16 Ann on –"],
    ],
    [
      "aggregated counts",
      "type,published,object,side,count\nlike,2026-11-16,p1,outside,12\n",
      { on: "linkedin" },
      ["12 like 2026-11-16 outside on p1"],
    ],
  ])("is read: %s", async (_, content, how, lines) => {
    expect((await read("w.csv", content, how)).activities.map(line)).toEqual(lines);
  });

  it.each<[string, string, How, string]>([
    [
      "a total below the rows",
      "Type,Date,Who\ncomment,2026-11-16,Ann\nTotal,,1\n",
      {},
      'w.csv:3:1: `type`: "total" is not known',
    ],
    [
      "merged cells, empty but for the first",
      "Type,Date,Who\ncomment,2026-11-16,Ann\n,,Bo\n",
      {},
      'w.csv:3:1: "type" is missing',
    ],
    [
      "a day that may be two",
      "Type,Date,Who\ncomment,11/10/2026,Ann\n",
      {},
      "give `dates: mdy`, `dmy` or `ymd`",
    ],
    ["a date without a year", "Type,Date,Who\ncomment,Nov 16,Ann\n", {}, "w.csv:2:1: "],
    ["no header", "comment,2026-11-16,Ann\nlike,2026-11-16,Bo\n", {}, "w.csv:1:1: "],
    [
      "a formula that failed",
      "Type,Date,Who\ncomment,2026-11-16,#NAME?\n",
      {},
      'w.csv:2:1: `actor` is "#NAME?", an error of a spreadsheet; export the table again',
    ],
    [
      "ids that a spreadsheet has cut",
      "Type,Date,Who,Post\ncomment,2026-11-16,Ann,1.78E+18\n",
      {},
      'w.csv:2:1: `object` is "1.78E+18", a number that a spreadsheet has cut short',
    ],
    [
      "a network that is misspelt",
      "Type,Date,Platform,Who\ncomment,2026-11-16,Linkdin,Ann\n",
      { on: "linkedin" },
      'did you mean "linkedin"?',
    ],
    [
      "a cell too many",
      "Type,Date,Who\ncomment,2026-11-16,Ann,Lee\n",
      {},
      "w.csv:2:1: has 4 cells, and the header only 3",
    ],
    [
      "a share where a count belongs",
      "type,published,side,count\nlike,2026-11-16,outside,12%\n",
      {},
      "w.csv:2:1: ",
    ],
  ])("is refused at its line, with what to do: %s", async (_, content, how, message) => {
    const diagnosed = await diagnose("w.csv", content, { on: "linkedin", ...how });
    expect(diagnosed.join("\n")).toContain(message);
    expect(diagnosed[0]?.length).toBeGreaterThan(25);
  });
});
