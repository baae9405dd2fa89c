import { expect, test } from "vitest";
import { diagnose, read } from "../../support/reading.ts";

const POST = { type: "post", side: "brand" };

test("LinkedIn: a description on the first row, months first, posts by the URN of their link", async () => {
  const text = [
    '"Engagement of your organic posts, your ads and what others share of them: all days are in UTC",,,,,,',
    "Post title,Post link,Post type,Created date,Impressions,Likes,Comments,Reposts",
    '"Hello, all",https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7/,Image,03/04/2026,900,"1,204",12,3',
  ].join("\r\n");
  const { activities, places, outbound } = await read("w.csv", text);
  expect(activities).toEqual([
    {
      ...POST,
      content: "Hello, all",
      id: "urn:li:activity:7",
      url: "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7/",
      published: "2026-03-04",
      totals: { like: 1204, comment: 12, share: 3 },
    },
  ]);
  expect(places).toEqual(["3:1"]);
  expect(outbound).toBe(false);
});

test("a description without a comma above semicolons", async () => {
  const text =
    "All posts of the last year\nPost title;Post link;Created date;Likes\nHello;https://x;03/20/2026;4\n";
  const { activities } = await read("w.csv", text);
  expect(activities).toEqual([
    {
      ...POST,
      content: "Hello",
      id: "https://x",
      url: "https://x",
      published: "2026-03-20",
      totals: { like: 4 },
    },
  ]);
});

test("X: columns in any order, a date in words", async () => {
  const text = `Likes,Post text,Date,Post id,Shares,Replies,Reposts\n4,Hello,"Tue, Jul 14, 2026",77,9,2,1\n`;
  expect((await read("w.csv", text)).activities).toEqual([
    {
      ...POST,
      content: "Hello",
      published: "2026-07-14",
      id: "77",
      totals: { like: 4, comment: 2, share: 1 },
    },
  ]);
});

test("Meta: the order of a date comes from the policy, or is asked for", async () => {
  const text =
    "Post ID\tPublish time\tTitle\tDescription\tReactions\tComments\tShares\n8\t03/04/2026 09:30\tT\tD\t5\t2\t1\n";
  const row = { ...POST, id: "8", content: "D", totals: { like: 5, comment: 2, share: 1 } };
  for (const [dates, published] of [
    ["mdy", "2026-03-04"],
    ["dmy", "2026-04-03"],
  ] as const) {
    expect((await read("w.csv", text, { dates, on: "facebook" })).activities).toEqual([
      { ...row, published },
    ]);
  }
  expect(await diagnose("w.csv", text, { on: "facebook" })).toEqual([
    'w.csv:2:1: "03/04/2026 09:30" may be one day or another; give `dates: mdy`, `dmy` or `ymd` in its entry in the policy',
  ]);
});

test.each([
  ["25/12/2026", undefined, "2026-12-25"],
  ["12/25/2026 9:30 PM", undefined, "2026-12-25"],
  ["5.5.2026", undefined, "2026-05-05"],
  ["2026/7/4", undefined, "2026-07-04"],
  ["2026-07-04 09:30", undefined, "2026-07-04"],
  ["2026-07-04T09:30:00Z", undefined, "2026-07-04T09:30:00Z"],
  ["2026-07-04 09:30 +02:00", undefined, "2026-07-04T09:30:00+02:00"],
  ["2026-07-04 09:30:15.5 +0200", undefined, "2026-07-04T09:30:15.5+02:00"],
  ["2026-07-04 09:30:00 UTC", undefined, "2026-07-04T09:30:00Z"],
  ["4 July 2026", undefined, "2026-07-04"],
  ["4-Jul-2026", undefined, "2026-07-04"],
  ["04-Jul-26", undefined, "2026-07-04"],
  ["Sat, Jul 4, 2026 9:30", undefined, "2026-07-04"],
  ["7/4/26", "mdy", "2026-07-04"],
  ["26-07-04", "ymd", "2026-07-04"],
] as const)("%s is a day", async (cell, dates, published) => {
  const text = `type;date\nlike;${cell}\n`;
  const { activities } = await read("w.csv", text, dates === undefined ? {} : { dates });
  expect(activities).toEqual([{ type: "like", published }]);
});

test.each([
  ["26-07-04", undefined, "may be one day or another"],
  ["25/12/2026", "mdy", "is not a date in the order mdy"],
  ["13/13/2026", "dmy", "is not a date in the order dmy"],
  ["31/02/2026", "dmy", "is not a date in the order dmy"],
  ["soon", undefined, "which can't be read as a date; write it like 2026-03-31"],
  ["4 Foo 2026", undefined, "which can't be read as a date; write it like 2026-03-31"],
  ["2026-07-04 25:30 UTC", undefined, "which can't be read as a date; write it like 2026-03-31"],
  ["2026-07-04 09:30 XST", undefined, "which can't be read as a date; write it like 2026-03-31"],
  ["2026-07-04T09:30:00+99:00", undefined, "which can't be read as a date; write it like 2026-03-31"],
] as const)("%s is none in the order %s", async (cell, dates, message) => {
  const text = `type;date\nlike;${cell}\n`;
  expect((await diagnose("w.csv", text, dates === undefined ? {} : { dates })).join()).toContain(message);
});

test("our keys under other names; the exact key wins, and two names for one are asked about", async () => {
  const text =
    "Type,Created At,User Name,Post URL,reply_to,Platform,Likes\ncomment,2026-03-30,sam,p-1,c-1,x,\n";
  expect((await read("w.csv", text)).activities).toEqual([
    { type: "comment", published: "2026-03-30", actor: "sam", object: "p-1", inReplyTo: "c-1", channel: "x" },
  ]);
  expect((await read("w.csv", "type,published,date\nlike,2026-03-30,soon\n")).activities).toEqual([
    { type: "like", published: "2026-03-30" },
  ]);
  const both = "type,Author,Name\nlike,sam,Sam\n";
  expect(await diagnose("w.csv", both)).toEqual([
    'w.csv:1:1: may have `actor` in "Author" and "Name"; name one with `columns` in the policy',
  ]);
  expect((await read("w.csv", both, { columns: { actor: "Author" } })).activities).toHaveLength(1);
});

test("a format that the file is not is refused", async () => {
  const table = "Post id,Date,Post text\n1,2026-03-30,Hello\n";
  expect((await diagnose("w.csv", table, { format: "meta-table" })).join()).toContain(
    "is not in the format meta-table: it has no column Publish time",
  );
  expect((await diagnose("w.csv", table, { format: "activities" })).join()).toContain("no column `type`");
  expect((await diagnose("w.csv", table, { format: "github" })).join()).toContain(
    "is CSV, and the format github is JSON",
  );
  expect((await diagnose("w.json", "[]", { format: "x-table" })).join()).toContain(
    "is not CSV, as the format x-table is",
  );
});

test("a table without a post, or cut off in one, is an error", async () => {
  expect((await diagnose("w.csv", "Post id,Date,Post text\n")).join()).toContain("holds no activity");
  expect((await diagnose("w.csv", 'Post id,Date,Post text\n1,2026-03-30,"Hel')).join()).toContain(
    "never closed",
  );
});
