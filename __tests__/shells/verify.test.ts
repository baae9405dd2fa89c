import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { callCli } from "../support/call-cli.ts";
import { COMPANY, comments, repository } from "./repository.ts";

const BROKEN = { ...COMPANY, "snapshots/w46.ndjson": comments(["sam", "kim", "lee", "ann", "ann"]) };
const OUTSIDE = "../report.json";

/** A repository in a folder of its own, with its report beside it. */
async function reported(files: Record<string, string> = BROKEN, args: readonly string[] = []) {
  const root = join(
    repository(Object.fromEntries(Object.entries(files).map(([path, text]) => [`repo/${path}`, text]))),
    "repo",
  );
  const { stdout } = await callCli(root, ["--format", "json", ...args]);
  const report = join(root, OUTSIDE);
  writeFileSync(report, stdout);
  return { root, text: stdout, change: (text: string) => writeFileSync(report, text) };
}

const verify = (root: string, env: Record<string, string> = {}) =>
  callCli(root, ["verify", OUTSIDE], { env });

afterEach(() => vi.restoreAllMocks());

const git = (root: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: root });

describe("a report that nobody touched", () => {
  it.each([
    ["on the same day", []],
    ["as of a given day", ["--as-of", "2026-12-01"]],
    ["by another level", ["--fail-on", "never"]],
  ])("is the same %s", async (_, args) => {
    const { root } = await reported(BROKEN, args);
    expect(await verify(root)).toEqual({
      code: 0,
      stdout: "engagement.policy.yml: the same, from 3 files\n",
      stderr: "",
    });
  });

  it("is the same on a later day, by what the run's own day was", async () => {
    const { root, text } = await reported({
      ...BROKEN,
      "engagement.policy.yml": `${BROKEN["engagement.policy.yml"]}  fresh-snapshot: { max-age: 2d }\n`,
    });
    const { asked, rules } = JSON.parse(text);
    expect(asked).toMatchObject({ asOf: null, today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(rules.map(({ rule }: { rule: string }) => rule)).toContain("fresh-snapshot");
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 40 * 86_400_000);
    expect((await callCli(root, ["--format", "json"])).stdout).not.toBe(text);
    expect(await verify(root)).toMatchObject({ code: 0, stderr: "" });
  });

  it("is the same from standard input, from a report folder, and with a checkout's line endings", async () => {
    const { root, text, change } = await reported();
    expect((await callCli(root, ["verify", "-"], { input: text })).code).toBe(0);
    await callCli(root, ["--report-dir", "out"]);
    expect((await callCli(root, ["verify", "out/report.json"])).code).toBe(0);
    change(text.replaceAll("\n", "\r\n"));
    expect((await verify(root)).code).toBe(0);
  });

  it("of several policies is one verdict each", async () => {
    const second = Object.fromEntries(
      Object.entries(COMPANY).map(([path, content]) => [`b/${path}`, content]),
    );
    const first = Object.fromEntries(Object.entries(BROKEN).map(([path, content]) => [`a/${path}`, content]));
    const { root, text, change } = await reported({ ".git/HEAD": "", ...first, ...second }, [
      "--policy",
      "*/engagement.policy.yml",
    ]);
    expect(await verify(root)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^a\/.*same.*\nb\/.*same/),
    });
    change(text.replace('"conclusion": "fail"', '"conclusion": "pass"'));
    expect(await verify(root)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /a\/.* the report doesn't match its inputs.*\n {2}conclusion.*\nb\/.*same/,
      ),
    });
  });

  it("of a change is the same against the same base, and not with another file touched", async () => {
    const { root } = await reported();
    git(root, "init", "--quiet", "--initial-branch=main");
    git(root, "add", ".");
    git(root, "commit", "--quiet", "--message", "A week");
    git(root, "checkout", "--quiet", "-b", "change");
    const policy = BROKEN["engagement.policy.yml"].replace("20%", "90%");
    writeFileSync(join(root, "engagement.policy.yml"), policy);
    writeFileSync(
      join(root, OUTSIDE),
      (await callCli(root, ["--base", "main", "--changed-only", "--format", "json"])).stdout,
    );
    git(root, "commit", "--quiet", "--all", "--message", "A lower bar");
    expect(await verify(root)).toMatchObject({ code: 0, stderr: "" });
    writeFileSync(join(root, "notes.txt"), "one more\n");
    expect(await verify(root)).toMatchObject({
      code: 2,
      stdout: expect.stringContaining("touched 1 file, and now touches 2 files"),
    });
  });
});

describe("a report that somebody altered", () => {
  it.each([
    ["the verdict", '"conclusion": "fail"', '"conclusion": "pass"', 'conclusion: "fail"'],
    ["a rule", '"outcome": "fail"', '"outcome": "pass"', "employee-share: "],
    ["a figure", '"outsideVoices": 3', '"outsideVoices": 300', "figures.outsideVoices: 300"],
    ["a sentence", "40% of comments", "4% of comments", "employee-share: findings.0.message"],
    ["what the run was asked", '"failOn": "error"', '"failOn": "never"', "conclusion: "],
  ])("in %s is found, with the place", async (_, before, after, place) => {
    const { root, text, change } = await reported();
    expect(text).toContain(before);
    change(text.replace(before, after));
    const { code, stdout } = await verify(root);
    expect(code).toBe(1);
    expect(stdout).toContain(
      place.replace('conclusion: "fail"', 'conclusion: "pass" in the report, recomputed "fail"'),
    );
  });

  it("by a key written twice is found, whichever of them a reader takes", async () => {
    const { root, text, change } = await reported();
    change(text.replace('"conclusion": "fail"', '"conclusion": "pass",\n  "conclusion": "fail"'));
    expect(await verify(root)).toMatchObject({ code: 1, stdout: expect.stringContaining("rewritten") });
  });

  it("names the rule where two entries differ in their options alone", async () => {
    const { root, text, change } = await reported({
      ...BROKEN,
      "engagement.policy.yml": BROKEN["engagement.policy.yml"].replace(
        "{ max: 20%, min-sample: 5 }",
        "[{ max: 20%, min-sample: 5 }, { max: 30%, min-sample: 5 }]",
      ),
    });
    const at = text.lastIndexOf('"outcome": "fail"');
    change(`${text.slice(0, at)}"outcome": "pass"${text.slice(at + 17)}`);
    expect((await verify(root)).stdout).toMatch(/ employee-share \(2\): /);
  });

  it("prints nothing of it as a command or a control", async () => {
    const { root, text, change } = await reported();
    change(text.replace("40% of comments", "\\u001b[31m\\n::error::40% of comments"));
    const { code, stdout } = await verify(root);
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^::|(?!\n)\p{Cc}/mu);
  });
});

describe("inputs that are not those of the report", () => {
  const more = { ...BROKEN, "snapshots/w45.ndjson": comments(["kim"]).replaceAll("c-", "d-") };

  it.each([
    [
      "changed",
      (root: string) => writeFileSync(join(root, "snapshots/w46.ndjson"), comments(["sam"])),
      "snapshots/w46.ndjson has changed",
    ],
    [
      "unreadable",
      (root: string) => writeFileSync(join(root, "snapshots/w46.ndjson"), "{"),
      "snapshots/w46.ndjson has changed",
    ],
    [
      "missing",
      (root: string) => rmSync(join(root, "snapshots/w45.ndjson")),
      "snapshots/w45.ndjson is missing",
    ],
    ["missing altogether", (root: string) => rmSync(join(root, "roster.yml")), "roster.yml is missing"],
    [
      "added where a glob finds it",
      (root: string) =>
        writeFileSync(join(root, "snapshots/w47.ndjson"), comments(["lee"]).replaceAll("c-", "e-")),
      "snapshots/w47.ndjson is read now, but was not then",
    ],
    [
      "no policy any more",
      (root: string) => rmSync(join(root, "engagement.policy.yml")),
      "engagement.policy.yml is missing",
    ],
    [
      "another policy",
      (root: string) =>
        writeFileSync(
          join(root, "engagement.policy.yml"),
          BROKEN["engagement.policy.yml"].replace("*.ndjson", "w46.ndjson"),
        ),
      "engagement.policy.yml has changed\n  snapshots/w45.ndjson is there, but is no longer read",
    ],
  ])("are named: %s", async (_, alter, line) => {
    const { root } = await reported(more);
    expect((await verify(root)).code).toBe(0);
    alter(root);
    const { code, stdout, stderr } = await verify(root);
    expect([code, stderr]).toEqual([2, ""]);
    expect(stdout).toMatch(
      /^engagement\.policy\.yml: can't be recomputed: \d+ inputs? of the report differs?\n/,
    );
    expect(stdout).toContain(`  ${line}\n`);
  });

  it("are not guessed at where they are the same and cannot be judged", async () => {
    const { root, text, change } = await reported();
    change(text.replace(/"asOf": null/, '"asOf": "2026-02-30"'));
    expect(await verify(root)).toMatchObject({ code: 2, stdout: "" });
  });

  it("include the key of pseudonyms", async () => {
    const { root } = await reported();
    const { code, stdout } = await verify(root, { VANITY_CHECK_KEY: "a".repeat(64) });
    expect([code, stdout]).toEqual([2, expect.stringContaining("the pseudonym key was none and is ")]);
  });
});

describe("another tool", () => {
  it.each([
    ["version", /"version": "\d+\.\d+\.\d+"/, '"version": "0.0.9"'],
    // The source, which runs here, is no bundle and has no digest.
    ["digest", '"digest": null', `"digest": "${"0".repeat(64)}"`],
  ])("by its %s is said, with what it changes", async (_, before, after) => {
    const { root, text, change } = await reported();
    change(text.replace(before, after));
    const { code, stdout } = await verify(root);
    expect(code).toBe(2);
    expect(stdout).toMatch(/made by another tool.*\. With this one the result is the same\.\n/);
    expect(stdout).toMatch(/npx vanity-check@\d+\.\d+\.\d+ verify/);
    change(text.replace(before, after).replace('"conclusion": "fail"', '"conclusion": "pass"'));
    expect(await verify(root)).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/differs:\n {2}conclusion: "pass"/),
    });
  });
});

describe("what is no report", () => {
  it.each([
    [
      "no JSON",
      "a\n{",
      /^\.\.\/report\.json:1:1: is not JSON: unexpected token '?a'?; verify takes a report in JSON\n$/,
    ],
    ["another JSON", "{}", /is not a report that can be recomputed/],
    ["an empty list", "[]", /holds no report/],
    ["nothing", "", /:1:1: is not JSON: unexpected end of JSON input; verify/],
  ])("is refused: %s", async (_, text, message) => {
    const { root, change } = await reported();
    change(text);
    expect(await verify(root)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(message) });
  });

  it("reads nothing outside the repository, whatever it names", async () => {
    const { root, text, change } = await reported();
    for (const path of ["../secret", "/etc/passwd"]) {
      writeFileSync(join(root, "../secret"), "secret\n");
      const list = text.replace('"file": "roster.yml"', `"file": ${JSON.stringify(path)}`);
      change(list);
      expect(await verify(root)).toMatchObject({ code: 2, stdout: "" });
      change(text.replace('"path": "engagement.policy.yml"', `"path": ${JSON.stringify(path)}`));
      expect(await verify(root)).toMatchObject({ code: 2, stdout: "" });
    }
  });

  it.each([[[]], [["a", "b"]], [["--all", "a"]]])("and %j is misuse", async (args) => {
    expect(await callCli(".", ["verify", ...args])).toMatchObject({ code: 2, stdout: "" });
  });
});

it("carries the digests that other programs make of the same bytes", async () => {
  const { root, text } = await reported();
  const { filesRead } = JSON.parse(text);
  expect(filesRead).toEqual(
    Object.keys(BROKEN)
      .sort()
      .map((file) => ({
        file,
        sha256: createHash("sha256")
          .update(readFileSync(join(root, file)))
          .digest("hex"),
      })),
  );
});
