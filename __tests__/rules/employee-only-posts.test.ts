import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "employee-only-posts";

function likes(object: string | null, actors: string, more: Partial<PlainRecord> = {}): PlainRecord[] {
  return actors
    .split(" ")
    .map((actor) => ({ type: "like", actor, object, published: "2026-11-10", ...more }));
}

/** So many posts with applause from inside alone, and so many with some from outside. */
function posts(ours: number, others: number): PlainRecord[] {
  return Array.from({ length: ours + others }, (_, i) =>
    likes(`p-${i}`, i < ours ? "ann ann ann" : "ann ann sam"),
  ).flat();
}

function share(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({
    rule,
    records,
    asOf: "2026-11-15",
    options: { "min-sample": 1, "min-engagement": 3, ...options },
    ...more,
  });
}

describe(rule, () => {
  it.each([
    ["one post in five", posts(1, 4), {}, "pass"],
    ["exactly at the limit, one in four", posts(1, 3), {}, "pass"],
    ["one in three", posts(1, 2), {}, "fail"],
    ["limit 0, none", posts(0, 2), { max: 0 }, "pass"],
    ["limit 0, one in twenty", posts(1, 19), { max: 0 }, "fail"],
    ["too few posts", posts(4, 0), { "min-sample": 5 }, "unjudged"],
    ["just enough posts", posts(5, 0), { "min-sample": 5 }, "fail"],
    ["too little engagement on each", likes("p-1", "ann ann"), {}, "unjudged"],
    [
      "enough engagement by a lower `min-engagement`",
      likes("p-1", "ann ann"),
      { "min-engagement": 2 },
      "fail",
    ],
    [
      "`min-engagement: 0` asks for one all the same",
      likes("p-1", "statusbot"),
      { "min-engagement": 0 },
      "unjudged",
    ],
    [
      "one comment from outside",
      [...likes("p-1", "ann ann ann ann"), ...likes("p-1", "sam", { type: "comment" })],
      {},
      "pass",
    ],
    [
      "somebody else's post",
      [{ type: "post", id: "p-1", actor: "kim" }, ...likes("p-1", "ann ann ann")],
      {},
      "unjudged",
    ],
    ["no post named", likes(null, "ann ann ann"), {}, "unjudged"],
  ] as [string, PlainRecord[], RuleOptions, string][])("%s", (_, records, options, outcome) => {
    const roster = { people: ["ann"], bots: ["statusbot"] };
    expect(share(records, options, { roster })).toMatchObject({ outcome, checked: 1 });
  });

  it("counts a post with one reaction, unless `min-engagement` asks for more", () => {
    const records = [...likes("p-1", "ann"), ...likes("p-2", "sam")];
    const of = (options: RuleOptions) =>
      judge({ rule, records, asOf: "2026-11-15", options }).worst?.sample ?? null;
    expect([of({ "min-sample": 1 }), of({ "min-sample": 1, "min-engagement": 2 })]).toEqual([2, null]);
  });

  it("points at the posts themselves where they are there, else at what was done to them", () => {
    const post = { type: "post", id: "p-0", actor: "acme", published: "2026-11-09" };
    const finding = onlyFinding(share([...posts(2, 0), post]));
    expect(finding).toMatchObject({ actual: 1, sample: 2, location: { line: 7 } });
    expect(finding.policyLocation.line).toBe(10);
    expect(finding.related.map(({ line }) => line)).toEqual([4]);
    expect(finding.message).toContain("100% of the posts (limit 25%; 2 of 2)");
  });

  it("shows the posts as people know them, by day and first words where they are there", () => {
    const content = `We  are\nso proud ${"🛼".repeat(200)}`;
    const post = { type: "post", id: "p-0", actor: "acme", published: "2026-11-09", content };
    const { posts: shown } = onlyFinding(share([...posts(2, 0), post]));
    expect(shown).toEqual([
      {
        location: { file: expect.any(String), line: 7, column: 1 },
        object: "p-0",
        day: "2026-11-09",
        text: `We are so proud ${"🛼".repeat(83)}…`,
        url: null,
      },
      {
        location: { file: expect.any(String), line: 4, column: 1 },
        object: "p-1",
        day: null,
        text: null,
        url: null,
      },
    ]);
    const earlier = { type: "post", id: "p-1", actor: "acme", published: "2026-11-08" };
    const both = onlyFinding(share([...posts(2, 0), post, earlier]));
    expect(both.posts?.map(({ day }) => day)).toEqual(["2026-11-08", "2026-11-09"]);
    const undated = { type: "post", id: "p-0", actor: "acme" };
    expect(onlyFinding(share([...posts(1, 0), undated])).posts).toMatchObject([{ day: null, text: null }]);
    expect(
      onlyFinding(
        share(
          Array(60)
            .fill(null)
            .flatMap((_, i) => likes(`p-${i}`, "ann ann ann")),
        ),
      ).posts,
    ).toHaveLength(50);
    expect(onlyFinding(share([]))).not.toHaveProperty("posts");
  });

  it("adds up aggregated rows by their side", () => {
    const row = (side: "inside" | "outside" | "unknown" | "bot", count: number) => ({
      type: "like",
      object: "p-1",
      side,
      count,
      published: "2026-11-10",
    });
    expect(share([row("inside", 3)]).outcome).toBe("fail");
    expect(share([row("inside", 30), row("outside", 1)]).outcome).toBe("pass");
    expect(share([row("inside", 2), row("unknown", 50), row("bot", 50)]).outcome).toBe("unjudged");
  });

  it("leaves it open where nobody is named, and has no data where nothing was exported", () => {
    const nameless = [1, 2, 3].map(() => ({ type: "like", object: "p-1", published: "2026-11-10" }));
    expect(onlyFinding(share(nameless))).toMatchObject({
      reason: "incomplete",
      level: "error",
      low: 0,
      high: 1,
    });
    const post = { type: "post", id: "p-1", actor: "acme", published: "2026-11-10" };
    expect(onlyFinding(share([post]))).toMatchObject({ reason: "no-data" });
    const quiet = share([post], {}, { complete: ["like"] });
    expect(onlyFinding(quiet)).toMatchObject({ reason: "too-small", level: "notice", sample: 0 });
  });

  it("keeps apart posts of one id on two channels, and judges `channels` alone", () => {
    const roster = { people: [{ accounts: { mastodon: "ann", x: "ann" } }] };
    const records = [...likes("p-1", "ann ann ann"), ...likes("p-1", "ann ann sam", { channel: "x" })];
    expect(onlyFinding(share(records, {}, { roster }))).toMatchObject({ actual: 0.5, sample: 2 });
    expect(share(records, { channels: ["x"] }, { roster }).outcome).toBe("pass");
    expect(share(records, { channels: ["mastodon"] }, { roster }).outcome).toBe("fail");
  });

  it("knows who was inside on the day", () => {
    const roster = { people: [{ accounts: "ann", from: "2026-11-10", until: "2026-11-12" }] };
    const on = (published: string) =>
      share(likes("p-1", "ann ann ann", { published }), {}, { roster }).outcome;
    expect(["2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12"].map(on)).toEqual([
      "pass",
      "fail",
      "fail",
      "pass",
    ]);
  });

  it("counts replies under the post that their thread began at", () => {
    const reply = (id: string, inReplyTo: string): PlainRecord => ({
      type: "comment",
      id,
      inReplyTo,
      actor: "ann",
      published: "2026-11-10",
    });
    const post = { type: "post", id: "p-1", actor: "acme", published: "2026-11-10" };
    expect(share([post, reply("c-1", "p-1"), reply("c-2", "c-1"), reply("c-3", "c-2")]).outcome).toBe("fail");
  });
});

itJudgesItsWindow(
  "employee-only-posts",
  { "min-sample": 1, "min-engagement": 1 },
  { type: "comment", actor: "ann" },
);
