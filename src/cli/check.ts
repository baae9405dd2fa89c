import { resolve } from "node:path";
import type { parseArgs } from "node:util";
import { findPolicy } from "../app/find-policy.ts";
import { draw, writeReports } from "../app/outputs.ts";
import { exitCode, type Run, run } from "../app/run.ts";
import { inputError } from "../domain/diagnostic.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import { FAIL_ON } from "../domain/report.ts";
import { sourceOf } from "../domain/source.ts";
import { isInside } from "../io/is-inside.ts";
import { findRoot } from "../io/repository.ts";
import { elapsed, systemClock } from "../io/system-clock.ts";
import { writeWhole } from "../io/write-whole.ts";
import { RENDERER_NAMES, type RendererName } from "../report/renderers/index.ts";
import { viewOf } from "../report/view.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import type { ProgressLine } from "./progress-line.ts";
import { print, printErrors } from "./stdio.ts";
import { terminalStyle } from "./terminal-style.ts";

const OPTIONS = {
  policy: { type: "string", multiple: true },
  "as-of": { type: "string" },
  base: { type: "string" },
  "changed-only": { type: "boolean", default: false },
  "fail-on": { type: "string", default: "error" },
  format: { type: "string", default: "text" },
  output: { type: "string" },
  "report-dir": { type: "string" },
  quiet: { type: "boolean", default: false },
  summary: { type: "boolean", default: false },
} as const;

type CheckValues = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

/** `check`: judges, and writes the report where the options say. It needs no name. */
export const check: Command = {
  options: OPTIONS,
  values: {
    policy: "file",
    "fail-on": FAIL_ON,
    format: RENDERER_NAMES,
    output: "file",
    "report-dir": "folder",
  },
  operands: null,
  async run(args) {
    const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true });
    if (positionals.length > 0)
      throw misuse(`"${positionals[0]}" is not expected here; a command comes before its options`);
    return judge(values);
  },
};

async function judge(values: CheckValues): Promise<number> {
  const format = among(RENDERER_NAMES, values.format, "--format");
  const { base: ref, "changed-only": changedOnly } = values;
  if (changedOnly && ref === undefined) throw misuse("--changed-only needs --base");
  expectInside(values, findRoot(process.cwd()));
  const line = await progressLine(values.quiet);
  const judged = await run(values.policy ?? [findPolicy(process.cwd())], process.cwd(), findRoot, {
    asOf: values["as-of"] ?? null,
    baseOf:
      ref === undefined
        ? null
        : async (root, folder) => (await import("../io/git.ts")).gitBase(root, ref, folder),
    changedOnly,
    failOn: among(FAIL_ON, values["fail-on"], "--fail-on"),
    clock: systemClock(),
    key: process.env[KEY_VARIABLE] || null,
    // They take time, and are read in the JSON report alone.
    digests: format === "json" || values["report-dir"] !== undefined,
    onProgress: line?.show ?? null,
  }).finally(() => line?.erase());
  if (judged.error !== null) printErrors(judged.error);
  if (judged.reports.length > 0) await report(judged, format, values);
  return exitCode(judged);
}

/** Where a person looks, at a terminal that can rewrite a line. */
async function progressLine(quiet: boolean): Promise<ProgressLine | null> {
  if (quiet || !process.stderr.isTTY || process.env["CI"] || process.env["TERM"] === "dumb") return null;
  const { ProgressLine } = await import("./progress-line.ts");
  return new ProgressLine(process.stderr, elapsed);
}

async function report({ reports, asked }: Run, format: RendererName, values: CheckValues): Promise<void> {
  const root = findRoot(process.cwd());
  const views = reports.map((each) => viewOf(each, sourceOf(process.env)));
  const folder = values["report-dir"];
  if (folder !== undefined) {
    const path = resolve(folder);
    await writeReports({ views, asked }, path, root);
  }
  const isTerminal = values.output === undefined && process.stdout.isTTY;
  const style = { ...terminalStyle(process.env, isTerminal), quiet: values.quiet, summary: values.summary };
  const result = await draw(format, { views, asked }, style);
  if (values.output === undefined) print(result);
  else writeWhole(resolve(values.output), result, root);
}

/**
 * A report holds strangers' text, and a script may have its path from anywhere, so it is written in the repository alone;
 * that is said before anything is judged. What leads out by links is refused when it is written.
 */
function expectInside(values: CheckValues, root: string): void {
  for (const option of ["output", "report-dir"] as const) {
    const path = values[option];
    if (path === undefined || isInside(resolve(path), root)) continue;
    const instead =
      option === "output" ? `; redirect the output instead: > ${path}` : "; name a folder in it";
    throw inputError(`--${option} ${path} leads out of the repository at ${root}${instead}`);
  }
}

function among<T extends string>(choices: readonly T[], given: string, option: string): T {
  if (!(choices as readonly string[]).includes(given)) {
    throw misuse(`${option} "${given}" is not known${didYouMean(given, choices)}`);
  }
  return given as T;
}
