import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Repository } from "../../src/io/repository.ts";
import { company } from "../support/reading.ts";
import { problemsOf, repository, run, write } from "../support/repository.ts";

const line = (actor: string, rest = "") =>
  `{"type":"like","actor":"${actor}","published":"2026-03-30"${rest}}\n`;

function linked(target: string, link: string, snapshots: string) {
  const outside = repository({ "w.ndjson": line("sam"), "deep/w.ndjson": line("sam"), "notes.txt": "" });
  const root = repository(company(snapshots, { "weeks/own.ndjson": line("kim") }));
  symlinkSync(join(outside, target), join(root, link));
  return root;
}

test("a link to a file outside the repository is refused", async () => {
  expect(await problemsOf(run(linked("w.ndjson", "weeks/link.ndjson", "[weeks/*.ndjson]")))).toEqual([
    'engagement.policy.yml:3:13: "weeks/*.ndjson" leads out of the repository',
  ]);
});

test("a link to a folder outside the repository is refused, by name and by search", async () => {
  expect(await problemsOf(run(linked("deep", "weeks/deep", "[weeks/deep/*.ndjson]")))).toEqual([
    'engagement.policy.yml:3:13: "weeks/deep/*.ndjson" leads out of the repository',
  ]);
  expect(await problemsOf(run(linked("deep", "weeks/deep", "[weeks/**/*.ndjson]")))).toEqual([
    'engagement.policy.yml:3:13: "weeks/**/*.ndjson" finds the link weeks/deep, which leads out of the repository',
  ]);
});

test("a link out of the repository that no pattern asks for is nobody's concern", async () => {
  const root = linked("notes.txt", "weeks/notes.txt", "[weeks/*.ndjson]");
  expect((await run(root)).inputs.files).toBe(1);
});

test("links inside the repository are followed, and a ring of them ends", async () => {
  const root = repository(
    company("[weeks/**/*.ndjson]", { "other/w.ndjson": line("sam"), "weeks/w.ndjson": line("kim") }),
  );
  symlinkSync(join(root, "other"), join(root, "weeks/other"));
  symlinkSync(join(root, "weeks"), join(root, "weeks/ring"));
  const report = await run(root);
  expect(report.figures.outsideVoices).toBe(2);
});

test.each(["roster.yml", "base.yml"])("%s may not be a link out of the repository either", async (name) => {
  const outside = repository({ "secret.yml": "version: 1\nsecret: hunter2\n" });
  const key = name === "roster.yml" ? "roster: roster.yml" : "extends: ./base.yml";
  const root = repository(company("[w.ndjson]", { "w.ndjson": line("sam") }));
  write(
    root,
    "engagement.policy.yml",
    `version: 1\nbrand: { name: A, accounts: { x: a } }\nsnapshots: [w.ndjson]\n${key}\nrules: { outside-voices: {} }\n`,
  );
  symlinkSync(join(outside, "secret.yml"), join(root, name));
  const [problem, ...more] = await problemsOf(run(root));
  expect(problem).toMatch(/leads out of the repository$/);
  expect(more).toEqual([]);
});

test("the policy may not be a link out of the repository", async () => {
  const outside = repository({ "p.yml": "hunter2\n" });
  const root = repository({});
  symlinkSync(join(outside, "p.yml"), join(root, "engagement.policy.yml"));
  const [problem] = await problemsOf(run(root));
  expect(problem).toMatch(/leads out of the repository$/);
});

test.each([
  ["weeks/", 'is a folder; name the files in it, such as "weeks/**"'],
  ["weeks\\\\own.ndjson", "matches no file; write `/` between folders, not a backslash"],
  ["week/*.ndjson", "matches no file; check the path, which is relative to the policy"],
])("%s is told how to be written", async (pattern, message) => {
  const root = repository(company(`["${pattern}"]`, { "weeks/own.ndjson": line("kim") }));
  expect((await problemsOf(run(root))).join()).toContain(message);
});

test.each([
  ["a folder", "weeks"],
  ["a folder with a slash", "weeks/"],
  ["the repository itself", "."],
  ["a bracket", "["],
  ["a brace", "{a"],
  ["a NUL", "a\\0b"],
  ["a name longer than names may be", "x".repeat(300)],
  ["a pattern longer than patterns may be", "x".repeat(70_000)],
  ["five hundred parentheses", "(".repeat(500)],
])("%s matches no file", async (_, pattern) => {
  const root = repository(company(`["${pattern}"]`, { "weeks/own.ndjson": line("kim") }));
  const [problem, ...more] = await problemsOf(run(root));
  expect(problem).toMatch(
    /^engagement\.policy\.yml:3:13: .*(matches no file|is not a usable glob|is a folder; name the files in it, such as)/s,
  );
  expect(more).toEqual([]);
});

test.each([
  ["a NUL", "a\\0b"],
  ["a name longer than names may be", "x".repeat(5000)],
  ["a folder", "."],
  ["a file in a file", "w.ndjson/x"],
])("a roster that is %s is none", async (_, name) => {
  const root = repository(company("[w.ndjson]", { "w.ndjson": line("sam") }));
  write(
    root,
    "engagement.policy.yml",
    `version: 1\nbrand: { name: A, accounts: { x: a } }\nsnapshots: [w.ndjson]\nroster: "${name}"\nrules: { outside-voices: {} }\n`,
  );
  const [problem] = await problemsOf(run(root));
  expect(problem).toMatch(/^engagement\.policy\.yml:4:9: there is no roster at /);
});

test("a folder that is called like a snapshot is none", async () => {
  const root = repository(company("[weeks/*.ndjson]", {}));
  mkdirSync(join(root, "weeks/w.ndjson"), { recursive: true });
  const [problem] = await problemsOf(run(root));
  expect(problem).toMatch(/"weeks\/\*\.ndjson" matches no file/);
});

test("files come in the order of their paths, and the later of two copies wins", async () => {
  const id = ',"id":"l-1"';
  const files = {
    "weeks/b.ndjson": line("sam", id),
    "weeks/a/z.ndjson": line("kim", id),
    "weeks/B.ndjson": line("lee", id),
  };
  const root = repository(company("[weeks/b.ndjson, weeks/**/*.ndjson]", files));
  expect(
    (await new Repository(root).glob("weeks/**/*", root, null)).map((path) => path.slice(root.length + 1)),
  ).toEqual(["weeks/B.ndjson", "weeks/a/z.ndjson", "weeks/b.ndjson"]);
  expect((await run(root)).inputs).toMatchObject({ files: 3, activities: 1, duplicates: 2 });
});

test("of two sources that match a file the later says how to read it, and it is read once", async () => {
  const csv = "Kind,Who,Day\nlike,sam,2026-03-30\n";
  const columns = "{ type: Kind, actor: Who, published: Day }";
  const root = repository(company(`["*.csv", { path: w.csv, columns: ${columns} }]`, { "w.csv": csv }));
  expect((await run(root)).inputs).toMatchObject({ files: 1, activities: 1, unattributed: 0 });
  const other = repository(company(`[{ path: w.csv, columns: ${columns} }, "*.csv"]`, { "w.csv": csv }));
  expect(await problemsOf(run(other))).toHaveLength(1);
});

test("mistakes of all files are listed, in the order of their paths", async () => {
  const root = repository(
    company('["*.{ndjson,json,csv}"]', { "b.json": "[1", "a.ndjson": "{}\n", "c.csv": "x\n1\n" }),
  );
  expect((await problemsOf(run(root))).map((problem) => problem.split(":")[0])).toEqual([
    "a.ndjson",
    "b.json",
    "c.csv",
  ]);
});

test("a file whose name attacks a log is told in one harmless line", async () => {
  const name = "weeks/::error::x\u202e##[error]\u001b[31m%0A.ndjson";
  const root = repository(company("[weeks/*]", { [name]: '{"type":"lik\\u001b"}\n' }));
  const [problem, ...more] = await problemsOf(run(root));
  expect(problem).toContain(":1:1: `type`: ");
  expect(problem).not.toMatch(/^::|##\[|\p{Cc}|\p{Cf}/u);
  expect(more).toEqual([]);
});
