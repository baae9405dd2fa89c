import { expect, test } from "vitest";
import { mistakesInPlans, readPlans } from "../../../support/reading.ts";

const POST = { type: "post", side: "brand" };

test("Buffer: a post a row, with the time it goes out", async () => {
  const text =
    'Text,Image URL,Tags,Posting Time\r\n"Hello, all",https://x.example/a.png,"launch, promotional",2026-11-24 09:30\r\n';
  const { activities, places, envelope } = await readPlans({ "w.csv": text });
  expect(activities).toEqual([
    { ...POST, content: "Hello, all", category: "launch, promotional", published: "2026-11-24" },
  ]);
  expect(places).toEqual(["2:1"]);
  expect(envelope?.channel).toBe("mastodon");
});

test("Metricool: a column for each network, a post for each that is TRUE", async () => {
  const text = [
    "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Instagram",
    "One,2026-11-24,09:30:00,FALSE,TRUE,TRUE,FALSE,FALSE",
    "Two,2026-11-25,09:30:00,TRUE,false,false,true,false",
  ].join("\n");
  const { activities, places } = await readPlans({ "w.csv": text });
  expect(activities).toEqual([
    { ...POST, content: "One", channel: "facebook", published: "2026-11-24" },
    { ...POST, content: "One", channel: "x", published: "2026-11-24" },
    { ...POST, content: "Two", channel: "linkedin", published: "2026-11-25" },
  ]);
  expect(places).toEqual(["2:1", "2:1", "3:1"]);
  const nowhere = "Text,Date,Facebook\nOne,2026-11-24,FALSE\n";
  expect(await mistakesInPlans({ "w.csv": nowhere })).toEqual([
    "w.csv:2:1: is planned for no network; set one of their columns to TRUE",
  ]);
});

test("Sprout: the order of its dates comes from the policy, else it is asked for", async () => {
  const text = "date,time_24hr,message_text\n03/04/2026,09:30,Hello\n";
  expect((await readPlans({ "w.csv": text }, { dates: "mdy" })).activities).toEqual([
    { ...POST, content: "Hello", published: "2026-03-04" },
  ]);
  expect(await mistakesInPlans({ "w.csv": text })).toEqual([
    'w.csv:2:1: "03/04/2026" may be one day or another; give `dates: mdy`, `dmy` or `ymd` in its entry in the policy',
  ]);
});

test("kept by hand: semicolons or tabs, a title, empty rows, and what was called off", async () => {
  const rows = [
    ["Content plan for autumn"],
    ["Date", "Platform", "Content Type", "Topic", "Caption", "Status", "Owner"],
    ["24.11.2026", "LinkedIn, Instagram", "Promotional", "Snow", "Out now", "Draft", "p-1"],
    ["", "", "", "", "", "", ""],
    ["25.11.2026", "Twitter", "Question", "Laces", "", "Cancelled", ""],
    ["26.11.2026", "Company blog, LinkedIn - Acme", "Question", "Laces", "", "", ""],
  ];
  const post = {
    ...POST,
    category: "Promotional",
    content: "Out now",
    owner: "p-1",
    published: "2026-11-24",
  };
  for (const delimiter of [";", "\t"]) {
    const text = rows.map((cells) => cells.join(delimiter)).join("\n");
    const read = await readPlans({ "w.csv": text });
    expect(read.activities).toEqual([
      { ...post, channel: "linkedin" },
      { ...post, channel: "instagram" },
      ...["company blog", "linkedin"].map((channel) => ({
        ...POST,
        category: "Question",
        content: "Laces",
        channel,
        published: "2026-11-26",
      })),
    ]);
    expect(read.skipped).toBe(1);
    expect(read.places).toEqual(["3:1", "3:1", "6:1", "6:1"]);
  }
});

test("our own keys, with people; and columns that the policy names", async () => {
  const own = "published,channel,content,owner,amplifiers\n2026-11-24,x,Hello,p-1,ann; bo\n";
  expect((await readPlans({ "w.csv": own })).activities).toEqual([
    {
      ...POST,
      published: "2026-11-24",
      channel: "x",
      content: "Hello",
      owner: "p-1",
      amplifiers: ["ann", "bo"],
    },
  ]);
  const named = "When,Words,Date\n2026-11-24,Hello,never\n";
  const columns = { published: "when", content: "Words" };
  expect((await readPlans({ "w.csv": named }, { columns })).activities).toEqual([
    { ...POST, published: "2026-11-24", content: "Hello" },
  ]);
  expect(await mistakesInPlans({ "w.csv": named }, { columns: { published: "Then" } })).toEqual([
    'w.csv:1:1: has no column "Then", which the policy gives for `published`; it has When, Words, Date',
  ]);
});

test("with a column `type` it is our own record, unless the policy says otherwise", async () => {
  const text = "type,published,actor\npost,2026-11-24,acme\n";
  expect((await readPlans({ "w.csv": text })).activities).toEqual([
    { type: "post", published: "2026-11-24", actor: "acme" },
  ]);
  const sheet = "Type,Date,Text\nReel,2026-11-24,Hello\n";
  expect((await mistakesInPlans({ "w.csv": sheet })).join()).toContain('`type`: "reel" is not known');
  expect((await mistakesInPlans({ "w.csv": sheet }, { format: "calendar" })).join()).toContain(
    "`Type` must be one of post, comment, like",
  );
  const kinds = sheet.replace("Reel", "Share");
  expect((await readPlans({ "w.csv": kinds }, { format: "calendar" })).activities).toEqual([
    { ...POST, type: "share", published: "2026-11-24", content: "Hello" },
  ]);
  const columns = { category: "Type" };
  expect((await readPlans({ "w.csv": sheet }, { format: "calendar", columns })).activities).toEqual([
    { ...POST, published: "2026-11-24", content: "Hello", category: "Reel" },
  ]);
});

test.each([
  [
    "Date,Text\n,Hello\n",
    "w.csv:2:1: says no day; give it one (`published`), or put it into the file's name",
  ],
  ["Time,Text\n09:30,Hello\n", "w.csv:2:1: says no day"],
  ["Date,Text\nsoon,Hello\n", 'w.csv:2:1: `Date` is "soon", which can\'t be read as a date'],
  ["Date,Text\n2026-02-30,Hello\n", 'w.csv:2:1: `Date` is "2026-02-30", which can\'t be read as a date'],
  ["Date,Text\n2026-11-24,Hello,more\n", "w.csv:2:1: has 3 cells, and the header only 2"],
  ['Date,Text\n2026-11-24,"Hel', "w.csv:2:1: a quote that opens in this row is never closed"],
  ["Date,Text\n", "w.csv:1:1: holds nothing in the format calendar"],
  ["", "w.csv:1:1: holds no activity"],
])("%j is told at its row", async (text, message) => {
  const [first] = await mistakesInPlans({ "w.csv": text });
  expect(first).toContain(message);
});

test("a day in the file's name is that of rows without one", async () => {
  const { activities } = await readPlans({
    "2026-11-24-launch.csv": "Text,Date\nHello,\nLater,2026-11-25\n",
  });
  expect(activities.map(({ published }) => published)).toEqual(["2026-11-24", "2026-11-25"]);
});

test.each([
  ["Approved on", "01/12/2026,hi,11/25/2026", "25/12/2026,ho,11/26/2026"],
  ["Last edited", "01/12/2026,hi,25.12.2026", "02/12/2026,ho,26.12.2026"],
  ["Budget until", "01.12.2026,hi,11/25/2026", "02.12.2026,ho,11/26/2026"],
])(
  "its own dates show their order before those of a column that means nothing: %s",
  async (column, ...rows) => {
    const text = `Date,Text,${column}\n${rows.join("\n")}\n`;
    const { activities } = await readPlans({ "c.csv": text });
    expect(activities[0]).toMatchObject({ published: "2026-12-01" });
  },
);
