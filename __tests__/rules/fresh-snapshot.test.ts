import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";

const rule = "fresh-snapshot";

function like(published: string | null, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "like", actor: "sam", object: "p-1", published, ...more };
}

function fresh(options: RuleOptions, given: Partial<Trial>) {
  return judge({ rule, options, ...given });
}

describe(rule, () => {
  it.each([
    ["exactly at the limit", { asOf: "2026-11-18" }, {}, "pass"],
    ["a day too old", { asOf: "2026-11-19" }, {}, "fail"],
    ["a longer limit", { asOf: "2026-11-19" }, { "max-age": "9d" }, "pass"],
    ["weeks", { asOf: "2026-11-24" }, { "max-age": "2w" }, "pass"],
    ["an as-of day before the snapshot", { asOf: "2026-11-01" }, {}, "pass"],
    ["by the clock where no as-of day is given", { now: "2026-11-18T23:59:59Z" }, {}, "pass"],
    ["by the clock, a second later", { now: "2026-11-19T00:00:00Z" }, {}, "fail"],
    ["the as-of day and not the clock", { asOf: "2026-11-18", now: "2027-01-01T00:00:00Z" }, {}, "pass"],
  ] as const)("%s", (_, when, options, outcome) => {
    const report = fresh(options, { ...when, records: [like("2026-11-10")] });
    expect(report).toMatchObject({ outcome, checked: 1 });
  });

  it("takes a day that is still to come for a mistake, but for tomorrow, which it is somewhere", () => {
    const at = (now: string) => fresh({}, { now, records: [like("2026-11-10")] });
    expect(at("2026-11-09T09:00:00Z").outcome).toBe("pass");
    expect(() => at("2026-11-08T09:00:00Z")).toThrow("is dated 2026-11-10, which is in the future");
    const answered = (answeredAt: string) =>
      fresh({}, { now: "2026-11-08T09:00:00Z", records: [{ ...like("2026-11-07"), answeredAt }] });
    expect(answered("2026-11-09").outcome).toBe("pass");
    for (const day of ["2026-11-10", "2099-01-01T09:00:00Z"])
      expect(() => answered(day)).toThrow(`was answered on ${day.slice(0, 10)}, which is in the future`);
    const both = [like("2026-11-10"), { ...like("2026-11-07"), answeredAt: "2026-11-10" }];
    expect(() => fresh({}, { now: "2026-11-08T09:00:00Z", records: both })).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ message: expect.stringContaining("is dated 2026-11-10") }),
          expect.objectContaining({ message: expect.stringContaining("was answered on 2026-11-10") }),
        ],
      }),
    );
    const period = { from: "2026-11-01", to: "2026-11-10" };
    const finding = onlyFinding(
      fresh({}, { now: "2026-11-08T09:00:00Z", records: [], complete: ["like"], period }),
    );
    expect(finding).toMatchObject({ reason: "no-data", level: "error" });
    expect(finding.message).toContain("covers 2026-11-10, which is in the future. Correct its dates.");
  });

  it("speaks of one day, and of days", () => {
    const day = (asOf: string) =>
      onlyFinding(fresh({ "max-age": "1d" }, { asOf, records: [like("2026-11-10")] }));
    expect(day("2026-11-12").message).toContain("is 2 days old (limit 1 day).");
  });

  it("goes by the clock's local day", () => {
    const at = (timezone: string) =>
      fresh({}, { now: "2026-11-18T23:30:00Z", timezone, records: [like("2026-11-10")] }).outcome;
    expect([at("UTC"), at("Europe/Berlin"), at("America/St_Johns")]).toEqual(["pass", "fail", "pass"]);
  });

  it("gives the age, and the channel's last file", () => {
    const files = [{ records: [like("2026-11-01")] }, { records: [like("2026-10-01")] }];
    const finding = onlyFinding(fresh({}, { asOf: "2026-11-15", files }));
    expect(finding).toMatchObject({
      actual: 14,
      limit: 8,
      operator: "<=",
      sample: null,
      scope: { channel: "mastodon" },
    });
    expect(finding.location).toEqual({ file: "snapshots/1.ndjson", line: 1, column: 1 });
    expect(finding.message).toContain("On Mastodon: The latest data is 14 days old (limit 8 days).");
  });

  it("goes by the period of a file, also of one in which nothing happened", () => {
    const period = { from: "2026-11-01", to: "2026-11-14" };
    expect(fresh({}, { asOf: "2026-11-22", records: [like("2026-11-02")], period }).outcome).toBe("pass");
    expect(fresh({}, { asOf: "2026-11-22", records: [], period, complete: ["like"] }).outcome).toBe("pass");
  });

  it("judges each channel of the brand, or those of `channels` alone, however they are written", () => {
    const brand = { accounts: { mastodon: ["acme"], linkedin: ["acme"], reviews: ["acme"] } };
    const records = [like("2026-11-14"), like("2026-11-01", { channel: "LinkedIn" })];
    const of = (options: RuleOptions) =>
      fresh(options, { asOf: "2026-11-15", brand, files: records.map((record) => ({ records: [record] })) });
    expect(of({}).findings.map(({ scope, actual, reason }) => [scope.channel, actual ?? reason])).toEqual([
      ["linkedin", 14],
      ["reviews", "no-data"],
    ]);
    expect(of({ channels: ["Mastodon"] })).toMatchObject({ outcome: "pass", checked: 1 });
    expect(of({ channels: ["LINKEDIN"] })).toMatchObject({ outcome: "fail", checked: 1 });
  });

  it("takes no channel as covered by a file that might have spoken of it, and did not", () => {
    const brand = { accounts: { mastodon: ["acme"], linkedin: ["acme"] } };
    const files = [{ channel: "mastodon", records: [like("2026-11-14", { channel: "linkedin" })] }];
    const report = fresh({}, { asOf: "2026-11-15", brand, files });
    expect(onlyFinding(report)).toMatchObject({ reason: "no-data", scope: { channel: "mastodon" } });
  });

  it("goes by aggregated rows too, whoever they count", () => {
    for (const side of ["outside", "bot", "unknown"] as const) {
      const row = like("2026-11-10", { actor: null, side, count: 40 });
      expect(fresh({}, { asOf: "2026-11-18", records: [row] }).outcome).toBe("pass");
      expect(fresh({}, { asOf: "2026-11-19", records: [row] }).outcome).toBe("fail");
    }
  });

  it("has no data in undated rows alone", () => {
    expect(onlyFinding(fresh({}, { asOf: "2026-11-15", records: [like(null)] })).reason).toBe("no-data");
  });
});
