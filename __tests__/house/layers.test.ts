import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { globSync } from "tinyglobby";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.mjs";

const { forbidden, options } = config;

/** Each rule, and a tree of files that breaks it. */
const VIOLATIONS: Record<string, Record<string, string>> = {
  "lib-imports-nothing": { "lib/a.ts": `import "../domain/b.ts";`, "domain/b.ts": "" },
  "domain-imports-nothing": { "domain/a.ts": `import "node:crypto";` },
  "text-imports-only": { "text/a.ts": `import "../io/b.ts";`, "io/b.ts": "" },
  "io-imports-only": { "io/a.ts": `import "../config/b.ts";`, "config/b.ts": "" },
  "ingest-imports-only": { "ingest/platforms/a.ts": `await import("../../store/b.ts");`, "store/b.ts": "" },
  "config-imports-only": {
    "config/a.ts": `import "../rules/employee-share.ts";`,
    "rules/employee-share.ts": "",
  },
  "store-imports-only": { "store/a.ts": `import "../ingest/b.ts";`, "ingest/b.ts": "" },
  "messages-imports-only": { "messages/a.ts": `import "../store/b.ts";`, "store/b.ts": "" },
  "metrics-imports-only": { "metrics/a.ts": `import "../evaluate/b.ts";`, "evaluate/b.ts": "" },
  "evaluate-imports-only": { "evaluate/judge.ts": `import "../rules/index.ts";`, "rules/index.ts": "" },
  "rules-imports-only": { "rules/a.ts": `import type { B } from "../report/b.ts";`, "report/b.ts": "" },
  "change-imports-only": { "change/a.ts": `import "../ingest/b.ts";`, "ingest/b.ts": "" },
  "report-imports-only": { "report/a.ts": `export * from "../rules/index.ts";`, "rules/index.ts": "" },
  "schema-imports-only": { "schema/claims.ts": `import "../config/b.ts";`, "config/b.ts": "" },
  "docs-imports-only": { "docs/a.ts": `import "../report/b.ts";`, "report/b.ts": "" },
  "setup-imports-only": { "setup/a.ts": `import "../io/b.ts";`, "io/b.ts": "" },
  "browser-imports-only": { "browser/a.ts": `import "../app/check.ts";`, "app/check.ts": "" },
  "browser-without-disk": {
    "browser.ts": `import "./app/judge.ts";`,
    "app/judge.ts": `import "./check.ts";`,
    "app/check.ts": `import "../io/b.ts";`,
    "io/b.ts": "",
  },
  "github-imports-only": { "github/a.ts": `import "../app/check.ts";`, "app/check.ts": "" },
  "one-rule-a-file": { "rules/a.ts": `import "./b.ts";`, "rules/b.ts": "" },
  "nobody-imports-a-shell": { "app/check.ts": `import "../cli/b.ts";`, "cli/b.ts": "" },
  "action-without-terminal": { "action/a.ts": `import "../cli/b.ts";`, "cli/b.ts": "" },
  "judging-imports-only": { "app/evaluate.ts": `import "../report/b.ts";`, "report/b.ts": "" },
  "files-only-at-the-edge": { "store/a.ts": `import { open } from "node:fs/promises";` },
  "engine-without-node": { "config/a.ts": `import { dirname } from "node:path";` },
  "process-is-a-global": { "cli/a.ts": `import process from "node:process";` },
  "actions-core-only-in-action": { "cli.ts": `import * as core from "@actions/core";` },
  "actions-github-only-in-github": { "action.ts": `import { context } from "@actions/github";` },
  "no-network-no-execution": { "rules/a.ts": `import { runInThisContext } from "node:vm";` },
  "no-program-but-git": { "io/git.ts": `import { execFile } from "node:child_process";` },
  "known-folders": { "extra/a.ts": `import "../domain/b.ts";`, "domain/b.ts": "" },
  "no-cycles": { "store/a.ts": `import "./b.ts";`, "store/b.ts": `import "./a.ts";` },
  resolvable: { "store/a.ts": `import "./missing.ts";` },
};

/** What may be imported, by everyone who may. */
const ALLOWED: Record<string, string> = {
  "lib/compare.ts": "",
  "domain/day.ts": `import type { Report } from "./report.ts"; import "../lib/compare.ts";`,
  "domain/report.ts": "",
  "text/yaml.ts": `import "../domain/day.ts";`,
  "io/disk.ts": `import "node:fs"; import "../text/yaml.ts";`,
  "io/run-git.ts": `import "node:child_process"; import "../domain/day.ts";`,
  "store/table.ts": `import "../domain/day.ts";`,
  "metrics/a.ts": `import "../store/table.ts"; import "../domain/day.ts";`,
  "evaluate/rule.ts": `import "../store/table.ts"; import "../metrics/a.ts"; import "../domain/day.ts";`,
  "evaluate/judge.ts": `import "./rule.ts"; import "../messages/message.ts";`,
  "rules/employee-share.ts": `import "../evaluate/rule.ts"; import "../metrics/a.ts"; import "../domain/day.ts";`,
  "rules/index.ts": `import "./employee-share.ts";`,
  "schema/claims.ts": `import "../domain/day.ts";`,
  "config/policy/load.ts": `import "../../rules/index.ts"; import "../../text/yaml.ts";`,
  "ingest/pipeline/read.ts": `import "../../text/yaml.ts"; import "../platforms/a.ts";`,
  "ingest/platforms/a.ts": "",
  "messages/message.ts": `import "../domain/report.ts"; import "../lib/compare.ts";`,
  "report/json.ts": `import "../domain/report.ts"; import "../messages/message.ts";`,
  "io/system-clock.ts": `import "node:fs";`,
  "app/evaluate.ts": `import "../evaluate/judge.ts"; import "../rules/index.ts"; import "../lib/compare.ts";`,
  "app/judge.ts": `import "../config/policy/load.ts"; import "./evaluate.ts";`,
  "app/check.ts": `import "./judge.ts"; import "../io/system-clock.ts"; import "../report/json.ts";`,
  "setup/exports.ts": `import "../ingest/pipeline/read.ts"; import "../text/yaml.ts";`,
  "browser/memory-files.ts": `import type { RunFiles } from "../app/judge.ts"; import "../text/yaml.ts";`,
  "browser.ts": `import "./app/judge.ts"; import "./browser/memory-files.ts"; import "./setup/exports.ts";`,
  "cli.ts": `import "./cli/main.ts";`,
  "cli/main.ts": `import "../app/check.ts"; import "node:fs";`,
  "action.ts": `import "./app/check.ts";`,
};

const sources = globSync("src/**/*.ts");

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

  it.each(forbidden.filter(({ name }) => name !== "known-folders"))(
    "$name is about files that are there",
    (rule) => {
      const to = "to" in rule && "pathNot" in rule.to ? rule.to.pathNot : [];
      const patterns = [rule.from.path ?? [], to ?? []].flat();
      const isThere = (pattern: string) => sources.some((path) => new RegExp(pattern).test(path));
      expect(patterns.filter((pattern) => !isThere(pattern))).toEqual([]);
    },
  );

  it("lets everything else be", async () => {
    expect(await broken(ALLOWED)).toEqual([]);
  });
});
