import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junitErrors } from "../support/valid.ts";
import { junit } from "./drawn.ts";
import { acme, finding, hostileReport, report, rule } from "./fixture.ts";
import { hostileText, invisible, runnerCommands } from "./hostile.ts";
import { elements } from "./xml.ts";

const KNOWN = new Set(["testsuites", "testsuite", "testcase", "failure", "error", "skipped"]);

describe("junit", () => {
  it("has a suite for each rule and a case for each finding", () => {
    const names = elements(junit([acme()]));
    const amount = (name: string) => names.filter((known) => known === name).length;
    expect(amount("testsuite")).toBe(acme().rules.length);
    expect([amount("failure"), amount("error"), amount("skipped")]).toEqual([13, 1, 4]);
  });

  it("counts its cases", () => {
    const output = junit([acme()]);
    const cases = elements(output).filter((name) => name === "testcase").length;
    expect(output).toContain(
      `<testsuites name="Vanity Check" tests="${cases}" failures="13" errors="1" time="0">`,
    );
    expect(output).toContain('name="16 scopes passed"');
  });

  it.each([
    ["every outcome", acme()],
    ["hostile texts", hostileReport()],
    ["nothing", report()],
  ])("is valid by the schema of Jenkins with %s", async (_, of) => {
    expect(await junitErrors(junit([of]))).toEqual([]);
  });

  it("would be found invalid", async () => {
    expect(
      await junitErrors('<testsuites><testsuite name="x"><testcase line="1"/></testsuite></testsuites>'),
    ).toHaveLength(3);
  });

  it("has a case for a rule that found nothing to judge", () => {
    expect(junit([report({ rules: [rule({ checked: 0, passed: 0 })] })])).toContain(
      'name="nothing to judge"',
    );
  });

  it("is well-formed XML, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        expectHarmless(junit([hostileReport([...texts, "\uffff\ufffe]]>"])]));
      }),
    );
    expectHarmless(junit([hostileReport()]));
  });
});

function expectHarmless(output: string): void {
  expect(elements(output).filter((name) => !KNOWN.has(name))).toEqual([]);
  expect(invisible(output)).toEqual([]);
  expect(runnerCommands(output)).toEqual([]);
}

it("has no two cases of one name, since readers take them for one test", () => {
  const at = (day: string) => finding({ scope: { from: day, to: day } });
  const of = report({
    rules: [
      rule({ findings: [at("2026-11-09"), at("2026-11-10"), finding(), finding()] }),
      rule({ options: { of: ["like"] }, findings: [finding()] }),
    ],
  });
  const names = [...junit([of, of]).matchAll(/<testcase ([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(names).toHaveLength(10);
  expect(new Set(names).size).toBe(names.length);
  expect(names.join("\n")).toContain('name="2026-11-09 snapshots/2026-w45.ndjson:4:1"');
});
