import { describe, expect, it } from "vitest";
import { html } from "../../src/report/renderers/html/page.ts";
import { markdown } from "../../src/report/renderers/markdown.ts";
import { text } from "../../src/report/renderers/text.ts";
import { unseenText } from "../../src/report/unseen-accounts.ts";
import { inputs, report } from "./fixture.ts";

function missing(amount: number, accounts = 15) {
  const unseen = Array.from({ length: Math.min(amount, 10) }, (_, i) => ({
    person: `p-${i}`,
    channel: "linkedin",
    location: { file: "roster.yml", line: i + 3, column: 5 },
  }));
  return report({
    inputs: inputs({ roster: { ...inputs().roster, accounts, seen: accounts - amount, unseen } }),
  });
}

describe("unseenText", () => {
  it("names those that are in no snapshot, by the roster's id and place", () => {
    expect(unseenText(missing(1))).toBe(
      "1 of 15 roster accounts is in no snapshot: p-0 on linkedin (roster.yml:3:5). Who did nothing is in none; where an account is misspelt, its owner counts as outside",
    );
    expect(unseenText(missing(3))).toMatch(
      /^3 of 15 roster accounts are .*p-2 on linkedin \(roster.yml:5:5\)\. /,
    );
  });

  it("names three, and counts the rest", () => {
    expect(unseenText(missing(1200, 5000))).toMatch(
      /^1,200 of 5,000 .*: p-0 .*, p-1 .*, p-2 [^,]*, and 1,197 more\. /,
    );
    expect(unseenText(missing(4))).not.toContain("p-3");
  });

  it("says nothing where all are seen, or none could be", () => {
    expect(unseenText(missing(0))).toBeNull();
    expect(unseenText(missing(0, 0))).toBeNull();
    expect(text(missing(0), { colour: false })).not.toContain("roster account");
  });

  it("is in text, Markdown and HTML, and not where only what fails is wanted", () => {
    const one = missing(1);
    for (const output of [text(one, { colour: false }), markdown(one), html(one, null)])
      expect(output).toContain("1 of 15 roster accounts is in no snapshot");
    expect(text(one, { colour: false, quiet: true })).not.toContain("roster account");
  });
});
