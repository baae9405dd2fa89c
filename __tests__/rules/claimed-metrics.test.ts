import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";

const rule = "claimed-metrics";
const WEEK = { from: "2026-11-09", to: "2026-11-15" };

function done(
  type: string,
  actors: readonly (string | null)[],
  more: Partial<PlainRecord> = {},
): PlainRecord[] {
  return actors.map((actor) => ({
    type,
    actor,
    object: "p-1",
    published: "2026-11-10T10:00:00Z",
    ...more,
  }));
}

function guests(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `guest-${i}`);
}

/** Judges a claim of the week that ends on 2026-11-15, of comments where it says nothing else. */
function claimed(
  claim: Record<string, unknown>,
  records: readonly PlainRecord[],
  { options, ...more }: Partial<Trial> = {},
) {
  return judge({
    rule,
    records,
    period: WEEK,
    asOf: "2026-11-15",
    claims: [{ metric: "comments", ...WEEK, ...claim }],
    ...more,
    options: { claims: ["claims.yml"], ...options },
  });
}

/** Why nothing can check a claim. */
function noData(...given: Parameters<typeof claimed>) {
  const finding = onlyFinding(claimed(...given));
  expect(finding).toMatchObject({ outcome: "unjudged", reason: "no-data", level: "error", actual: null });
  return finding.message;
}

/** Why what is unknown leaves a claim open. */
function openBy(...given: Parameters<typeof claimed>) {
  const finding = onlyFinding(claimed(...given));
  expect(finding).toMatchObject({ outcome: "unjudged", reason: "incomplete", level: "error" });
  return finding.message;
}

describe(rule, () => {
  const hundred = done("comment", guests(100));

  it.each([
    ["exactly what was made", 100, {}, "pass"],
    ["less than was made", 40, {}, "pass"],
    ["exactly at the tolerance", 101, {}, "pass"],
    ["one more", 102, {}, "fail"],
    ["exactly at another tolerance", 107, { tolerance: "7%" }, "pass"],
    ["tolerance 0, exactly", 100, { tolerance: 0 }, "pass"],
    ["tolerance 0, one more", 101, { tolerance: 0 }, "fail"],
    ["twice as many by the widest tolerance", 200, { tolerance: 1 }, "pass"],
    ["more than that", 201, { tolerance: 1 }, "fail"],
  ])("%s", (_, value, options, outcome) => {
    expect(claimed({ value }, hundred, { options })).toMatchObject({ outcome, checked: 1 });
  });

  it("shows the claim, all, outsiders alone and the inflation, at the claim's line", () => {
    const records = done("comment", ["ann", "sam", "statusbot", "kim", null, "ann", "acme"]);
    const finding = onlyFinding(
      claimed({ value: 12, channel: "mastodon" }, records, { roster: { bots: ["statusbot"] } }),
    );
    expect(finding).toMatchObject({
      outcome: "fail",
      actual: 5,
      operator: "<=",
      limit: 0.01,
      sample: null,
      scope: { channel: "mastodon", from: "2026-11-09", to: "2026-11-15" },
      location: { file: "claims.yml", line: 3, column: 5 },
    });
    expect(finding.message).toContain(
      "2026-11-09 to 2026-11-15 on Mastodon: Comments claimed: 12, counted: 6, from outside alone: 2; overstated by between 300% and 500% (limit 1%; 1 of 5 unknown).",
    );
    expect(finding.policyLocation.line).toBe(10);
    expect(finding.related.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "snapshots/1.ndjson:1",
      "snapshots/1.ndjson:6",
    ]);
  });

  it("finds any claim inflated where nobody outside was there, and none of nothing", () => {
    const finding = onlyFinding(
      claimed({ value: 1 }, done("comment", ["ann"]), { options: { tolerance: 1 } }),
    );
    expect(finding).toMatchObject({ outcome: "fail", actual: 1 });
    expect(finding.message).toContain("from outside alone: 0; overstated by more than 100%");
    expect(claimed({ value: 0 }, done("comment", ["ann"])).outcome).toBe("pass");
  });

  it.each([
    ["comments", {}, 2],
    ["likes", {}, 3],
    ["shares", {}, 1],
    ["interactions", {}, 7],
    ["people", {}, 4],
    ["engagement-rate", { base: 200 }, "3.5%"],
  ])("counts %s", (metric, more, value) => {
    const records = [
      ...done("post", ["acme"], { id: "p-1" }),
      ...done("comment", ["sam", "sam", "ann", "acme"]),
      ...done("like", ["kim", "lee", "sam", "ann"]),
      ...done("share", ["noor", "ann"]),
      ...done("follow", ["noor"]),
      ...done("comment", ["sam"], { published: "2026-11-16T10:00:00Z" }),
    ];
    const trial = { period: { from: "2026-11-09", to: "2026-11-16" }, options: { tolerance: 0 } };
    expect(claimed({ metric, value, ...more }, records, trial).outcome).toBe("pass");
    const above = typeof value === "number" ? value + 1 : "3.6%";
    expect(claimed({ metric, value: above, ...more }, records, trial).outcome).toBe("fail");
  });

  it.each([
    ["exactly the rate", "0.8%", "0%", "pass"],
    ["exactly at the tolerance, which is more in binary fractions", "0.808%", "1%", "pass"],
    ["a little more", "0.8081%", "1%", "fail"],
  ])("is exact about decimal rates: %s", (_, value, tolerance, outcome) => {
    const records = [...done("comment", guests(8)), ...done("like", ["ann"]), ...done("share", ["ann"])];
    const claim = { metric: "engagement-rate", base: 1000, value };
    expect(claimed(claim, records, { options: { tolerance } }).outcome).toBe(outcome);
  });

  it("holds a response rate against the answers to people outside", () => {
    const at = (hour: string) => ({ published: `2026-11-10T${hour}:00:00Z` });
    const records = [
      ...done("comment", ["sam"], { id: "c-1", ...at("08") }),
      ...done("comment", ["kim"], { id: "c-2", ...at("08") }),
      ...done("comment", ["ann"], { id: "c-3", ...at("08") }),
      ...done("comment", ["acme"], { inReplyTo: "c-1", ...at("09") }),
      ...done("comment", ["acme"], { inReplyTo: "c-3", ...at("09") }),
    ];
    expect(claimed({ metric: "response-rate", value: "50%" }, records).outcome).toBe("pass");
    const finding = onlyFinding(claimed({ metric: "response-rate", value: "66%" }, records));
    expect(finding.message).toContain("Response rate claimed: 66%, counted: 66.67%, from outside alone: 50%");
    expect(finding.actual).toBeCloseTo(0.32);
    expect(
      noData({ metric: "response-rate", value: "50%" }, done("comment", ["ann"], { id: "c-1" })),
    ).toContain("No outsider was due a reply");
  });

  it("counts what came late on a claim's last day, once an answer was due", () => {
    const last = { from: "2026-11-12", to: "2026-11-12" };
    const records = [
      ...done("comment", ["sam"], { id: "c-1", published: "2026-11-12T23:00:00Z" }),
      ...done("comment", ["kim"], { id: "c-2", published: "2026-11-12T23:00:00Z" }),
      ...done("comment", ["acme"], { inReplyTo: "c-1", published: "2026-11-13T23:00:00Z" }),
    ];
    const claim = { metric: "response-rate", value: "100%", ...last };
    expect(onlyFinding(claimed(claim, records))).toMatchObject({ outcome: "fail", actual: 1 });
    expect(noData(claim, records, { asOf: "2026-11-12" })).toContain("No outsider was due a reply");
  });

  it("adds up aggregated rows, and counts no people among them", () => {
    const records = [
      ...done("comment", [null], { side: "outside", count: 30 }),
      ...done("comment", [null], { side: "inside", count: 90 }),
    ];
    expect(claimed({ value: 30 }, records).outcome).toBe("pass");
    expect(onlyFinding(claimed({ value: 120 }, records))).toMatchObject({ outcome: "fail", actual: 3 });
    const complete = { complete: ["like", "share"] as const };
    expect(openBy({ metric: "people", value: 20 }, records, complete)).toContain("don't name an author");
  });

  it("leaves open what people who are not named may have made, and no more", () => {
    const records = done("comment", [...guests(10), null, null]);
    expect(claimed({ value: 10 }, records).outcome).toBe("pass");
    expect(openBy({ value: 12 }, records)).toContain("2 of 12 comments don't name an author.");
    expect(claimed({ value: 13 }, records).outcome).toBe("fail");
    expect(claimed({ value: 9 }, done("comment", [null])).outcome).toBe("fail");
    expect(openBy({ value: 1 }, done("comment", [null]))).toContain("1 of 1 comment");
  });

  it("leaves open what a file that reaches further has without a day, and no more", () => {
    const records = [
      ...done("comment", guests(4)),
      ...done("comment", ["sam"], { published: null, count: 3 }),
    ];
    const period = { from: "2026-11-01", to: "2026-11-15" };
    expect(claimed({ value: 7 }, records).outcome).toBe("pass");
    expect(claimed({ value: 4 }, records, { period }).outcome).toBe("pass");
    expect(openBy({ value: 7 }, records, { period })).toContain("between 0% and 75%");
    expect(claimed({ value: 8 }, records, { period }).outcome).toBe("fail");
  });

  it("has no data over a day that is not covered, on a channel of the brand that is not, or in the future", () => {
    const records = done("comment", guests(5));
    const apart = [
      { period: { from: "2026-11-09", to: "2026-11-11" }, records },
      { period: { from: "2026-11-13", to: "2026-11-15" }, records: [] },
    ];
    const gap = claimed({ value: 5 }, [], { files: apart });
    expect(onlyFinding(gap).message).toContain("No snapshot covers 2026-11-12 on Mastodon.");
    const joined = [
      apart[0],
      { period: { from: "2026-11-12", to: "2026-11-15" }, records: [], complete: ["comment"] },
    ];
    expect(claimed({ value: 5 }, [], { files: joined as NonNullable<Trial["files"]> }).outcome).toBe("pass");
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    expect(noData({ value: 5 }, records, { brand })).toContain("No snapshot covers 2026-11-09 on X");
    expect(claimed({ value: 5, channel: "Mastodon" }, records, { brand }).outcome).toBe("pass");
    expect(noData({ value: 5, to: "2026-11-16" }, records)).toContain("Its days are not over by 2026-11-15");
  });

  it("needs no file for a day that the zone skipped", () => {
    const days = { from: "2011-12-29", to: "2011-12-31" };
    const at = (date: string) => ({
      period: { from: date, to: date },
      records: done("comment", ["sam"], { published: date }),
    });
    const files = [at("2011-12-29"), at("2011-12-31")];
    const trial = { files, asOf: "2011-12-31", timezone: "Pacific/Apia" };
    expect(claimed({ ...days, value: 2 }, [], trial).outcome).toBe("pass");
    expect(onlyFinding(claimed({ ...days, value: 2 }, [], { ...trial, timezone: "UTC" })).reason).toBe(
      "no-data",
    );
  });

  it("has no data on kinds that were not exported", () => {
    const comments = done("comment", guests(3));
    expect(noData({ metric: "likes", value: 0 }, comments)).toContain("No likes were exported");
    // What is there is enough, whatever is not.
    expect(claimed({ metric: "interactions", value: 3 }, comments).outcome).toBe("pass");
    expect(openBy({ metric: "interactions", value: 4 }, comments)).toContain(
      "No likes and shares were exported",
    );
    const complete = { complete: ["like", "share"] as const };
    expect(claimed({ metric: "interactions", value: 4 }, comments, complete).outcome).toBe("fail");
  });

  it("has no data where no claim is named", () => {
    const report = judge({ rule, records: done("comment", ["sam"]) });
    expect(onlyFinding(report).message).toBe(
      "There are no claims to check. List their files in the option `claims`.",
    );
  });

  it("judges a claim in its channel, all channels together, and those of `channels` alone", () => {
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const records = [...done("comment", guests(3)), ...done("comment", guests(2), { channel: "x" })];
    const value = (claim: Record<string, unknown>, options = {}) =>
      claimed(claim, records, { brand, options }).outcome;
    expect([value({ value: 5 }), value({ value: 6 })]).toEqual(["pass", "fail"]);
    expect([value({ value: 2, channel: "x" }), value({ value: 3, channel: "x" })]).toEqual(["pass", "fail"]);
    expect(value({ value: 2 }, { channels: ["x"] })).toBe("pass");
    expect(value({ value: 5 }, { channels: ["x"] })).toBe("fail");
    expect(value({ value: 9, channel: "mastodon" }, { channels: ["x"] })).toBe("unjudged");
    // An account is one of its channel's.
    expect(claimed({ metric: "people", value: 5 }, records, { brand }).outcome).toBe("pass");
  });

  it("knows who was one of us on the day", () => {
    const records = [
      ...done("comment", ["joined", "left"], { published: "2026-11-10" }),
      ...done("comment", ["joined", "left"], { published: "2026-11-12" }),
    ];
    const people = [
      { accounts: "joined", from: "2026-11-11" },
      { accounts: "left", until: "2026-11-11" },
    ];
    expect(claimed({ value: 2 }, records, { roster: { people } }).outcome).toBe("pass");
    expect(claimed({ value: 3 }, records, { roster: { people } }).outcome).toBe("fail");
  });

  it.each([
    ["2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z", "2026-03-29"],
    ["2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z", "2026-10-25"],
  ])("counts local days, also of 23 and 25 hours: %s to %s", (first, last, day) => {
    const second = 1000;
    const at = (time: string, off = 0) =>
      done("comment", ["sam"], { published: new Date(Date.parse(time) + off).toISOString() });
    const records = [...at(first, -second), ...at(first), ...at(last), ...at(last, second)];
    const period = { from: "2026-03-01", to: "2026-11-01" };
    const trial = { timezone: "Europe/Berlin", period, asOf: "2026-11-01", options: { tolerance: 0 } };
    expect(claimed({ from: day, to: day, value: 2 }, records, trial).outcome).toBe("pass");
    expect(claimed({ from: day, to: day, value: 3 }, records, trial).outcome).toBe("fail");
  });

  it("gives each claim a finding and a fingerprint of its own, whatever its line", () => {
    const records = [...done("comment", ["sam"]), ...done("like", ["sam"])];
    const claims = [
      { metric: "comments", ...WEEK, value: 2 },
      { metric: "likes", ...WEEK, value: 2 },
      { metric: "comments", ...WEEK, value: 3 },
    ];
    const prints = (given: Record<string, unknown>[]) =>
      claimed({}, records, { claims: given }).findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints(claims)).size).toBe(3);
    expect(prints([...claims].reverse()).sort()).toEqual(prints(claims).sort());
  });

  it("is waived by channel", () => {
    const waivers = [{ rule, channel: "mastodon" }];
    const records = done("comment", ["sam"]);
    expect(
      onlyFinding(claimed({ value: 9, channel: "mastodon" }, records, { waivers })).waived,
    ).toBeDefined();
    expect(onlyFinding(claimed({ value: 9 }, records, { waivers })).waived).toBeUndefined();
  });
});
