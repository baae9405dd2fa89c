import { join as nodeJoin } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "../../../src/domain/diagnostic.ts";
import { emptyRoster } from "../../../src/domain/roster.ts";
import { parseDay } from "../../../src/domain/time.ts";
import { loadSnapshots } from "../../../src/ingest/pipeline/load.ts";
import { Repository } from "../../../src/io/repository.ts";
import { gapText } from "../../../src/messages/gaps.ts";
import { unnamedGap } from "../../../src/metrics/gaps.ts";
import { Columns } from "../../../src/store/columns.ts";
import { join } from "../../../src/store/join.ts";
import { View } from "../../../src/store/view.ts";
import { Zone } from "../../../src/store/zone.ts";
import { judge, onlyFinding } from "../../support/judge.ts";
import { diagnose, read, sourceOf } from "../../support/reading.ts";
import { repository } from "../../support/repository.ts";

const HEADER =
  "date,channel,post,comments,comments by employees,likes,likes by employees,shares,shares by employees,answered";
const sheet = (...rows: string[]) => [HEADER, ...rows].join("\n");
const rowsOf = async (...rows: string[]) => (await read("t.csv", sheet(...rows))).activities;

const counts = async (row: string) =>
  Object.fromEntries((await rowsOf(row)).map(({ id, count }) => [String(id).replace("p-1 ", ""), count]));

test("what is not by employees is from outside, and 0 is none", async () => {
  expect(await counts("2026-11-10,linkedin,p-1,6,4,12,12,1,0,2")).toEqual({
    "p-1": undefined,
    "comment inside": 4,
    "comment outside": 2,
    "comment unknown": 0,
    "like inside": 12,
    "like outside": 0,
    "like unknown": 0,
    "share inside": 0,
    "share outside": 1,
    "share unknown": 0,
  });
});

test("an empty cell is unknown: of whom they are, or how many", async () => {
  expect(await counts("2026-11-10,linkedin,p-1,6,,,3,,,")).toEqual({
    "p-1": undefined,
    "comment inside": 0,
    "comment outside": 0,
    "comment unknown": 6,
    "like inside": 3,
  });
});

test("what was answered is from outside, even where employees are not counted apart", async () => {
  expect(await counts("2026-11-10,linkedin,p-1,8,,,,,,7")).toEqual({
    "p-1": undefined,
    "comment inside": 0,
    "comment outside": 7,
    "comment unknown": 1,
  });
  const rows = await rowsOf("2026-11-10,linkedin,p-1,8,,,,,,7");
  expect(rows.map(({ answered }) => answered ?? null)).toEqual([null, null, { ever: 7 }, null]);
  expect(await counts("2026-11-10,linkedin,p-1,,2,,,,,7")).toEqual({
    "p-1": undefined,
    "comment inside": 2,
    "comment outside": 7,
  });
  // Of a count that nobody made, none answered says nothing.
  expect(await counts("2026-11-10,linkedin,p-1,,,,,,,0")).toEqual({ "p-1": undefined });
});

test("what was answered was so at whatever time, and the post is the brand's", async () => {
  const [post, , outside] = await rowsOf("10 Nov 2026,linkedin,https://example.com/p/1,6,4,,,,,1");
  expect(post).toMatchObject({ type: "post", side: "brand", published: "2026-11-10" });
  expect(post?.totals).toBeUndefined();
  expect(outside).toMatchObject({ answered: { ever: 1 }, object: post?.id, side: "outside" });
});

test("it is known by its header, in any order and case, and by its name", async () => {
  const own = "Post,Date,Comments,Comments by employees\np-1,2026-11-10,3,1";
  for (const format of ["auto", "tally"]) {
    const { activities, outbound, inbound } = await read("t.csv", own, { format, channel: "linkedin" });
    expect(activities.map(({ type }) => type)).toEqual(["post", "comment", "comment", "comment"]);
    expect([inbound, outbound]).toEqual([true, false]);
  }
});

test("the header of a tally is refused at its own line, and its dates are read as those of any sheet", async () => {
  const header = "date,channel,post,comments,comments by employees";
  const rows = "\n10.11.2026,linkedin,p-1,3,1\n10/11/2026,linkedin,p-2,1,0\n24/11/2026,linkedin,p-2,1,0";
  const { activities } = await read("t.csv", header + rows);
  expect([...new Set(activities.map((activity) => activity.published))]).toEqual([
    "2026-11-10",
    "2026-11-24",
  ]);
  for (const [known, slip] of [
    ["date", "dtae"],
    ["post", "pots"],
    ["comments", "coments"],
    ["comments by employees", "comments by employes"],
    ["comments by employees", "Employee comments"],
    ["comments by employees", "Replies (employees)"],
    ["comments by employees", "number of comments from our employees"],
  ] as const) {
    const misspelt = header.replace(new RegExp(`(^|,)${known}(?=,|$)`), `$1${slip}`);
    for (const format of ["auto", "tally"]) {
      expect(await diagnose("t.csv", misspelt + rows, { format })).toEqual([
        `t.csv:1:1: unknown column "${slip}"; did you mean "${known}"?`,
      ]);
    }
  }
  expect(await diagnose("t.csv", `post,likes by employees\np-1,2`)).toEqual([
    "t.csv:1:1: is not in the format tally: it has no column date",
  ]);
  expect(await diagnose("t.csv", "date,post,reactions,employees' likes\n2026-11-10,p-1,2,1")).toEqual([
    't.csv:1:1: unknown column "reactions"; did you mean "likes"?',
  ]);
  // A column of notes is no slip where the one it resembles is there.
  const notes = await read(
    "t.csv",
    "date,channel,post,comments,comment,comments by employees\n2026-11-10,linkedin,p,3,,1",
  );
  expect(notes.activities).toHaveLength(4);
});

test.each([
  ["2026-11-10,linkedin,p-1,3,4,,,,,", "t.csv:2:1: `comments by employees` is 4, more than the 3 `comments`"],
  ["2026-11-10,linkedin,p-1,,,5,9,,,", "t.csv:2:1: `likes by employees` is 9, more than the 5 `likes`"],
  ["2026-11-10,linkedin,p-1,6,4,,,,,3", "t.csv:2:1: `answered` is 3, more than the 2 `comments`"],
  ["2026-11-10,linkedin,p-1,many,4,,,,,", 't.csv:2:1: `comments` is "many"'],
  ["2026-11-10,linkedin,p-1,-1,,,,,,", 't.csv:2:1: `comments` is "-1"'],
  ["2026-11-10,linkedin,,1,1,,,,,", "t.csv:2:1: has no `post`"],
  [",linkedin,p-1,1,1,,,,,", "t.csv:2:1: has no `date`"],
  ["2026-11-30,linkedin,Total,12,3,,,,,", `t.csv:2:1: "Total" looks like a sum of the rows above`],
  ["Summe,,,12,3,,,,,", `t.csv:2:1: "Summe" looks like a sum of the rows above`],
  ["2026-11-10,linkedin,1.78E+18,1,1,,,,,", "t.csv:2:1: `id` is"],
])("%s is an error at its row", async (row, message) => {
  const [mistake] = await diagnose("t.csv", sheet(row), { on: "linkedin" });
  expect(mistake).toContain(message);
});

test("a post that a later file counts again stands as counted there", async () => {
  const files = await Promise.all(
    [
      ["2026-11-10,mastodon,p-1,6,5,4,4,,,", "2026-11-10,mastodon,p-2,4,0,2,0,,,"],
      ["2026-11-10,mastodon,p-1,6,0,4,0,,,"],
    ].map(async (rows) => ({ records: await rowsOf(...rows) })),
  );
  const share = (of: string) =>
    judge({
      rule: "employee-share",
      files,
      asOf: "2026-11-10",
      options: { max: 0, of: [of], "min-sample": 1 },
    });
  expect([share("comment").outcome, share("like").outcome]).toEqual(["pass", "pass"]);
  const [first] = files;
  const earlier = judge({
    rule: "employee-share",
    files: [first!],
    asOf: "2026-11-10",
    options: { max: 0, "min-sample": 1 },
  });
  expect(onlyFinding(earlier)).toMatchObject({ outcome: "fail", actual: 0.5, sample: 10 });
});

test("totals that a person counted are no platform's", async () => {
  const records = await rowsOf("2026-11-10,mastodon,p-1,6,5,4,4,,,");
  const report = judge({ rule: "coverage", records, asOf: "2026-11-10" });
  expect(onlyFinding(report)).toMatchObject({ outcome: "unjudged", reason: "no-data" });
});

test("a post that stands twice in a sheet with other figures is an error that names both lines", async () => {
  const fault =
    'the post "p-1" is counted twice in this sheet (t.csv:2), with other figures; keep the later count';
  const first = "2026-11-10,linkedin,p-1,6,4,12,12,1,0,2";
  for (const second of [
    "2026-11-10,linkedin,p-1,7,4,12,12,1,0,2",
    "2026-11-10,linkedin,p-1,6,,12,12,1,0,",
    "2026-11-10,linkedin,p-1,6,4,12,12,1,0,1",
    "2026-11-11,linkedin,p-1,6,4,12,12,1,0,2",
  ])
    expect(await faultsIn(first, second)).toEqual([`t.csv:3: ${fault}`]);
  expect(await faultsIn(first, "2026-11-10,x,p-1,7,4,12,12,1,0,2")).toEqual([]);
  expect(await faultsIn(first, first)).toEqual([]);
});

/** What is wrong with the rows of a sheet once they are joined. */
async function faultsIn(...rows: string[]): Promise<string[]> {
  const columns = new Columns(new Zone(() => 0));
  columns.openFile("t.csv");
  const { activities, places } = await read("t.csv", sheet(...rows), { on: ["linkedin", "x"] });
  for (const [i, activity] of activities.entries())
    columns.add(activity, Number.parseInt(places[i] as string, 10), 1);
  columns.closeFile({}, { inbound: true, outbound: false, byEye: true });
  const brand = { name: "Acme", accounts: {}, words: [], otherChannels: [] };
  const roster = emptyRoster();
  try {
    join(columns, { brand, roster, categories: {} });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ message, location }) => `${location?.file}:${location?.line}: ${message}`);
  }
}

test.each([
  [
    "2026-11-10,linkedin,p-2,,,,,,,",
    "In t.csv the cell `comments` of p-2 is empty. Count it, or write 0 if there were none.",
  ],
  [
    "2026-11-10,linkedin,p-2,6,,,,,,",
    "In t.csv the cell `comments by employees` of p-2 is empty. Count it, or write 0 if there were none.",
  ],
])("an empty cell is what a rule waits for: %s", async (row, text) => {
  const columns = new Columns(new Zone(() => 0));
  const root = repository({ "t.csv": sheet("2026-11-10,linkedin,p-1,1,0,1,0,,,", row) });
  const brand = { name: "Acme", accounts: { linkedin: ["acme"] }, words: [], otherChannels: [] };
  await loadSnapshots(
    new Repository(root),
    [sourceOf("*.csv")],
    brand,
    nodeJoin(root, "policy.yml"),
    columns,
  );
  const table = join(columns, { brand, roster: emptyRoster(), categories: {} });
  const day = parseDay("2026-11-10");
  const gap = unnamedGap(new View(table, day, day, null), ["comment"], Number.POSITIVE_INFINITY, 1);
  expect(gap === undefined ? "" : gapText(gap)).toBe(text);
});
