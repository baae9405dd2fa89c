import { resolve } from "node:path";
import process from "node:process";
import { elapsed, systemClock } from "../clock.ts";
import { findRoot } from "../files/repository.ts";
import { DEFAULT_POLICY } from "../model/policy.ts";
import { asInputError, type InputError } from "../model/problem.ts";
import { KEY_VARIABLE } from "../model/pseudonym.ts";
import { FAIL_ON } from "../model/report.ts";
import { sourceOf } from "../model/source.ts";
import { VERSION } from "../model/version.ts";
import { OUTPUT_NAMES, OUTPUTS, writeReports, writeWhole } from "../outputs.ts";
import { problemLines } from "../report/problems.ts";
import { exitCode, type Run, run } from "../run.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, parseArguments } from "./arguments.ts";
import type { ProgressLine } from "./progress-line.ts";

const FORMATS = ["text", ...OUTPUT_NAMES] as const;
type Format = (typeof FORMATS)[number];

const HELP = `Usage: vanity-check [check] [options]      judge the snapshots by the policy
       vanity-check init                   write a first policy, roster and workflow here, and run them
       vanity-check rules                  list the rules
       vanity-check explain RULE           say what a rule is for and how it is judged
       vanity-check schema NAME            print a JSON Schema: policy, roster, activity, plan, claims or report
       vanity-check convert FILES...       write snapshots of any format as one in ours, to stdout

Options of check:
  --policy PATH     the policy (default: ${DEFAULT_POLICY}); several by a glob, or given several times
  --as-of DATE      judge as of this day (default: the last day that a snapshot covers)
  --base REF        judge the change since REF: by the policy, roster and waivers that were there before it
  --changed-only    with --base, only what is found in the files that the change touches
  --fail-on LEVEL   error, warning or never (default: error)
  --format FORMAT   ${FORMATS.slice(0, 4).join(", ")},
                    ${FORMATS.slice(4).join(", ")} (default: text)
  --output FILE     write the result to a file instead of the terminal
  --report-dir DIR  write the report to a folder too, in every form
  --quiet           only what is broken, and no progress

Options of convert:
  --format NAME     the files' format (default: as the policy says, else recognised)
  --policy PATH     the policy whose brand, channels and roster hold (default: ${DEFAULT_POLICY}, if there)
  --pseudonymise    hide every account under the key in VANITY_CHECK_KEY, and drop everybody's text but the brand's
  --aggregate       counts by day, type, post and side instead of activities, without any account

  --help, --version

Exit codes: 0 the policy holds, 1 it is broken, 2 it could not be judged.
`;

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
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

// A closed pipe, as of `| head`, is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// What nobody awaits ends a process of Node's with 1, which here is a policy that is broken.
process.on("uncaughtException", (error) => {
  process.exitCode = 2;
  complain(asInputError(error));
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(asInputError(error));
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  if (args[0] === "convert" && !args.includes("--help")) {
    return (await import("./convert.ts")).convert(args.slice(1));
  }
  if (args[0] === "init" && !args.includes("--help")) {
    return (await import("./init.ts")).init(args.slice(1));
  }
  const { values, positionals } = parse(args);
  const [command = "check", ...rest] = positionals;
  if (values.help) return print(HELP);
  if (values.version) return print(`${VERSION}\n`);
  switch (command) {
    case "check":
      expectNone(rest);
      return runCheck(values);
    case "rules":
      expectNone(rest);
      return listRules();
    case "explain":
      return explainRule(one(rest, "a rule"));
    case "schema":
      return printSchema(one(rest, "a schema"));
    default:
      throw misuse(
        `there is no command "${command}"${didYouMean(command, ["check", "init", "convert", "rules", "explain", "schema"])}`,
      );
  }
}

function parse(args: string[]) {
  return parseArguments({ args, options: OPTIONS, allowPositionals: true });
}

async function runCheck(values: ReturnType<typeof parse>["values"]): Promise<number> {
  const format = among(FORMATS, values.format, "--format");
  const { base: ref, "changed-only": changedOnly } = values;
  if (changedOnly && ref === undefined) throw misuse("--changed-only needs --base");
  const line = await progressLine(values.quiet);
  const judged = await run(values.policy ?? [DEFAULT_POLICY], process.cwd(), findRoot, {
    asOf: values["as-of"] ?? null,
    baseOf:
      ref === undefined
        ? null
        : async (root, folder) => (await import("../change/git.ts")).gitBase(root, ref, folder),
    changedOnly,
    failOn: among(FAIL_ON, values["fail-on"], "--fail-on"),
    clock: systemClock(),
    key: process.env[KEY_VARIABLE] || null,
    onProgress: line?.show ?? null,
  }).finally(() => line?.erase());
  if (judged.error !== null) complain(judged.error);
  if (judged.reports.length > 0) await report(judged, format, values);
  return exitCode(judged);
}

/** Where a person looks, at a terminal that can rewrite a line. */
async function progressLine(quiet: boolean): Promise<ProgressLine | null> {
  if (quiet || !process.stderr.isTTY || process.env["CI"] || process.env["TERM"] === "dumb") return null;
  const { ProgressLine } = await import("./progress-line.ts");
  return new ProgressLine(process.stderr, elapsed);
}

async function report(
  judged: Run,
  format: Format,
  values: ReturnType<typeof parse>["values"],
): Promise<void> {
  const folder = values["report-dir"];
  if (folder !== undefined) await writeReports(judged, resolve(folder), sourceOf(process.env));
  const result = await render(judged, format, values.quiet, values.output === undefined);
  if (values.output === undefined) print(result);
  else writeWhole(resolve(values.output), result);
}

async function render(judged: Run, format: Format, quiet: boolean, toStdout: boolean): Promise<string> {
  if (format !== "text") return OUTPUTS[format](judged, sourceOf(process.env));
  const { text } = await import("../report/text.ts");
  const terminal = toStdout && process.stdout.isTTY;
  const colour = terminal && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  const style = { colour, quiet, ...(terminal ? { width: process.stdout.columns } : {}) };
  const texts = judged.reports.map((each) => text(each, style));
  if (judged.asked === 1) return texts.join("");
  const { verdictOfAll } = await import("../report/several-policies.ts");
  return `${texts.join("\n")}\n${verdictOfAll(judged.reports, judged.asked)}\n`;
}

async function listRules(): Promise<number> {
  const { rules } = await import("../rules/index.ts");
  const width = Math.max(...rules.map(({ id }) => id.length));
  return print(rules.map(({ id, purpose }) => `${id.padEnd(width)}  ${purpose}\n`).join(""));
}

async function explainRule(id: string): Promise<number> {
  const { rules, ruleById } = await import("../rules/index.ts");
  const { rulePage } = await import("../engine/rule-page.ts");
  const rule = ruleById(id);
  const ids = rules.map((known) => known.id);
  if (rule === undefined) throw misuse(`there is no rule "${id}"${didYouMean(id, ids)}`);
  return print(rulePage(rule));
}

async function printSchema(name: string): Promise<number> {
  const { schemas } = await import("../schema/index.ts");
  const schema = Object.entries(schemas).find(([known]) => known === name)?.[1];
  if (schema === undefined)
    throw misuse(`there is no schema "${name}"${didYouMean(name, Object.keys(schemas))}`);
  return print(`${JSON.stringify(schema, null, 2)}\n`);
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function complain(error: InputError): void {
  for (const line of problemLines(error)) process.stderr.write(`${line}\n`);
}

function among<T extends string>(known: readonly T[], given: string, option: string): T {
  if (!(known as readonly string[]).includes(given)) {
    throw misuse(`${option} "${given}" is not known${didYouMean(given, known)}`);
  }
  return given as T;
}

function one(rest: string[], what: string): string {
  const [word, ...more] = rest;
  if (word === undefined) throw misuse(`name ${what}`);
  expectNone(more);
  return word;
}

function expectNone(rest: string[]): void {
  if (rest.length > 0) throw misuse(`"${rest[0]}" is not expected here`);
}
