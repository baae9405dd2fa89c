import { expect, test } from "vitest";
import { unmark } from "../../../support/marks.ts";
import { mistakesInPlans, readPlans } from "../../../support/reading.ts";

const POST = { type: "post", side: "brand" };

test("the keys of the record as front matter, the text below", async () => {
  const text = `---
published: 2026-11-24T09:00:00+01:00
channel: linkedin
category: promotional
owner: p-1
amplifiers: [ann, bo]
---

Out now.

Two paragraphs.
`;
  const { activities, places } = await readPlans({ "launch.md": text });
  expect(activities).toEqual([
    {
      ...POST,
      published: "2026-11-24T09:00:00+01:00",
      channel: "linkedin",
      category: "promotional",
      owner: "p-1",
      amplifiers: ["ann", "bo"],
      content: "Out now.\n\nTwo paragraphs.",
    },
  ]);
  expect(places).toEqual(["1:1"]);
});

test("the day in the file's name, and accounts as media: a post on each network", async () => {
  const text =
    "---\r\nmedia:\r\n - mastodon-acme-eu\r\n - linkedin-acme\r\n - linkedin-acme-labs\r\nmentions:\r\n  linkedin-acme: [sam]\r\n---\r\nHello\r\n";
  const { activities } = await readPlans({ "posts/2026-11-24-hello.markdown": text });
  expect(activities).toEqual([
    { ...POST, published: "2026-11-24", channel: "mastodon", content: "Hello" },
    { ...POST, published: "2026-11-24", channel: "linkedin", content: "Hello" },
  ]);
});

test.each<[title: string, marked: string, ...messages: string[]]>([
  ["no day", "«---\nchannel: x\n---\nHello\n", "says no day; give it one (`published`)"],
  ["no front matter", "«# Hello\n", "has no front matter, which says what a planned post is"],
  ["an empty file", "«", "has no front matter"],
  ["front matter without an end", "«---\nchannel: x\n", "the front matter that begins here never ends"],
  ["front matter that is no map", "---\n«- a\n---\n", "the front matter must be a map of keys"],
  ["broken YAML", '---\ncontent: «"Hello\n---\n', 'this `"` is never closed'],
  [
    "a mistyped key",
    "---\npublished: 2026-11-24\n«amplifers: [ann]\n---\n",
    'unknown key "amplifers"; did you mean "amplifiers"?',
  ],
  ["a date that may be two", "---\ndate: «03/04/2026\n---\nHi\n", '"03/04/2026" may be one day or another'],
  [
    "a list of maps",
    "---\ndate: 2026-11-24\namplifiers: «[{ a: b }]\n---\nHi\n",
    "`amplifiers` must be a list of texts",
  ],
  [
    "a map for a list",
    "---\ndate: 2026-11-24\namplifiers: «{ a: b }\n---\nHi\n",
    "`amplifiers` must be a list of texts",
  ],
  ["a map for a text", "---\ndate: 2026-11-24\nowner: «{ a: b }\n---\nHi\n", "`owner` must be one text"],
  [
    "a type that is none",
    "---\ntype: «pots\ndate: 2026-11-24\n---\nHi\n",
    "`type` must be one of post, comment",
  ],
])("%s is told at its place", async (_, marked, message = "") => {
  const { text, places } = unmark(marked);
  const [first, ...more] = await mistakesInPlans({ "launch.md": text });
  expect(first).toContain(`launch.md:${places[0]}: ${message}`);
  expect(more).toEqual([]);
});

test("a finding of every broken file is told at once", async () => {
  const files = { "a.md": "none", "b.md": "---\nchannel: x\n---\nHello\n", "c.csv": "Date,Text\nsoon,Hi\n" };
  expect((await mistakesInPlans(files)).map((line) => line.split(":")[0])).toEqual(["a.md", "b.md", "c.csv"]);
});
