import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { invisible, runnerCommands } from "../report/hostile.ts";
import { action, COMPANY, repository } from "../shells/repository.ts";
import { callCli } from "../support/call-cli.ts";

const SOURCES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(join("src", name), "utf8") }));

test("whoever writes to stdout has what makes it safe to print", () => {
  const writers = SOURCES.filter(({ text }) => /console\.|\bstdout\.write|#stream\.write/.test(text));
  expect(writers.map(({ name }) => name).sort()).toEqual([
    "action/main.ts",
    "cli/line-writer.ts",
    "cli/stdio.ts",
  ]);
  for (const { name, text } of writers) {
    const calls = text.match(/(?:stdout|#stream)\.write\([^\n]*/g) ?? [];
    expect(calls.length, name).toBeGreaterThan(0);
    for (const call of calls) expect(call, name).toMatch(/write\((printable|jsonText)\(/);
  }
});

test("a stream of stdout's is handed to what makes it safe, and to nothing else", () => {
  const handed = SOURCES.flatMap(({ text }) => text.match(/[\w.]+\(process\.stdout\b(?!\.)/g) ?? []);
  expect(handed).toEqual(["LineWriter(process.stdout"]);
});

const TRAPS = ["##[add-mask]s", "\n::stop-commands::x", "\u009b31m", "\u202eabc", "a\u3164b", "a\u{e0100}"];

describe.each(TRAPS)("with %j in every field, no command and nothing unseen comes from", (trap) => {
  const record = {
    type: "comment",
    id: `c${trap}`,
    actor: { id: `a${trap}`, name: `n${trap}` },
    object: `p${trap}`,
    content: `t${trap}`,
    published: "2026-11-10",
  };
  const post = { ...record, type: "post", id: `p${trap}`, actor: "acme", category: `k${trap}` };
  const files = {
    ...COMPANY,
    "snapshots/w46.ndjson": `${JSON.stringify(record)}\n${JSON.stringify(post)}\n`,
  };

  it.each([
    [["check"]],
    ...["json", "markdown", "sarif", "junit", "github", "html", "badge"].map((format) => [
      ["--format", format],
    ]),
    [["convert", "snapshots/w46.ndjson"]],
    [["convert", "--aggregate", "snapshots/w46.ndjson"]],
    [["init"]],
    [["explain", trap]],
    [["convert", trap]],
  ])("vanity-check %j", async (args) => {
    const root = repository(files);
    const { stdout, stderr } = await callCli(root, args);
    const own = args[1] === "github" ? /^::(error|warning|notice) [^\n]*$/gm : /^$/g;
    expect(runnerCommands(`${stdout}${stderr}`.replace(own, ""))).toEqual([]);
    expect(invisible(`${stdout}${stderr}`)).toEqual([]);
  });

  it("the action", () => {
    const { stdout } = action(repository(files), {});
    expect(runnerCommands(stdout.replace(/^::(error|warning|notice) [^\n]*$/gm, ""))).toEqual([]);
    expect(invisible(stdout)).toEqual([]);
  });
});
