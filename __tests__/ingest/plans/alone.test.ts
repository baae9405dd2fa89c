import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/app/check.ts";
import { systemClock } from "../../../src/io/system-clock.ts";
import { summaryOf } from "../../../src/report/view/summary.ts";
import { reportOn } from "../../support/company.ts";
import { type Files, problemsOf, repository } from "../../support/repository.ts";
import { entryOf } from "../../support/well-formed.ts";

const POLICY = `version: 1
extends: posting-plan
brand: { name: Acme, accounts: { mastodon: acme } }
roster: roster.yml
plans: [plan.yml]
`;
const ROSTER = "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n";
const PLAN = `
- { type: post, id: a, published: 2026-12-01, category: craft, owner: p-1, content: "Do you lace them twice?" }
- { type: post, id: b, published: 2026-12-02, category: craft, amplifiers: [ann], content: "Are yours dry?" }
`;

function run(files: Files, asOf: string | null = null) {
  const root = repository({
    "engagement.policy.yml": POLICY,
    "roster.yml": ROSTER,
    "plan.yml": PLAN,
    ...files,
  });
  const policy = join(root, "engagement.policy.yml");
  return check({ root, policy, asOf, failOn: "error", clock: systemClock() });
}

describe("a policy of plans alone", () => {
  it("is judged by the rules that judge plans, as of the plan's last day", async () => {
    const report = await run({});
    expect(report).toMatchObject({ asOf: "2026-12-02", conclusion: "fail", inputs: { files: 0 } });
    expect(report.rules.map(({ rule, subject, outcome }) => [rule, subject, outcome])).toEqual([
      ["promotional-share", "plan", "unjudged"],
      ["promotional-cadence", "plan", "pass"],
      ["self-talk", "plan", "unjudged"],
      ["employee-amplification", "plan", "fail"],
      ["reply-owner", "plan", "fail"],
    ]);
    const broken = report.rules.flatMap(({ findings }) =>
      findings.filter(({ outcome }) => outcome === "fail"),
    );
    expect(broken.map(({ location: { file, line } }) => `${file}:${line}`)).toEqual([
      "plan.yml:3",
      "plan.yml:3",
    ]);
  });

  it.each([
    [
      "plan.ics",
      "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20261101T000000Z\nDTSTART:20261127T090000Z\nSUMMARY:Hello\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR\n",
    ],
    ["plan.csv", "Date,Text,Status\n2026-11-27,Hello,cancelled\n"],
  ])("says that nothing is planned where all of it is cancelled: %s", async (name, plan) => {
    const report = await run({ "engagement.policy.yml": POLICY.replace("plan.yml", name), [name]: plan });
    expect(report.conclusion).toBe("unjudged");
    const findings = report.rules.flatMap(({ subject, findings }) =>
      findings.map(({ message }) => [subject, message]),
    );
    expect(new Set(findings.map((one) => one.join(": ")))).toEqual(
      new Set([
        "plan: The only post of the plan is cancelled or a draft. Plan some, or switch the rule off.",
      ]),
    );
    expect(findings).toHaveLength(5);
    expect(summaryOf(report)).toMatchObject({
      headline: "Nothing is planned: the only post of the plan is cancelled or a draft.",
      inputs: "a plan of 1 post, cancelled or a draft, and no snapshots",
      isPlanAlone: true,
    });
  });

  it("takes another day where one is given", async () => {
    expect((await run({}, "2026-11-01")).asOf).toBe("2026-11-01");
  });

  it("needs either snapshots or a plan", async () => {
    const without = POLICY.replace("plans: [plan.yml]\n", "");
    expect(await problemsOf(run({ "engagement.policy.yml": without }))).toEqual([
      expect.stringContaining('"snapshots" is missing'),
    ]);
    const empty = POLICY.replace("[plan.yml]", "[]");
    expect(await problemsOf(run({ "engagement.policy.yml": empty }))).toHaveLength(1);
  });
});

describe("a rule of which there is nothing to judge", () => {
  const post = { type: "post", published: "2026-11-10", category: "craft" };

  it("is not left out in silence", () => {
    const rules = [entryOf("employee-share"), entryOf("promotional-share", { "min-sample": 1 })];
    const alone = reportOn({ plan: [post] }, { rules });
    expect(alone.rules.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["snapshot", "unjudged"],
      ["plan", "pass"],
    ]);
    expect(alone.conclusion).toBe("unjudged");
    const [noPlan] = reportOn({ records: [post] }, { rules: [entryOf("reply-owner")] }).rules;
    expect(noPlan).toMatchObject({ subject: "plan", outcome: "unjudged" });
    expect(noPlan?.findings[0]).toMatchObject({
      reason: "no-data",
      message: expect.stringContaining("No posts"),
    });
  });

  it("still reports a waiver past its date, once", () => {
    const rules = [entryOf("promotional-share", { "min-sample": 1 })];
    const waivers = [{ rule: "promotional-share", until: "2026-01-31" }];
    for (const company of [{ plan: [post] }, { records: [post] }, { records: [post], plan: [post] }]) {
      const findings = reportOn(company, { rules, waivers }).rules.flatMap((rule) => rule.findings);
      expect(findings.filter(({ message }) => message.includes("no longer waives anything"))).toHaveLength(1);
    }
  });
});
