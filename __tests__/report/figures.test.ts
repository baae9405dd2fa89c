import { describe, expect, it } from "vitest";
import type { Figures } from "../../src/model/report.ts";
import { figureRows, headline, inputsText } from "../../src/report/figures.ts";
import { html } from "../../src/report/html/page.ts";
import { markdown } from "../../src/report/markdown.ts";
import { text } from "../../src/report/text.ts";
import { acme, byType, figures, inputs, report, rule, week } from "./fixture.ts";

const of = (values: Partial<Figures>) => report({ figures: { ...figures(values), channels: {} } });
const plan = { activities: 3, from: "2026-12-01", to: "2026-12-07" };

describe("headline", () => {
  it.each([
    [{ inside: 351, outside: 61 }, "Of 412 interactions, 61 came from outside (15%)."],
    [
      { inside: 311, outside: 61, unknown: 40 },
      "Of 412 interactions, 61 came from outside (15%); 40 name nobody.",
    ],
    [{ inside: 1200, outside: 0 }, "Of 1,200 interactions, 0 came from outside (0%)."],
    [{ inside: 0, outside: 1 }, "Of 1 interaction, 1 came from outside (100%)."],
    [{ inside: 0, outside: 0, unknown: 0 }, "There were no interactions at all."],
  ])("of %j", ({ inside, outside, unknown }: Record<string, number>, expected) => {
    const sides = {
      inside: byType({ all: inside ?? null }),
      outside: byType({ all: outside ?? null }),
      unknown: byType({ all: unknown ?? null }),
    };
    expect(headline(of(sides))).toBe(expected);
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
      expect(beside).toContain("window 2026-10-26");
    }
  });
});

describe("figureRows", () => {
  it("gives every figure of the window as people read it", () => {
    expect(Object.fromEntries(figureRows(acme()))).toEqual({
      "Employee share": "65% of comments, 95% of likes, 84% of all",
      "Outside voices": "41 (7 came back)",
      "Days with outside contact": "16 of 28",
      "Outreach to outsiders": "9",
      "Response rate": "72% of all, likes too, within 24 hours",
      "Median first answer": "5.3 hours",
      Posts: "23",
      "Promotional posts": "40%",
      "Self-talk": "unknown",
    });
  });

  it("says unknown, and never zero, of what the snapshots do not hold", () => {
    for (const [, value] of figureRows(report())) expect(value).toBe("unknown");
  });

  it("does not call a time unknown that most waited for in vain", () => {
    const rows = figureRows(report({ figures: { ...figures({ responseRate: 0.2 }), channels: {} } }));
    expect(rows).toContainEqual(["Median first answer", "most unanswered"]);
  });

  it("gives an answer within the hour in minutes", () => {
    const rows = figureRows(report({ figures: { ...figures({ medianResponseHours: 0.05 }), channels: {} } }));
    expect(rows).toContainEqual(["Median first answer", "3 minutes"]);
  });
});

describe("inputsText", () => {
  it("counts what was read and what could not be used", () => {
    expect(inputsText(acme())).toBe("24 files, 1,210 activities; 6 duplicates, 40 unattributed, 2 undated");
    const skipped = { ...acme().inputs, skipped: 1200 };
    expect(inputsText(report({ inputs: skipped }))).toContain("2 undated, 1,200 skipped");
    expect(inputsText(report({ inputs: { ...skipped, plan } }))).toMatch(
      /skipped; and a plan of 3 activities$/,
    );
  });
});
