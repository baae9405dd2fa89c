import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { languageProblems } from "../support/language-service.ts";

const text = readFileSync("action.yml", "utf8");

const problems = (yaml: string, folder: string) => languageProblems(yaml, `${folder}/action.yml`);

it("is valid", async () => {
  expect(await problems(text, "ours")).toEqual([]);
});

it("would be found invalid", async () => {
  expect(await problems(text.replace("description:", "descriptoin:"), "typo")).not.toEqual([]);
  expect(await problems(text.replace("node24", "node2"), "runtime")).not.toEqual([]);
});

it("has no default that overrides the policy file", () => {
  const { inputs }: { inputs: Record<string, { default?: string }> } = parse(text);
  const defaults = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
  expect(defaults.map(([name]) => name)).toEqual(["policy"]);
});
