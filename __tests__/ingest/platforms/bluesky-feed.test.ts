import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { read } = readingOn("bluesky", "acme.example");

const ACME = { did: "did:plc:acme", handle: "acme.example" };
const SAM = { did: "did:plc:sam", handle: "sam.example" };
const time = "2026-03-30T09:00:00.000Z";
const uri = (did: string, key: string) => `at://${did}/app.bsky.feed.post/${key}`;

function post(key: string, record: Record<string, unknown> = {}, author = ACME) {
  return { uri: uri(author.did, key), author, record: { createdAt: time, ...record }, indexedAt: time };
}

const OWN = {
  post: { ...post("1", { text: "Hello" }), likeCount: 3, replyCount: 1, repostCount: 0, quoteCount: 2 },
};
const ANSWER = {
  post: post("2", {
    reply: { root: { uri: uri(ACME.did, "1") }, parent: { uri: uri(SAM.did, "5") } },
    text: "Thanks",
  }),
  reply: { parent: { author: SAM } },
};

test("posts with totals, answers, quotes and reposts", async () => {
  const embed = { $type: "app.bsky.embed.recordWithMedia", record: { record: { uri: uri(SAM.did, "7") } } };
  const feed = [
    OWN,
    ANSWER,
    { post: post("3", { embed, text: "Look" }) },
    {
      post: post("7", {}, SAM),
      reason: { $type: "app.bsky.feed.defs#reasonRepost", by: ACME, indexedAt: "2026-03-31T10:00:00Z" },
    },
  ];
  const { activities, outbound } = await read("f.json", JSON.stringify({ feed }));
  expect(outbound).toBe(true);
  const by = { published: time, actor: { id: "did:plc:acme", handle: "acme.example" } };
  expect(told(activities)).toEqual([
    {
      ...by,
      type: "post",
      id: uri(ACME.did, "1"),
      content: "Hello",
      totals: { like: 3, comment: 1, share: 0, quote: 2 },
    },
    {
      ...by,
      type: "comment",
      id: uri(ACME.did, "2"),
      object: uri(ACME.did, "1"),
      inReplyTo: uri(SAM.did, "5"),
      target: "sam.example",
    },
    { ...by, type: "quote", id: uri(ACME.did, "3"), object: uri(SAM.did, "7"), target: "did:plc:sam" },
    {
      ...by,
      published: "2026-03-31T10:00:00Z",
      type: "share",
      object: uri(SAM.did, "7"),
      target: "sam.example",
    },
  ]);
});

test("an answer whose parent is gone is toward the account whose record it was", async () => {
  const { activities } = await read("f.json", JSON.stringify({ feed: [{ ...ANSWER, reply: undefined }] }));
  expect(activities[0]?.target).toBe("did:plc:sam");
});

test("a list or a feed that a post shows is no quote", async () => {
  const embed = { record: { uri: "at://did:plc:sam/app.bsky.graph.list/1" } };
  const { activities } = await read("f.json", JSON.stringify({ feed: [{ post: post("1", { embed }) }] }));
  expect(activities[0]?.type).toBe("post");
});

test("pages, hostile and cut off", () =>
  expectFormat("bluesky-feed", [OWN, ANSWER], (feed) => ({ feed, cursor: "x" }), { brand: "acme.example" }));

test("what others wrote, as in a home timeline, is refused", async () => {
  const { diagnose } = readingOn("bluesky", "rocket.example");
  expect((await diagnose("f.json", JSON.stringify({ feed: [OWN] }))).join()).toMatch(
    /^f\.json:1:10: is by acme\.example, which is not an account of the brand's.*getAuthorFeed/,
  );
});
