import { expect, test } from "vitest";
import { mistakesInPlans, readPlans } from "../../../support/reading.ts";

const post = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  content: "<p>Snow, at last</p>",
  publishDate: "2026-11-24T08:30:00.000Z",
  state: "QUEUE",
  integration: { id: "i-1", providerIdentifier: "linkedin-page", name: "Acme" },
  ...more,
});
const plan = (posts: unknown[]) => ({ "posts.json": JSON.stringify({ posts }) });

test("scheduled posts, each for its channel", async () => {
  const onX = { integration: { providerIdentifier: "x" }, releaseURL: "https://x.com/acme/status/1" };
  const { activities } = await readPlans(plan([post("a"), post("b", onX)]));
  const common = {
    type: "post",
    side: "brand",
    published: "2026-11-24T08:30:00.000Z",
    content: "Snow, at last",
  };
  expect(activities).toEqual([
    { ...common, id: "a", channel: "linkedin" },
    { ...common, id: "b", channel: "x", url: "https://x.com/acme/status/1" },
  ]);
});

test("drafts and posts that failed are skipped", async () => {
  const { activities, skipped } = await readPlans(
    plan([post("a"), post("b", { state: "DRAFT" }), post("c", { state: "ERROR" })]),
  );
  expect([activities.length, skipped]).toEqual([1, 2]);
});

test("what is none is said at its place", async () => {
  expect(await mistakesInPlans(plan([post("a"), { id: "b" }]))).toEqual([
    expect.stringContaining("is not a Postiz post: `publishDate` is missing"),
  ]);
});
