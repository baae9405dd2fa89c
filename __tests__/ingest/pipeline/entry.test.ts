import { expect, test } from "vitest";
import { diagnose, mistakesInPlans, read, readPlans } from "../../support/reading.ts";

test("a sheet without a type or a post has those of its entry, and what a row says itself stays", async () => {
  const text = "Commenter,Date,Post\nsam,2026-11-24,\nkim,2026-11-24,p-2\n";
  const { activities } = await read("w.csv", text, { set: { type: "comment", object: "p-1" } });
  expect(activities).toEqual([
    { type: "comment", actor: "sam", published: "2026-11-24", object: "p-1" },
    { type: "comment", actor: "kim", published: "2026-11-24", object: "p-2" },
  ]);
});

test("a list of people is one of likes of a post in a period", async () => {
  const period = { from: "2026-11-01", to: "2026-11-20" };
  const page = { data: [{ id: "1", username: "sam", name: "Sam" }], meta: { result_count: 1 } };
  const { activities, envelope } = await read("likes.json", JSON.stringify(page), {
    format: "x-liking-users",
    set: { object: "p-1", period, complete: ["like"] },
    on: "x",
  });
  expect(activities).toEqual([{ type: "like", actor: { id: "1", handle: "sam" }, object: "p-1" }]);
  expect(envelope).toEqual({ channel: "x", period, complete: ["like"] });
});

test("a time that may be one day or another is a mistake of its record", async () => {
  const lines = '{"type":"like"}\n{"type":"like","published":"03/04/2026 10:00"}\n';
  const mistakes = await diagnose("w.ndjson", lines, { timezone: "America/New_York" });
  expect(mistakes).toEqual([expect.stringContaining("w.ndjson:2:1: ")]);
  expect(mistakes[0]).toContain("may be one day or another");
});

test("what a file says of itself outranks its entry", async () => {
  const lines = '{"version":1,"period":{"from":"2026-11-01","to":"2026-11-02"}}\n{"type":"like"}\n';
  const period = { from: "2026-01-01", to: "2026-12-31" };
  const { envelope } = await read("w.ndjson", lines, { set: { period } });
  expect(envelope?.period).toEqual({ from: "2026-11-01", to: "2026-11-02" });
});

test("the file's words for types, in a sheet and in our own record; a word of ours can be one of them", async () => {
  const types = { PRAISE: "like", reply: "mention" } as const;
  const sheet = "type,actor\nPraise,sam\nREPLY,kim\nRepost,lee\n";
  expect((await read("w.csv", sheet, { types })).activities.map(({ type }) => type)).toEqual([
    "like",
    "mention",
    "share",
  ]);
  const lines = '{"type":"PRAISE","actor":"sam"}\n{"type":"EMPATHY","actor":"kim"}\n';
  expect(await diagnose("w.ndjson", lines, { types })).toEqual([
    expect.stringContaining('w.ndjson:2:1: `type`: "EMPATHY" is not known'),
  ]);
});

test("a time without an offset is one of the entry's zone, in our own record too", async () => {
  const lines = '{"type":"like","published":"2026-11-24T09:00:00"}\n';
  const { activities } = await read("w.ndjson", lines, { timezone: "Europe/Berlin" });
  expect(activities[0]?.published).toBe("2026-11-24T08:00:00Z");
  expect(await diagnose("w.ndjson", lines)).toHaveLength(1);
});

test("a plan has what its entry says too", async () => {
  const files = { "plan.csv": "Date,Caption\n2026-11-24 9am,Hello\n" };
  const { activities } = await readPlans(files, { set: { owner: "Jo" }, timezone: "Europe/Berlin" });
  expect(activities).toMatchObject([{ owner: "Jo", published: "2026-11-24T08:00:00Z" }]);
  expect(await mistakesInPlans(files, { set: { side: "outside" } })).toEqual([
    expect.stringContaining("plan.csv:2:1: says `side` or `bot`"),
  ]);
});
