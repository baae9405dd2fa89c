import { describe, expect, test } from "vitest";
import { readingOn } from "../../support/reading.ts";

const created_time = "2026-03-30T09:00:00+0000";
const timestamp = created_time;
const created_at = "2026-03-30T09:00:00.000Z";
const page = { id: "1000", name: "Acme" };
const sam = { id: "71", name: "Sam" };

/** What a file holds that resembles another format's items, and what its refusal must name. */
const REFUSED: [string, string, unknown, RegExp][] = [
  [
    "posts of a page",
    "facebook",
    { data: [{ id: "1000_1", created_time, from: page, message: "Hi" }] },
    /posts,? .*\/comments/,
  ],
  [
    "a page's feed with pictures",
    "facebook",
    { data: [{ id: "1000_1", created_time, full_picture: "x" }] },
    /posts,? .*\/comments/,
  ],
  [
    "photos",
    "facebook",
    { data: [{ id: "7", created_time, images: [], from: page }] },
    /photos .*\/comments/,
  ],
  ["events", "facebook", { data: [{ id: "7", start_time: created_time, name: "Fair" }] }, /events/],
  [
    "messages",
    "facebook",
    { data: [{ id: "m_A", created_time, from: sam, to: { data: [page] }, message: "psst" }] },
    /private messages/,
  ],
  ["one message", "facebook", { id: "m_A", created_time, from: sam, message: "psst" }, /private messages/],
  [
    "replies on Threads",
    "instagram",
    { data: [{ id: "9", timestamp, username: "sam", text: "Hi", replied_to: { id: "8" } }] },
    /Threads/,
  ],
  [
    "media",
    "instagram",
    { data: [{ id: "9", timestamp, username: "acme", caption: "Hi" }] },
    /posts,? .*media-id/,
  ],
  ["stories", "instagram", { data: [{ id: "9", timestamp, username: "acme", media_url: "x" }] }, /posts/],
  [
    "private messages",
    "x",
    { data: [{ id: "1", text: "psst", event_type: "MessageCreate", dm_conversation_id: "1", created_at }] },
    /private messages .*mentions/,
  ],
  [
    "a conversation",
    "x",
    { data: [{ id: "1", text: "psst", dm_conversation_id: "1-2", sender_id: "1" }] },
    /private messages/,
  ],
  [
    "followers",
    "x",
    { data: [{ id: "1", username: "sam", name: "Sam" }] },
    /users, .*`set: \{ type: like, object/,
  ],
  [
    "posts of the older API",
    "x",
    [{ id: 1, id_str: "1", text: "Hi", user: { id_str: "2" }, created_at }],
    /older API .*v2/,
  ],
  ["likes of an archive", "x", [{ like: { tweetId: "1", fullText: "Hi" } }], /archive.*tweets\.js/],
  ["followers of an archive", "x", [{ follower: { accountId: "1" } }], /archive.*tweets\.js/],
  [
    "followers",
    "mastodon",
    [{ id: "1", username: "sam", acct: "sam@a.example", url: "https://a.example/@sam" }],
    /accounts .*notifications/,
  ],
  [
    "statuses",
    "mastodon",
    [{ id: "1", created_at, visibility: "public", content: "Hi", account: { acct: "sam" } }],
    /statuses, .*activitystreams-outbox/,
  ],
  [
    "groups of notifications",
    "mastodon",
    { notification_groups: [{ group_key: "favourite-1", type: "favourite", sample_account_ids: ["1"] }] },
    /v1\/notifications/,
  ],
  ["followers", "bluesky", { followers: [{ did: "did:plc:a", handle: "sam.example" }] }, /listNotifications/],
  [
    "likes of a post",
    "bluesky",
    { likes: [{ actor: { did: "did:plc:a" }, createdAt: created_at, indexedAt: created_at }] },
    /listNotifications/,
  ],
  ["stars without a time", "github", [{ login: "sam", node_id: "U1" }], /star\+json/],
  ["what somebody starred", "github", [{ starred_at: created_at, repo: { full_name: "a/b" } }], /stargazers/],
];

test("what may be comments or posts is asked about, and read where the policy says", async () => {
  const { diagnose, read } = readingOn("facebook");
  const text = JSON.stringify({ data: [{ id: "7_11", created_time, message: "Hi" }] });
  expect((await diagnose("w.json", text)).join()).toMatch(
    /^w\.json:1:10: holds what may be Facebook or Instagram comments, .*`format: meta-comments`/,
  );
  expect((await read("w.json", text, { format: "meta-comments" })).activities).toMatchObject([
    { object: "7" },
  ]);
});

describe("what only resembles a format is refused at its place, with what to export instead", () => {
  test.each(REFUSED)("%s of %s", async (_, channel, content, message) => {
    const { diagnose } = readingOn(channel);
    const text = JSON.stringify(content);
    for (const [name, written] of [
      ["w.json", text],
      ["w.ndjson", text],
      ["w.json", JSON.stringify(content, null, 2)],
    ] as const) {
      const mistakes = await diagnose(name, written);
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toMatch(message);
      expect(mistakes[0]).toMatch(/^w\.\w+:\d+:\d+: /);
      expect(mistakes[0]).not.toContain("complete");
    }
  });

  test("so it is where the policy names the format", async () => {
    for (const [channel, format, item] of [
      ["facebook", "meta-comments", { id: "m_A", created_time, from: sam, message: "psst" }],
      ["x", "x-tweets", { id: "1", text: "psst", dm_conversation_id: "1", created_at }],
    ] as const) {
      const { diagnose } = readingOn(channel);
      expect((await diagnose("w.json", JSON.stringify([item]), { format })).join()).toContain(
        "private messages",
      );
    }
  });
});

test.each([
  [
    "reviews of an app store",
    {
      data: [{ type: "customerReviews", id: "0", attributes: { rating: 5 } }],
      links: {},
      meta: { paging: { total: 1 } },
    },
  ],
  [
    "a collection of addresses",
    { "@context": "x", id: "likes.json", type: "OrderedCollection", orderedItems: ["https://a.example/1"] },
  ],
  [
    "items of Stack Exchange",
    { items: [{ answer_id: 1, owner: { user_id: 1 }, creation_date: 1 }], has_more: true },
  ],
  [
    "messages of Telegram",
    {
      name: "Acme",
      type: "public_channel",
      messages: [{ id: 1, type: "message", date: "2026-03-30", text: "Hi" }],
    },
  ],
  ["what has an id and a text", [{ id: "17", text: "Hi", title: "Review" }]],
])("%s, which no reader knows, are not said to be nothing", async (_, content) => {
  const [mistake = "", ...more] = await readingOn(["facebook", "x"]).diagnose(
    "w.json",
    JSON.stringify(content),
  );
  expect(more).toEqual([]);
  expect(mistake).toMatch(
    /^w\.json:1:\d+: is in an unknown format: it has \S|^w\.json:1:\d+: holds no list of Vanity Check's records/,
  );
  expect(mistake).not.toContain("complete");
});

test("a format is shown what its own pages hold, not another's", async () => {
  const star = { starred_at: created_at, user: { login: "sam" } };
  const { diagnose, read } = readingOn("github");
  expect((await read("w.json", JSON.stringify({ items: [star] }))).activities).toHaveLength(1);
  // `reviews` is a key of Google's pages.
  expect((await diagnose("w.json", JSON.stringify({ reviews: [star] }))).join()).toContain(
    "in an unknown format",
  );
});
