import { describe, expect, it } from "vitest";
import type { ActivityType } from "../../src/domain/activity.ts";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";

const rule = "silent-posts";
const AS_OF = "2026-11-15";

function post(
  id: string,
  published: string | null = "2026-11-10",
  more: Partial<PlainRecord> = {},
): PlainRecord {
  return { type: "post", id, actor: "acme", published, ...more };
}

function like(object: string, actor: string | null, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "like", actor, object, published: "2026-11-11", ...more };
}

function silence(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({
    rule,
    records,
    asOf: AS_OF,
    complete: ["comment", "like"],
    options: { "min-sample": 1, max: 0, ...options },
    ...more,
  });
}

describe(rule, () => {
  it.each([
    ["a reaction from outside", [like("p-1", "sam")], "pass"],
    ["no reaction, though likes were exported", [like("p-2", "sam")], "fail"],
    ["a colleague's reaction alone", [like("p-1", "ann")], "fail"],
    ["a bot's reaction alone", [like("p-1", "statusbot")], "fail"],
    ["the brand's own comment alone", [like("p-1", "acme", { type: "comment" })], "fail"],
    ["a share from outside", [like("p-1", "sam", { type: "share" }), like("p-2", "sam")], "pass"],
    ["a like without a day", [like("p-1", "sam", { published: null })], "pass"],
    ["a like that a later row takes back", [like("p-1", "sam", { undone: true })], "fail"],
    ["a reaction that names nobody", [like("p-1", null)], "unjudged"],
  ] as [string, PlainRecord[], string][])("%s", (_, reactions, outcome) => {
    const roster = { people: ["ann"], bots: ["statusbot"] };
    expect(silence([post("p-1"), ...reactions], {}, { roster }).outcome).toBe(outcome);
  });

  it("waits three days before it calls a post silent, and leaves out posts without a day", () => {
    const old = like("p-0", "sam");
    const sampleOf = (published: string | null) =>
      silence([post("p-1", published), old], {}, { period: { from: "2026-11-09", to: AS_OF } }).worst
        ?.sample ?? 0;
    expect(["2026-11-12", "2026-11-13", null].map(sampleOf)).toEqual([1, 0, 0]);
  });

  it("counts a reaction on whatever day, also one before the window", () => {
    const records = [post("p-1", "2026-11-09"), like("p-1", "sam", { published: "2026-11-08" })];
    expect(silence(records, { window: "7d" }).outcome).toBe("pass");
  });

  it("does not call a post silent where the platform counts more than the files hold", () => {
    const counted = post("p-1", "2026-11-10", { totals: { like: 0, comment: 2 } });
    const finding = onlyFinding(silence([counted, like("p-0", "sam")]));
    expect(finding).toMatchObject({ outcome: "unjudged", unknown: 1, low: 0, high: 1 });
    expect(finding.message).toContain("the platform counts reactions that aren't in any snapshot");
    const all = post("p-1", "2026-11-10", { totals: { like: 1 } });
    expect(silence([all, like("p-1", "ann")]).outcome).toBe("fail");
  });

  it("looks at no post of a channel whose comments and likes are in no file", () => {
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const records = [post("p-1"), like("p-1", "sam"), post("x-1", "2026-11-10", { channel: "x" })];
    expect(silence(records, {}, { brand, complete: ["mention"] }).worst).toMatchObject({
      actual: 0,
      sample: 1,
    });
  });

  it("needs comments or likes, and says which of the two it lacks", () => {
    const of = (complete: ActivityType[]) => silence([post("p-1")], {}, { complete });
    expect(of(["mention"])).toMatchObject({ outcome: "unjudged" });
    expect(onlyFinding(of(["comment"])).message).toContain("without likes, which were not exported");
  });

  it("names the silent posts", () => {
    const finding = onlyFinding(
      silence([post("p-1"), post("p-2"), post("p-3"), like("p-2", "sam")], { max: 0.5 }),
    );
    expect(finding.posts?.map(({ object }) => object)).toEqual(["p-1", "p-3"]);
    expect(finding.message).toContain("67% of the posts got no reaction from outside (limit 50%; 2 of 3).");
  });
});
