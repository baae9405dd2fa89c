import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { read } = readingOn("youtube");

function comment(id: string, author: string, more: Record<string, unknown> = {}) {
  const snippet = {
    authorChannelId: { value: `UC-${author}` },
    authorDisplayName: author,
    videoId: "v-1",
    publishedAt: "2026-03-30T09:00:00Z",
    textOriginal: "not kept",
  };
  return { kind: "youtube#comment", id, snippet: { ...snippet, ...more } };
}

function thread(top: ReturnType<typeof comment>, comments: unknown[] = []) {
  return {
    kind: "youtube#commentThread",
    id: top.id,
    snippet: { videoId: "v-1", topLevelComment: top },
    replies: { comments },
  };
}

const ANSWER = comment("c-1.r", "@acme", { parentId: "c-1", videoId: undefined });
const THREAD = thread(comment("c-1", "Sam Smith"), [ANSWER]);

test("a thread is its top comment and the answers to it", async () => {
  const { activities, outbound } = await read("t.json", JSON.stringify({ items: [THREAD] }));
  const published = "2026-03-30T09:00:00Z";
  expect(outbound).toBe(true);
  expect(told(activities)).toEqual([
    {
      type: "comment",
      published,
      id: "c-1",
      actor: { id: "UC-Sam Smith", name: "Sam Smith" },
      object: "v-1",
    },
    {
      type: "comment",
      published,
      id: "c-1.r",
      actor: { id: "UC-@acme", handle: "@acme" },
      object: "v-1",
      inReplyTo: "c-1",
    },
  ]);
});

test("a display name never makes a stranger one of us", async () => {
  const { activities } = await read("t.json", JSON.stringify([thread(comment("c-2", "jane doe"))]));
  expect(activities[0]?.actor).toEqual({ id: "UC-jane doe", name: "jane doe" });
});

test("a comment of nobody's is unattributed, and a list of answers is read by itself", async () => {
  const nobody = comment("c-3", "x", { authorChannelId: undefined, authorDisplayName: "" });
  const { activities } = await read("t.json", JSON.stringify({ items: [nobody, ANSWER] }));
  expect(activities.map(({ actor }) => actor)).toEqual([null, { id: "UC-@acme", handle: "@acme" }]);
});

test("pages, hostile and cut off", () =>
  expectFormat("youtube-comments", [THREAD, thread(comment("c-4", "Kim"))], (items) => ({
    kind: "youtube#commentThreadListResponse",
    nextPageToken: "x",
    items,
  })));
