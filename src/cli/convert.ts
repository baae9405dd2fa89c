import { resolve } from "node:path";
import type { parseArgs } from "node:util";
import type { LostRules } from "../app/convert/aggregate.ts";
import { convertFiles, FORMATS } from "../app/convert/convert.ts";
import { findPolicy } from "../app/find-policy.ts";
import { noPolicyAt } from "../config/policy/load.ts";
import type { ConversionTarget } from "../domain/conversion.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import { isFile } from "../io/is-file.ts";
import { enumerate } from "../lib/enumerate.ts";
import { printable } from "../report/escape.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { LineWriter } from "./line-writer.ts";
import { operandsOf } from "./operand.ts";

const OPTIONS = {
  format: { type: "string" },
  policy: { type: "string" },
  pseudonymise: { type: "boolean", default: false },
  aggregate: { type: "boolean", default: false },
  forget: { type: "string" },
} as const;

type ConvertValues = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

export const command: Command = {
  options: OPTIONS,
  values: { policy: "file", format: FORMATS },
  operands: "file",
  run: convert,
};

/**
 * `convert FILES…`: writes what the files hold as canonical NDJSON; they are taken as one snapshot.
 * @throws InputError where they cannot be read, or an option lacks what it needs
 */
export async function convert(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw misuse("name a file to convert");
  const policy = policyOf(values.policy);
  const format = values.format ?? null;
  if (format !== null && !FORMATS.includes(format))
    throw misuse(`--format "${format}" is not known${didYouMean(format, FORMATS)}`);
  const to = targetOf(values);
  if (policy === null && to !== "records") throw misuse(needsPolicy(to));
  const out = new LineWriter(process.stdout);
  const files = await operandsOf(positionals);
  const { lost, open } = await convertFiles(
    { files, policy, format, key: process.env[KEY_VARIABLE] || null, to },
    out,
  );
  out.end();
  if (open.length > 0) process.stderr.write(printable(`${openText(open)}\n`));
  if (lost !== null) process.stderr.write(printable(`${lostText(lost)}\n`));
  return 0;
}

function targetOf({ aggregate, pseudonymise, forget }: ConvertValues): ConversionTarget {
  if (aggregate) {
    if (pseudonymise)
      throw misuse("--aggregate writes no accounts, so --pseudonymise has nothing to do; choose one");
    if (forget !== undefined)
      throw misuse("--aggregate writes no accounts, so --forget has nothing to do; choose one");
    return "counts";
  }
  if (forget === undefined) return pseudonymise ? "pseudonyms" : "records";
  if (pseudonymise) throw misuse("--forget and --pseudonymise are two steps; convert twice");
  return { without: forget };
}

/** Absolute path of the policy that is named, else of the one that is there; null where there is none. */
function policyOf(option: string | undefined): string | null {
  const given = option === undefined ? findPolicy(process.cwd()) : resolve(option);
  if (isFile(given)) return given;
  if (option === undefined) return null;
  throw noPolicyAt(option);
}

function needsPolicy(to: ConversionTarget): string {
  if (to === "pseudonyms") return "--pseudonymise needs the brand of a policy; name it with --policy";
  const option = to === "counts" ? "--aggregate" : "--forget";
  return `${option} needs the roster of a policy; name it with --policy`;
}

function openText(open: readonly string[]): string {
  return `${enumerate(open, "and")} ${open.length === 1 ? "says" : "say"} that more activities follow, and so does the result (\`leftOut\`). Export the other pages too, and convert all pages of a list together`;
}

function lostText({ rules, entries, of }: LostRules): string {
  return `With these counts, ${entries} of the policy's ${of} entries can't be judged as fully as with the activities: ${enumerate(rules, "and")}`;
}
