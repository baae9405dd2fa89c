import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { diagnose, read } = readingOn("facebook");

const created_time = "2026-03-30T09:00:00+0000";
const published = "2026-03-30T09:00:00+00:00";
const SAM = { id: "7_11", created_time, from: { id: "501", name: "Sam" }, message: "not kept" };
const ANSWER = { id: "7_12", created_time, from: { id: "500", name: "Acme" }, parent: { id: "7_11" } };

test("Facebook: an answer answers its parent, under one post", async () => {
  const { activities } = await read("c.json", JSON.stringify({ data: [SAM, ANSWER] }));
  expect(told(activities)).toEqual([
    { type: "comment", published, id: "7_11", actor: { id: "501", name: "Sam" }, object: "7" },
    {
      type: "comment",
      published,
      id: "7_12",
      actor: { id: "500", name: "Acme" },
      object: "7",
      inReplyTo: "7_11",
    },
  ]);
});

test("Facebook without `from` and `id`: the address holds the ids, nobody is named", async () => {
  const link = "https://www.facebook.com/1/posts/7/?comment_id=11";
  const data = [
    { created_time, permalink_url: link },
    { created_time, permalink_url: `${link}&reply_comment_id=12` },
    { created_time, permalink_url: "no address" },
  ];
  const { activities } = await read("c.json", JSON.stringify({ data }));
  expect(told(activities)).toEqual([
    { type: "comment", published, id: "7_11", object: "7" },
    { type: "comment", published, id: "7_12", object: "7", inReplyTo: "7_11" },
    { type: "comment", published },
  ]);
});

test("Instagram: names, posts and answers within", async () => {
  const replies = { data: [{ id: "22", timestamp: created_time, username: "acme" }] };
  const comment = { id: "21", timestamp: created_time, username: "sam", media: { id: "9" }, replies };
  const { activities } = await read("c.json", JSON.stringify({ data: [comment] }));
  expect(told(activities)).toEqual([
    { type: "comment", published, id: "21", actor: { handle: "sam" }, object: "9" },
    { type: "comment", published, id: "22", actor: { handle: "acme" }, object: "9", inReplyTo: "21" },
  ]);
});

test.each([
  { id: "9", timestamp: created_time, caption: "Hello", media_type: "IMAGE", comments_count: 2 },
  { id: "500_7", created_time, from: ANSWER.from, message: "Hello", status_type: "added_photos" },
])("a post is not taken for a comment: %j", async (post) => {
  expect(await diagnose("p.json", JSON.stringify({ data: [post] }))).toEqual([
    expect.stringMatching(
      /^p\.json:1:10: holds Facebook or Instagram posts, .*; export the comments under it: `GET/,
    ),
  ]);
});

test("by id: a comment each, or the page of each post", async () => {
  const one = { id: "21", timestamp: created_time, username: "sam", text: "Hi" };
  const byId = JSON.stringify({ 21: one, 22: { ...one, id: "22" } });
  for (const [name, text] of [
    ["c.json", byId],
    ["c.json", `[${byId}]`],
    ["c.ndjson", byId],
  ] as const) {
    expect((await read(name, text)).activities.map(({ id }) => id)).toEqual(["21", "22"]);
  }
  const pages = { 7: { data: [SAM], paging: {} }, 8: { data: [{ ...SAM, id: "8_11" }] } };
  expect((await read("c.json", JSON.stringify(pages))).activities.map(({ object }) => object)).toEqual([
    "7",
    "8",
  ]);
});

test("pages, hostile and cut off", () =>
  expectFormat("meta-comments", [SAM, ANSWER], (data) => ({ data, paging: { cursors: {} }, summary: {} })));
