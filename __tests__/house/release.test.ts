import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runStep, type Step } from "../recipes/steps.ts";
import { repository } from "../shells/repository.ts";

const CHANGELOG =
  "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Tea.\n\n## [1.9.0] - 2026-10-01\n\n- Milk.\n";
const PROJECT = {
  "CHANGELOG.md": CHANGELOG,
  "package.json": '{ "name": "kettle", "version": "1.9.0" }\n',
  "package-lock.json": '{ "version": "1.9.0", "packages": { "": { "version": "1.9.0" } } }\n',
};
const { jobs } = parse(readFileSync(".github/workflows/release.yml", "utf8"));

/** The script, as the workflow and a maintainer call it. */
function release(root: string, ...args: string[]) {
  const all = [resolve("scripts/release.mjs"), ...args];
  return spawnSync(process.execPath, all, { cwd: root, encoding: "utf8" });
}

/** A step of the workflow by its name. */
function step(job: string, name: string): Step & { run: string } {
  const found = jobs[job].steps.find((one: Step) => one.name === name);
  if (found?.run === undefined) throw new Error(`no step "${name}" in ${job}`);
  return found;
}

/** A repository with a stand-in for `gh`, which logs its calls and knows one tag. */
function withGh(knownTag: string): { root: string; calls: () => string } {
  const root = repository(PROJECT);
  const gh = `#!/bin/sh\necho "$@" >> "${root}/calls"\ncase "$*" in *git/ref/tags/${knownTag}) ;; *git/ref/*) exit 1 ;; esac\n`;
  mkdirSync(join(root, "bin"));
  writeFileSync(join(root, "bin/gh"), gh, { mode: 0o755 });
  return { root, calls: () => readFileSync(join(root, "calls"), "utf8") };
}

const SHA = "0123456789012345678901234567890123456789";
const values = (VERSION: string) => ({ GH_TOKEN: "t", GH_REPO: "acme/kettle", VERSION });

describe("a release", () => {
  it.each(["1.9.1", "1.10.0", "2.0.0"])("%s is prepared from what is unreleased", (version) => {
    const root = repository(PROJECT);
    const { stdout, status } = release(root, "prepare", version);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Release ${version}`)]);
    const text = readFileSync(join(root, "CHANGELOG.md"), "utf8");
    expect(text).toMatch(
      new RegExp(`## \\[Unreleased\\]\n\n## \\[${version}\\] - \\d{4}-\\d\\d-\\d\\d\n\n### Added\n\n- Tea`),
    );
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    expect(lock).toEqual({ version, packages: { "": { version } } });
    expect(release(root, "version").stdout).toBe(`${version}\n`);
    expect(release(root, "notes").stdout).toBe("### Added\n\n- Tea.\n");
  });

  it.each([
    ["1.9.0", "isn't later"],
    ["1.8.10", "isn't later"],
    ["v2.0.0", "write the version as"],
    ["2.0.0-rc.1", "write the version as"],
  ])("%s is refused, and nothing is written", (version, message) => {
    const root = repository(PROJECT);
    const { stderr, status } = release(root, "prepare", version);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toBe(CHANGELOG);
  });

  it("of nothing is refused", () => {
    const root = repository({ ...PROJECT, "CHANGELOG.md": "## [Unreleased]\n\n## [1.9.0]\n\n- Milk.\n" });
    expect(release(root, "prepare", "2.0.0").stderr).toContain("nothing under ## [Unreleased]");
  });
});

describe("the workflow", () => {
  it("takes version and notes from what is merged", () => {
    const root = repository({
      ...PROJECT,
      "scripts/release.mjs": readFileSync("scripts/release.mjs", "utf8"),
    });
    const env = { GITHUB_OUTPUT: join(root, "out"), GITHUB_STEP_SUMMARY: join(root, "summary") };
    const { code, stderr } = runStep(step("build", "The changelog has this version"), {}, { cwd: root, env });
    expect([code, stderr]).toEqual([0, ""]);
    expect(readFileSync(env.GITHUB_OUTPUT, "utf8")).toBe("version=1.9.0\n");
    expect(readFileSync(join(root, "release/notes.md"), "utf8")).toBe("- Milk.\n");
  });

  it("stops where the changelog says nothing of the version", () => {
    const root = repository({
      ...PROJECT,
      "CHANGELOG.md": "## [Unreleased]\n\n- Tea.\n",
      "scripts/release.mjs": readFileSync("scripts/release.mjs", "utf8"),
    });
    const env = { GITHUB_OUTPUT: join(root, "out"), GITHUB_STEP_SUMMARY: join(root, "summary") };
    const { code, stderr } = runStep(step("build", "The changelog has this version"), {}, { cwd: root, env });
    expect([code, stderr]).toEqual([1, expect.stringContaining("says nothing of 1.9.0")]);
  });

  it("publishes nothing in a dry run, and nothing but main", () => {
    expect(jobs.publish.if).toMatch(/^\$\{\{ !inputs\.dry-run && github\.ref == 'refs\/heads\/main' }}$/);
    expect([jobs.publish.needs, jobs.tag.needs]).toEqual(["build", ["build", "publish"]]);
  });

  it("tests and rebuilds before it packs", () => {
    const runs = jobs.build.steps.map(({ run }: Step) => run ?? "");
    const at = (part: string) => runs.findIndex((script: string) => script.includes(part));
    expect(at("npm cit")).toBeGreaterThan(-1);
    expect(at("pack.mjs")).toBeGreaterThan(at("npm cit"));
  });

  it.each([
    ["moves the tag of the major version", "v1", "api --method PATCH repos/acme/kettle/git/refs/tags/v1"],
    ["makes it with the first release", "v0", "api --method POST repos/acme/kettle/git/refs"],
  ])("%s", (_, known, call) => {
    const { root, calls } = withGh(known);
    const machine = { cwd: root, programs: join(root, "bin"), env: { GITHUB_SHA: SHA } };
    const { code, stderr } = runStep(
      step("tag", "Move the tag of the major version"),
      values("1.12.3"),
      machine,
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(calls()).toContain(call);
    expect(calls()).toContain(`sha=${SHA}`);
  });

  it("tags the commit that it built", () => {
    const { root, calls } = withGh("v1");
    mkdirSync(join(root, "release"));
    writeFileSync(join(root, "release/kettle-1.12.3.tgz"), "");
    const machine = { cwd: root, programs: join(root, "bin"), env: { GITHUB_SHA: SHA } };
    expect(runStep(step("tag", "Tag and release"), values("1.12.3"), machine).code).toBe(0);
    expect(calls()).toContain(`release create v1.12.3 release/kettle-1.12.3.tgz --target ${SHA}`);
  });
});
