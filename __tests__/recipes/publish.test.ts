import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { action, COMPANY, comments, repository } from "../shells/repository.ts";
import { runStep, shellStep } from "./steps.ts";

const BROKEN = { ...COMPANY, "snapshots/w46.ndjson": comments(["sam", "kim", "lee", "ann", "ann"]) };
const SELF = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@x.example",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@x.example",
};

function git(cwd: string, ...args: string[]): string {
  const env = { ...process.env, ...SELF, GIT_CONFIG_NOSYSTEM: "1", HOME: cwd };
  return execFileSync("git", args, { cwd, env, encoding: "utf8" }).trim();
}

/** A checkout of `main`, and the bare repository that it came from. */
function checkout() {
  const remote = repository({});
  git(remote, "init", "--quiet", "--bare", "--initial-branch=main");
  const cwd = repository({ ...BROKEN, ".gitignore": "report/\n*.svg\n" });
  git(cwd, "init", "--quiet", "--initial-branch=main");
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "-m", "First");
  git(cwd, "remote", "add", "origin", remote);
  git(cwd, "push", "--quiet", "origin", "main");
  return { cwd, remote };
}

describe("branch.yml", () => {
  it("has the last report alone on the branch, and leaves everything else as it was", () => {
    const step = shellStep("branch", "Publish");
    const { cwd, remote } = checkout();
    const [main, tree] = [git(remote, "rev-parse", "main"), git(cwd, "ls-files", "--stage")];
    for (const week of [1, 2]) {
      action(cwd, { "report-dir": "report" });
      if (week === 2) writeFileSync(join(cwd, "report/badge.svg"), "<svg/>");
      const values = { ...SELF, GIT_INDEX_FILE: join(repository({}), "index") };
      expect(runStep(step, values, { cwd, env: { GITHUB_SHA: main } })).toMatchObject({ code: 0 });
    }
    expect(git(remote, "rev-list", "--count", "engagement-report")).toBe("1");
    expect(git(remote, "ls-tree", "--name-only", "-r", "engagement-report").split("\n")).toEqual([
      "badge.json",
      "badge.svg",
      "junit.xml",
      "report.html",
      "report.json",
      "report.md",
      "results.sarif",
    ]);
    expect(git(remote, "show", "engagement-report:badge.svg")).toBe("<svg/>");
    expect(git(remote, "log", "-1", "--format=%an %s", "engagement-report")).toBe(`a Report of ${main}`);
    expect(git(remote, "rev-parse", "main")).toBe(main);
    expect(git(cwd, "ls-files", "--stage")).toBe(tree);
    expect(git(cwd, "rev-parse", "HEAD")).toBe(main);
  });
});

describe("pages.yml", () => {
  it("has the report as its front page", () => {
    const cwd = repository(BROKEN);
    action(cwd, { "report-dir": "site" });
    expect(runStep(shellStep("pages", "The report is the front page"), {}, { cwd })).toMatchObject({
      code: 0,
    });
    for (const name of ["index.html", "badge.svg", "badge.json"])
      expect(existsSync(join(cwd, "site", name))).toBe(true);
  });
});
