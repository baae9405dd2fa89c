import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord, PlainWaiver } from "../support/company.ts";
import { judge } from "../support/judge.ts";

function by(actors: string, day: string, object = "p-1"): PlainRecord[] {
  const published = `2026-11-${day}T09:00:00Z`;
  return actors.split(" ").map((actor) => ({ type: "comment", actor, object, published }));
}

function worst(
  records: readonly PlainRecord[],
  options: RuleOptions,
  rule = "employee-share",
  waivers: PlainWaiver[] = [],
) {
  return judge({
    rule,
    records,
    waivers,
    asOf: "2026-11-15",
    options: { window: "7d", ...(rule === "employee-share" ? { "min-sample": 1 } : {}), ...options },
  }).worst;
}

describe("a rule's worst scope", () => {
  it("is given where the rule passes too, with the window before", () => {
    const records = [...by("ann sam", "05"), ...by("ann sam kim lee", "12")];
    expect(worst(records, { max: 0.5 })).toMatchObject({
      actual: 0.25,
      operator: "<=",
      limit: 0.5,
      sample: 4,
      previous: 0.5,
    });
  });

  it("lies furthest beyond its limit, whether more is better or worse", () => {
    const days = [...by("sam kim", "09"), ...by("sam", "10"), ...by("sam kim lee", "11")];
    const options = { min: 1, window: "3d", days: ["mon", "tue", "wed"], direction: "inbound" };
    const report = judge({ rule: "daily-outside-interactions", records: days, asOf: "2026-11-11", options });
    expect(report).toMatchObject({ outcome: "pass", worst: { actual: 1, operator: ">=", limit: 1 } });
    const posts = [...by("ann sam", "10", "p-1"), ...by("ann ann sam", "10", "p-2")];
    expect(worst(posts, { per: "post", max: 0.1 })).toMatchObject({ actual: 2 / 3, sample: 3 });
  });

  it("is no waived one", () => {
    const posts = [...by("ann sam", "10", "p-1"), ...by("ann ann sam", "10", "p-2")];
    const waiver = { rule: "employee-share", object: "p-2" };
    expect(worst(posts, { per: "post", max: 0.1 }, "employee-share", [waiver])).toMatchObject({
      actual: 0.5,
    });
    expect(worst(posts.slice(2), { per: "post", max: 0.1 }, "employee-share", [waiver])).toBeNull();
  });

  it("is none where nothing could be judged", () => {
    expect(worst(by("ann", "10"), { "min-sample": 5 })).toBeNull();
  });

  it("is compared only by rules that know a ratchet", () => {
    const records = [...by("sam", "05"), ...by("sam", "12")];
    expect(worst(records, { days: ["thu"] }, "daily-outside-interactions")).not.toHaveProperty("previous");
  });
});
