import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { html } from "../../src/report/html/page.ts";
import { rulesText } from "../../src/report/words.ts";
import { finding, report, rule } from "./fixture.ts";

const broken = rule({ findings: [finding()] });
const improving = rule({ findings: [finding({ level: "warning", reason: "improving" })] });
const both = rule({ findings: [finding({ level: "warning", reason: "improving" }), finding()] });
const noticed = rule({ level: "notice", findings: [finding({ level: "notice" })] });
const waived = rule({
  outcome: "pass",
  findings: [finding({ waived: { reason: "x", until: "2026-12-31" } })],
});
const unjudged = rule({
  outcome: "unjudged",
  findings: [finding({ outcome: "unjudged", reason: "no-data" })],
});
const counts = { ...report().counts, error: 1 };

describe("rulesText", () => {
  it.each<[string, Partial<Report>]>([
    ["0 of 1 rule broken", { conclusion: "pass", rules: [rule()] }],
    ["1 of 2 rules broken", { rules: [broken, rule()] }],
    ["0 of 2 rules broken, 1 with a warning", { conclusion: "pass", rules: [improving, rule()] }],
    ["0 of 1 rule broken, 1 with a notice", { conclusion: "pass", rules: [noticed] }],
    ["1 of 1 rule broken", { rules: [both] }],
    ["0 of 2 rules broken, 1 not judged", { conclusion: "pass", rules: [waived, unjudged] }],
    [
      "1 of 4 rules broken, 1 with a warning, 1 with a notice, 1 not judged",
      { rules: [unjudged, improving, broken, noticed] },
    ],
    ["1 of 1 rule broken, and the run was told not to fail", { conclusion: "pass", rules: [broken], counts }],
  ])("says %s", (text, values) => {
    expect(rulesText(report(values))).toBe(text);
  });

  it("is on the page beside whether the policy holds, which a run that was told not to fail does not decide", () => {
    const page = (values: Partial<Report>) => html(report(values), null);
    expect(page({ conclusion: "pass", rules: [improving] })).toMatch(/The policy holds.*1 with a warning/);
    expect(page({ conclusion: "pass", rules: [broken], counts })).toMatch(
      /The policy is broken.*not to fail/,
    );
  });
});
