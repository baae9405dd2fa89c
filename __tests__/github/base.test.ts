import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { githubBase } from "../../src/github/base.ts";
import { gitBase } from "../../src/io/git.ts";
import { commit, git, gitRepository } from "../support/git.ts";
import { repositoryAt } from "../support/github/repository.ts";
import { type Handlers, refusal, standIn, type Trouble } from "../support/github/server.ts";

const TOKEN = "ghs_0123456789abcdef";

/** The base of the repository's branch `change` through the API. */
async function baseOf(
  root: string,
  { ref = "main", troubles = [], prefix = "", others = {}, pullRequest = null as number | null } = {} as {
    ref?: string;
    troubles?: Trouble[];
    prefix?: string;
    others?: Handlers;
    pullRequest?: number | null;
  },
) {
  const server = await standIn({ ...repositoryAt(root), ...others }, prefix, troubles);
  const origin = { token: TOKEN, apiUrl: server.api, repository: "acme/social", pullRequest };
  return { base: await githubBase(origin, ref, git(root, "rev-parse", "HEAD")), asked: server.asked };
}

const messageOf = (judging: Promise<unknown>) =>
  judging.then(
    () => "it was told",
    (error: Error) => error.message,
  );

describe("a base through the API", () => {
  it.each(["", "/api/v3"])("is what git tells, under the prefix %j", async (prefix) => {
    const root = gitRepository({
      "a/one.yml": "1\n",
      "old name.yml": "two lines\nof text\n",
      "gone.yml": "3\n",
    });
    git(root, "mv", "old name.yml", "név #1.yml");
    git(root, "rm", "--quiet", "gone.yml");
    commit(root, "change", { "a/one.yml": "11\n", "b.yml": "4\n" });
    const { base } = await baseOf(root, { prefix });
    const own = await gitBase(root, "main");
    expect({ ...base, files: [...base.files].sort((x, y) => (x.path < y.path ? -1 : 1)) }).toMatchObject({
      commit: own.commit,
      files: own.files,
    });
    for (const path of ["a/one.yml", "old name.yml", "gone.yml", "b.yml", "none/at all.yml"]) {
      expect(text(await base.read(path)), path).toBe(text(await own.read(path)));
    }
  });

  it("takes a copy for a new file, whatever it was made of", async () => {
    const root = gitRepository({ "a.yml": "1\n" });
    commit(root, "change", { "b.yml": "1\n" });
    const compare = "get /repos/{owner}/{repo}/compare/{basehead}";
    const told = repositoryAt(root)[compare] as Handlers[string];
    const copied: Handlers[string] = (asked) => {
      const { status, body } = told(asked) as { status: number; body: { files: object[] } };
      const files = body.files.map((file) => ({ ...file, status: "copied", previous_filename: "a.yml" }));
      return { status, body: { ...body, files } };
    };
    const { base } = await baseOf(root, { others: { [compare]: copied } });
    expect(base.files).toEqual([{ path: "b.yml", status: "added" }]);
    expect(await base.read("b.yml")).toBeNull();
  });

  it("takes a remote's branch by its own name, and the commit in which both parted", async () => {
    const root = gitRepository({ "a.yml": "1\n" });
    const parted = git(root, "rev-parse", "HEAD");
    commit(root, "change", { "b.yml": "2\n" });
    git(root, "checkout", "--quiet", "main");
    commit(root, "meanwhile", { "a.yml": "3\n" });
    git(root, "checkout", "--quiet", "change");
    const { base, asked } = await baseOf(root, { ref: "origin/main" });
    expect(base).toMatchObject({ commit: parted, files: [{ path: "b.yml", status: "added" }] });
    expect(asked[0]).toContain("/compare/main...");
  });

  it("reads bytes as they are, large files too, each once", async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 7) % 256);
    const root = gitRepository({ "large.gz": bytes, "small.gz": bytes.subarray(0, 300) });
    const { base, asked } = await baseOf(root);
    expect(Buffer.from((await base.read("large.gz")) as Uint8Array).equals(bytes)).toBe(true);
    expect(await base.read("small.gz")).toEqual(Buffer.from(bytes.subarray(0, 300)));
    const before = asked.length;
    await base.read("large.gz");
    expect(asked.length).toBe(before);
  });

  it("takes no file that GitHub refuses to tell for one that is not there", async () => {
    const troubles: Trouble[] = [];
    const root = gitRepository({ "a.yml": "1\n" });
    const { base } = await baseOf(root, { troubles });
    troubles.push(refusal(403, "Resource not accessible by integration"));
    expect(await messageOf(base.read("a.yml"))).toContain("Resource not accessible by integration");
  });

  it("follows no link", async () => {
    const root = gitRepository({ "a.yml": "1\n" });
    mkdirSync(join(root, "deep"));
    symlinkSync("/etc/passwd", join(root, "deep/link.yml"));
    git(root, "checkout", "--quiet", "main");
    commit(root, "a link");
    expect(await (await baseOf(root)).base.read("deep/link.yml")).toBeNull();
  });

  it("asks for a large pull request's files page by page", async () => {
    const root = gitRepository({ "a.yml": "1\n" });
    commit(root, "many", Object.fromEntries(Array.from({ length: 731 }, (_, i) => [`s/${i}.yml`, `${i}\n`])));
    const { base, asked } = await baseOf(root, { pullRequest: 7 });
    expect(base.files).toHaveLength(731);
    expect(asked.filter((line) => line.includes("/pulls/7/files"))).toHaveLength(8);
  });

  it("judges no part of a change that GitHub does not tell whole", async () => {
    const root = gitRepository({ "a.yml": "1\n" });
    commit(root, "many", Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`s/${i}.yml`, `${i}\n`])));
    expect(await messageOf(baseOf(root))).toMatch(/touches 300 files or more.*fetch-depth: 0/);
  });

  it.each<[string, Trouble[], RegExp]>([
    [
      "a token without the permission",
      [refusal(403, "Resource not accessible by integration")],
      /contents: read/,
    ],
    ["a token that is none", [refusal(401, "Bad credentials")], /the token is not valid/],
    [
      "a limit for long",
      [refusal(429, "Too many requests", { "retry-after": "3600" })],
      /run the job again later/,
    ],
    ["a page that is not GitHub's", [{ status: 200, text: "<html>" }], /the answer is not GitHub's/],
  ])("says what to do about %s, without the token", async (_, troubles, advice) => {
    const message = await messageOf(baseOf(gitRepository({ "a.yml": "1\n" }), { troubles }));
    expect(message).toMatch(/^GitHub doesn't say how "main" and the change differ: /);
    expect(message).toMatch(advice);
    expect(message).toContain("fetch-depth: 0");
    expect(message).not.toContain(TOKEN);
  });

  it("goes on after a limit that ends, and says when a base is none", async () => {
    const root = gitRepository({ "a.yml": "1\n" });
    const troubles = [refusal(429, "Too many requests", { "retry-after": "0" })];
    expect((await baseOf(root, { troubles })).base.files).toEqual([]);
    expect(await messageOf(baseOf(root, { ref: "nowhere" }))).toContain("check the name of the base");
  });
});

function text(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes).toString("utf8");
}
