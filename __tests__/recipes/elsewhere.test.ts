import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import process from "node:process";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { COMPANY, cli, comments, repository } from "../shells/repository.ts";
import { codeBlocks } from "../support/markdown.ts";
import { ajvCheck } from "../support/schemas.ts";
import { codeQuality, preCommitConfig, preCommitHooks } from "./published.ts";
import { runStep } from "./steps.ts";

const PAGE = readFileSync("docs/recipes/elsewhere.md", "utf8");
const blocks = codeBlocks(PAGE, "yaml").map((block) => parse(block));
/** Commands that come before those of the machine: `npx` runs the bundle, and `git pull` has nothing to do. */
const PROGRAMS = {
  "bin/npx": `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${resolve("dist/cli.js")}" "$@"\n`,
  "bin/git": "#!/bin/sh\n",
};
const BROKEN = { ...COMPANY, "snapshots/w46.ndjson": comments(["ann", "ann", "ann", "sam", "kim"]) };
const UNREADABLE = { ...COMPANY, "engagement.policy.yml": "version: 1\nbrand: [\n" };

function shell(script: string, files: Record<string, string>) {
  const root = repository({ ...files, ...PROGRAMS });
  const made = runStep({ run: "chmod +x bin/*" }, {}, { cwd: root });
  expect(made.code).toBe(0);
  return { root, ...runStep({ run: script }, {}, { cwd: root, programs: join(root, "bin") }) };
}

describe("at GitLab", () => {
  const job = blocks[0]["vanity-check"];
  const script = job.script.join("\n");
  const files = { "code-quality.mjs": readFileSync("docs/recipes/code-quality.mjs", "utf8") };

  it.each([
    ["holds", COMPANY, 0],
    ["is broken", BROKEN, 1],
    ["can't be read", UNREADABLE, 2],
  ])("a policy that %s gives its exit code", (_, company, expected) => {
    expect(shell(script, { ...company, ...files }).code).toBe(expected);
  });

  it("writes the reports that the job names", () => {
    const { root } = shell(script, { ...BROKEN, ...files });
    const { junit, codequality } = job.artifacts.reports;
    expect(existsSync(join(root, junit))).toBe(true);
    expect(JSON.parse(readFileSync(join(root, codequality), "utf8"))).toEqual([
      {
        description: expect.stringContaining("60% of"),
        check_name: "employee-share",
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: "major",
        location: { path: "snapshots/w46.ndjson", lines: { begin: expect.any(Number) } },
      },
    ]);
  });

  it.each(["examples/acme/engagement.policy.yml", "examples/agency/brands/*/engagement.policy.yml"])(
    "gives each finding of %s a fingerprint and a place of its own",
    (policy) => {
      const report = cli(".", ["--policy", policy, "--format", "json"]).stdout;
      const { root, ...made } = shell("node code-quality.mjs report.json", {
        ...files,
        "report.json": report,
      });
      const issues: Record<string, unknown>[] = JSON.parse(made.stdout);
      expect(issues.length).toBeGreaterThan(0);
      const fits = ajvCheck(codeQuality);
      expect(fits(issues), JSON.stringify(fits.errors)).toBe(true);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
      for (const issue of issues) {
        expect(existsSync((issue["location"] as { path: string }).path)).toBe(true);
      }
    },
  );
});

test.each([
  ["no severity", { severity: undefined }],
  ["another severity", { severity: "error" }],
  ["a path that begins with ./", { location: { path: "./a.csv", lines: { begin: 1 } } }],
  ["a line 0", { location: { path: "a.csv", lines: { begin: 0 } } }],
])("what GitLab documents is no report with %s", (_, change) => {
  const fits = ajvCheck(codeQuality);
  const issue = { description: "d", check_name: "c", fingerprint: "f", severity: "info" };
  const right = { ...issue, location: { path: "a.csv", lines: { begin: 1 } } };
  expect(fits([right])).toBe(true);
  expect(fits(JSON.parse(JSON.stringify([{ ...right, ...change }])))).toBe(false);
});

describe("with cron", () => {
  const line = codeBlocks(PAGE, "crontab")[0]?.trim().split("\n").at(-1) ?? "";
  const command = line.replace(/^(\S+ ){5}/, "");
  const script = (root: string) => command.replace("/srv/engagement", root);

  it("has no percent sign, which cron takes for the end of a line", () => {
    expect(command).toMatch(/^cd /);
    expect(command).not.toContain("%");
  });

  it.each([
    ["says nothing while the policy holds", COMPANY, /^$/],
    ["says what is broken", BROKEN, /^FAIL.*employee-share/s],
    ["says what can't be read", UNREADABLE, /^engagement\.policy\.yml:2:/],
  ])("%s", (_, company, output) => {
    const result = shell(script("."), company);
    expect(result.stdout + result.stderr).toMatch(output);
  });
});

describe("with pre-commit", () => {
  const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
  const used = blocks.find((block) => "repos" in block).repos[0].hooks[0];

  it("is as pre-commit documents it, here and in the page", () => {
    const [hooks, config] = [ajvCheck(preCommitHooks), ajvCheck(preCommitConfig)];
    const own = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
    expect(hooks(own), JSON.stringify(hooks.errors)).toBe(true);
    expect(config(blocks.find((block) => "repos" in block)), JSON.stringify(config.errors)).toBe(true);
    for (const wrong of [
      { ...hook, entry: undefined },
      { ...hook, language: "nodejs" },
      { ...hook, file: "x" },
    ])
      expect(hooks(JSON.parse(JSON.stringify([wrong])))).toBe(false);
  });

  it("has the hook that the page names", () => {
    expect(used.id).toBe(hook.id);
  });

  it.each([
    [COMPANY, 0],
    [BROKEN, 1],
  ])("runs a file of the repository as it is: %#", (company, code) => {
    const PATH = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
    const run = `"${resolve(hook.entry.split(" ")[0])}" ${hook.entry.split(" ").slice(1).join(" ")}`;
    const root = repository(company);
    expect(runStep({ run }, {}, { cwd: root, env: { PATH } }).code).toBe(code);
  });

  it.each(["engagement.policy.yml", "roster.csv", "snapshots/w46.ndjson", "plans/a.ics", "exports/a.zip"])(
    "runs where %s changes",
    (path) => expect(new RegExp(hook.files).test(path)).toBe(true),
  );
});
