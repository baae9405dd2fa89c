import { describe, expect, it } from "vitest";
import { figureRows } from "../../src/report/figure-rows.ts";
import { acme, figures, report } from "./fixture.ts";

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
    const rows = figureRows(
      report({ figures: { ...figures({ responseRate: 0.2 }), options: {}, channels: {} } }),
    );
    expect(rows).toContainEqual(["Median first answer", "most unanswered"]);
  });

  it("gives an answer within the hour in minutes", () => {
    const rows = figureRows(
      report({ figures: { ...figures({ medianResponseHours: 0.05 }), options: {}, channels: {} } }),
    );
    expect(rows).toContainEqual(["Median first answer", "3 minutes"]);
  });
});
