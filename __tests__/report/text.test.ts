import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text } from "./drawn.ts";
import { acme, finding, HOSTILE, hostileReport, report, rule } from "./fixture.ts";
import { hostileText, invisible, runnerCommands } from "./hostile.ts";

const ESCAPE = String.fromCharCode(27);

describe("text", () => {
  it("reads as a whole", () => {
    expect(text(acme(), { colour: false })).toMatchInlineSnapshot(`
      "FAIL  engagement.policy.yml, 2026-10-26 to 2026-11-22, Europe/Berlin: 2 of 8 rules broken, 2 with a warning, 2 not judged
            Of 412 interactions, 61 came from outside (15%); 40 are unknown.

      ✖ error  employee-share (of: comment; at most 20%)  1 of 1 failed
          snapshots/2026-w45.ndjson:4:1
            Our own people wrote 65% of the comments. Ask people outside what they think.
          help: https://github.com/vanity-check/vanity-check/blob/v1/docs/rules/employee-share.md

      ✖ error  daily-outside-interactions  12 of 28 failed
          snapshots/2026-w45.ndjson:10:1
            On 2026-11-01 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:11:1
            On 2026-11-02 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:12:1
            On 2026-11-03 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:13:1
            On 2026-11-04 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:14:1
            On 2026-11-05 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:15:1
            On 2026-11-06 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:16:1
            On 2026-11-07 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:17:1
            On 2026-11-08 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:18:1
            On 2026-11-09 the brand had no interaction with anybody outside. Talk with somebody every day.
          snapshots/2026-w45.ndjson:19:1
            On 2026-11-10 the brand had no interaction with anybody outside. Talk with somebody every day.
          and 2 more; --format json lists them all
          help: https://github.com/vanity-check/vanity-check/blob/v1/docs/rules/daily-outside-interactions.md

      ⚠ warning  fresh-snapshot  1 of 1 failed
          snapshots/x.csv:1:1
            The last day that x has is 2026-11-12, 10 days ago. Export it again.
          help: https://github.com/vanity-check/vanity-check/blob/v1/docs/rules/fresh-snapshot.md

      ⚠ warning  employee-share (of: like; at most 90%)  1 of 1 failed
          snapshots/2026-w45.ndjson:4:1
            within the noise: Our own people gave 95% of the likes, which may be chance.
          help: https://github.com/vanity-check/vanity-check/blob/v1/docs/rules/employee-share.md

      Not judged
        ? promotional-share (plan)  error, no data  plans/december.yml:1:1
            No planned post has a category.
        ? response-rate  notice, too small  snapshots/2026-w45.ndjson:4:1
            Not enough data yet: Response rate.

      Waived
        ~ employee-only-posts
          snapshots/2026-w45.ndjson:4:1
            error: Only our own people engaged with 40% of the posts.
            waived until 2026-12-31: launch day, agreed

      Passed
        ✓ outside-voices  3 checked

      Figures
          Employee share             65% of comments, 95% of likes, 84% of all
          Outside voices             41 (7 came back)
          Days with outside contact  16 of 20
          Outreach to outsiders      9
          Response rate              72% within 24 hours
          Response time              5.3 hours (median)
          Posts                      23
          Promotional posts          40%
          Self-talk                  unknown

      Read 24 files, 1,210 activities; 6 duplicates, 40 unknown, 2 undated.
      FAIL  14 errors, 2 warnings, 1 notice; 3 checks passed, 2 not judged, 1 waived (as of 2026-11-22, period 2026-10-26 to 2026-11-22, Europe/Berlin)
      "
    `);
  });

  it("is the same with colour once the colours are gone", () => {
    const coloured = text(acme(), { colour: true });
    const stripped = coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "");
    expect(coloured).toContain(`${ESCAPE}[31mFAIL${ESCAPE}[0m`);
    expect(stripped).toBe(text(acme(), { colour: false }));
  });

  it("says pass of a report that passes", () => {
    const lines = text(report({ conclusion: "pass", rules: [rule()] }), { colour: false }).split("\n");
    expect(lines[0]).toMatch(/^PASS {2}engagement\.policy\.yml, .*: 0 of 1 rule broken$/);
    expect(lines.at(-2)).toMatch(/^PASS {2}0 errors/);
  });

  it("when quiet leaves out notices, waived and passed, and keeps what fails", () => {
    const quiet = text(acme(), { colour: false, quiet: true });
    expect(quiet).toContain("No planned post has a category.");
    expect(quiet).toContain("daily-outside-interactions");
    expect(quiet).not.toMatch(/too small|Waived|Passed|Figures|412 interactions/);
    expect(quiet.trimEnd().split("\n").at(-1)).toMatch(/^FAIL {2}14 errors/);
  });

  it("as a summary has the verdict and a line for each broken rule", () => {
    const lines = text(acme(), { colour: false, summary: true }).trimEnd().split("\n");
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(/^FAIL {2}engagement\.policy\.yml/);
    expect(lines[3]).toMatch(
      /^✖ error {2}employee-share \(of: comment; at most 20%\) {2}Our own people wrote 65%/,
    );
    expect(lines[4]).toMatch(/\(12 findings\)$/);
  });

  it("says once what many rules wait for, and links each broken rule's page", () => {
    const gap = finding({
      outcome: "unjudged",
      reason: "no-data",
      actual: null,
      message: "Export the posts.",
    });
    const waiting = ["coverage", "self-talk"].map((id) =>
      rule({ rule: id, outcome: "unjudged", options: { "min-sample": 5 }, findings: [gap] }),
    );
    // The options of one entry would seem to be those of the whole list.
    const other = rule({ rule: "self-talk", options: { "min-sample": 9 } });
    const rules = [...waiting, other, rule({ findings: [finding()] })];
    const output = text(report({ rules }), { colour: false });
    expect(output.match(/Export the posts\./g)).toHaveLength(1);
    expect(output).toContain("? coverage, self-talk  error, no data");
    expect(output).toMatch(/help: https:\S+\/docs\/rules\/employee-share\.md/);
  });

  it("when quiet and all is well says one line", () => {
    const passing = report({ conclusion: "pass", rules: [rule()] });
    expect(text(passing, { colour: false, quiet: true })).toMatch(/^PASS .*\n$/);
  });

  it.each([
    [10, null],
    [11, "and 1 more; --format json lists them all"],
    [1213, "and 1,203 more; --format json lists them all"],
  ])("lists at most ten of %i findings of a rule", (amount, more) => {
    const findings = Array.from({ length: amount }, () => finding());
    const output = text(report({ rules: [rule({ findings })] }), { colour: false });
    expect(output.split("snapshots/2026-w45.ndjson:4:1")).toHaveLength(11);
    expect(/and .* more;.*/.exec(output)?.[0] ?? null).toBe(more);
  });

  it("says the level of a finding where it is not that of the rule's title", () => {
    const findings = [
      finding(),
      finding({ level: "warning", reason: "no-worse", message: "Better than before." }),
    ];
    const output = text(report({ rules: [rule({ findings })] }), { colour: false });
    expect(output).toContain("✖ error  employee-share");
    expect(output).toContain("      warning, no worse than before: Better than before.");
  });

  it("breaks messages at the width and loses no word", () => {
    const message = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const output = text(report({ rules: [rule({ findings: [finding({ message })] })] }), {
      colour: false,
      width: 60,
    });
    const broken = output.split("\n").filter((line) => line.startsWith("      word"));
    expect(broken.length).toBeGreaterThan(5);
    expect(Math.max(...broken.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(broken.map((line) => line.trim()).join(" ")).toBe(message);
  });

  it("does not let a break put a command at the start of a line", () => {
    const findings = [finding({ message: "A sentence that is as long as the line ::error::x" })];
    const output = text(report({ rules: [rule({ findings })] }), { colour: true, width: 50 });
    expect(output).toContain("\n      : :error::x");
  });

  it("cuts a message that nobody would read to its end", () => {
    const findings = [finding({ message: "x".repeat(10_000) })];
    const output = text(report({ rules: [rule({ findings })] }), { colour: false });
    expect(output).toContain(`${"x".repeat(999)}…`);
    expect(output).not.toContain("x".repeat(1000));
  });

  it.each(HOSTILE)("shows %j harmlessly", (hostile) => {
    expectHarmless([hostile]);
  });

  it("shows any text harmlessly, at any width", () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 80 }),
        expectHarmless,
      ),
    );
  });

  it("starts a line with a file's name that is a command only when it is none any more", () => {
    const location = { file: "::error::x.csv", line: 1, column: 1 };
    const output = text(report({ rules: [rule({ findings: [finding({ location })] })] }), { colour: false });
    expect(output).toContain("    : :error::x.csv:1:1");
  });
});

function expectHarmless(texts: string[], width = 80): void {
  for (const colour of [true, false]) {
    const output = text(hostileReport(texts), { colour, width });
    const stripped = output.replaceAll(new RegExp(`${ESCAPE}\\[\\d{1,2}m`, "g"), "");
    expect(runnerCommands(output)).toEqual([]);
    expect(runnerCommands(stripped)).toEqual([]);
    expect(invisible(colour ? output : output.replaceAll(ESCAPE, "\0"))).toEqual([]);
  }
}
