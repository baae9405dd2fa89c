import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMPANY, cli, repository } from "../shells/repository.ts";

const UNREADABLE = { ...COMPANY, "engagement.policy.yml": "version: 1\nbrand: [\n" };

describe("the problem matcher", () => {
  const { problemMatcher } = JSON.parse(readFileSync(".github/vanity-check-matcher.json", "utf8"));
  type Pattern = { regexp: string; file?: number; line?: number; message?: number };

  /** What a log reader makes of a text: each place where all patterns match one line after the other. */
  function matches(owner: string, text: string): string[] {
    const { pattern } = problemMatcher.find((one: { owner: string }) => one.owner === owner);
    const lines = text.split("\n");
    return lines.flatMap((_, start) => {
      const places: Record<string, string | undefined> = {};
      for (const [i, { regexp, ...groups }] of (pattern as Pattern[]).entries()) {
        const match = new RegExp(regexp).exec(lines[start + i] ?? "");
        if (match === null) return [];
        for (const [key, group] of Object.entries(groups)) places[key] = match[group as number];
      }
      return `${places["file"]}:${places["line"]} ${places["message"]}`;
    });
  }

  it("finds each place that the report of the example names, with its message", () => {
    const args = ["--policy", "examples/acme/engagement.policy.yml"];
    const { rules } = JSON.parse(cli(".", [...args, "--format", "json"]).stdout);
    type Found = {
      outcome: string;
      waived?: unknown;
      message: string;
      location: { file: string; line: number };
    };
    const findings: Found[] = rules.flatMap(({ findings: all }: { findings: Found[] }) => all);
    const expected = findings
      .filter(({ outcome, waived }) => outcome === "fail" && !waived)
      .map(({ location: { file, line }, message }) => `${file}:${line} ${message}`);
    expect(expected.length).toBeGreaterThan(10);
    expect(matches("vanity-check", cli(".", args).stdout)).toEqual(expect.arrayContaining(expected));
  });

  it("finds the line of input that can't be read", () => {
    const { stderr } = cli(repository(UNREADABLE), []);
    expect(matches("vanity-check-input", stderr)).toEqual([
      expect.stringMatching(/^engagement\.policy\.yml:2 /),
    ]);
  });
});

it("the entry for SchemaStore names the policy's schema by the address that it has", () => {
  const entry = JSON.parse(readFileSync("docs/schemastore.json", "utf8"));
  const schema = JSON.parse(readFileSync("policies/schema/policy.schema.json", "utf8"));
  expect(entry.url).toBe(schema.$id);
  expect(Object.keys(entry)).toEqual(["name", "description", "fileMatch", "url"]);
  expect(entry.fileMatch).toContain("engagement.policy.yml");
});
