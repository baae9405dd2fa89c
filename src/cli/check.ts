import { parse, resolve } from "node:path";
import process from "node:process";
import type { parseArgs } from "node:util";
import { findPolicy } from "../app/find-policy.ts";
import { draw, writeReports } from "../app/outputs.ts";
import { exitCode, type Run, run } from "../app/run.ts";
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
import { misuse } from "./arguments.ts";
import type { ProgressLine } from "./progress-line.ts";
import { print, printErrors } from "./stdio.ts";
import { terminalStyle } from "./terminal-style.ts";

/** The options of `check`, as `parseArgs` takes them. */
export const CHECK_OPTIONS = {
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

type Values = ReturnType<typeof parseArgs<{ options: typeof CHECK_OPTIONS }>>["values"];

/**
 * `check`: judges, and writes the report where the options say.
 * @returns the exit code
 * @throws InputError where an option is misused, or what it names cannot be read or written
 */
export async function runCheck(values: Values): Promise<number> {
  const format = among(RENDERER_NAMES, values.format, "--format");
  const { base: ref, "changed-only": changedOnly } = values;
  if (changedOnly && ref === undefined) throw misuse("--changed-only needs --base");
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

async function report({ reports, asked }: Run, format: RendererName, values: Values): Promise<void> {
  const views = reports.map((each) => viewOf(each, sourceOf(process.env)));
  const folder = values["report-dir"];
  if (folder !== undefined) {
    const path = resolve(folder);
    await writeReports({ views, asked }, path, edgeOf(path));
  }
  const isTerminal = values.output === undefined && process.stdout.isTTY;
  const style = { ...terminalStyle(process.env, isTerminal), quiet: values.quiet, summary: values.summary };
  const result = await draw(format, { views, asked }, style);
  if (values.output === undefined) print(result);
  else writeWhole(resolve(values.output), result, edgeOf(resolve(values.output)));
}

/** What is named in the repository stays in it, whatever links there are; elsewhere the caller's word counts. */
function edgeOf(path: string): string {
  const root = findRoot(process.cwd());
  return isInside(path, root) ? root : parse(path).root;
}

function among<T extends string>(known: readonly T[], given: string, option: string): T {
  if (!(known as readonly string[]).includes(given)) {
    throw misuse(`${option} "${given}" is not known${didYouMean(given, known)}`);
  }
  return given as T;
}
