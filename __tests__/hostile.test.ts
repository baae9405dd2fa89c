import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { draw } from "../src/app/outputs.ts";
import { convert } from "../src/cli/convert.ts";
import { roster } from "../src/cli/roster.ts";
import { command as todo } from "../src/cli/todo.ts";
import { command as trace } from "../src/cli/trace.ts";
import { InputError } from "../src/domain/diagnostic.ts";
import type { Report } from "../src/domain/report.ts";
import { problemLines } from "../src/report/diagnostics.ts";
import { RENDERERS } from "../src/report/renderers/index.ts";
import { viewOf } from "../src/report/view.ts";
import { HOSTILE } from "./report/fixture.ts";
import { invisible, runnerCommands } from "./report/hostile.ts";
import { KINDS, type Kind } from "./support/hostile-kinds.ts";
import { repository, run, write } from "./support/repository.ts";
import { runs } from "./support/runs.ts";

/** No input of ours may take longer, in milliseconds of CPU, as others may be busy on the machine. */
const LONGEST = 10_000;
const ANNOTATION = /^::(error|warning|notice) (?:file=[^:,]*,line=\d+,col=\d+,)?title=[^:,]*::/u;

afterEach(() => vi.restoreAllMocks());

/** What a command prints, or that it refuses its input. */
async function printed(root: string, command: () => Promise<unknown>): Promise<string> {
  const out: string[] = [];
  vi.spyOn(process, "cwd").mockReturnValue(root);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  try {
    await command();
  } catch (error) {
    expectTold(error);
  } finally {
    vi.restoreAllMocks();
  }
  return out.join("");
}

/** A run that stops says where and why, in words, and not as a mistake of ours. */
function expectTold(error: unknown): void {
  if (!(error instanceof InputError)) throw error;
  expect(error.problems.length).toBeGreaterThan(0);
  expect(error.problems.length).toBeLessThanOrEqual(50);
  for (const { message, location } of error.problems) {
    expect(message).not.toMatch(/^$|internal error|undefined|\[object|at .*\.ts:\d/);
    if (location !== null) expect(Math.min(location.line, location.column)).toBeGreaterThanOrEqual(1);
  }
  for (const line of problemLines(error)) {
    expect(runnerCommands(line)).toEqual([]);
    expect(line).not.toContain("\n");
  }
}

/** What a green report says beside its verdict: that something was not understood, not seen or not sure. */
function signs({ inputs, rules, conclusion }: Report): string[] {
  const {
    roster: seen,
    overruled,
    skipped,
    unattributed,
    undated,
    unread,
    unreadColumns,
    pages,
    brandUnseen,
  } = inputs;
  const told = {
    unmatched: seen.unmatched.length,
    similar: seen.similar.length,
    overruled: overruled.count,
    ...{ skipped, unattributed, undated },
    beside: unread === undefined ? 0 : 1,
    columns: unreadColumns === undefined ? 0 : 1,
    pages: pages === undefined ? 0 : 1,
    brand: brandUnseen === undefined ? 0 : 1,
    neutral: conclusion === "neutral" ? 1 : 0,
    findings: rules.flatMap(({ findings }) => findings).length,
  };
  return Object.entries(told).flatMap(([name, count]) => (count > 0 ? [name] : []));
}

async function expectHarmless(report: Report): Promise<void> {
  const views = [viewOf(report)];
  for (const { name } of RENDERERS) {
    const text = await draw(name, { views, asked: 1 });
    if (name === "github") {
      for (const line of text.split("\n").slice(0, -1)) expect(line).toMatch(ANNOTATION);
    } else expect(runnerCommands(text), name).toEqual([]);
    if (name === "text" || name === "github") expect(invisible(text), name).toEqual([]);
  }
}

/** Reads a company with one file damaged by every command that reads it. */
async function endsWell(kind: Kind, content: Uint8Array): Promise<void> {
  const root = repository({ ...kind.files, ".git/HEAD": "" });
  write(root, kind.file, content);
  const before = process.cpuUsage();
  try {
    const report = await run(root, "engagement.policy.yml", "2026-03-29");
    await expectHarmless(report);
    // Whoever loses what most employees did, without a word, hands out a green that nobody earned.
    if (kind.isSnapshot && report.conclusion === "pass") expect(signs(report)).not.toEqual([]);
  } catch (error) {
    expectTold(error);
  }
  const policy = ["--policy", join(root, "engagement.policy.yml")];
  const commands = kind.isSnapshot
    ? [
        () => convert([join(root, kind.file), ...policy]),
        () => trace.run([`${kind.file}:2`, ...policy]),
        () => todo.run(policy),
      ]
    : kind.file.startsWith("roster")
      ? [() => roster([join(root, kind.file), ...policy])]
      : [];
  for (const command of commands) {
    const text = await printed(root, command);
    expect(runnerCommands(text)).toEqual([]);
    expect(invisible(text)).toEqual([]);
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LONGEST);
}

const JUNK = [
  ..."{}[]\":,\n\t\r'\\-&*!|>#%@",
  "\r\n",
  "\u0000",
  "\ufeff",
  "\ud800",
  "&a ",
  "*a",
  "__proto__",
  "constructor",
  "null",
  "true",
  "1e999",
  "-0",
  "123456789012345678901234567890",
  "9999-99-99",
  "0000-01-01",
  "=cmd|' /C calc'!A0",
  "#NAME?",
  "1.78E+18",
  "::stop-commands::x\n",
  "##[add-mask]s",
  "\u001b]0;x\u0007",
  "{{7*7}}",
  "$" + "{{ github.token }}",
];

/** A text of which pieces are dropped, doubled, moved or replaced; now and then gzipped, or cut off. */
function damaged(text: string): fc.Arbitrary<Uint8Array> {
  const junk = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(...JUNK),
    fc.constantFrom(...HOSTILE.filter((one) => one.length < 200)),
  );
  const edit = fc.oneof(
    fc.record({ at: fc.nat(text.length), size: fc.nat(12), piece: junk }),
    fc.record({ at: fc.nat(text.length), size: fc.constant(0), piece: junk }),
    fc.record({ at: fc.nat(text.length), size: fc.nat(40), piece: fc.constant("") }),
    fc.nat(text.length).map((at) => ({ at, size: 0, piece: text.slice(at, at + 60) })),
  );
  return fc
    .tuple(
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("as it is", "as it is", "as it is", "gzipped", "cut off", "utf-16"),
      fc.nat(text.length),
    )
    .map(([edits, how, end]) => {
      const whole = edits.reduce(
        (all, { at, size, piece }) => all.slice(0, at) + piece + all.slice(at + size),
        text,
      );
      if (how === "cut off") return Buffer.from(whole.slice(0, end));
      if (how === "utf-16") return Buffer.from(`\ufeff${whole}`, "utf16le");
      return how === "gzipped" ? gzipSync(whole) : Buffer.from(whole);
    });
}

test.each(KINDS)("$name as it is: employees break the limit", async ({ files }) => {
  expect((await run(repository(files), "engagement.policy.yml", "2026-03-29")).conclusion).toBe("fail");
});

test.each(KINDS)(
  "$name that is damaged neither crashes, hangs, commands nor passes in silence",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(damaged(String(kind.files[kind.file])), (content) => endsWell(kind, content)),
      runs(9),
    );
  },
);

/** How much of one thing a file has: 20,000, and 300,000 with `npm run prove`. */
const LARGE = 20_000 * Math.min(15, runs(1).numRuns);

test.each<[what: string, text: string | Uint8Array]>([
  ["brackets", "[".repeat(LARGE)],
  ["objects", '{"a":'.repeat(LARGE)],
  ["blanks", " ".repeat(LARGE)],
  ["line breaks", "\n".repeat(LARGE)],
  ["commas", `type,actor\n${",".repeat(LARGE)}`],
  ["quotes", '"'.repeat(LARGE + 1)],
  ["digits", `[${"9".repeat(LARGE)}]`],
  ["columns", Array.from({ length: LARGE / 6 }, (_, i) => `c${i}`).join(",")],
  [
    "aliases",
    `a: &a [x]\nb: [${Array(LARGE / 10)
      .fill("*a")
      .join(", ")}]`,
  ],
  ["keys", `{${Array.from({ length: LARGE / 10 }, (_, i) => `"k${i}":1`).join(",")}}`],
  ["zeros, gzipped", gzipSync(Buffer.alloc(20 * LARGE))],
  ["line breaks, gzipped", gzipSync(Buffer.alloc(4 * LARGE, "\n"))],
  ["bytes that are no text", Buffer.alloc(LARGE, 0xff)],
  ["nothing", ""],
])(
  "%s by the thousand are told of in any kind of file",
  async (_, text) => {
    for (const kind of KINDS) await endsWell(kind, Buffer.from(text));
  },
  120_000,
);

test.each<[what: string, make: (path: string) => void]>([
  ["a folder", (path) => mkdirSync(path)],
  ["a link to nothing", (path) => symlinkSync("gone", path)],
  ["a link to itself", (path) => symlinkSync(path, path)],
  ["a device", (path) => symlinkSync("/dev/zero", path)],
  ["a pipe", (path) => void execFileSync("mkfifo", [path])],
  ["a file outside", (path) => symlinkSync("/etc/hostname", path)],
])("%s in place of any kind of file is told of", async (_, make) => {
  for (const { files, file } of KINDS) {
    const root = repository(Object.fromEntries(Object.entries(files).filter(([name]) => name !== file)));
    mkdirSync(join(root, "plans"), { recursive: true });
    make(join(root, file));
    const outcome = await run(root, "engagement.policy.yml", "2026-03-29").catch((error: unknown) => error);
    if (outcome instanceof Error) expectTold(outcome);
    else expect((outcome as Report).conclusion, file).not.toBe("pass");
  }
});
