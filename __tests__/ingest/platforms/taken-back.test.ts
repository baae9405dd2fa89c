import { expect, test } from "vitest";
import { readingOn } from "../../support/reading.ts";

const at = "2026-03-30T09:00:00.000Z";
const created_time = "2026-03-30T09:00:00+0000";

const inTopic = (more: object, topic: object = {}) => ({
  ...topic,
  post_stream: { posts: [{ id: 2, topic_id: 7, post_number: 2, username: "sam", created_at: at, ...more }] },
});
const youtube = (moderationStatus?: string) => ({
  kind: "youtube#comment",
  id: "c",
  snippet: { authorDisplayName: "@sam", publishedAt: at, ...(moderationStatus ? { moderationStatus } : {}) },
});
const onFacebook = (more: object) => ({ id: "7_11", created_time, from: { id: "5" }, ...more });
const onInstagram = (more: object) => ({
  id: "11",
  timestamp: created_time,
  text: "Hi",
  username: "sam",
  ...more,
});
const node = (name: string, replies: unknown[]) => ({
  post: {
    uri: `at://did:plc:${name}/app.bsky.feed.post/1`,
    author: { did: `did:plc:${name}` },
    record: { text: "Hi", createdAt: at },
  },
  replies,
});

test.each([
  ["discourse", inTopic({}), 1],
  ["discourse", inTopic({ hidden: false, user_deleted: false, deleted_at: null }), 1],
  ["discourse", inTopic({ hidden: true }), 0],
  ["discourse", inTopic({ user_deleted: true }), 0],
  ["discourse", inTopic({ deleted_at: at }), 0],
  ["youtube", youtube(), 1],
  ["youtube", youtube("published"), 1],
  ["youtube", youtube("heldForReview"), 0],
  ["youtube", youtube("likelySpam"), 0],
  ["youtube", youtube("rejected"), 0],
  ["facebook", onFacebook({ is_hidden: false }), 1],
  ["facebook", onFacebook({ is_hidden: true }), 0],
  ["instagram", onInstagram({ hidden: false }), 1],
  ["instagram", onInstagram({ hidden: true }), 0],
  ["bluesky", node("a", [{ $type: "app.bsky.feed.defs#notFoundPost", uri: "x", notFound: true }]), 1],
  ["bluesky", node("a", [node("b", [{ $type: "app.bsky.feed.defs#blockedPost", uri: "x" }])]), 2],
])("on %s what was hidden, deleted or held back is nobody's voice: %j", async (channel, item, count) => {
  const { read } = readingOn(channel);
  const { activities, skipped } = await read("w.json", JSON.stringify([item]));
  expect(activities).toHaveLength(count);
  expect(skipped).toBe(count === 0 ? 1 : 0);
});

test("hidden by its owner, a comment's answers still count", async () => {
  const comments = { data: [{ id: "7_12", created_time, from: { id: "6" } }] };
  const { activities } = await readingOn("facebook").read(
    "w.json",
    JSON.stringify([onFacebook({ is_hidden: true, comments })]),
  );
  expect(activities.map(({ id }) => id)).toEqual(["7_12"]);
});

test("private topics are messages", async () => {
  const { read } = readingOn("discourse");
  const { activities } = await read("t.json", JSON.stringify(inTopic({}, { archetype: "private_message" })));
  expect(activities).toMatchObject([{ type: "message", inReplyTo: "7/1" }]);
});

test("a mention that only those it names can read is a message", async () => {
  const mention = (visibility: string) => ({
    id: "1",
    type: "mention",
    created_at: at,
    account: { acct: "sam@a.example" },
    status: { id: "9", visibility, in_reply_to_id: "8" },
  });
  const { read } = readingOn("mastodon");
  const text = JSON.stringify(["public", "unlisted", "private", "direct"].map(mention));
  expect((await read("n.json", text)).activities.map(({ type }) => type)).toEqual([
    "comment",
    "comment",
    "comment",
    "message",
  ]);
});

test("events of other kinds in a log of webhooks are skipped and counted; a review is a comment", async () => {
  const [repository, sender] = [{ full_name: "acme/rocket" }, { login: "sam", type: "User" }];
  const address = "https://github.com/acme/rocket/pull/4";
  const log = [
    { zen: "Keep it.", hook_id: 1, hook: {}, repository, sender },
    { ref: "refs/heads/main", before: "0", after: "1", commits: [], repository, sender },
    { forkee: { full_name: "sam/rocket" }, repository, sender },
    { action: "edited", issue: {}, repository, sender },
    { action: "member_added", organization: { login: "acme" }, sender },
    {
      action: "submitted",
      review: { html_url: `${address}#pullrequestreview-1`, submitted_at: at, user: sender },
      pull_request: {},
      repository,
      sender,
    },
    { action: "created", starred_at: at, repository, sender },
  ];
  const { read } = readingOn("github");
  const { activities, skipped } = await read(
    "log.ndjson",
    log.map((event) => JSON.stringify(event)).join("\n"),
  );
  expect(skipped).toBe(5);
  expect(activities).toMatchObject([
    { type: "comment", object: address, actor: { handle: "sam" } },
    { type: "like", actor: { handle: "sam" } },
  ]);
});
