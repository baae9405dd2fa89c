import { expect, test } from "vitest";
import { diagnose, read } from "../../support/reading.ts";

test("a header of the record's keys, in any case and order", async () => {
  const { activities, places } = await read(
    "w.csv",
    "Actor,PUBLISHED,type,inreplyto,count,Disclosed,totals.like,Followers\nsam,2026-03-30,Like,c-1,3,TRUE,40,900\n",
  );
  expect(activities).toEqual([
    {
      type: "like",
      published: "2026-03-30",
      actor: "sam",
      inReplyTo: "c-1",
      count: 3,
      disclosed: true,
      totals: { like: 40 },
    },
  ]);
  expect(places).toEqual(["2:1"]);
});

test("an empty cell is a missing key, and a short row lacks its last ones", async () => {
  expect((await read("w.csv", "type,actor,object\nlike,,p-1\nlike,sam\n")).activities).toEqual([
    { type: "like", object: "p-1" },
    { type: "like", actor: "sam" },
  ]);
});

test.each([
  ["commas", ","],
  ["semicolons", ";"],
  ["tabs", "\t"],
])("%s part the cells, those in quotes part nothing", async (_, delimiter) => {
  const rows = [
    ["type", "actor", "content"],
    ["comment", "sam", '"a, b; c\td ""e"""'],
    ["like", "kim", '"two\nlines"'],
    ["like", "lee", ""],
  ];
  const { activities, places } = await read("w.csv", rows.map((row) => row.join(delimiter)).join("\r\n"));
  expect(activities).toEqual([
    { type: "comment", actor: "sam", content: 'a, b; c\td "e"' },
    { type: "like", actor: "kim", content: "two\nlines" },
    { type: "like", actor: "lee" },
  ]);
  expect(places).toEqual(["2:1", "3:1", "5:1"]);
});

test.each([
  ["2026-03-30 10:00", "2026-03-30"],
  ["30.03.2026", "2026-03-30"],
  ["3/30/2026 2pm", "2026-03-30"],
  ["2026-03-30T10:00:00Z", "2026-03-30T10:00:00Z"],
])("an answer is read as `published` is: %s", async (cell, moment) => {
  const { activities } = await read("w.csv", `type,published,answeredAt\ncomment,${cell},${cell}\n`);
  expect(activities).toEqual([{ type: "comment", published: moment, answeredAt: moment }]);
});

test("a cell of accounts is parted by commas, semicolons and white space, wherever they stand", async () => {
  const cells = ["ann", '" ann; bob,, cleo\n"', ";"];
  const { activities } = await read(
    "w.csv",
    `type,amplifiers\n${cells.map((cell) => `post,${cell}\n`).join("")}`,
  );
  expect(activities.map(({ amplifiers }) => amplifiers)).toEqual([["ann"], ["ann", "bob", "cleo"], []]);
});

test("blank lines before the header and between rows are passed over", async () => {
  const { activities, places } = await read("w.csv", "\n\ntype;actor\n\nlike;sam\n");
  expect(activities).toEqual([{ type: "like", actor: "sam" }]);
  expect(places).toEqual(["5:1"]);
});

test("rows of nothing but empty cells, as spreadsheets leave them, are passed over", async () => {
  const { activities, places } = await read("w.csv", 'type,actor\n,\nlike,sam\n,\n"",""\n');
  expect(activities).toEqual([{ type: "like", actor: "sam" }]);
  expect(places).toEqual(["3:1"]);
});

test.each([
  ["sep=;\r\ntype;actor\r\nlike;sam, kim\r\n", "sam, kim"],
  ["SEP=,\ntype,actor\nlike,sam;x;y\n", "sam;x;y"],
  ["sep=\t\ntype\tactor\nlike\tsam,a;b\n", "sam,a;b"],
])("a first row for Excel gives the delimiter: %j", async (text, actor) => {
  const { activities, places } = await read("w.csv", text);
  expect(activities).toEqual([{ type: "like", actor }]);
  expect(places).toEqual(["3:1"]);
});

test("a header that stands again, where files were put together, is no row", async () => {
  const page = (actor: string) => `type,actor,object\r\nlike,${actor},p-1\r\n`;
  const { activities, places } = await read("w.csv", `${page("sam")}\uFEFF${page("kim")}${page("lee")}`);
  expect(activities.map(({ actor }) => actor)).toEqual(["sam", "kim", "lee"]);
  expect(places).toEqual(["2:1", "4:1", "6:1"]);
  expect(await diagnose("w.csv", `${page("sam")}actor,type,object\r\n`)).toHaveLength(1);
});

test.each([
  ["Reply", "comment"],
  ["Replies", "comment"],
  ["Comments", "comment"],
  ["reaction", "like"],
  ["Favourite", "like"],
  ["Repost", "share"],
  ["retweets", "share"],
  ["Boost", "share"],
  ["Followers", "follow"],
  ["DM", "message"],
])("a type in the words of platforms and people: %s is a %s", async (word, type) => {
  expect((await read("w.csv", `type,actor\n${word},sam\n`)).activities).toEqual([{ type, actor: "sam" }]);
});

test.each(["click", "likely", "s", "impressions"])("%s is no type, in whatever words", async (word) => {
  expect((await diagnose("w.csv", `type,actor\n${word},sam\n`)).join()).toContain("is not known");
});

test("the policy's columns name other words for keys", async () => {
  const columns = { type: "Kind", published: "Date", actor: "Profile" };
  const { activities } = await read("w.csv", "Date,kind,Profile,actor\n2026-03-30,Comment,sam,ann\n", {
    columns,
  });
  expect(activities).toEqual([{ type: "comment", published: "2026-03-30", actor: "sam" }]);
});

test("a column that the policy names and the file lacks is told", async () => {
  expect(await diagnose("w.csv", "Date,type\n2026-03-30,like\n", { columns: { actor: "Profile" } })).toEqual([
    'w.csv:1:1: has no column "Profile", which the policy gives for `actor`; it has Date, type',
  ]);
});

test("a header without a type is told", async () => {
  expect(await diagnose("w.csv", "\nDate,Profile\n2026-03-30,sam\n")).toEqual([
    "w.csv:2:1: has no column `type`; if all rows are comments, add `set: { type: comment }` to the file's entry in the policy, else map a column with `columns`; the header has Date, Profile",
  ]);
});

test("columns that nobody reads may have one name, and cells behind the last column may be empty", async () => {
  const text = "type,actor,Notes,notes\nlike,sam,a,b,,\n";
  expect((await read("w.csv", text)).activities).toEqual([{ type: "like", actor: "sam" }]);
});

test.each([
  ["11/24/2026 09:05,Hello,https://acme.example\n11/25/2026 09:05,Again,\n"],
  [`2026-11-24,${"Hello ".repeat(10)}\n2026-11-25,Again\n`],
  ["https://acme.example/1,comment\n"],
])("a sheet without a header is refused at its first row: %j", async (text) => {
  expect(await diagnose("w.csv", text)).toEqual([
    expect.stringMatching(/^w\.csv:1:1: has no header.*`columns: \{ published: 1, content: 2 \}`$/),
  ]);
});

test("columns by number read a sheet without a header, its first row and rows that stand twice too", async () => {
  const text = "2026-11-24,sam,Hello\n2026-11-24,sam,Hello\n2026-11-25,kim,Bye,more\n";
  const { activities, places } = await read("w.csv", text, {
    columns: { published: 1, actor: 2 },
    set: { type: "comment" },
  });
  expect(activities.map(({ published, actor }) => [published, actor])).toEqual([
    ["2026-11-24", "sam"],
    ["2026-11-24", "sam"],
    ["2026-11-25", "kim"],
  ]);
  expect(places).toEqual(["1:1", "2:1", "3:1"]);
  expect(await diagnose("w.csv", text, { columns: { type: 9 } })).toEqual([
    'w.csv:1:1: has no column "9", which the policy gives for `type`; it has 1, 2, 3',
  ]);
});

test("two columns of one name are told", async () => {
  expect(await diagnose("w.csv", "type,actor,Actor\nlike,sam,ann\n")).toEqual([
    'w.csv:1:1: has two columns named "Actor"; rename one',
  ]);
});

test("malformed rows are all listed, each with its line", async () => {
  const rows = [
    "type,actor,count,bot",
    'like,"s\nam",1,',
    "like,sam,1,false,more",
    "lik,kim,1,true",
    "like,kim,many,true",
    "like,kim,1,maybe",
    "like,kim,1,true",
  ];
  expect(await diagnose("w.csv", rows.join("\n"))).toEqual([
    "w.csv:4:1: has 5 cells, and the header only 4; quote cells that hold a delimiter",
    'w.csv:5:1: `type`: "lik" is not known; did you mean "like"?',
    'w.csv:6:1: `count`: must be a whole number, not "many"',
    'w.csv:7:1: `bot`: must be true or false, not "maybe"',
  ]);
});

test("totals of what is no type are refused, whatever they are called", async () => {
  for (const name of ["__proto__", "likes", "constructor"]) {
    const [problem, ...more] = await diagnose("w.csv", `type,totals.${name}\npost,3\n`);
    expect(problem).toMatch(`w.csv:2:1: unknown key "${name}"`);
    expect(more).toEqual([]);
  }
});

test.each([
  ['like,"kim\nlike,lee\n', "a quote that opens in this row is never closed"],
  ['like,"kim"lee\n', "a quote in a cell of this row must be doubled, or end the cell"],
  ['like,kim "lee"\n', "a cell of this row holds a quote; put the cell in quotes and double it"],
])("a row with %j is told at its line", async (row, message) => {
  expect(await diagnose("w.csv", `type,actor\nlike,sam\n${row}`)).toEqual([`w.csv:3:1: ${message}`]);
});
