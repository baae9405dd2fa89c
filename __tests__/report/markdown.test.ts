import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/domain/day.ts";
import type { Report } from "../../src/domain/report.ts";
import { comment, markdown } from "./drawn.ts";
import { acme, byType, finding, HOSTILE, hostileReport, report, rule, week } from "./fixture.ts";
import { hostileText, invisible, runnerCommands } from "./hostile.ts";

/** The rows of the table that unfolds under a line, as cells. */
function tableUnder(heading: string, of: Report): string[][] {
  const after = markdown(of).split(heading)[1]?.replace("</details>", "")?.trimStart() ?? "";
  const rows = after.split("\n\n")[0]?.split("\n") ?? [];
  return rows
    .filter((row) => !row.includes("| --- |"))
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function withFindings(amount: number, message = "Too much."): Report {
  const findings = Array.from({ length: amount }, (_, index) =>
    finding({ message, actual: 1 - index / amount }),
  );
  return report({ rules: [rule({ findings })] });
}

describe("markdown", () => {
  it("begins with the verdict and the headline", () => {
    const lines = markdown(acme()).split("\n");
    expect(lines[0]).toBe("# ❌ Vanity Check: fail, Acme");
    expect(lines[2]).toBe(
      "**Of 412 interactions, 61 came from outside (15%); 40 are unknown.** 2 of 8 rules broken, 2 with a warning, 2 not judged.",
    );
    expect(markdown(report({ conclusion: "pass" }))).toMatch(/^# ✅ Vanity Check: pass, Acme\n/);
  });

  it("shows the figures", () => {
    const output = markdown(acme());
    expect(output).toContain("| Employee share | 65% of comments, 95% of likes, 84% of all |");
    expect(output).toContain("| Days with outside contact | 16 of 20 |");
    expect(output).toContain("| Self-talk | unknown |");
  });

  it("has every rule in a table, in the policy's order, with its worst finding", () => {
    const code = (text: string) => `<code>${text}</code>`;
    expect(tableUnder("<summary>All 8 rules</summary>", acme())).toEqual([
      ["Rule", "Result", "Measured", "Limit", "Cases", "Period before", "Worst finding"],
      ["Outside voices", "✅ pass (3 checked)", "12", "at least 10", "–", "↓ from 15", ""],
      [
        "Employee share of comments",
        "❌ fail (1 of 1)",
        "65%",
        "at most 20%",
        "140",
        "↓ from 71%",
        code("snapshots/2026-w45.ndjson:4:1"),
      ],
      [
        "Employee share of likes",
        "⚠️ warning, within the noise (1 of 1)",
        "90.4%",
        "at most 90%",
        "232",
        "",
        code("snapshots/2026-w45.ndjson:4:1"),
      ],
      [
        "Daily interactions with outsiders",
        "❌ fail (12 of 28)",
        "0",
        "at least 1",
        "0",
        "",
        code("snapshots/2026-w45.ndjson:10:1"),
      ],
      [
        "Response rate",
        "❔ not judged: too small",
        "50%",
        "at least 90%",
        "4",
        "",
        code("snapshots/2026-w45.ndjson:4:1"),
      ],
      [
        "Promotional posts in the plan",
        "❔ not judged: no data",
        "–",
        "at most 20%",
        "–",
        "",
        code("plans/december.yml:1:1"),
      ],
      [
        "Age of the latest data",
        "⚠️ warning (1 of 1)",
        "10 days",
        "at most 8 days",
        "–",
        "",
        code("snapshots/x.csv:1:1"),
      ],
      ["Posts that only employees react to", "☑️ waived (1 checked, 1 waived)", "", "at most 25%", "", "", ""],
    ]);
  });

  it("does not show a change that nobody sees", () => {
    const worst = { actual: 0.1612, operator: "<=", limit: 0.2, sample: 31, previous: 0.16 } as const;
    const [, row] = tableUnder("<summary>All 1 rule</summary>", report({ rules: [rule({ worst })] }));
    expect(row?.[5]).toBe("→ from 16%");
  });

  it("has what is broken first, a line a rule, and folds the rest", () => {
    const lines = markdown(acme()).split("\n");
    const [, , ...rows] = lines.filter((line) => line.startsWith("|")).slice(0, 6);
    expect(rows.map((row) => row.split(" | ").slice(0, 2))).toEqual([
      ["| ❌", expect.stringContaining("[Employee share of comments](https://github.com/")],
      ["| ❌", expect.stringContaining("[Daily interactions with outsiders](")],
      ["| ⚠️", expect.stringContaining("[Age of the latest data](")],
      ["| ⚠️", expect.stringContaining("[Employee share of likes](")],
    ]);
    expect(rows[1]).toContain("And 11 more like it.");
    const folds = lines.filter((line) => line.includes("<summary>"));
    expect(folds.map((line) => line.replace(/<[^>]+>/g, ""))).toEqual([
      "16 findings, what is not judged, and what to do",
      "Figures",
      "Week by week",
      "All 8 rules",
    ]);
    expect(lines.filter((line) => line === "</details>")).toHaveLength(folds.length);
    expect(lines.findIndex((line) => line.includes("<summary>"))).toBeGreaterThan(
      lines.indexOf(rows[3] ?? ""),
    );
  });

  it("comments on what the change breaks, and leaves the company's figures out", () => {
    const left = rule({ rule: "self-talk", findings: [], passed: 0, checked: 0, hidden: 3 });
    const of = { ...acme(), rules: [...acme().rules, left] };
    const text = comment(of, 65_536);
    expect(text).toMatch(/^# ❌ Vanity Check: fail, Acme\n\nThe policy is broken: 2 of 9 rules broken/);
    expect(text).not.toMatch(/Week by week|Figures|Self-talk|412 interactions/);
    expect(text).toContain("<summary>All 8 rules</summary>");
  });

  it("tells findings, those not judged and the waived apart", () => {
    const output = markdown(acme());
    const [broken = "", rest = ""] = output.split("### Not judged");
    const [unjudged = "", waived = ""] = rest.split("### Waived");
    expect(broken).toContain("**error** Our own people wrote 65% of the comments.");
    expect(broken).toContain("**warning, within the noise** Our own people gave");
    expect(unjudged).toContain("**error, no data** No planned post has a category.");
    expect(waived).toContain("; waived until 2026-12-31: launch day, agreed");
    expect(broken.match(/^- /gm)).toHaveLength(15);
  });

  it("says once what many rules wait for, and what could be anything not as a bound", () => {
    const waits = (name: string, message: string) =>
      rule({
        rule: name,
        findings: [
          finding({
            outcome: "unjudged",
            reason: "no-data",
            level: "notice",
            actual: null,
            sample: null,
            message,
          }),
        ],
      });
    const unbounded = { outcome: "unjudged" as const, reason: "incomplete" as const, low: 0, high: null };
    const open = finding({ ...unbounded, message: "Not judged." });
    const output = markdown(
      report({
        rules: [
          ...["coverage", "self-talk", "outside-voices"].map((name) => waits(name, "Export it.")),
          rule({ rule: "response-time", unit: "hours", worst: { ...open, actual: 4 }, findings: [open] }),
        ],
      }),
    );
    expect(output).toContain(
      "- **notice, no data** Export it. Rules: Coverage, Outside voices, Self-talk.\n",
    );
    expect(output.match(/Export it\./g)).toHaveLength(1);
    expect(output).not.toMatch(/at least 0(?!\.)/);
  });

  it("shows the weeks, oldest first, and what is unknown as such", () => {
    expect(tableUnder("<summary>Week by week</summary>", acme()).slice(1)).toEqual([
      [
        ...["2026-11-09 – 2026-11-15", "10", "90", "–", "–", "12", "–", "–", "–", "40%"],
        ...["most unanswered", "–", "–"],
      ],
      [
        ...["2026-11-16 – 2026-11-22", "–", "80", "–", "–", "1,203", "4", "5", "–", "88%"],
        ...["5.3 hours", "–", "–"],
      ],
    ]);
  });

  it("puts an arrow from the week before beside a figure that both weeks have", () => {
    const trend = [
      week("2026-11-02", { outsideVoices: 9, posts: 3, responseRate: 0.4, medianResponseHours: 14.6 }),
      week("2026-11-09", {
        outsideVoices: 12,
        posts: 3,
        employeeShare: byType({ comment: 0.2 }),
        responseRate: 0.4,
      }),
    ];
    const output = markdown(report({ trend }));
    expect(output).toContain("| Outside voices | unknown | ↑ 12, was 9 |");
    expect(output).toContain("| Posts | unknown | → 3, was 3 |");
    expect(output).toContain("| Response time | unknown | ↑ most unanswered, was 14.6 hours |");
    expect(output).toContain("| Employee share | unknown |  |");
  });

  it("draws the weeks above their table, where every value is known", () => {
    const from = (day: string, outside: number | null) =>
      week(day, { inside: byType({ all: 3 }), outside: byType({ all: outside }) });
    const known = markdown(report({ trend: [from("2026-11-02", 7), from("2026-11-09", 8)] }));
    expect(known).toContain('x-axis ["11-02", "11-09"]');
    expect(known).toContain("bar [7, 8]");
    expect(known).toContain('y-axis "interactions" 0 --> 8');
    expect(known.indexOf("```mermaid")).toBeLessThan(known.indexOf("| Week |"));
    const unknown = markdown(report({ trend: [from("2026-11-02", 7), from("2026-11-09", null)] }));
    expect(unknown).not.toContain("mermaid");
  });

  it("draws no more weeks than have room for their names, and says how many", () => {
    const weeks = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        week(formatDay(20_000 + 7 * i), { inside: byType({ all: 3 }), outside: byType({ all: i }) }),
      );
    const year = markdown(report({ trend: weeks(52) }));
    expect(year).toContain("Weekly interactions by source, the last 13: outsiders");
    expect(year).toContain("bar [39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51]");
    expect(markdown(report({ trend: weeks(13) }))).toContain("Weekly interactions by source: outsiders");
  });

  it("links a finding to its line, where the source is known", () => {
    const source = { server: "https://github.com", repository: "acme/social", commit: "0a1b2c" };
    const location = { file: "my (own) week.csv", line: 4, column: 1 };
    const output = markdown(
      report({ rules: [rule({ findings: [finding({ location })] })] }),
      undefined,
      source,
    );
    expect(output).toContain(
      "- [<code>my (own) week.csv:4:1</code>](https://github.com/acme/social/blob/0a1b2c/my%20%28own%29%20week.csv#L4)",
    );
    expect(output).toMatch(/^\| .* \| \[<code>my \(own\) week.csv:4:1<\/code>\]\(https:/m);
  });

  it("shows all of 1,203 short findings, and does not speak of a cut", () => {
    const output = markdown(withFindings(1203));
    expect(output.match(/^- /gm)).toHaveLength(1203);
    expect(output).not.toContain("everything is in report.json");
  });

  it.each([50_000, 65_536, 1_000_000])("cuts whole findings to stay under %i bytes, and says so", (limit) => {
    const output = markdown(withFindings(9000, "€".repeat(300)), limit);
    const shown = output.match(/^- .*$/gm) ?? [];
    const bytes = new TextEncoder().encode(output).length;
    expect(bytes).toBeLessThanOrEqual(limit);
    expect(bytes).toBeGreaterThan(limit - 2000);
    expect(shown.every((line) => line.endsWith("€"))).toBe(true);
    expect(output).toContain(
      `showing ${shown.length === 0 ? "" : shown.length.toLocaleString("en")} of 9,000 findings; everything is in report.json`,
    );
  });

  it("counts the bytes of the tables as well", () => {
    const rules = Array.from({ length: 12 }, (_, index) => rule({ rule: `${"€".repeat(200)}${index}` }));
    const output = markdown({ ...report(), rules: [...withFindings(2000).rules, ...rules] }, 50_000);
    expect(output).toContain("everything is in report.json");
    expect(new TextEncoder().encode(output).length).toBeLessThanOrEqual(50_000);
  });

  it("cuts the table of rules too, and says so", () => {
    const rules = Array.from({ length: 5000 }, (_, index) => rule({ rule: `rule-${index}` }));
    const output = markdown(report({ rules }), 60_000);
    const rows = output.match(/^\| Employee share \| ✅/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(100);
    expect(output).toContain(`and ${(5000 - rows).toLocaleString("en")} more rules; all are in report.json`);
  });

  it("stays under 1 MiB with the worst texts in every place", () => {
    const worst = ["$".repeat(10_000), "\u{e0041}".repeat(5000), "|@#1".repeat(3000)];
    const texts = Array.from({ length: 600 }, (_, index) => `${index}${worst[index % worst.length]}`);
    const output = markdown({ ...hostileReport(texts), trend: trend(worst) });
    expect(new TextEncoder().encode(output).length).toBeLessThan(1_048_576);
    expect(output).toContain("everything is in report.json");
    expect(output).toContain("<summary>Week by week</summary>");
  });

  it.each(HOSTILE)("shows %j harmlessly", (hostile) => {
    expectHarmless([hostile]);
  });

  it("shows any text harmlessly", () => {
    fc.assert(fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), expectHarmless));
  });
});

function trend(texts: string[]): Report["trend"] {
  return Array.from({ length: 52 }, (_, index) => {
    const hostile = texts[index % texts.length] ?? "";
    return { ...week(hostile), to: hostile };
  });
}

function expectHarmless(texts: string[]): void {
  const output = markdown(hostileReport(texts));
  expect(runnerCommands(output)).toEqual([]);
  expect(invisible(output)).toEqual([]);
  const lines = output.split("\n").filter((line) => line !== "");
  for (const line of lines)
    expect(line).toMatch(
      /^(#{1,4} |- <code>|- \*\*|<details><summary>|<\/details>$|\| |\*\*|As of |\d+ errors, |\d+ of \d+ roster account|\d+ activit|\d+ accounts? look|The roster has accounts of )/,
    );
  for (const rows of tablesIn(output)) {
    // The second row is ours alone; whatever a stranger writes, every other has as many cells.
    const [, ruler = ""] = rows;
    expect(ruler).toMatch(/^(\| --- )+\|$/);
    for (const row of rows) expect(row.split("|")).toHaveLength(ruler.split("|").length);
  }
}

/** Lines of tables that stand together. */
function tablesIn(output: string): string[][] {
  return output
    .split(/\n(?!\|)/)
    .map((part) => part.split("\n").filter((line) => line.startsWith("|")))
    .filter((rows) => rows.length > 0);
}
