import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { diagnose, read } = readingOn("x");

const created_at = "2026-03-30T09:00:00.000Z";
const tweet = (id: string, text: string, more: Record<string, unknown> = {}) => ({
  id,
  text,
  created_at,
  ...more,
});
const users = [
  { id: "1", username: "acme", name: "Acme" },
  { id: "2", username: "sam", name: "Sam" },
];
const refers = (type: string, id: string) => ({ referenced_tweets: [{ type, id }] });

const ASK = tweet("10", "@acme does it fly?", { author_id: "2", conversation_id: "10" });
const ANSWER = tweet("11", "@sam it does", {
  author_id: "1",
  conversation_id: "10",
  in_reply_to_user_id: "2",
  ...refers("replied_to", "10"),
});

test("who wrote stands beside the list, after it", async () => {
  const { activities, outbound } = await read(
    "t.json",
    JSON.stringify({ data: [ASK, ANSWER], includes: { users }, meta: {} }),
  );
  const published = created_at;
  expect(told(activities)).toEqual([
    { type: "mention", published, id: "10", actor: { id: "2", handle: "sam" } },
    {
      type: "comment",
      published,
      id: "11",
      actor: { id: "1", handle: "acme" },
      object: "10",
      inReplyTo: "10",
      target: "sam",
    },
  ]);
  expect(outbound).toBe(true);
  expect((await read("t.json", JSON.stringify({ data: [ASK], includes: { users } }))).outbound).toBe(false);
});

test("the users of one page are not those of another", async () => {
  const pages = [{ data: [ASK], includes: { users } }, { data: [{ ...ASK, id: "12" }] }];
  const expected = [{ id: "2", handle: "sam" }, { id: "2" }];
  for (const [name, text] of [
    ["t.json", pages.map((page) => JSON.stringify(page)).join("\n")],
    ["t.json", JSON.stringify(pages)],
    ["t.ndjson", pages.map((page) => JSON.stringify(page)).join("\n")],
  ] as const) {
    expect((await read(name, text)).activities.map(({ actor }) => actor)).toEqual(expected);
  }
});

test("reposts, quotes and replies; a reply that quotes is a reply", async () => {
  const both = [
    { type: "quoted", id: "7" },
    { type: "replied_to", id: "8" },
  ];
  const data = [
    tweet("1", "RT @sam: x", { author_id: "1", ...refers("retweeted", "9") }),
    tweet("2", "look", { author_id: "1", ...refers("quoted", "9") }),
    tweet("3", "hm", { author_id: "2", referenced_tweets: both }),
  ];
  const includes = { users, tweets: [{ id: "9", author_id: "2" }] };
  const { activities } = await read("t.json", JSON.stringify({ data, includes }));
  expect(activities.map(({ type, object, inReplyTo, target }) => [type, object, inReplyTo, target])).toEqual([
    ["share", "9", undefined, "sam"],
    ["quote", "9", undefined, "sam"],
    ["comment", null, "8", null],
  ]);
});

test("the brand's own post stays one where it names somebody, with its totals", async () => {
  const public_metrics = { like_count: 3, reply_count: 1, retweet_count: 0, quote_count: 0 };
  const own = tweet("1", "Thanks @sam", { author_id: "1", public_metrics });
  const { activities } = await read("t.json", JSON.stringify({ data: [own], includes: { users } }));
  expect(told(activities)).toMatchObject([
    { type: "post", content: "Thanks @sam", totals: { like: 3, comment: 1, share: 0, quote: 0 } },
  ]);
});

test("who wrote may stand in the post itself, as some tools keep it", async () => {
  const own = { ...ASK, author: { id: "2", username: "sam" } };
  const { activities } = await read("t.json", JSON.stringify([own]));
  expect(activities[0]?.actor).toEqual({ id: "2", handle: "sam" });
});

test("the brand is known by its id too, where the export has no handles", async () => {
  const own = tweet("1", "Thanks @sam", { author_id: "1" });
  const page = JSON.stringify({ data: [own] });
  for (const [brand, type] of [
    ["1", "post"],
    ["acme", "mention"],
  ] as const) {
    expect((await read("t.json", page, { brand })).activities[0]?.type).toBe(type);
  }
});

test("mentions without expansions name nobody; an empty page holds nothing", async () => {
  const text = `${JSON.stringify({ meta: { result_count: 0 } })}\n${JSON.stringify({ data: [tweet("1", "@acme hi")] })}`;
  const { activities, skipped } = await read("t.json", text, { format: "x-tweets" });
  expect(told(activities)).toEqual([{ type: "mention", published: created_at, id: "1" }]);
  expect(skipped).toBe(0);
});

test("a single post is a page of one", async () => {
  const { activities } = await read("t.json", JSON.stringify({ data: ASK, includes: { users } }));
  expect(activities[0]?.actor).toEqual({ id: "2", handle: "sam" });
});

test("users who liked are likes without a time", async () => {
  const { activities } = await read("l.json", JSON.stringify({ data: users, meta: { result_count: 2 } }), {
    format: "x-liking-users",
  });
  expect(told(activities)).toEqual([
    { type: "like", actor: { id: "1", handle: "acme" } },
    { type: "like", actor: { id: "2", handle: "sam" } },
  ]);
});

test.each([
  [{ object: "p-1" }, "like"],
  [{ type: "share", object: "p-1" }, "share"],
  [{ type: "follow" }, "follow"],
] as const)("a list of users is what its entry says that they did: %j", async (set, type) => {
  const text = JSON.stringify({ data: users, meta: { result_count: 2 } });
  const { activities } = await read("l.json", text, { set });
  expect(told(activities)).toEqual([
    { ...set, type, actor: { id: "1", handle: "acme" } },
    { ...set, type, actor: { id: "2", handle: "sam" } },
  ]);
});

const page = (data: readonly unknown[]) => ({ data, meta: { result_count: data.length } });
test("posts: pages, hostile and cut off", () => expectFormat("x-tweets", [ASK, ANSWER], page));
test("users: pages, hostile and cut off", () =>
  expectFormat("x-liking-users", users, page, { isRecognised: false }));

test("a page that no platform gives is refused, unless who wrote stands in front; a bare list waits for nobody", async () => {
  const data = Array.from({ length: 10_002 }, (_, n) => ({ ...ASK, id: String(n) }));
  const mistakes = await diagnose("t.json", JSON.stringify({ data, includes: { users } }));
  expect(mistakes).toHaveLength(2);
  expect(mistakes[0]).toMatch(/^t\.json:1:\d+: is one of more than 10000 items that wait for `includes`/);
  for (const whole of [{ includes: { users }, data }, data]) {
    const { activities } = await read("t.json", JSON.stringify(whole));
    expect(activities).toHaveLength(data.length);
    expect(activities.at(-1)?.actor).toEqual(whole === data ? { id: "2" } : { id: "2", handle: "sam" });
  }
});
