import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { byteLength } from "../../src/report/cut.ts";
import { github, markdownOfAll, verdictOfAll } from "./drawn.ts";
import { acme, hostileReport } from "./fixture.ts";

const broken = (path = "a.yml") => ({
  ...acme(),
  policy: { ...acme().policy, path },
  conclusion: "fail" as const,
});
const neutral = () => ({ ...broken(), conclusion: "neutral" as const });
const held = (path = "b.yml") => ({ ...broken(path), conclusion: "pass" as const });

describe("the verdict over several policies", () => {
  it.each([
    [[held(), held()], 2, "PASS  2 of 2 policies hold"],
    [[broken(), held()], 2, "FAIL  1 of 2 policies holds; broken: a.yml"],
    [[broken(), broken("c.yml")], 2, "FAIL  0 of 2 policies hold; broken: a.yml, c.yml"],
    [[held()], 2, "NOT JUDGED  1 of 2 policies holds; 1 couldn't be judged"],
    [[neutral()], 1, "NO VERDICT  0 of 1 policy holds; 1 has no verdict"],
  ])("%#", (reports, asked, line) => {
    expect(verdictOfAll(reports, asked)).toBe(line);
  });

  it("shows a hostile path harmlessly", () => {
    const line = verdictOfAll([broken("\u001b[31m\n::error::x ##[error]"), held()], 2);
    for (const text of ["\u001b", "\n", "##["]) expect(line).not.toContain(text);
  });
});

describe("several reports as Markdown", () => {
  it("begin with a line for each brand, the worst first, and fold the reports", () => {
    const named = (brand: string, of: Report) => ({ ...of, policy: { ...of.policy, brand } });
    const text = markdownOfAll([named("Fine", held()), named("Bad", broken())], 2);
    expect(text).toMatch(/^# ❌ Vanity Check: fail, 1 of 2 policies holds\n/);
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    expect(rows[2]).toMatch(/^\| ❌ Bad \| 15% \| /);
    expect(rows[3]).toMatch(/^\| ✅ Fine \| 15% \| /);
    expect(text).toContain("<details><summary>Bad</summary>");
    expect(text).toContain("# ✅ Vanity Check: pass, Fine\n");
    expect(text).not.toContain("in the report folder");
  });

  it("stay under the limit together, and say what is left out", () => {
    const reports = Array.from({ length: 30 }, () => hostileReport());
    const text = markdownOfAll(reports, 30, 200_000);
    expect(byteLength(text)).toBeLessThanOrEqual(200_000);
    expect(text).toMatch(/\*\*\d+ more policies; all reports are in the report folder\.\*\*/);
  });
});

it("annotates for all reports of a step as for one: ten of a level, the weightiest first", () => {
  const errors = (text: string) => text.split("\n").filter((line) => line.startsWith("::error ")).length;
  const reports = Array.from({ length: 12 }, () => broken());
  expect(errors(github(reports))).toBe(10);
  expect(errors(github(reports, { error: 7 }))).toBe(3);
  expect(github(reports, { error: 7 })).toMatch(/::error title=\d+ more errors::/);
});
