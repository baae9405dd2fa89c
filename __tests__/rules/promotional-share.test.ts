import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "promotional-share";

/** Posts by the first letter of their category: promotional, educational; `-` has none. */
function posts(letters: string, more: Partial<PlainRecord> = {}): PlainRecord[] {
  const categories: Record<string, string> = { p: "promotional", e: "educational" };
  return [...letters].map((letter, i) => ({
    type: "post",
    id: `p-${i}`,
    actor: "acme",
    published: "2026-11-10",
    ...(categories[letter] ? { category: categories[letter] } : {}),
    ...more,
  }));
}

function share(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({ rule, records, asOf: "2026-11-15", options: { "min-sample": 1, ...options }, ...more });
}

describe(rule, () => {
  it.each([
    ["exactly at the limit", posts("peeee"), {}, "pass"],
    ["one more", posts("ppeee"), {}, "fail"],
    ["limit 0, none", posts("eeeee"), { max: 0 }, "pass"],
    ["limit 0, one", posts("peeee"), { max: 0 }, "fail"],
    ["too small", posts("pppp"), { "min-sample": 5 }, "unjudged"],
    ["just large enough", posts("ppppp"), { "min-sample": 5 }, "fail"],
    ["some without a category, whatever they are", posts("p--"), { max: 1 }, "pass"],
    ["some without one, and too much either way", posts("p--"), {}, "fail"],
    ["some without one that could turn it", posts("p---------"), {}, "unjudged"],
    ["few without one", posts("eeeeeeeeepp-"), {}, "pass"],
    ["none with a category", posts("--"), { "min-sample": 0 }, "unjudged"],
    ["posts that name nobody are the brand's", posts("pp", { actor: null }), {}, "fail"],
    ["insiders' posts are not", posts("pp", { actor: "ann" }), {}, "unjudged"],
    ["nor outsiders'", posts("pp", { actor: "sam" }), {}, "unjudged"],
    ["an aggregated row counts so often", [...posts("p"), ...posts("e", { id: null, count: 4 })], {}, "pass"],
    [
      "an aggregated row of ours too",
      [...posts("p", { count: 3 }), ...posts("e", { id: null, count: 9 })],
      {},
      "fail",
    ],
  ] as [string, PlainRecord[], RuleOptions, string][])("%s", (_, records, options, outcome) => {
    expect(share(records, options)).toMatchObject({ outcome, checked: 1 });
  });

  it("gives the share, its sample, and the promotional posts", () => {
    const finding = onlyFinding(share(posts("eppe")));
    expect(finding).toMatchObject({
      actual: 0.5,
      sample: 4,
      limit: 0.2,
      operator: "<=",
      location: { line: 2 },
    });
    expect(finding.policyLocation.line).toBe(10);
    expect(finding.related.map(({ line }) => line)).toEqual([3]);
    expect(finding.message).toContain("50% of posts are promotional (limit 20%; 2 of 4)");
  });

  it("tells a category by the policy's labels, words and links", () => {
    const categories = {
      promotional: { labels: ["Promo"], words: ["sale", "buy now"], links: ["https://acme.example/shop"] },
    };
    const is = (record: Partial<PlainRecord>) => share(posts("-", record), {}, { categories }).outcome;
    expect(is({ category: "PROMO" })).toBe("fail");
    expect(is({ content: "Great SALE today" })).toBe("fail");
    expect(is({ content: "buy\n now!" })).toBe("fail");
    expect(is({ content: "see https://acme.example/shop." })).toBe("fail");
    expect(is({ content: "for sales people" })).toBe("unjudged");
    expect(is({ content: "sale", category: "educational" })).toBe("pass");
    expect(is({ category: "Launch, promo" })).toBe("fail");
    expect(is({ category: "launch; Promotional" })).toBe("fail");
    expect(is({ category: "launch, educational" })).toBe("pass");
  });

  it("knows a promotional post among several labels without the policy's help", () => {
    expect(share(posts("-", { category: "Launch | Promotional" })).outcome).toBe("fail");
    expect(share(posts("-", { category: "unpromotional" })).outcome).toBe("pass");
  });

  it.each([
    "Promo",
    "promos",
    "promotion",
    "Promotions",
    "promotionnal",
    "pr\u043emotional",
    "Promotional post",
    "product_promo",
    "launch, promotion",
  ])("leaves a post open that is called almost promotional: %s", (category) => {
    const open = share([...posts("-----", { category }), ...posts("e", { id: "e-1" })]);
    expect(onlyFinding(open)).toMatchObject({ outcome: "unjudged", low: 0, unknown: 5 });
    expect(onlyFinding(open).message).toContain(category);
  });

  it("takes a label that the policy lists at its word", () => {
    const categories = { launches: { labels: ["Promo"], words: [], links: [] } };
    expect(share(posts("-----", { category: "promo" }), {}, { categories }).outcome).toBe("pass");
    expect(share(posts("-----", { category: "promos" }), {}, { categories }).outcome).toBe("unjudged");
  });

  it.each([
    "non-promotional",
    "Not promotional",
    "nonpromotional",
    "prom night",
    "emotional",
    "product",
    "motion",
  ])("takes another word at its word: %s", (category) => {
    expect(share(posts("-----", { category })).outcome).toBe("pass");
  });

  it("says of a few posts that they have no category, where most have none", () => {
    const { message } = onlyFinding(share(posts("-"), { "min-sample": 5 }));
    expect(message).toContain("Only 1 case, and 5 are needed to judge. 1 of 1 posts have no category.");
  });

  it("has no data where no posts were exported, and is too small where none were published", () => {
    const like = { type: "like", actor: "sam", published: "2026-11-10" };
    expect(onlyFinding(share([like])).message).toContain("No posts were exported");
    expect(onlyFinding(share([like], {}, { complete: ["post"] }))).toMatchObject({
      reason: "too-small",
      sample: 0,
    });
    const open = onlyFinding(share(posts("--")));
    expect(open).toMatchObject({ reason: "incomplete", low: 0, high: 1, unknown: 2 });
    expect(open.message).toContain("2 of 2 posts have no category");
  });

  it("judges each channel on its own, or all of them together", () => {
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const records = [...posts("eeee"), ...posts("p", { channel: "x" })];
    expect(share(records, { per: "window" }, { brand }).outcome).toBe("pass");
    expect(onlyFinding(share(records, {}, { brand }))).toMatchObject({ scope: { channel: "x" }, actual: 1 });
    expect(onlyFinding(share(records, { channels: ["x"] }, { brand }))).toMatchObject({
      actual: 1,
      sample: 1,
    });
    expect(share(records, { channels: ["mastodon"], max: 0 }, { brand }).outcome).toBe("pass");
  });

  it("judges the days of the window, by the local day, and undated posts of a file that lies in it", () => {
    const on = (published: string | null, period = { from: "2026-11-09", to: "2026-11-15" }) =>
      share(posts("p", { published }), { window: "7d" }, { timezone: "Europe/Berlin", period }).outcome;
    expect([on("2026-11-08T22:59:59Z"), on("2026-11-08T23:00:00Z")]).toEqual(["unjudged", "fail"]);
    expect([on("2026-11-15T22:59:59Z"), on("2026-11-15T23:00:00Z")]).toEqual(["fail", "unjudged"]);
    expect([on(null), on(null, { from: "2026-11-08", to: "2026-11-15" })]).toEqual(["fail", "unjudged"]);
  });

  it("judges a plan over its own days, and the snapshots beside it", () => {
    const records = posts("eeeee");
    const dates = ["2026-12-01", "2026-12-20"];
    const plan = posts("pe", { actor: null }).map((post, i) => ({ ...post, published: dates[i] ?? null }));
    expect(share(records, {}, { plan }).outcome).toBe("pass");
    const planned = share(records, {}, { plan, subject: "plan" });
    expect(planned).toMatchObject({ subject: "plan", outcome: "fail" });
    expect(onlyFinding(planned)).toMatchObject({
      actual: 0.5,
      sample: 2,
      location: { file: "plans/1.yml", line: 1 },
    });
  });
});

itJudgesItsWindow(
  "promotional-share",
  { "min-sample": 1 },
  { type: "post", actor: "acme", category: "promotional" },
);
