import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Base } from "../../src/domain/base.ts";
import { gitBase } from "../../src/io/git.ts";
import { commit, git, gitRepository } from "../support/git.ts";
import { problemsOf, repository, write } from "../support/repository.ts";

const text = async (base: Base, path: string) => {
  const bytes = await base.read(path);
  return bytes === null ? null : Buffer.from(bytes).toString("utf8");
};

describe("gitBase", () => {
  it("is the commit in which the change and the ref part, not the ref's last one", async () => {
    const root = gitRepository({ a: "1", b: "1" });
    const fork = git(root, "rev-parse", "HEAD");
    git(root, "checkout", "--quiet", "main");
    commit(root, "later on main", { b: "2" });
    git(root, "checkout", "--quiet", "change");
    commit(root, "the change", { a: "2" });
    const base = await gitBase(root, "main");
    expect(base).toMatchObject({ commit: fork, files: [{ path: "a", status: "modified" }] });
    expect(await text(base, "b")).toBe("1");
  });

  it("lists what was added, edited, removed and renamed, committed or not", async () => {
    const long = "a line that is long enough to be known again\n".repeat(9);
    const root = gitRepository({ edited: "1", removed: "0", staged: "1", dirty: "1", "old name": long });
    git(root, "mv", "old name", "new name");
    rmSync(join(root, "removed"));
    commit(root, "the change", { edited: "2", added: "1" });
    write(root, "staged", "2");
    git(root, "add", "staged");
    write(root, "dirty", "2");
    write(root, "untracked", "1");
    write(root, ".gitignore", "ignored\n");
    write(root, "ignored", "1");
    const { files } = await gitBase(root, "main");
    expect(files).toEqual([
      { path: ".gitignore", status: "added" },
      { path: "added", status: "added" },
      { path: "dirty", status: "modified" },
      { path: "edited", status: "modified" },
      { path: "new name", status: "renamed", previous: "old name" },
      { path: "removed", status: "removed" },
      { path: "staged", status: "modified" },
      { path: "untracked", status: "added" },
    ]);
  });

  it("lists nothing where nothing has changed", async () => {
    const { files } = await gitBase(gitRepository({ a: "1" }), "main");
    expect(files).toEqual([]);
  });

  it.each([
    "with space",
    "-n",
    "--output=x",
    "a\nb",
    "q\"u\\o'te",
    "tab\tx",
    "ü/ñ 漢.txt",
    "*.y[m]l",
    ":(top)a",
    "$(id)",
    "R100",
  ])("takes a file of the name %j for nothing but a name", async (name) => {
    const root = gitRepository({ [name]: "before" });
    write(root, name, "after");
    const base = await gitBase(root, "main");
    expect(base.files).toEqual([{ path: name, status: "modified" }]);
    expect(await text(base, name)).toBe("before");
  });

  it.each(["none", "main/x", "a/../main", ".", "", "-x"])("has no file %j", async (path) => {
    const root = gitRepository({ main: "1" });
    expect(await (await gitBase(root, "main")).read(path)).toBe(null);
  });

  it("reads bytes as they are, whatever their number", async () => {
    const bytes = Buffer.from([...Array(300_000).keys()].map((i) => i % 256));
    const root = gitRepository({ bytes, empty: "" });
    const base = await gitBase(root, "main");
    expect(Buffer.compare((await base.read("bytes")) as Uint8Array, bytes)).toBe(0);
    expect(await text(base, "empty")).toBe("");
  });

  it("follows links within the tree, and none out of it", async () => {
    const root = repository({ "shared/policy.yml": "shared" });
    symlinkSync("shared/policy.yml", join(root, "policy.yml"));
    symlinkSync("/etc/passwd", join(root, "out"));
    symlinkSync("nowhere", join(root, "dangling"));
    git(root, "init", "--quiet", "--initial-branch=main");
    commit(root, "base");
    const base = await gitBase(root, "main");
    expect(await text(base, "policy.yml")).toBe("shared");
    expect(await base.read("out")).toBe(null);
    expect(await base.read("dangling")).toBe(null);
  });

  it("names files relative to the root, below the top of the working tree and above it", async () => {
    const top = gitRepository({ "team/a": "1", "other/b": "1", "team/c": "a longer text, moved\n" });
    commit(top, "change", { "team/a": "2", "other/b": "2" });
    git(top, "mv", "team/c", "other/c");
    const below = await gitBase(join(top, "team"), "main");
    expect(below.files).toEqual([
      { path: "a", status: "modified" },
      { path: "c", status: "removed" },
    ]);
    expect(await text(below, "a")).toBe("1");
    const above = await gitBase(join(top, ".."), "main", join(top, "team"));
    const name = top.split("/").at(-1);
    expect(above.files.map(({ path }) => path)).toContain(`${name}/team/a`);
    expect(await text(above, `${name}/team/a`)).toBe("1");
    expect(await above.read("elsewhere/team/a")).toBe(null);
  });

  it("works in a linked worktree", async () => {
    const root = gitRepository({ a: "1" });
    const linked = `${root}-linked`;
    onTestFinished(() => rmSync(linked, { recursive: true, force: true }));
    git(root, "worktree", "add", "--quiet", linked, "-b", "other", "main");
    write(linked, "a", "2");
    const base = await gitBase(linked, "main");
    expect(base.files).toEqual([{ path: "a", status: "modified" }]);
  });

  it("finds a ref's name among those of origin", async () => {
    const origin = gitRepository({ a: "1" });
    git(origin, "checkout", "--quiet", "main");
    const root = join(repository({}), "clone");
    execFileSync("git", ["clone", "--quiet", origin, root]);
    git(root, "checkout", "--quiet", "--detach");
    git(root, "branch", "--quiet", "--delete", "--force", "main");
    for (const ref of ["main", "refs/heads/main", "origin/main", "origin/change", "HEAD"]) {
      expect(await gitBase(root, ref)).toMatchObject({ files: [] });
    }
  });

  it.each([
    [
      "no-such-branch",
      'there is no ref "no-such-branch" here; check its name, and fetch the whole history, with `fetch-depth: 0` for actions/checkout',
    ],
    ["--output=stolen", '"--output=stolen" is not a ref; none begins with a dash'],
    ["two words", 'there is no ref "two words" here'],
    ["main; touch stolen", 'there is no ref "main; touch stolen" here'],
    ["main:a", 'there is no ref "main:a" here'],
  ])("refuses the ref %j", async (ref, message) => {
    const [problem] = await problemsOf(gitBase(gitRepository({ a: "1" }), ref));
    expect(problem).toContain(message);
  });

  it("says what is missing in a shallow checkout", async () => {
    const origin = gitRepository({ a: "1" });
    commit(origin, "second", { a: "2" });
    git(origin, "checkout", "--quiet", "main");
    commit(origin, "third", { b: "3" });
    const root = join(repository({}), "clone");
    const url = pathToFileURL(origin).href;
    execFileSync("git", [
      "clone",
      "--quiet",
      "--depth=1",
      "--no-single-branch",
      "--branch=change",
      url,
      root,
    ]);
    const [problem] = await problemsOf(gitBase(root, "origin/main"));
    expect(problem).toContain(
      'this checkout is shallow and lacks the commit in which HEAD and "origin/main" part',
    );
    expect(problem).toContain("fetch-depth: 0");
  });

  it("says where two branches have nothing in common", async () => {
    const root = gitRepository({ a: "1" });
    git(root, "checkout", "--quiet", "--orphan", "alone");
    commit(root, "alone");
    const [problem] = await problemsOf(gitBase(root, "main"));
    expect(problem).toContain('HEAD and "main" have no commit in common');
  });

  it("says where there is no repository, or no commit in it", async () => {
    const root = repository({ a: "1" });
    const [none] = await problemsOf(gitBase(root, "main"));
    expect(none).toContain("a base needs a git repository with a working tree");
    git(root, "init", "--quiet");
    const [empty] = await problemsOf(gitBase(root, "HEAD"));
    expect(empty).toContain('there is no ref "HEAD" here');
  });

  it("says where git cannot be run", async () => {
    const root = gitRepository({ a: "1" });
    const { PATH } = process.env;
    onTestFinished(() => {
      process.env["PATH"] = PATH;
    });
    process.env["PATH"] = root;
    const [problem] = await problemsOf(gitBase(root, "main"));
    expect(problem).toContain("git cannot be run");
  });

  it("runs nothing that the repository's configuration names", async () => {
    const root = gitRepository({ ".gitattributes": "* diff=evil\n", a: "1" });
    const trap = join(root, "trap");
    writeFileSync(trap, `#!/bin/sh\ntouch ${root}/sprung\n`, { mode: 0o755 });
    for (const key of ["core.fsmonitor", "diff.evil.command", "diff.evil.textconv", "diff.external"])
      git(root, "config", key, trap);
    mkdirSync(join(root, "sub"));
    write(root, "a", "2");
    const { files } = await gitBase(root, "main");
    expect(files.map(({ path }) => path)).toEqual(["a", "trap"]);
  });
});

describe("which commit a name stands for", () => {
  /** A clone as actions/checkout makes one: detached, with branches of `origin` and all tags. */
  function clone(origin: string, at: string): string {
    const root = join(repository({}), "clone");
    execFileSync("git", ["clone", "--quiet", origin, root], { stdio: "pipe" });
    git(root, "checkout", "--quiet", "--detach", at);
    for (const branch of git(root, "branch", "--format=%(refname:short)").split("\n")) {
      if (!branch.startsWith("(")) git(root, "branch", "--quiet", "--delete", "--force", branch);
    }
    return root;
  }

  function upstream() {
    const origin = gitRepository({ a: "1" });
    const fork = git(origin, "rev-parse", "HEAD");
    commit(origin, "the change", { a: "2" });
    return { origin, fork };
  }

  it.each(["main", "origin/main"])(
    "is never what a tag named %s says where a branch has the name",
    async (name) => {
      const { origin, fork } = upstream();
      const root = clone(origin, "origin/change");
      git(root, "tag", name, "HEAD");
      const whole = await gitBase(root, "refs/remotes/origin/main");
      expect(whole).toMatchObject({ commit: fork, files: [{ path: "a", status: "modified" }] });
      expect(await problemsOf(gitBase(root, name))).toEqual([
        `vanity-check: "${name}" is ambiguous: refs/remotes/origin/main and refs/tags/${name} lead to different commits; write which of them the change is meant for`,
      ]);
      git(root, "tag", "--force", name, fork);
      expect((await gitBase(root, name)).commit).toBe(fork);
    },
  );

  it("is a tag's where nothing else has the name, with what follows it", async () => {
    const { origin, fork } = upstream();
    git(origin, "tag", "last-release", fork);
    expect((await gitBase(origin, "last-release")).commit).toBe(fork);
    expect((await gitBase(origin, "change~1")).commit).toBe(fork);
    expect((await gitBase(origin, "HEAD^")).commit).toBe(fork);
    expect((await gitBase(origin, fork.slice(0, 9))).commit).toBe(fork);
  });

  it("is told apart where two branches of the name lead to different commits", async () => {
    const { origin } = upstream();
    const root = clone(origin, "origin/change");
    git(root, "branch", "main", "HEAD");
    expect(await problemsOf(gitBase(root, "main"))).toEqual([
      expect.stringMatching(/: "main" is ambiguous: refs\/remotes\/origin\/main and refs\/heads\/main lead/),
    ]);
  });

  it("is not what a replacement of a commit says", async () => {
    const { origin, fork } = upstream();
    git(origin, "replace", fork, git(origin, "rev-parse", "HEAD"));
    const { files } = await gitBase(origin, "main");
    expect(files).toEqual([{ path: "a", status: "modified" }]);
  });
});

describe("what a repository brings along", () => {
  it.each(["clean", "process"])("is no reason to run a filter's %s", async (kind) => {
    const root = gitRepository({ ".gitattributes": "* filter=evil\n", a: "1\n", b: "1\n" });
    const trace = join(root, ".git", "was-run");
    git(root, "config", `filter.evil.${kind}`, `touch '${trace}'; cat`);
    git(root, "config", "filter.evil.required", "true");
    write(root, "a", "2\n");
    // Of the same size and in the same moment, so that git would have to look at what is in it.
    write(root, "b", "1\n");
    const { files } = await gitBase(root, "main");
    expect(files).toEqual([{ path: "a", status: "modified" }]);
    expect(existsSync(trace)).toBe(false);
  });

  it("counts line endings of another system for no change", async () => {
    const root = gitRepository({ a: "1\n2\n", b: "1\n2\n" });
    write(root, "a", "1\r\n2\r\n");
    write(root, "b", "1\r\n3\r\n");
    expect((await gitBase(root, "main")).files).toEqual([{ path: "b", status: "modified" }]);
  });

  it("lists links, where they lead, and submodules that moved on", async () => {
    const other = gitRepository({ w: "1" });
    const root = gitRepository({ "data/w": "1", "more/w": "1" });
    symlinkSync("data", join(root, "week"));
    symlinkSync("../data/w", join(root, "more/link"));
    git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "sub");
    commit(root, "links");
    git(root, "branch", "--force", "main");
    expect((await gitBase(root, "main")).links).toEqual(
      new Map([
        ["more/link", "data/w"],
        ["week", "data"],
      ]),
    );
    rmSync(join(root, "week"));
    symlinkSync("more", join(root, "week"));
    commit(join(root, "sub"), "bump", { w: "2" });
    expect((await gitBase(root, "main")).files).toEqual([
      { path: "sub", status: "modified" },
      { path: "week", status: "modified" },
    ]);
  });
});
