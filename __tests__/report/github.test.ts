import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Report } from "../../src/domain/report.ts";
import { github } from "./drawn.ts";
import { acme, finding, hostileReport, inputs, report, rule } from "./fixture.ts";
import { hostileText, invisible } from "./hostile.ts";

const ANNOTATION = /^::(error|warning|notice) (?:file=[^:,]*,line=\d+,col=\d+,)?title=[^:,]*::(.*)$/u;

function lines(of: Report): string[] {
  return github([of]).split("\n").slice(0, -1);
}

function many(amount: number, values: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: amount }, (_, index) =>
    finding({ message: `finding ${index}`, actual: 1 - index / 1000, ...values }),
  );
}

describe("github", () => {
  it("writes the level, the place, the rule, the message and the advice", () => {
    const findings = [finding({ message: "100% of x: y, z", advice: "Ask." })];
    expect(github([report({ rules: [rule({ findings })] })])).toBe(
      "::error file=snapshots/2026-w45.ndjson,line=4,col=1,title=employee-share" +
        "::100%25 of x: y, z Ask.\n",
    );
  });

  it("says why a finding is no plain failure", () => {
    expect(github([acme()])).toContain(
      "::notice file=snapshots/2026-w45.ndjson,line=4,col=1,title=response-rate%3A too small::Only 4",
    );
  });

  it("is empty without findings", () => {
    expect(github([report({ rules: [rule()] })])).toBe("");
  });

  it("leaves out what is waived", () => {
    const findings = [finding({ waived: { reason: "agreed", until: "2026-12-31" } })];
    expect(github([report({ rules: [rule({ findings })] })])).toBe("");
  });

  it.each(["error", "warning"] as const)("emits ten of a level %s as they are", (level) => {
    const found = lines(report({ rules: [rule({ findings: many(10, { level }) })] }));
    expect(found).toHaveLength(10);
    expect(found.at(-1)).toContain("finding 9");
  });

  it.each(["error", "warning"] as const)("emits nine of more %ss, and one that counts the rest", (level) => {
    const found = lines(report({ rules: [rule({ findings: many(1212, { level }) })] }));
    expect(found).toHaveLength(10);
    expect(found.every((line) => line.startsWith(`::${level} `))).toBe(true);
    expect(found[8]).toContain("finding 8");
    expect(found[9]).toContain(`::1,203 more ${level}s: 1,203 of employee-share.`);
    expect(found[9]).toContain("--format json");
  });

  it("counts each level by itself", () => {
    const levels = (["notice", "error", "warning"] as const).map((level) =>
      rule({ options: { of: [level] }, findings: many(11, { level }) }),
    );
    const found = lines(report({ rules: levels }));
    expect(found.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual([
      ...Array(10).fill("error"),
      ...Array(10).fill("warning"),
      "notice",
    ]);
  });

  it("emits one notice a rule, which would crowd out the others'", () => {
    const rules = ["a", "b"].map((name) => rule({ rule: name, findings: many(8, { level: "notice" }) }));
    expect(lines(report({ rules })).map((line) => /title=(\w)/.exec(line)?.[1])).toEqual(["a", "b"]);
  });

  it("says which rules the rest are of", () => {
    const rules = ["a", "b"].map((name) => rule({ rule: name, findings: many(8, { actual: 1 }) }));
    expect(lines(report({ rules })).at(-1)).toContain("::7 more errors: 7 of b.");
  });

  it("puts the weightiest first", () => {
    const findings = [0.3, 0.9, 0.5].map((actual) => finding({ actual, message: `share ${actual}` }));
    const found = lines(report({ rules: [rule({ findings })] }));
    expect(found.map((line) => /share ([\d.]+)/.exec(line)?.[1])).toEqual(["0.9", "0.5", "0.3"]);
  });

  it.each(["%", "😀", "x", "\n", "\u202e"])(
    "cuts a long message of %j at 4096 characters, and not within one",
    (piece) => {
      for (const shift of ["", "a", "ab", "abc"]) {
        const findings = [finding({ message: shift + piece.repeat(5000) })];
        const [line = ""] = lines(report({ rules: [rule({ findings })] }));
        expect(line.length).toBeLessThanOrEqual(4096);
        expect(line.length).toBeGreaterThan(4090);
        expect(line.endsWith("…")).toBe(true);
        expect(line).not.toMatch(/%(?!25|0A)/);
        expect(invisible(line)).toEqual([]);
      }
    },
  );

  it("keeps the message where the path is longer than any that GitHub shows", () => {
    const findings = [finding({ location: { file: "d/".repeat(3000), line: 1, column: 1 } })];
    expect(github([report({ rules: [rule({ findings })] })])).toMatch(
      /^::error title=employee-share::Our own people/,
    );
  });

  const at = (line: number) => ({ file: "roster.yml", line, column: 3 });
  const noted = report({
    inputs: inputs({
      overruled: { count: 2, first: [{ location: at(4), earlier: at(2), by: ["side"] }] },
      roster: {
        ...inputs().roster,
        people: 30,
        channels: [{ channel: "linkedin", people: 3 }],
        similar: [{ account: "ann_b", person: "p-1", channel: "linkedin", location: at(9) }],
      },
      unreadColumns: [{ location: { file: "w.csv", line: 1, column: 1 }, columns: ["Mood"] }],
    }),
  });

  it("notices what else a reader should look into, once of each kind and without names", () => {
    const text = github([noted, noted]);
    expect(lines(noted).map((line) => line.replace(/^::notice (file=[^,]*,line=\d+)?.*::/, "$1 "))).toEqual([
      expect.stringMatching(/^file=roster.yml,line=4 2 activities are overruled/),
      expect.stringMatching(/^file=roster.yml,line=9 1 account looks like somebody's/),
      expect.stringMatching(/^ The roster has accounts of 3 of 30 people on LinkedIn\.$/),
      expect.stringMatching(/^file=w.csv,line=1 Nothing reads the column “Mood” of w.csv/),
    ]);
    expect(text.split("\n")).toHaveLength(5);
    expect(text).not.toContain("ann_b");
  });

  it("leaves those out where findings need the room, and where all are recognised", () => {
    const rules = Array.from({ length: 9 }, (_, i) =>
      rule({ rule: `r-${i}`, findings: many(1, { level: "notice" }) }),
    );
    expect(lines({ ...noted, rules }).filter((line) => line.includes("r-"))).toHaveLength(9);
    expect(lines({ ...noted, rules })).toHaveLength(10);
    const { roster } = inputs();
    const whole = { ...roster, people: 3, channels: [{ channel: "linkedin", people: 3 }] };
    expect(github([report({ inputs: inputs({ roster: whole }) })])).toBe("");
  });

  it("writes commands of its own and nothing else, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const found = lines(hostileReport(texts));
        expect(found.length).toBeGreaterThan(0);
        for (const line of found) expectHarmless(line);
      }),
    );
  });

  it("writes the known hostile texts harmlessly", () => {
    for (const line of lines(hostileReport())) expectHarmless(line);
  });
});

function expectHarmless(line: string): void {
  expect(line).toMatch(ANNOTATION);
  expect(line).not.toContain("##[");
  expect(line.length).toBeLessThanOrEqual(4096);
  expect(invisible(line)).toEqual([]);
}
