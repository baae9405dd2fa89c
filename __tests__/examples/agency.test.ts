import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { action } from "../shells/repository.ts";
import { callCli } from "../support/call-cli.ts";

const BRANDS = ["fennimoor", "nettlewick", "ottlebrew"];
const readme = readFileSync("examples/agency/README.md", "utf8");

/** A copy of the example in a repository, at the path where it stands in ours or at the top. */
function copy(at: string): string {
  const root = mkdtempSync(join(tmpdir(), "agency-"));
  mkdirSync(join(root, ".git"));
  cpSync("examples/agency", join(root, at), { recursive: true });
  return root;
}

/** Those of its findings that did not pass: rule, level, why, value, sample and the figure before. */
function findings({ rules }: Report): unknown[] {
  return rules.flatMap((rule) =>
    rule.findings.map(({ level, reason = null, actual, sample, previous = null }) => {
      return [rule.rule, level, reason, actual, sample, previous];
    }),
  );
}

describe("the agency", () => {
  const root = copy("examples/agency");

  it("prints what its README says", async () => {
    const [, command = "", output] =
      /^```console\n\$ node dist\/cli\.js (.*)\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const args = command.split(" ").map((argument) => argument.replaceAll("'", ""));
    const { code, stdout, stderr } = await callCli(root, args);
    expect(stderr).toBe("");
    expect(stdout).toBe(output);
    expect(code).toBe(1);
  });

  it("has one brand that holds its policy, one that breaks it and one that is told", async () => {
    const policy = "examples/agency/brands/*/engagement.policy.yml";
    const { stdout } = await callCli(root, ["--policy", policy, "--as-of", "2026-11-15", "--format", "json"]);
    const reports: Report[] = JSON.parse(stdout);
    // Counted by hand from the files.
    const expected = [
      {
        conclusion: "fail",
        inside: 12,
        outside: 11,
        findings: [
          ["employee-share", "error", null, 12 / 23, 23, null],
          ["daily-outside-interactions", "error", null, 0, null, null],
          ["daily-outside-interactions", "error", null, 0, null, null],
          ["daily-outside-interactions", "error", null, 0, null, null],
          ["response-rate", "error", null, 8 / 11, 11, null],
        ],
      },
      {
        conclusion: "pass",
        inside: 8,
        outside: 15,
        findings: [["employee-share", "warning", "no-worse", 8 / 23, 23, 11 / 21]],
      },
      {
        conclusion: "pass",
        inside: 2,
        outside: 19,
        // A note: three accounts outside carry it.
        findings: [["employee-share", "notice", null, 2 / 21, 21, null]],
      },
    ];
    const judged = reports.map((report) => ({
      conclusion: report.conclusion,
      inside: report.figures.inside.comment,
      outside: report.figures.outside.comment,
      findings: findings(report),
    }));
    expect(judged).toEqual(expected);
  });

  it("counts the agency's people as inside for every client", () => {
    const comments = (brand: string) =>
      ["W45", "W46"].flatMap((week) => {
        const path = `examples/agency/brands/${brand}/snapshots/2026-${week}.ndjson`;
        return readFileSync(path, "utf8").match(/"actor":"@?(kite|jo@kite)[^"]*"/g) ?? [];
      });
    expect(BRANDS.map((brand) => comments(brand).length)).toEqual([7, 4, 1]);
  });
});

it("is judged by its own workflow, with a folder for each client", () => {
  const root = copy(".");
  const workflow = readFileSync("examples/agency/.github/workflows/engagement.yml", "utf8");
  const input = (name: string) => new RegExp(`^ +${name}: (.*)$`, "m").exec(workflow)?.[1] ?? "";
  const inputs = { policy: input("policy"), "report-dir": input("report-dir"), "as-of": "2026-11-15" };
  const { code, outputs, summary, stdout } = action(root, inputs);
  expect(code).toBe(1);
  expect(stdout.match(/^::error file=brands\/fennimoor\//gm)).toHaveLength(5);
  expect(stdout.match(/^::warning file=brands\/nettlewick\//gm)).toHaveLength(1);
  expect(summary).toMatch(/^# ❌ Vanity Check: fail, 2 of 3 policies hold$/m);
  for (const brand of BRANDS) {
    const report = `reports/brands/${brand}/engagement.policy/report.json`;
    expect(outputs).toContain(report);
    const others = BRANDS.filter((other) => other !== brand);
    expect(existsSync(join(root, report))).toBe(true);
    for (const other of others) expect(readFileSync(join(root, report), "utf8")).not.toContain(other);
  }
});
