import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";

const rule = "reply-owner";

function post(published: string, owner: string | null = null, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "post", id: `${published} ${owner}`, published, owner, ...more };
}

function owned(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({ rule, records, options, subject: "plan", ...more });
}

describe(rule, () => {
  it.each([
    ["somebody every day", [post("2026-11-10", "ann"), post("2026-11-11", "kim")], {}, "pass"],
    ["limit 0, one day without", [post("2026-11-10", "ann"), post("2026-11-11")], {}, "fail"],
    ["one of the day's posts is enough", [post("2026-11-10", "ann"), post("2026-11-10")], {}, "pass"],
    ["white space is nobody", [post("2026-11-10", " ")], {}, "fail"],
    ["exactly at the limit", [post("2026-11-10"), post("2026-11-11")], { max: 2 }, "pass"],
    ["one more", [post("2026-11-10"), post("2026-11-11")], { max: 1 }, "fail"],
    ["days without a post ask nobody", [post("2026-11-10", "ann"), post("2026-11-30", "ann")], {}, "pass"],
    ["somebody else's post", [post("2026-11-10", null, { actor: "sam" })], {}, "unjudged"],
  ] as [string, PlainRecord[], RuleOptions, string][])("%s", (_, records, options, outcome) => {
    expect(owned(records, options)).toMatchObject({ outcome, checked: 1 });
  });

  it("gives the days, and the posts of each", () => {
    const records = [
      post("2026-11-10", "ann"),
      post("2026-11-11"),
      post("2026-11-11", " "),
      post("2026-11-12"),
    ];
    const finding = onlyFinding(owned(records));
    expect(finding).toMatchObject({ actual: 2, limit: 0, location: { file: "plans/1.yml", line: 2 } });
    expect(finding.policyLocation.line).toBe(10);
    expect(finding.related.map(({ line }) => line)).toEqual([3, 4]);
    expect(finding.message).toContain("2 days with a planned post and no owner for the replies");
  });

  it("counts local days, also one of 25 hours, and the last of a week", () => {
    const actual = (...times: string[]) =>
      onlyFinding(
        owned(
          times.map((time) => post(time)),
          {},
          { timezone: "Europe/Berlin" },
        ),
      ).actual;
    expect(actual("2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z")).toBe(1);
    expect(actual("2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")).toBe(3);
  });

  it("asks for somebody on a day of any channel, or of `channels`", () => {
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const records = [post("2026-11-10", "ann"), post("2026-11-10", null, { channel: "x" })];
    expect(owned(records, {}, { brand }).outcome).toBe("pass");
    expect(owned(records, { channels: ["x"] }, { brand }).outcome).toBe("fail");
  });

  it("counts a day once, however many posts a row stands for, and no bot's", () => {
    const finding = onlyFinding(owned([post("2026-11-10", null, { count: 4 })]));
    expect(finding.actual).toBe(1);
    const roster = { bots: ["robot"] };
    const records = [post("2026-11-10", "ann"), post("2026-11-11", null, { actor: "robot" })];
    expect(owned(records, {}, { roster }).outcome).toBe("pass");
  });

  it("has no data where no post is planned", () => {
    const comment = { type: "comment", target: "sam", published: "2026-11-10" };
    expect(onlyFinding(owned([comment]))).toMatchObject({ reason: "no-data", level: "error" });
  });
});
