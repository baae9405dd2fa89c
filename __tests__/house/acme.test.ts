import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { check } from "../../src/app/check.ts";
import type { Report } from "../../src/domain/report.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import { ruleById } from "../../src/rules/index.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "examples/acme/README.md"), "utf8");
/** The days of the commands that the example's README gives. */
const days = [
  ...new Set([...readme.matchAll(/--as-of (\d{4}-\d\d-\d\d)/g)].map((match) => match[1] as string)),
];

const policyText = readFileSync(join(root, "examples/acme/engagement.policy.yml"), "utf8");
/** But for those that judge a change: an example has none. */
const shownRules = Object.keys(parse(policyText).rules).filter(
  (id) => ruleById(id)?.subjects.includes("change") === false,
);

const judged = new Map<string, Promise<Report>>();

function reportOf(asOf: string): Promise<Report> {
  const policy = join(root, "examples/acme/engagement.policy.yml");
  const report = judged.get(asOf) ?? check({ root, policy, asOf, failOn: "error", clock: systemClock() });
  judged.set(asOf, report);
  return report;
}

async function messagesOf(asOf: string): Promise<string[]> {
  return (await reportOf(asOf)).rules.flatMap(({ findings }) => findings.map(({ message }) => message));
}

describe("the example", () => {
  it("shows each rule of its policy pass and fail", async () => {
    const reports = (await Promise.all(days.map(reportOf))).flatMap((report) => report.rules);
    const without = (count: "passed" | "failed", verb: string) =>
      shownRules
        .filter((id) => !reports.some(({ rule, ...counts }) => rule === id && counts[count] > 0))
        .map((id) => `${id}: have it ${verb} in examples/acme on one of ${days.join(", ")}`);
    expect(shownRules.length).toBeGreaterThan(15);
    expect(without("passed", "pass")).toEqual([]);
    expect(without("failed", "fail")).toEqual([]);
  });

  it("holds what its README counts", async () => {
    const { inputs, conclusion } = await reportOf("2026-11-15");
    expect(conclusion).toBe("fail");
    expect(readme).toContain(`${inputs.activities.toLocaleString("en")} activities in ${inputs.files} files`);
    const messages = (await messagesOf("2026-11-15")).join("\n");
    for (const figures of [
      "limit 20%; 42 of 122)",
      "limit 20%; 5 of 20)",
      "claimed: 79, counted: 79, from outside alone: 10;",
      "On LinkedIn: 50% of posts are promotional (limit 20%; 2 of 4)",
    ])
      expect(messages).toContain(figures);
  });

  it("breaks its policy in two weeks: by applause from inside, and by days without a word to anybody", async () => {
    const { rules: reports } = await reportOf("2026-11-15");
    const of = (rule: string) =>
      reports.filter((one) => one.rule === rule).flatMap(({ findings }) => findings);
    const days = of("daily-outside-interactions").map(({ scope }) => scope.from);
    expect(days).toEqual(["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"]);
    const [applause] = of("employee-only-posts");
    const places = [applause?.location, ...(applause?.related ?? [])];
    expect(places.map((place) => place?.file)).toEqual(
      Array.from({ length: 5 }, () => "examples/acme/snapshots/linkedin/2026-W44.ndjson"),
    );
  });

  it("passes before, but for its plan and for claims about days to come", async () => {
    const { rules: reports } = await reportOf("2026-10-25");
    const broken = reports.filter(({ outcome }) => outcome !== "pass" && outcome !== "unjudged");
    expect(broken.filter(({ subject }) => subject !== "plan")).toEqual([]);
    const open = reports.filter(({ outcome, subject }) => outcome === "unjudged" && subject === "snapshot");
    expect(open.map(({ rule, passed, unjudged }) => [rule, passed, unjudged])).toEqual([
      ["claimed-metrics", 2, 2],
    ]);
  });
});
