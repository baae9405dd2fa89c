import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { viewOf } from "../../src/report/view.ts";
import { acme, figures, report } from "./fixture.ts";

const rows = (of: Report) => viewOf(of).tiles.map(({ label, value }) => [label, value]);

describe("tiles", () => {
  it("gives every figure of the window as people read it", () => {
    expect(Object.fromEntries(rows(acme()))).toEqual({
      "Employee share": "65% of comments, 95% of likes, 84% of all",
      "Outside voices": "41 (7 came back)",
      "Days with outside contact": "16 of 20",
      "Outreach to outsiders": "9",
      "Response rate": "72% within 24 hours",
      "Response time": "5.3 hours (median)",
      Posts: "23",
      "Promotional posts": "40%",
      "Self-talk": "unknown",
    });
  });

  it("says unknown, and never zero, of what the snapshots do not hold", () => {
    for (const [, value] of rows(report())) expect(value).toBe("unknown");
  });

  it("gives a share its interval by chance, of the type that the policy judges", () => {
    const { employeeShare } = acme().intervals;
    const intervals = {
      ...acme().intervals,
      employeeShare: { ...employeeShare, comment: [0.58, 0.714] as const },
    };
    const [tile, voices] = viewOf({ ...acme(), intervals }).tiles;
    expect([tile?.interval, voices?.interval]).toEqual(["58–71% allowing for chance", ""]);
  });

  it("does not call a time unknown that most waited for in vain", () => {
    const of = report({ figures: { ...figures({ responseRate: 0.2 }), channels: {} } });
    expect(rows(of)).toContainEqual(["Response time", "most unanswered"]);
    // Of days alone a rate is known, and no time.
    const half = report({ figures: { ...figures({ responseRate: 0.5 }), channels: {} } });
    expect(rows(half)).toContainEqual(["Response time", "unknown"]);
  });

  it("gives an answer within the hour in minutes", () => {
    const of = report({ figures: { ...figures({ medianResponseHours: 0.05 }), channels: {} } });
    expect(rows(of)).toContainEqual(["Response time", "3 minutes (median)"]);
  });
});
