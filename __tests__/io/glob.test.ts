import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, it, test } from "vitest";
import { matchGlob } from "../../src/io/glob.ts";
import { nameMatcher } from "../../src/text/match-name.ts";
import { company } from "../support/reading.ts";
import { problemsOf, repository, run } from "../support/repository.ts";

const NAMES = ["a.json", "a.b.json", "ab", "a", ".a.json", "json", "a-1.json.gz", "..json", "[1].json"];
const FOLDERS = ["", "w/", "w/x.y/", "w/x.y/z/", ".h/"];
const PATHS = FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}${name}`));

const found = (pattern: string, root: string) =>
  matchGlob(pattern, root, () => true)
    .files.map((path) => relative(root, path))
    .sort();

const folder = fc.constantFrom(
  ...FOLDERS,
  "none/",
  "w/../w/",
  "./",
  "a/",
  "*/",
  "**/",
  "w/**/",
  "**/z/",
  "{w,none}/",
  ".h/**/",
);
const piece = fc.constantFrom(
  "",
  "a",
  "a.",
  ".json",
  "json",
  ".",
  "b",
  ".a",
  "-1.json.gz",
  "*",
  "?",
  "[a-c]",
  "[!a]",
  "{a,b}",
  "{a,{b,json}}",
  "\\[1\\]",
);

test("a pattern matches what the library would match, on the disk and by name", () => {
  const root = repository(Object.fromEntries(PATHS.map((path) => [path, ""])));
  fc.assert(
    fc.property(folder, fc.array(piece, { minLength: 1, maxLength: 4 }), (where, pieces) => {
      const name = pieces.join("");
      // What the library makes of two stars in a name, of one that begins with a dot by a wildcard, and of a name that
      // is a folder's is its own affair.
      fc.pre(!/\*\*|^\.*$|^[?[{*].*\./.test(name) || /^\*?[\w.-]+$/.test(name));
      fc.pre(!["", "."].includes(name) && !/^[[{]/.test(name));
      const pattern = `${where}${name}`;
      const expected = globSync(pattern, { cwd: root, dot: false, expandDirectories: false })
        .map((path) => path.replace(/^\.\//, ""))
        .sort();
      expect(found(pattern, root), pattern).toEqual(expected);
      if (!where.includes("..")) {
        const { matches } = nameMatcher(pattern, "");
        expect(PATHS.filter(matches).sort(), pattern).toEqual(expected);
      }
    }),
  );
});

test("an ending matches in any case, and nothing else of a name does", () => {
  const root = repository({ "W3.NDJSON": "", "w4.Ndjson": "", "w5.ndjson": "", "w6.CSV.GZ": "" });
  expect(found("*.ndjson", root)).toEqual(["W3.NDJSON", "w4.Ndjson", "w5.ndjson"]);
  expect(found("w*.NDJSON", root)).toEqual(["w4.Ndjson", "w5.ndjson"]);
  expect(found("*.csv.gz", root)).toEqual(["w6.CSV.GZ"]);
  expect(found("w4.ndjson", root)).toEqual([]);
});

test.each([
  [`${"*a".repeat(20)}*b`, "a".repeat(250)],
  ["{a,b}*?*[ab]*a*a*a*a*c", "ab".repeat(120)],
  [`${"**/".repeat(30)}*b`, `${"a/".repeat(60)}a`],
])("what would take others for ever to tell is told: %s", (pattern, name) => {
  expect(nameMatcher(pattern, "").matches(name)).toBe(false);
});

test("tells whether a folder's files could match", () => {
  const reaches = (pattern: string, name: string) => nameMatcher(pattern, "brand").reachesInto(name);
  for (const pattern of ["data/snapshots/*.csv", "*/x/*.csv", "**/*.csv", "{data,w}/**"])
    expect(reaches(pattern, "brand/data"), pattern).toBe(true);
  expect(reaches("data/**", "brand/data/deep")).toBe(true);
  for (const [pattern, name] of [
    ["data/*.csv", "brand/other"],
    ["data/*.csv", "brand/data/w.csv"],
    ["data/*.csv", "data"],
    ["*.csv", "brand/data"],
  ] as const)
    expect(reaches(pattern, name), pattern).toBe(false);
});

describe("what a glob finds and nobody can read", () => {
  const line = '{"type":"like","actor":"sam","published":"2026-03-30"}\n';
  const made: [string, (path: string) => unknown, RegExp][] = [
    [
      "a link that leads nowhere",
      (path) => symlinkSync(".git/annex/objects/x", path),
      /a link to \.git\/annex\/objects\/x, which is not there/,
    ],
    ["a link to itself", (path) => symlinkSync("w2.ndjson", path), /a link that leads back to itself/],
    ["a pipe", (path) => execFileSync("mkfifo", [path]), /no file but a pipe/],
    [
      "a link to a device",
      (path) => symlinkSync("/dev/zero", path),
      /no file but a pipe, a socket or a device|leads out of the repository/,
    ],
  ];
  const globs = ["weeks/*.ndjson", "weeks/**/*.ndjson", "weeks/w2.ndjson", "{weeks,x}/w?.ndjson", "**"];

  it.each(made.flatMap(([what, make, message]) => globs.map((glob) => ({ what, glob, make, message }))))(
    "is an error: $what, by $glob",
    async ({ glob, make, message }) => {
      const root = repository(company(`["${glob}", "weeks/own.ndjson"]`, { "weeks/own.ndjson": line }));
      make(join(root, "weeks/w2.ndjson"));
      const problems = await problemsOf(run(root));
      expect(problems[0]).toMatch(/^engagement\.policy\.yml:3:\d+: .*weeks\/w2\.ndjson/);
      expect(problems[0]).toMatch(message);
    },
  );

  it("is nobody's concern where it has no name that matches", async () => {
    const root = repository(company("[weeks/*.ndjson]", { "weeks/own.ndjson": line }));
    symlinkSync("nowhere", join(root, "weeks/notes.txt"));
    mkdirSync(join(root, "weeks/folder.ndjson"));
    expect((await run(root)).inputs.files).toBe(1);
  });
});

test.each([
  ["@(a|b).ndjson", /it has a group such as @\(a\|b\); write \{a,b\}/],
  ["!weeks/*.ndjson", /it begins with !/],
  ["weeks/[a.ndjson", /a class opens with \[ and never ends/],
  [`{a,b}`.repeat(9), /more than 200 patterns/],
])("%s is no glob of ours, and says why", async (pattern, message) => {
  const root = repository(company(`["${pattern}"]`, {}));
  expect((await problemsOf(run(root)))[0]).toMatch(message);
});
