import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { viewOf } from "../../src/report/view.ts";
import { html, markdown, text } from "./drawn.ts";
import { inputs, report } from "./fixture.ts";

function missing(amount: number, accounts = 15) {
  const unmatched = Array.from({ length: Math.min(amount, 10) }, (_, i) => ({
    person: `p-${i}`,
    channel: "linkedin",
    location: { file: "roster.yml", line: i + 3, column: 5 },
  }));
  return report({
    inputs: inputs({ roster: { ...inputs().roster, accounts, matched: accounts - amount, unmatched } }),
  });
}

const said = (of: Report) => viewOf(of).summary.notes[0] ?? null;

describe("accounts that never appear", () => {
  it("names them by the roster's id and place", () => {
    expect(said(missing(1))).toBe(
      "1 of 15 roster accounts never appears in the data: p-0 on LinkedIn (roster.yml:3:5). They may have been inactive; if a handle is misspelled, that person counts as an outsider",
    );
    expect(said(missing(3))).toMatch(
      /^3 of 15 roster accounts never appear .*p-2 on LinkedIn \(roster.yml:5:5\)\. /,
    );
  });

  it("names three, and counts the rest", () => {
    expect(said(missing(1200, 5000))).toMatch(
      /^1,200 of 5,000 .*: p-0 .*, p-1 .*, p-2 [^,]*, and 1,197 more\. /,
    );
    expect(said(missing(4))).not.toContain("p-3");
  });

  it("says nothing where all are seen, or none could be", () => {
    expect(said(missing(0))).toBeNull();
    expect(said(missing(0, 0))).toBeNull();
    expect(text(missing(0), { colour: false })).not.toContain("roster account");
  });

  it("is in text, Markdown and HTML, and not where only what fails is wanted", () => {
    const one = missing(1);
    for (const output of [text(one, { colour: false }), markdown(one), html(one, null)])
      expect(output).toContain("1 of 15 roster accounts never appears in the data");
    expect(text(one, { colour: false, quiet: true })).not.toContain("roster account");
  });
});
