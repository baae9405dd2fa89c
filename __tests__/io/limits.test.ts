import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import { company } from "../support/reading.ts";
import type { Files } from "../support/repository.ts";
import { problemsOf, repository, run } from "../support/repository.ts";

const LINE = '{"type":"like","actor":"sam","published":"2026-03-30"}\n';
const P = "engagement.policy.yml";
const { columns, unpacked, words, entries, problems, yamlLines } = LIMITS;

const withPolicy = (rest: string, files: Files = {}) => ({
  ...company("[w.ndjson]", { "w.ndjson": LINE }),
  [P]: `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots: [w.ndjson]\n${rest}`,
  ...files,
});
const named = (n: number) => Array.from({ length: n }, (_, i) => `n${i}`);

describe("what is beyond a limit is an error that names it, at its place", () => {
  it.each<[title: string, files: Files, message: RegExp]>([
    [
      "a row of commas",
      company("[w.csv]", { "w.csv": `type,published,actor\nlike,2026-03-30,sam\n${",".repeat(5e6)}` }),
      new RegExp(`^w\\.csv:3:1: this row has more than ${columns.most} cells`),
    ],
    [
      "a header of names",
      company("[w.csv]", { "w.csv": `${named(columns.most + 1).join(";")}\n` }),
      new RegExp(`^w\\.csv:1:1: this row has more than ${columns.most} cells`),
    ],
    ...[`\n${" ".repeat(63)}`, " ", ",", "0"].map((filling): [string, Files, RegExp] => [
      `a gzip of ${JSON.stringify(filling.slice(0, 1))}`,
      company("[w.ndjson.gz]", {
        "w.ndjson.gz": gzipSync(Buffer.alloc(17 * 2 ** 20, filling)),
      }),
      new RegExp(`^w\\.ndjson\\.gz:1:1: unpacks to more than ${unpacked.most} times its own size`),
    ]),
    [
      "the lines of a roster",
      withPolicy("roster: roster.yml\nrules: { outside-voices: {} }\n", {
        "roster.yml": "\n".repeat(yamlLines.most + 1),
      }),
      new RegExp(`^roster\\.yml:\\d+:\\d+: has more than ${yamlLines.most} lines`),
    ],
    [
      "words of a category",
      withPolicy(
        `categories: { promotional: { words: [${named(words.most + 1).join(", ")}] } }\nrules: { outside-voices: {} }\n`,
      ),
      new RegExp(
        `^engagement\\.policy\\.yml:4:1: .*has ${words.most + 1} labels, words and links, and ${words.most} is the most`,
      ),
    ],
    [
      "entries of a rule",
      withPolicy(`rules:\n  outside-voices: [${"{}, ".repeat(entries.most)}{}]\n`),
      new RegExp(
        `^engagement\\.policy\\.yml:5:3: .*has ${entries.most + 1} entries, and ${entries.most} is the most`,
      ),
    ],
    [
      "what aliases of a roster stand for",
      withPolicy("roster: roster.yml\nrules: { outside-voices: {} }\n", {
        "roster.yml": `version: 1\npeople:\n  - { id: p-0, relation: employee, accounts: { x: &n [${named(2000).join(", ")}] } }\n${Array.from({ length: 60 }, (_, i) => `  - { id: p-${i + 1}, relation: employee, accounts: { x: *n } }\n`).join("")}`,
      }),
      /^roster\.yml:1:1: its aliases stand for more than 100000 values/,
    ],
  ])("%s", async (_, files, message) => {
    const [first = ""] = await problemsOf(run(repository(files)));
    expect(first.slice(0, 300)).toMatch(message);
  });

  it.each([
    [
      "a row as wide as may be",
      company("[w.csv]", {
        "w.csv": `type,published,actor,${named(columns.most - 3).join(",")}\nlike,2026-03-30,sam\n`,
      }),
    ],
    [
      "commas in quotes",
      company("[w.csv]", {
        "w.csv": `type,published,actor,content\nlike,2026-03-30,sam,"${",".repeat(2 * columns.most)}"\n`,
      }),
    ],
    [
      "a gzip that unpacks to much, and is not much",
      company("[w.ndjson.gz]", { "w.ndjson.gz": gzipSync(LINE + "\n".repeat(1e6)) }),
    ],
    ["an alias or two", withPolicy("rules: { outside-voices: &o { min: 1 }, returning-outsiders: *o }\n")],
  ])("%s is not beyond it", async (_, files) => {
    expect((await run(repository(files))).inputs.files).toBe(1);
  });

  it("counts the problems that it does not word", async () => {
    const files = company("[w.ndjson]", { "w.ndjson": "{}\n".repeat(1000) });
    const error = await run(repository(files)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problems: { length: problems.most }, more: 1000 - problems.most });
  });
});
