import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "coverage";
const like = { of: ["like"] };

function post(
  id: string,
  totals: Record<string, number> | null,
  more: Partial<PlainRecord> = {},
): PlainRecord {
  return { type: "post", id, actor: "acme", totals, published: "2026-11-10T09:00:00Z", ...more };
}

function done(type: string, object: string, count: number, more: Partial<PlainRecord> = {}): PlainRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    type,
    actor: `guest-${i}`,
    object,
    published: "2026-11-10T10:00:00Z",
    ...more,
  }));
}

describe(rule, () => {
  it("divides what is named by the platform's own totals", () => {
    const records = [
      post("p-1", { like: 10, comment: 5 }),
      ...done("like", "p-1", 8),
      ...done("comment", "p-1", 5),
      ...done("share", "p-1", 3),
    ];
    const finding = onlyFinding(judge({ rule, records }));
    expect(finding).toMatchObject({
      outcome: "fail",
      level: "error",
      actual: 13 / 15,
      limit: 0.9,
      sample: 15,
    });
    expect(finding.message).toContain(
      "The snapshots hold 87% of the comments, likes and shares that the platform counts (minimum 90%; 13 of 15).",
    );
    expect(finding.location.line).toBe(1);
  });

  it("points at the post of which most is missing first", () => {
    const records = [
      post("p-1", { like: 10 }),
      post("p-2", { like: 50 }),
      post("p-3", { like: 20 }),
      ...done("like", "p-1", 2),
      ...done("like", "p-2", 45),
      ...done("like", "p-3", 4),
    ];
    const { location, related } = onlyFinding(judge({ rule, options: like, records }));
    expect([location, ...related].map(({ line }) => line)).toEqual([3, 1, 2]);
  });

  it("passes at the limit, and anything by a limit of 0", () => {
    expect(
      judge({ rule, options: like, records: [post("p-1", { like: 10 }), ...done("like", "p-1", 9)] }),
    ).toMatchObject({ outcome: "pass", checked: 1 });
    const records = [post("p-1", { like: 10 }), ...done("like", "p-2", 1)];
    expect(onlyFinding(judge({ rule, options: like, records })).actual).toBe(0);
    expect(judge({ rule, options: { ...like, min: 0 }, records }).outcome).toBe("pass");
  });

  it("caps each type of each post at its total", () => {
    const records = [
      post("p-1", { like: 2 }),
      post("p-2", { like: 8 }),
      ...done("like", "p-1", 6),
      ...done("like", "p-2", 4),
    ];
    const finding = onlyFinding(judge({ rule, options: like, records }));
    expect(finding).toMatchObject({ actual: 0.6, sample: 10 });
    // The post with the widest gap first.
    expect(finding.location.line).toBe(2);
    const types = [
      post("p-1", { like: 5, comment: 5 }),
      ...done("like", "p-1", 9),
      ...done("comment", "p-1", 1),
    ];
    expect(onlyFinding(judge({ rule, records: types })).actual).toBe(0.6);
  });

  it("looks only at posts that carry totals, of the types that they carry", () => {
    const records = [
      post("p-1", { like: 4 }),
      post("p-2", null),
      post("p-3", { share: 50 }),
      ...done("like", "p-1", 4),
      ...done("like", "p-2", 9),
      ...done("comment", "p-1", 9),
    ];
    expect(judge({ rule, options: { of: ["like", "comment"] }, records }).outcome).toBe("pass");
  });

  it("finds all named where the platform counts nothing", () => {
    expect(judge({ rule, options: like, records: [post("p-1", { like: 0 })] }).outcome).toBe("pass");
  });

  it("counts everybody the platform counts: the brand, insiders and bots, but nobody unknown", () => {
    const one = (more: Partial<PlainRecord>) => done("comment", "p-1", 1, more);
    const named = [
      ...one({ actor: "acme" }),
      ...one({ actor: "ann" }),
      ...one({ actor: "robot" }),
      ...one({}),
    ];
    const trial = {
      rule,
      options: { of: ["comment"], min: 1 },
      roster: { people: ["ann"], bots: ["robot"] },
    };
    expect(judge({ ...trial, records: [post("p-1", { comment: 4 }), ...named] }).outcome).toBe("pass");
    const records = [post("p-1", { comment: 5 }), ...named, ...one({ actor: null })];
    expect(onlyFinding(judge({ ...trial, records })).actual).toBe(0.8);
  });

  it("does not mind who joined or left", () => {
    const people = [
      { accounts: "guest-0", from: "2026-11-10" },
      { accounts: "guest-1", until: "2026-11-10" },
    ];
    const records = [post("p-1", { like: 3 }), ...done("like", "p-1", 3)];
    expect(judge({ rule, options: like, records, roster: { people } }).outcome).toBe("pass");
  });

  it("works on aggregated rows with a side", () => {
    const [row] = done("like", "p-1", 1, { actor: null, side: "outside", count: 9 });
    expect(
      judge({ rule, options: like, records: [post("p-1", { like: 10 }), row as PlainRecord] }).outcome,
    ).toBe("pass");
  });

  it("counts what was done on other days too, as totals are of a post's whole life", () => {
    const records = [
      post("p-1", { like: 4 }),
      post("p-0", { like: 100 }, { published: "2026-11-01" }),
      ...done("like", "p-1", 2),
      ...done("like", "p-1", 2, { actor: "sam", published: "2026-11-13T10:00:00Z" }),
    ];
    const trial = { rule, options: { ...like, window: "3d" }, records, asOf: "2026-11-12" };
    expect(judge(trial).outcome).toBe("pass");
  });

  it("takes a post's totals from the file that says them last, and each activity once", () => {
    const rows = done("like", "p-1", 4).map((row, i) => ({ ...row, id: `l-${i}` }));
    const files = [
      { records: [post("p-1", { like: 2 }), ...rows.slice(0, 2)] },
      { records: [post("p-1", { like: 8 }), ...rows] },
    ];
    expect(onlyFinding(judge({ rule, options: like, files }))).toMatchObject({ actual: 0.5, sample: 8 });
  });

  it("is not about other people's posts", () => {
    const records = [
      post("p-1", { like: 2 }),
      post("p-2", { like: 90 }, { actor: "sam" }),
      ...done("like", "p-1", 2),
    ];
    expect(judge({ rule, options: like, records }).outcome).toBe("pass");
  });

  it("says no data without posts, and without totals", () => {
    const none = onlyFinding(judge({ rule, records: done("like", "p-1", 2) }));
    expect(none).toMatchObject({ outcome: "unjudged", reason: "no-data", level: "error", actual: null });
    expect(none.message).toBe("No posts were exported. Export the brand's posts with their `totals`.");
    const bare = onlyFinding(judge({ rule, records: [post("p-1", null), ...done("like", "p-1", 2)] }));
    expect(bare.message).toBe(
      "No post carries the platform's own totals of comments, likes and shares. Export them as `totals`.",
    );
  });

  it("leaves it open where a type was not exported, unless the others fail already", () => {
    const records = [post("p-1", { like: 40, comment: 2 }), ...done("comment", "p-1", 2)];
    const finding = onlyFinding(judge({ rule, records }));
    expect(finding).toMatchObject({ reason: "incomplete", actual: 1, low: 0, high: 1 });
    expect(finding.message).toContain(
      "Posts carry totals of likes on Mastodon, but none were exported. Export them, or leave them out of `of`.",
    );
    expect(judge({ rule, options: { of: ["comment"] }, records }).outcome).toBe("pass");
    const complete = onlyFinding(
      judge({ rule, records, period: { from: "2026-11-10", to: "2026-11-10" }, complete: ["like"] }),
    );
    expect(complete).toMatchObject({ outcome: "fail", actual: 2 / 42 });
    const worse = [post("p-1", { like: 40, comment: 4 }), ...done("comment", "p-1", 2)];
    expect(onlyFinding(judge({ rule, records: worse }))).toMatchObject({
      outcome: "fail",
      actual: 0.5,
      sample: 4,
    });
  });

  it("tells by channel what was exported, and judges channels together or alone", () => {
    const linkedin = { channel: "linkedin" };
    const brand = { accounts: { mastodon: ["acme"], linkedin: ["acme"] } };
    const mastodon = [post("p-1", { like: 10 }), ...done("like", "p-1", 10)];
    const silent = [...mastodon, post("p-1", { like: 10, share: 2 }, linkedin)];
    const finding = onlyFinding(judge({ rule, brand, options: { of: ["like", "share"] }, records: silent }));
    expect(finding.message).toContain("Posts carry totals of likes and shares on LinkedIn, but");
    const half = [...mastodon, post("p-1", { like: 10 }, linkedin), ...done("like", "p-1", 5, linkedin)];
    expect(onlyFinding(judge({ rule, brand, options: like, records: half }))).toMatchObject({ actual: 0.75 });
    const alone = { ...like, channels: ["linkedin"] };
    expect(onlyFinding(judge({ rule, brand, options: alone, records: half }))).toMatchObject({ actual: 0.5 });
    expect(judge({ rule, brand, options: { ...like, channels: ["mastodon"] }, records: half }).outcome).toBe(
      "pass",
    );
  });

  it("leaves out a waived post", () => {
    const records = [
      post("p-1", { like: 4 }),
      post("p-2", { like: 40 }),
      ...done("like", "p-1", 4),
      ...done("like", "p-2", 1),
    ];
    const finding = onlyFinding(judge({ rule, options: like, records, waivers: [{ rule, object: "p-2" }] }));
    expect(finding.waived).toBeDefined();
  });
});

itJudgesItsWindow("coverage", {}, { type: "post", actor: "acme", totals: { like: 9 } });
