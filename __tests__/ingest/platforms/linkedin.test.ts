import { expect, test } from "vitest";
import { normaliseHandle } from "../../../src/domain/account.ts";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { read } = readingOn("linkedin");

const POST = "urn:li:activity:1";
const time = Date.UTC(2026, 2, 30, 9);
const published = "2026-03-30T09:00:00.000Z";

function comment(id: string, actor: string, more: Record<string, unknown> = {}) {
  return { id, actor, created: { actor, time }, message: { text: "not kept" }, object: POST, ...more };
}

function reaction(actor: string, more: Record<string, unknown> = {}) {
  const id = `urn:li:reaction:(${actor},${POST})`;
  return { id, created: { actor, time }, root: POST, reactionType: "LIKE", ...more };
}

const SAM = comment("11", "urn:li:person:sam");
const ANSWER = comment("12", "urn:li:organization:5", {
  created: { actor: "urn:li:organization:5", impersonator: "urn:li:person:ann", time },
  $URN: `urn:li:comment:(${POST},12)`,
  parentComment: "urn:li:comment:(activity:1,11)",
});

test("a comment goes by its URN, and an answer is the page's, not the employee's who typed it", async () => {
  const { activities } = await read("c.json", JSON.stringify({ elements: [SAM, ANSWER] }));
  const [one, two] = [11, 12].map((id) => `urn:li:comment:(${POST},${id})`);
  expect(told(activities)).toEqual([
    { type: "comment", published, id: one, actor: "urn:li:person:sam", object: POST },
    { type: "comment", published, id: two, actor: "urn:li:organization:5", object: POST, inReplyTo: one },
  ]);
});

test("a company's URN and an organisation's are one account", () => {
  expect(normaliseHandle("urn:li:company:5")).toBe(normaliseHandle("urn:li:organization:5"));
});

test("a single comment is a file too", async () => {
  expect((await read("c.json", JSON.stringify(ANSWER, null, 2))).activities).toHaveLength(1);
});

test("every kind of reaction is a like", async () => {
  const elements = [
    reaction("urn:li:person:sam"),
    reaction("urn:li:person:kim", { reactionType: "EMPATHY" }),
  ];
  const { activities } = await read("r.json", JSON.stringify({ elements }));
  expect(told(activities)).toMatchObject([
    { type: "like", published, actor: "urn:li:person:sam", object: POST },
    { type: "like", published, actor: "urn:li:person:kim", object: POST },
  ]);
});

const PUBLISHED = {
  id: "urn:li:share:1",
  author: "urn:li:organization:5",
  commentary: "Hello",
  publishedAt: time,
};

test("a list of posts holds no answers, though the brand is seen in it; a list of comments does", async () => {
  const brand = "urn:li:organization:5";
  const outboundOf = async (elements: object[]) =>
    (await read("p.json", JSON.stringify({ elements }), { brand })).outbound;
  expect(await outboundOf([PUBLISHED])).toBe(false);
  expect(await outboundOf([ANSWER])).toBe(true);
});

test("posts, without drafts", async () => {
  const list = [PUBLISHED, { ...PUBLISHED, id: "urn:li:share:2", lifecycleState: "DRAFT" }];
  const { activities, skipped } = await read("p.json", JSON.stringify({ elements: list }));
  expect(told(activities)).toEqual([
    { type: "post", published, id: "urn:li:share:1", actor: "urn:li:organization:5", content: "Hello" },
  ]);
  expect(skipped).toBe(1);
});

test("a time that no calendar has is an error, not a crash", async () => {
  const text = JSON.stringify([comment("1", "urn:li:person:x", { created: { time: 1e300 } })]);
  await expect(read("c.json", text)).rejects.toThrow("`created.time` or `object` is missing");
});

const page = (elements: readonly unknown[]) => ({ paging: { start: 0, count: 10, links: [] }, elements });
test("comments: pages, hostile and cut off", () => expectFormat("linkedin-comments", [SAM, ANSWER], page));
test("reactions: pages, hostile and cut off", () =>
  expectFormat("linkedin-reactions", [reaction("urn:li:person:sam"), reaction("urn:li:person:kim")], page));
test("posts: pages, hostile and cut off", () =>
  expectFormat("linkedin-posts", [PUBLISHED, { ...PUBLISHED, id: "urn:li:share:2" }], page));
