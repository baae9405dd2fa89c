import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callCli } from "../support/call-cli.ts";
import { commit, git, gitRepository } from "../support/git.ts";
import { repository as folder, write } from "../support/repository.ts";
import { action, COMPANY, comments } from "./repository.ts";

const P = "engagement.policy.yml";
const W = "snapshots/w46.ndjson";
const BROKEN = comments(["ann", "ann", "kim", "lee", "noor"]);
const POLICY = `${COMPANY[P]}  loosened-policy: {}\n  append-only: {}\n`;
const FILES = { ...COMPANY, [P]: POLICY };
const LOOSER = POLICY.replace("max: 20%", "max: 90%");

const reportOf = (stdout: string) => JSON.parse(stdout);

describe("vanity-check --base", () => {
  it("holds a change to the policy that was there before it", async () => {
    const root = gitRepository(FILES);
    commit(root, "more than it was", { [P]: LOOSER, [W]: BROKEN });
    expect((await callCli(root, [])).code).toBe(0);
    const { code, stdout, stderr } = await callCli(root, ["--base", "main"]);
    expect(stderr).toBe("");
    expect(stdout).toContain("40% of comments are from employees (limit 20%; 2 of 5)");
    expect(stdout).toContain(`${P}:6:21`);
    expect(stdout).toContain("The change sets `max` of employee-share to 90% (20% before).");
    expect(stdout).toContain("The change edits `actor` of the committed c-0.");
    expect(stdout).toMatch(
      /Judged against commit [0-9a-f]{12}, by the policy, roster and waivers there: 2 changed files\./,
    );
    expect(code).toBe(1);
  });

  it("sees what nobody has committed yet", async () => {
    const root = gitRepository(FILES);
    expect((await callCli(root, ["--base", "main"])).code).toBe(0);
    write(root, P, LOOSER);
    expect((await callCli(root, ["--base", "HEAD"])).code).toBe(1);
  });

  it("shows with --changed-only what is found in the change's files alone", async () => {
    const root = gitRepository({ ...FILES, [W]: BROKEN });
    commit(root, "nothing of the kind", { "README.md": "Hello.\n" });
    expect((await callCli(root, ["--base", "main"])).code).toBe(1);
    const { code, stdout } = await callCli(root, ["--base", "main", "--changed-only", "--format", "json"]);
    expect(reportOf(stdout)).toMatchObject({ conclusion: "neutral", change: { files: 1, hidden: 1 } });
    expect(code).toBe(0);
  });

  it("finds a policy below the top of the repository, from any folder", async () => {
    const below = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`team/${path}`, text]));
    const root = gitRepository(below);
    commit(root, "change", { [`team/${P}`]: LOOSER });
    const found = await callCli(join(root, "team"), ["--base", "main", "--format", "json"]);
    expect(reportOf(found.stdout).rules[1].findings[0].location.file).toBe(`team/${P}`);
    expect((await callCli(folder({}), ["--base", "main", "--policy", join(root, "team", P)])).code).toBe(1);
  });

  it("misses a policy that a glob found before", async () => {
    const root = gitRepository({ ...FILES, "second.policy.yml": POLICY });
    expect((await callCli(root, ["--base", "main", "--policy", "*.policy.yml"])).code).toBe(0);
    rmSync(join(root, "second.policy.yml"));
    commit(root, "one less");
    const { code, stderr } = await callCli(root, ["--base", "main", "--policy", "*.policy.yml"]);
    expect(stderr).toContain("the change removes the policy second.policy.yml");
    expect(code).toBe(2);
    expect((await callCli(root, ["--policy", "*.policy.yml"])).code).toBe(0);
  });

  it.each<[args: string[], message: string]>([
    [["--changed-only"], "--changed-only needs --base"],
    [
      ["--base", "nowhere"],
      'there is no ref "nowhere" here; check its name, and fetch the whole history, with `fetch-depth: 0`',
    ],
    [["--base=--help"], '"--help" is not a ref'],
  ])("cannot judge by %j", async (args, message) => {
    const { code, stdout, stderr } = await callCli(gitRepository(FILES), args);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("cannot judge a change where there is no repository", async () => {
    const { code, stderr } = await callCli(folder(COMPANY), ["--base", "main"]);
    expect(stderr).toContain("a base needs a git repository with a working tree");
    expect(code).toBe(2);
  });

  it("cannot judge where the base's policy is broken, and says at which commit", async () => {
    const root = gitRepository({ ...FILES, [P]: POLICY.replace("max", "maxx") });
    const base = git(root, "rev-parse", "HEAD");
    commit(root, "repaired", { [P]: POLICY });
    const { code, stderr } = await callCli(root, ["--base", "main"]);
    expect(stderr).toContain(
      `${P}:6:21: unknown key "maxx"; did you mean "max"? (at the base, commit ${base.slice(0, 12)})`,
    );
    expect(code).toBe(2);
  });

  it("takes names for nothing but names", async () => {
    const name = "snapshots/\u001b[31m$(touch stolen)\n::error::x.ndjson";
    const root = gitRepository({ ...FILES, [name]: comments(["sam"]).replace("c-0", "c-9") });
    rmSync(join(root, name));
    const { code, stdout } = await callCli(root, ["--base", "main"]);
    expect(code).toBe(1);
    expect(stdout).toContain("The change removes 1 committed activity of");
    expect(stdout).not.toMatch(/^::/m);
    expect(stdout).not.toContain("\u001b[31m");
    expect(git(root, "status", "--short", "--", "stolen")).toBe("");
  });

  it("reads no file out of the repository through a link of the base", async () => {
    const root = gitRepository(FILES);
    git(root, "checkout", "--quiet", "main");
    rmSync(join(root, "roster.yml"));
    symlinkSync("/etc/hostname", join(root, "roster.yml"));
    commit(root, "a link");
    git(root, "checkout", "--quiet", "-b", "next");
    rmSync(join(root, "roster.yml"));
    commit(root, "no link", { "roster.yml": COMPANY["roster.yml"] });
    const { code, stderr } = await callCli(root, ["--base", "main"]);
    expect(stderr).toContain('there is no roster at "roster.yml"');
    expect(code).toBe(2);
  });
});

describe("the action with base", () => {
  /** A checkout as actions/checkout leaves it for a pull request: the merge, detached, with origin's branches. */
  function checkout(change: Record<string, string>): string {
    const origin = gitRepository(FILES);
    commit(origin, "the change", change);
    git(origin, "checkout", "--quiet", "main");
    commit(origin, "meanwhile", { "README.md": "Hello.\n" });
    git(origin, "merge", "--quiet", "--no-edit", "change");
    git(origin, "branch", "merge");
    git(origin, "reset", "--quiet", "--hard", "HEAD^1");
    const root = join(folder({}), "workspace");
    execFileSync("git", ["clone", "--quiet", origin, root]);
    git(root, "checkout", "--quiet", "--detach", "origin/merge");
    git(root, "branch", "--quiet", "--delete", "--force", "main");
    // What the runner keeps elsewhere.
    write(root, ".git/info/exclude", "event.json\noutput\nsummary\n");
    return root;
  }

  it.each(["main", "origin/main"])("judges a pull request by %s", (base) => {
    const root = checkout({ [P]: LOOSER, [W]: BROKEN });
    const { code, stdout, summary } = action(root, { base });
    expect(stdout).toMatch(/^::error .*file=engagement\.policy\.yml,line=6.*The change sets `max`/m);
    expect(summary).toContain("by the policy, roster and waivers there: 2 changed files");
    expect(code).toBe(1);
  });

  it("shows with changed-only what is found in the change's files alone", () => {
    const root = checkout({ "notes.txt": "Nothing of the kind.\n" });
    expect(action(root, { base: "main", "changed-only": "true", "report-dir": "out" }).code).toBe(0);
    const report = reportOf(readFileSync(join(root, "out/report.json"), "utf8"));
    expect(report.change.files).toBe(1);
  });

  it("judges no change where the base is empty, as on a push or a schedule", () => {
    const root = checkout({ [P]: LOOSER, [W]: BROKEN });
    const { code, stdout } = action(root, { base: "" });
    expect(stdout).not.toContain("Judged against");
    expect(code).toBe(0);
  });

  it("says what a shallow checkout lacks", () => {
    const root = checkout({});
    const { code, stdout } = action(root, { base: "nowhere" });
    expect(stdout).toContain("fetch-depth: 0");
    expect(code).toBe(2);
    expect(action(root, { base: "main", "changed-only": "yes" }).stdout).toContain("must be true or false");
  });
});
