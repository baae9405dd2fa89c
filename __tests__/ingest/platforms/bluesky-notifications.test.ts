import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { read } = readingOn("bluesky");

const ACME = "at://did:plc:acme/app.bsky.feed.post";
const KIM = "at://did:plc:kim/app.bsky.feed.post";
const indexedAt = "2026-03-30T09:00:00.000Z";

function notification(n: number, reason: string, more: Record<string, unknown> = {}) {
  return {
    uri: `at://did:plc:sam/x/${n}`,
    reason,
    author: { did: "did:plc:sam", handle: "sam.example" },
    indexedAt,
    ...more,
  };
}

const reply = (parent: string, root: string) => ({ reply: { parent: { uri: parent }, root: { uri: root } } });
const LIKE = notification(1, "like", { reasonSubject: `${ACME}/1` });
const REPLY = notification(2, "reply", {
  reasonSubject: `${ACME}/1`,
  record: reply(`${ACME}/2`, `${ACME}/1`),
});

test("each reason becomes what it tells of", async () => {
  const notifications = [
    LIKE,
    notification(3, "repost", { reasonSubject: `${ACME}/1` }),
    notification(4, "follow"),
    notification(5, "mention", { record: { text: "not kept" } }),
    notification(6, "quote", { reasonSubject: `${ACME}/1` }),
    notification(7, "repost-via-repost", { reasonSubject: "at://did:plc:acme/app.bsky.feed.repost/1" }),
  ];
  const { activities } = await read("n.json", JSON.stringify({ cursor: "x", notifications }));
  expect(activities.map(({ type, object }) => [type, object])).toEqual([
    ["like", `${ACME}/1`],
    ["share", `${ACME}/1`],
    ["follow", null],
    ["mention", null],
    ["quote", `${ACME}/1`],
    ["share", "at://did:plc:acme/app.bsky.feed.repost/1"],
  ]);
  expect(told(activities)[0]).toEqual({
    type: "like",
    published: indexedAt,
    id: "at://did:plc:sam/x/1",
    actor: { id: "did:plc:sam", handle: "sam.example" },
    object: `${ACME}/1`,
  });
});

test("a reply answers its parent, under the post at its root, and is toward whose it answers", async () => {
  const toKim = notification(3, "reply", {
    reasonSubject: `${ACME}/1`,
    record: reply(`${KIM}/9`, `${ACME}/1`),
  });
  const { activities } = await read("n.json", JSON.stringify({ notifications: [REPLY, toKim] }));
  expect(told(activities)).toMatchObject([
    { type: "comment", object: `${ACME}/1`, inReplyTo: `${ACME}/2` },
    { type: "comment", object: `${ACME}/1`, inReplyTo: `${KIM}/9`, target: "did:plc:kim" },
  ]);
  expect(activities[0]?.target).toBeNull();
});

test("an account without its domain has an id alone, and unknown reasons are counted", async () => {
  const lost = { ...LIKE, author: { did: "did:plc:lee", handle: "handle.invalid" } };
  const { activities, skipped } = await read(
    "n.json",
    JSON.stringify([lost, notification(8, "starterpack-joined"), notification(9, "verified")]),
  );
  expect(activities.map(({ actor }) => actor)).toEqual([{ id: "did:plc:lee" }]);
  expect(skipped).toBe(2);
});

test("pages, hostile and cut off", () =>
  expectFormat("bluesky-notifications", [LIKE, REPLY], (notifications) => ({ cursor: "x", notifications })));
