import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { read } = readingOn("google");

const createTime = "2026-03-30T09:00:00.123456Z";
const review = (id: string, more: Record<string, unknown> = {}) => ({
  reviewId: id,
  reviewer: { displayName: "Sam" },
  starRating: "FIVE",
  comment: "not kept",
  createTime,
  ...more,
});
const ANSWERED = review("r-1", { reviewReply: { comment: "Thanks", updateTime: "2026-03-30T10:00:00Z" } });

test("an answer is the owner's own activity", async () => {
  const { activities } = await read("r.json", JSON.stringify({ reviews: [ANSWERED] }));
  expect(told(activities)).toEqual([
    { type: "review", published: createTime, id: "r-1", actor: "Sam" },
    {
      type: "comment",
      published: "2026-03-30T10:00:00Z",
      id: "r-1/reply",
      side: "brand",
      inReplyTo: "r-1",
      target: "Sam",
    },
  ]);
});

test("an anonymous reviewer is nobody", async () => {
  const hidden = review("r-2", { reviewer: { displayName: "A Google user", isAnonymous: true } });
  const { activities } = await read("r.json", JSON.stringify([hidden, review("r-3", { reviewer: {} })]));
  expect(activities.map(({ actor }) => actor)).toEqual([null, null]);
});

test("pages, hostile and cut off", () =>
  expectFormat("google-reviews", [ANSWERED, review("r-2")], (reviews) => ({
    reviews,
    averageRating: 4.5,
    totalReviewCount: 2,
    nextPageToken: "x",
  })));
