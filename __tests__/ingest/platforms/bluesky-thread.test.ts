import { expect, test } from "vitest";
import { told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { read, diagnose } = readingOn("bluesky", "acme.example");

const ACME = { did: "did:plc:acme", handle: "acme.example" };
const SAM = { did: "did:plc:sam", handle: "sam.example" };
const time = "2026-03-30T09:00:00.000Z";
const uri = (did: string, key: string) => `at://${did}/app.bsky.feed.post/${key}`;

function node(author: typeof ACME, key: string, parent: string | null, replies: unknown[] = []) {
  const root = { uri: uri(ACME.did, "1") };
  const reply = parent === null ? {} : { reply: { root, parent: { uri: parent } } };
  return {
    $type: "app.bsky.feed.defs#threadViewPost",
    post: { uri: uri(author.did, key), author, record: { createdAt: time, ...reply }, indexedAt: time },
    replies,
  };
}

const gone = { $type: "app.bsky.feed.defs#notFoundPost", uri: uri(SAM.did, "9"), notFound: true };
const answer = node(ACME, "3", uri(SAM.did, "2"));
const thread = node(ACME, "1", null, [node(SAM, "2", uri(ACME.did, "1"), [answer]), gone]);

test("a post and the answers below it, whoever wrote them, but for what is gone", async () => {
  const { activities } = await read("f.json", JSON.stringify({ thread }));
  expect(told(activities).map(({ type, id, inReplyTo }) => [type, id, inReplyTo])).toEqual([
    ["post", uri(ACME.did, "1"), undefined],
    ["comment", uri(SAM.did, "2"), uri(ACME.did, "1")],
    ["comment", uri(ACME.did, "3"), uri(SAM.did, "2")],
  ]);
});

test("what is no thread is refused at its place", async () => {
  const mistakes = await diagnose("f.json", JSON.stringify({ thread: gone }), { format: "bluesky-thread" });
  expect(mistakes.join()).toContain("is not a Bluesky thread: `post` is missing");
});
