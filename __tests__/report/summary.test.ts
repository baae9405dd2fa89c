import { describe, expect, it } from "vitest";
import type { Figures } from "../../src/domain/figures.ts";
import type { Report } from "../../src/domain/report.ts";
import { viewOf } from "../../src/report/view.ts";
import { html, markdown, text } from "./drawn.ts";
import { acme, byType, figures, finding, inputs, report, rule, week } from "./fixture.ts";

const of = (values: Partial<Figures>) => report({ figures: { ...figures(values), channels: {} } });
const headline = (given: Report) => viewOf(given).summary.headline;
const inputsText = (given: Report) => viewOf(given).summary.inputs;
const rulesText = (given: Report) => viewOf(given).summary.rules;
const plan = { activities: 3, from: "2026-12-01", to: "2026-12-07" };

describe("headline", () => {
  it.each([
    [{ inside: 351, outside: 61 }, "Of 412 interactions, 61 came from outside (15%)."],
    [
      { inside: 311, outside: 61, unknown: 40 },
      "Of 412 interactions, 61 came from outside (15%); 40 are unknown.",
    ],
    [{ inside: 1200, outside: 0 }, "Of 1,200 interactions, 0 came from outside (0%)."],
    [{ inside: 0, outside: 1 }, "Of 1 interaction, 1 came from outside (100%)."],
    [{ inside: 0, outside: 0, unknown: 0 }, "There were no interactions."],
  ])("of %j", ({ inside, outside, unknown }: Record<string, number>, expected) => {
    const sides = {
      inside: byType({ all: inside ?? null }),
      outside: byType({ all: outside ?? null }),
      unknown: byType({ all: unknown ?? null }),
    };
    const total = (inside ?? 0) + (outside ?? 0) + (unknown ?? 0);
    const outsideEngagement = total === 0 ? null : (outside ?? 0) / total;
    expect(headline(of({ ...sides, outsideEngagement }))).toBe(expected);
  });

  it("does not take unknown for none", () => {
    expect(headline(of({ unknown: byType({ all: 40 }) }))).toContain("is unknown");
    expect(headline(of({ inside: byType({ all: 5 }) }))).toBe("Of 5 interactions, – came from outside.");
  });
});

describe("a plan without snapshots", () => {
  const alone = report({ inputs: inputs({ plan }), trend: [week("2026-12-01")], rules: [rule()] });
  const outputs = [text(alone, { colour: false }), markdown(alone), html(alone, null)];

  it("is what the report is about, by its own days", () => {
    for (const output of outputs) {
      expect(output).toContain("A plan of 3 activities, 2026-12-01 to 2026-12-07, judged without snapshots.");
      expect(output).toContain("Read a plan of 3 activities, and no snapshots.");
      expect(output).not.toMatch(/Outside voices|Week by week|2026-10-26/);
    }
    expect(outputs[0]).toContain("(as of 2026-11-22, plan 2026-12-01 to 2026-12-07, Europe/Berlin)");
  });

  it("hides no figures where there is a snapshot, or neither", () => {
    for (const other of [{ files: 1, plan }, {}]) {
      const beside = text(report({ inputs: inputs(other) }), { colour: false });
      expect(beside).toContain("Outside voices");
      expect(beside).toContain("period 2026-10-26");
    }
  });
});

describe("inputsText", () => {
  it("counts what was read and what could not be used", () => {
    expect(inputsText(acme())).toBe("24 files, 1,210 activities; 6 duplicates, 40 unknown, 2 undated");
    const skipped = { ...acme().inputs, skipped: 1200 };
    expect(inputsText(report({ inputs: skipped }))).toContain("2 undated, 1,200 skipped");
    expect(inputsText(report({ inputs: { ...skipped, plan } }))).toMatch(
      /skipped; and a plan of 3 activities$/,
    );
  });
});

const broken = rule({ findings: [finding()] });
const noWorse = rule({ findings: [finding({ level: "warning", reason: "no-worse" })] });
const both = rule({ findings: [finding({ level: "warning", reason: "no-worse" }), finding()] });
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
    ["0 of 2 rules broken, 1 with a warning", { conclusion: "pass", rules: [noWorse, rule()] }],
    ["0 of 1 rule broken, 1 with a notice", { conclusion: "pass", rules: [noticed] }],
    ["1 of 1 rule broken", { rules: [both] }],
    ["0 of 2 rules broken, 1 not judged", { conclusion: "pass", rules: [waived, unjudged] }],
    [
      "1 of 4 rules broken, 1 with a warning, 1 with a notice, 1 not judged",
      { rules: [unjudged, noWorse, broken, noticed] },
    ],
    ["1 of 1 rule broken, and the run is set not to fail", { conclusion: "pass", rules: [broken], counts }],
  ])("says %s", (said, values) => {
    expect(rulesText(report(values))).toBe(said);
  });

  it("is on the page beside whether the policy holds, which a run that was told not to fail does not decide", () => {
    const page = (values: Partial<Report>) => html(report(values), null);
    expect(page({ conclusion: "pass", rules: [noWorse] })).toMatch(/The policy holds.*1 with a warning/s);
    expect(page({ conclusion: "pass", rules: [broken], counts })).toMatch(
      /The policy is broken.*not to fail/s,
    );
  });
});

it("gives the only file that is not read, and of several one as an example", () => {
  const beside = (files: number) =>
    inputsText(
      report({
        inputs: inputs({ files: 2, unread: { files, first: [{ file: "w.csv", line: 1, column: 1 }] } }),
      }),
    );
  expect(beside(1)).toMatch(/; 1 file next to them not read: w\.csv$/);
  expect(beside(3)).toMatch(/; 3 files next to them not read, such as w\.csv$/);
});
