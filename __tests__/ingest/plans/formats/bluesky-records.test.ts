import { expect, test } from "vitest";
import { told } from "../../../support/payloads.ts";
import { mistakesInPlans, readPlans } from "../../../support/reading.ts";

const SIDE = { side: "brand" };
const SAM = "https://bsky.app/profile/sam.example/post/3abc";
const URI = "at://did:plc:sam/app.bsky.feed.post/3abc";

function record(action: string, more: Record<string, unknown> = {}) {
  return { action, account: "PRIMARY", ...more };
}

async function read(records: unknown) {
  return told((await readPlans({ "2026-11-24-0.json": JSON.stringify(records) })).activities);
}

test("each action is an activity, before it is sent and after", async () => {
  const day = { ...SIDE, published: "2026-11-24" };
  expect(await read(record("post", { richText: "Hello" }))).toEqual([
    { ...day, type: "post", content: "Hello" },
  ]);
  const list = [
    record("repost", { repostURL: SAM, repostInfo: { uri: URI, cid: "c" }, result: { uri: "at://me/1" } }),
    record("reply", { richText: "Thank you", replyURL: SAM }),
    record("quote-post", {
      richText: "Wise",
      repostURL: SAM,
      record: { createdAt: "2026-11-23T10:00:00.000Z" },
    }),
  ];
  expect(await read(list)).toEqual([
    { ...day, type: "share", id: "at://me/1", object: URI, target: "sam.example" },
    { ...day, type: "comment", content: "Thank you", inReplyTo: SAM, target: "sam.example" },
    {
      ...SIDE,
      published: "2026-11-23T10:00:00.000Z",
      type: "quote",
      content: "Wise",
      object: SAM,
      target: "sam.example",
    },
  ]);
});

test("a reply in a thread names what it answers in `replyInfo` alone", async () => {
  const reply = record("reply", { richText: "More", replyInfo: { uri: SAM, cid: "x" } });
  const { activities } = await readPlans({ "2026-11-24.json": JSON.stringify([reply]) });
  expect(activities).toMatchObject([{ type: "comment", content: "More", inReplyTo: SAM }]);
});

test("what is none, or of no day, is told at its place", async () => {
  const first = record("post", { richText: "Hello" });
  const text = JSON.stringify([first, { action: "like" }, record("reply")]);
  expect(await mistakesInPlans({ "2026-11-24.json": text })).toEqual([
    expect.stringMatching(/json:1:\d+: is not a Bluesky record: `action` is missing, or none of post/),
    expect.stringMatching(/json:1:\d+: is not a Bluesky reply: `replyURL` and `replyInfo.uri` are missing/),
  ]);
  expect(await mistakesInPlans({ "a.json": JSON.stringify([first]) })).toEqual([
    expect.stringContaining("a.json:1:2: says no day"),
  ]);
  expect(await mistakesInPlans({ "2026-11-24.json": text.slice(0, 40) })).toEqual([
    expect.stringContaining("cut off here"),
  ]);
});
