import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.mjs";

const { forbidden, options } = config;

/** Each rule, and a tree of files that breaks it. */
const VIOLATIONS: Record<string, Record<string, string>> = {
  "model-imports-nothing": { "model/a.ts": `import "node:crypto";` },
  "files-imports-only": { "files/a.ts": `import "../policy/b.ts";`, "policy/b.ts": "" },
  "table-imports-only": { "table/a.ts": `import "../snapshot/b.ts";`, "snapshot/b.ts": "" },
  "engine-imports-only": { "engine/judge.ts": `import "../rules/index.ts";`, "rules/index.ts": "" },
  "rules-imports-only": { "rules/a.ts": `import type { B } from "../report/b.ts";`, "report/b.ts": "" },
  "report-imports-only": { "report/a.ts": `export * from "../rules/index.ts";`, "rules/index.ts": "" },
  "policy-imports-only": {
    "policy/a.ts": `import "../rules/employee-share.ts";`,
    "rules/employee-share.ts": "",
  },
  "schema-imports-only": { "schema/policy.ts": `import "../policy/b.ts";`, "policy/b.ts": "" },
  "roster-imports-only": { "roster/a.ts": `import "../policy/b.ts";`, "policy/b.ts": "" },
  "snapshot-imports-only": { "snapshot/formats/a.ts": `await import("../../table/b.ts");`, "table/b.ts": "" },
  "plan-imports-only": { "plan/a.ts": `import "../rules/index.ts";`, "rules/index.ts": "" },
  "change-imports-only": { "change/a.ts": `import "../snapshot/b.ts";`, "snapshot/b.ts": "" },
  "claims-imports-only": { "claims/a.ts": `import "../rules/index.ts";`, "rules/index.ts": "" },
  "github-imports-only": { "github/a.ts": `import "../check.ts";`, "check.ts": "" },
  "one-rule-a-file": { "rules/a.ts": `import "./b.ts";`, "rules/b.ts": "" },
  "nobody-imports-a-shell": { "check.ts": `import "./cli/b.ts";`, "cli/b.ts": "" },
  "judging-imports-only": { "evidence.ts": `import "./report/b.ts";`, "report/b.ts": "" },
  "files-only-in-readers": { "table/a.ts": `import { open } from "node:fs/promises";` },
  "process-only-in-shells": { "report/a.ts": `import process from "node:process";` },
  "actions-core-only-in-action": { "cli.ts": `import * as core from "@actions/core";` },
  "actions-github-only-in-github": { "action.ts": `import { context } from "@actions/github";` },
  "no-network-no-execution": { "rules/a.ts": `import { runInThisContext } from "node:vm";` },
  "no-program-but-git": { "change/git.ts": `import { execFile } from "node:child_process";` },
  "known-folders": { "extra/a.ts": `import "../model/b.ts";`, "model/b.ts": "" },
  "no-cycles": { "table/a.ts": `import "./b.ts";`, "table/b.ts": `import "./a.ts";` },
  resolvable: { "table/a.ts": `import "./missing.ts";` },
};

/** What may be imported, by everyone who may. */
const ALLOWED: Record<string, string> = {
  "model/day.ts": `import type { Report } from "./report.ts";`,
  "model/report.ts": "",
  "files/text.ts": `import "node:fs"; import "../model/day.ts";`,
  "table/table.ts": `import "../model/day.ts";`,
  "engine/rule.ts": `import "../table/table.ts"; import "../model/day.ts";`,
  "engine/judge.ts": `import "./rule.ts";`,
  "rules/employee-share.ts": `import "../engine/rule.ts"; import "../table/table.ts"; import "../model/day.ts";`,
  "rules/index.ts": `import "./employee-share.ts";`,
  "schema/policy.ts": `import "../rules/index.ts"; import "../engine/rule.ts"; import "../model/day.ts";`,
  "policy/load.ts": `import "../rules/index.ts"; import "../files/text.ts"; import "node:fs";`,
  "snapshot/read.ts": `import "../files/text.ts"; import "node:fs";`,
  "report/json.ts": `import "../model/report.ts";`,
  "clock.ts": `import "node:process";`,
  "evidence.ts": `import "./engine/judge.ts"; import "./rules/index.ts"; import "./clock.ts";`,
  "check.ts": `import "./policy/load.ts"; import "./evidence.ts"; import "./report/json.ts";`,
  "change/run-git.ts": `import "node:child_process"; import "../model/day.ts";`,
  "cli.ts": `import "./cli/main.ts"; import "node:process";`,
  "cli/main.ts": `import "../check.ts"; import "node:process"; import "node:fs";`,
  "action.ts": `import "./check.ts"; import "node:process";`,
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "layers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, "src", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { output } = await cruise(["src"], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

describe("the layer check", () => {
  it.each(forbidden)("$name: $comment", async ({ name, comment }) => {
    expect(comment).toMatch(/\w{3}.*\.$/);
    expect(await broken(VIOLATIONS[name] ?? {})).toContain(name);
  });

  it("lets everything else be", async () => {
    expect(await broken(ALLOWED)).toEqual([]);
  });
});
