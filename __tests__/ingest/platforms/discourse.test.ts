import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { read } = readingOn("discourse");

const created_at = "2026-03-30T09:00:00.000Z";
const post = (number: number, username: string, more: Record<string, unknown> = {}) => ({
  id: 100 + number,
  topic_id: 7,
  post_number: number,
  post_type: 1,
  username,
  user_id: 5,
  created_at,
  cooked: "<p>not kept</p>",
  ...more,
});
const topic = (...posts: unknown[]) => ({ id: 7, title: "How?", post_stream: { posts, stream: [101, 102] } });

test("a stranger's topic is a message, what follows answers it or what it names", async () => {
  const posts = [post(1, "sam"), post(2, "acme"), post(3, "sam", { reply_to_post_number: 2 })];
  const { activities } = await read("t.json", JSON.stringify(topic(...posts)));
  expect(activities.map(({ type, id, object, inReplyTo }) => [type, id, object, inReplyTo])).toEqual([
    ["message", "7/1", undefined, undefined],
    ["comment", "7/2", "7/1", "7/1"],
    ["comment", "7/3", "7/1", "7/2"],
  ]);
});

test("the brand's topic is a post with its likes", async () => {
  const own = post(1, "acme", { actions_summary: [{ id: 2, count: 4 }], raw: "Hello" });
  const { activities } = await read("t.json", JSON.stringify(topic(own)));
  expect(told(activities)).toMatchObject([{ type: "post", content: "Hello", totals: { like: 4 } }]);
});

test("notes of moderators, small actions and whispers count for nothing; the forum's own is a bot", async () => {
  const posts = [2, 3, 4].map((post_type, i) => post(i + 2, "mod", { post_type }));
  const latest_posts = [...posts, post(9, "system", { user_id: -1 })];
  const { activities, skipped } = await read("p.json", JSON.stringify({ latest_posts }));
  expect(activities.map(({ actor }) => actor)).toEqual([{ handle: "system", bot: true }]);
  expect(skipped).toBe(3);
});

test("pages, hostile and cut off", () =>
  expectFormat("discourse", [post(2, "sam"), post(3, "kim")], (latest_posts) => ({ latest_posts })));
