/**
 * One question, one number: where the policy judges a metric, the figure of the report is what its rule measures, by the
 * same options.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { FIGURES, type FigureLine } from "../../src/domain/figures.ts";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { reportOn } from "../support/company.ts";
import { measure } from "../support/measure.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { companies } from "./companies.ts";
import { optionsOf } from "./questions.ts";

/** The figures that show their metric's value, of rules that measure a period as a whole. */
const LINES: readonly FigureLine[] = FIGURES.filter(
  (line: FigureLine) =>
    line.rule !== undefined &&
    line.byType === undefined &&
    line.metric !== "outside-days" &&
    line.show !== "part",
);

/** Options that make the rule measure what a figure is of: the whole window, on every channel. */
function whole({ channels: _, window: __, per: ___, ...options }: RuleOptions): RuleOptions {
  return options;
}

it.each(LINES.map((line) => [line.key, line] as const))(
  "%s is what its rule measures",
  (key, { rule = "" }) => {
    let compared = 0;
    fc.assert(
      fc.property(companies, optionsOf(rule), ({ company, asOf }, some) => {
        const options = whole(some);
        const report = reportOn(company, { rules: [entryOf(rule, options)], asOf, window: "2w" });
        const figure = report.figures[key as keyof typeof report.figures];
        const measured = measure({ ...company, rule, options, asOf, window: "2w" });
        // A rule that judges each channel measures the whole where there is one.
        if (figure === null || measured.length !== 1) return;
        compared++;
        expect(figure).toBe(measured[0]?.value);
      }),
      runs(20, 1200),
    );
    expect(compared).toBeGreaterThan(0);
  },
);

it.each(["comment", "like", "share"] as const)("employeeShare of %ss is what its rule measures", (type) => {
  let compared = 0;
  fc.assert(
    fc.property(companies, optionsOf("employee-share"), ({ company, asOf }, some) => {
      const options = { ...whole(some), of: [type] };
      const report = reportOn(company, { rules: [entryOf("employee-share", options)], asOf, window: "2w" });
      const figure = report.figures.employeeShare[type];
      const [measured] = measure({ ...company, rule: "employee-share", options, asOf, window: "2w" });
      if (figure === null || measured === undefined) return;
      compared++;
      expect(figure).toBe(measured.value);
    }),
    runs(20, 1200),
  );
  expect(compared).toBeGreaterThan(0);
});
