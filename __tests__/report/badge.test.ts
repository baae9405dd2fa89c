import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { badge, badgeEndpoint } from "./drawn.ts";
import { acme, figures, report } from "./fixture.ts";
import { elements } from "./xml.ts";

const counts = report().counts;
const known = {
  ...figures({ outsideEngagement: 0.82 }),
  channels: {},
};

describe("badge", () => {
  it("shows the outside share that the headline gives", () => {
    expect(badge(acme())).toContain("outside engagement: 15%");
    expect(elements(badge(acme()))[0]).toBe("svg");
  });

  const STATES: [colour: string, message: string, of: Partial<Report>][] = [
    ["brightgreen", "82%", { conclusion: "pass", figures: known }],
    ["orange", "82%", { conclusion: "pass", figures: known, counts: { ...counts, warning: 1 } }],
    ["orange", "82%", { conclusion: "pass", figures: known, counts: { ...counts, unjudged: 1 } }],
    [
      "orange",
      "82%",
      { conclusion: "pass", figures: known, change: { base: "a".repeat(40), files: 1, hidden: 1 } },
    ],
    ["orange", "unknown", { conclusion: "pass" }],
    ["red", "82%", { conclusion: "fail", figures: known }],
  ];
  it.each(STATES)("is %s and says %s", (color, message, of) => {
    expect(JSON.parse(badgeEndpoint(report(of)))).toEqual({
      schemaVersion: 1,
      label: "outside engagement",
      message,
      color,
    });
  });

  it.each([
    ["outside-engagement", "outside engagement", "15%"],
    ["employee-share", "employee share", "84%"],
    ["outside-voices", "outside voices", "41"],
    ["outside-days", "days with outside contact", "16 of 20"],
    ["response-rate", "response rate", "72%"],
  ] as const)("shows %s where the policy asks for it", (figure, label, message) => {
    const of = (given: Report) => JSON.parse(badgeEndpoint({ ...given, badge: figure }));
    expect(of(acme())).toMatchObject({ label, message, color: "red" });
    expect(of(report({ conclusion: "pass" }))).toMatchObject({ message: "unknown", color: "orange" });
    expect(badge({ ...acme(), badge: figure })).toContain(`${label}: ${message}`);
  });

  it("is the same for the same report", () => {
    expect(badge(acme())).toBe(badge(acme()));
  });
});
