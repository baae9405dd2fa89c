import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPolicy } from "../../../src/config/policy/load.ts";
import { loadRosters } from "../../../src/config/roster/load.ts";
import { formatDay } from "../../../src/domain/day.ts";
import { Repository } from "../../../src/io/repository.ts";
import { problemsOf, repository } from "../../support/repository.ts";

const POLICY = `version: 1
brand: { name: Acme, accounts: { x: acme, forum: acme } }
snapshots: [week.ndjson]
roster: roster.csv
rules: { outside-voices: {} }
`;

async function load(text: string) {
  const root = repository({ "p.yml": POLICY, "roster.csv": text });
  const path = join(root, "p.yml");
  const inside = new Repository(root);
  return loadRosters(inside, await loadPolicy(inside, path, () => true), path);
}

async function accounts(text: string) {
  const roster = await load(text);
  return roster.accounts.map(({ person, channel, account, isName, from, until }) => {
    const days = from === null && until === null ? [] : [from, until].map((day) => day && formatDay(day));
    return [person, channel, isName ? { name: account } : account, ...days];
  });
}

test("a person a row and a channel a column, with several accounts in a cell and none in others", async () => {
  const text = `Name,LinkedIn,Instagram handle,X,Google name,Department,Title,Email,Location,Phone,Status,Manager
Ann Lee,"https://www.linkedin.com/in/ann-lee, urn:li:person:A1",annlee,@ann,Ann Lee; Annie,Sales,Head,ann@acme.example,Bern,1,Active,Bo
Bo Ray,,,bo,-,IT,,,,,,
`;
  expect(await accounts(text)).toEqual([
    ["Ann Lee", "linkedin", "https://www.linkedin.com/in/ann-lee"],
    ["Ann Lee", "linkedin", "urn:li:person:A1"],
    ["Ann Lee", "instagram", "annlee"],
    ["Ann Lee", "x", "@ann"],
    ["Ann Lee", "google", { name: "Ann Lee" }],
    ["Ann Lee", "google", { name: "Annie" }],
    ["Bo Ray", "x", "bo"],
  ]);
});

test("an export of a personnel office: its days, its words, and a title above its header", async () => {
  const text = `Active staff
Employee ID;First Name;Last Name;Employment Type;Hire Date;Termination Date;Forum
17;Ann;Lee;Contractor;15 Jan 2024;31.12.2025;ann
18;Bo;Ray;;2024-02-01;;bo
`;
  expect(await accounts(text)).toEqual([
    // The last day is still one inside.
    ["17", "forum", "ann", "2024-01-15", "2026-01-01"],
    ["18", "forum", "bo", "2024-02-01", null],
  ]);
});

test("other dates of the list show whether the day comes first", async () => {
  const list = (leaving: string) => `Name,Forum,From,Until\nAnn,ann,03/04/2025,\nBo,bo,,${leaving}\n`;
  expect(await accounts(list("31/12/2025"))).toContainEqual(["Ann", "forum", "ann", "2025-04-03", null]);
  expect(await accounts(list("12/31/2025"))).toContainEqual(["Ann", "forum", "ann", "2025-03-04", null]);
  await expect(load(list("01/12/2025"))).rejects.toThrow('"03/04/2025" can\'t be read as a date');
});

test("an account a row, by the names that people give its columns; who says no relation is an employee", async () => {
  expect(await accounts("Full Name,Network,Handle\nAnn,Twitter,@ann\n")).toEqual([["Ann", "x", "@ann"]]);
});

test("an address tells the channel of a row, with its scheme or without", async () => {
  expect(await accounts("Name,Profile URL\nAnn,https://x.com/ann\nBo,www.linkedin.com/in/bo\n")).toEqual([
    ["Ann", "x", "https://x.com/ann"],
    ["Bo", "linkedin", "www.linkedin.com/in/bo"],
  ]);
});

test.each([
  ["Name,Linkdin\nAnn,ann\n", '1:1: unknown column "Linkdin"; did you mean "linkedin"?'],
  ["Name,X,Instagrm handle\nAnn,ann,a\n", '1:1: unknown column "Instagrm handle"; did you mean "instagram"?'],
  [
    "Name,Email\nAnn,ann@acme.example\n",
    "1:1: has no accounts; add a column for each channel, such as LinkedIn and X",
  ],
  ["Name\nAnn\nBo\n", "1:1: has no accounts; add a column for each channel, such as LinkedIn and X"],
  ["Name,Handle\nAnn,ann\n", "1:1: has no column `channel`; add one, such as linkedin"],
  ["Name,Network\nAnn,x\n", "1:1: has no column `account`; add one with each person's handle"],
  ["X,LinkedIn\nann,ann\n", "1:1: has no column `id` that says whose row it is"],
  ["Name,X\n,ann\n", "2:1: has no ID or name; if cells were merged, repeat the name in every row"],
  ["Name,Network,Handle\nAnn,x,\n", "2:1: has no account on X; give the handle, or delete the row"],
  [
    "Name,Profile URL\nAnn,ann\n",
    "2:1: has no channel; give it in the column `channel`, or write the profile's whole",
  ],
  ["Name,X\nAnn,ann\nTotal,1\n", '3:1: "Total" looks like a sum below the list; delete the row'],
  ["Name,X,Role type\n", "1:1: lists no people: there is no row below its header"],
  ["My people\n", "1:1: lists no people; a list of people has a row for each account"],
  [
    "Name,X,Start Date\nAnn,ann,03/04/2024\n",
    '2:1: "03/04/2024" can\'t be read as a date; write it like 2026-03-31',
  ],
  ["Name,X,Company\nAnn,ann,#NAME?\n", '2:1: `company` is "#NAME?", an error of a spreadsheet'],
  ["Name,X\nAnn,#NAME?\n", '2:1: `account` is "#NAME?", an error of a spreadsheet'],
  ["Name,X\nAnn,\n", "1:1: has no accounts; put each person's handle in the column of its channel"],
  [
    "Name,X,Company\nAnn,ann,Acme\nBo,bo,Other\n",
    '1:1: lists people of several companies ("Acme", "Other"); run `vanity-check roster roster.csv --company NAME` to get yours',
  ],
])("%j is refused at its line", async (text, message) => {
  expect((await problemsOf(load(text)))[0]).toContain(`roster.csv:${message}`);
});

test.each<[string, string, unknown[]]>([
  [
    "Google Workspace, with a column added for a network",
    "First Name [Required],Last Name [Required],Email Address [Required],Employee ID,Org Unit Path,LinkedIn\nAnn,Lee,ann@acme.example,17,/Sales,ann-lee\n",
    [["17", "linkedin", "ann-lee"]],
  ],
  [
    "German Excel, with a title and an empty row below",
    "\ufeffMitarbeiterliste;;\r\nName;LinkedIn;Twitter\r\nÄnne Müller;https://de.linkedin.com/in/änne;@anne\r\n;;\r\n",
    [
      ["Änne Müller", "linkedin", "https://de.linkedin.com/in/änne"],
      ["Änne Müller", "x", "@anne"],
    ],
  ],
  ["serial dates of Excel", "Name,X,Start Date\nAnn,ann,45292\n", [["Ann", "x", "ann", "2024-01-01", null]]],
  [
    "names with commas, and line breaks in a cell",
    'Name,X,LinkedIn\n"Lee, Ann",ann,"ann-lee\nann-lee-2"\n',
    [
      ["Lee, Ann", "x", "ann"],
      ["Lee, Ann", "linkedin", "ann-lee"],
      ["Lee, Ann", "linkedin", "ann-lee-2"],
    ],
  ],
])("%s", async (_, text, people) => {
  expect(await accounts(text)).toEqual(people);
});

test("a list of one company alone is the company's", async () => {
  expect(await accounts("Name,X,Company\nAnn,ann,Acme GmbH\nBo,bo,Acme GmbH\n")).toHaveLength(2);
});

test("people without an account are on the roster all the same", async () => {
  const roster = await load("Name,X,LinkedIn\nAnn,ann,\nBo,,\nCy,-,n/a\n");
  expect(roster.accounts.map(({ person }) => person)).toEqual(["Ann"]);
  expect(roster.withoutAccounts.map(({ person, location }) => [person, location.line])).toEqual([
    ["Bo", 3],
    ["Cy", 4],
  ]);
});
