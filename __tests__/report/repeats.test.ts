import { describe, expect, it } from "vitest";
import type { RuleReport } from "../../src/domain/report.ts";
import { viewOf } from "../../src/report/view.ts";
import { finding, report, rule } from "./fixture.ts";

const day = (from: string, level: "error" | "warning" = "error") =>
  finding({ level, scope: { from, to: from }, actual: 0, operator: ">=", limit: 1, sample: null });
const missed = (options: RuleReport["options"], findings: RuleReport["findings"]) =>
  rule({ rule: "daily-outside-interactions", unit: "count", options, findings });

function shown(...rules: RuleReport[]): string[] {
  return viewOf(report({ rules })).findings.map(
    ({ finding: { level, scope, message } }) => `${level} ${scope.from ?? message}`,
  );
}

describe("findings that several entries of a rule make", () => {
  const strict = [day("2026-11-10", "warning"), day("2026-11-11", "warning")];

  it("are listed once, by the weightiest, and the rest stays", () => {
    const rules = [
      missed({ min: 1, allow: 0.1 }, strict),
      missed({ min: 1, allow: 0.6 }, [day("2026-11-10")]),
    ];
    expect(shown(...rules)).toEqual(["error 2026-11-10", "warning 2026-11-11"]);
    // Each rule still has what it found.
    expect(viewOf(report({ rules })).rules.map(({ findings }) => findings.length)).toEqual([2, 1]);
  });

  it.each([
    ["ask about something else", { min: 1, of: ["like"] }, [day("2026-11-10")]],
    ["measure something else", { min: 2 }, [{ ...day("2026-11-10"), actual: 1 }]],
    ["are waived", { min: 2 }, [{ ...day("2026-11-10"), waived: { reason: "agreed", until: "2026-12-31" } }]],
  ])("stay where they %s", (_, options, findings) => {
    expect(shown(missed({ min: 1 }, [day("2026-11-10")]), missed(options, findings))).toHaveLength(2);
  });

  it("stay within one entry", () => {
    expect(shown(missed({ min: 1 }, [day("2026-11-10"), day("2026-11-10")]))).toHaveLength(2);
  });

  it("that nobody could judge are one where they say the same", () => {
    const open = (message: string) =>
      finding({ outcome: "unjudged", reason: "no-data", actual: null, sample: null, message });
    const entry = (max: string, message: string) => rule({ options: { max }, findings: [open(message)] });
    expect(shown(entry("20%", "Export it."), entry("40%", "Export it."))).toEqual(["error Export it."]);
    expect(shown(entry("20%", "Export it."), entry("40%", "Add it."))).toHaveLength(2);
  });
});
