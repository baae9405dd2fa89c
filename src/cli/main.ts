import process from "node:process";
import { asInputError } from "../domain/diagnostic.ts";
import { VERSION } from "../lib/version.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { CHECK_OPTIONS, runCheck } from "./check.ts";
import { helpOf } from "./help.ts";
import { print, printErrors } from "./stdio.ts";

const OPTIONS = {
  ...CHECK_OPTIONS,
  version: { type: "boolean", short: "V", default: false },
} as const;

// A closed pipe, as of `| head`, is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// What nobody awaits ends a process of Node's with 1, which here is a policy that is broken.
process.on("uncaughtException", (error) => {
  process.exitCode = 2;
  printErrors(asInputError(error));
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  printErrors(asInputError(error));
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) return print(helpOf(args[0]));
  if (args[0] === "convert") {
    return (await import("./convert.ts")).convert(args.slice(1));
  }
  if (args[0] === "roster") {
    return (await import("./roster.ts")).roster(args.slice(1));
  }
  if (args[0] === "trace") return (await import("./trace.ts")).trace(args.slice(1));
  if (args[0] === "init") {
    return (await import("./init.ts")).init(args.slice(1));
  }
  if (args[0] === "todo") return (await import("./todo.ts")).todo(args.slice(1));
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true });
  const [command = "check", ...rest] = positionals;
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
        `there is no command "${command}"${didYouMean(command, ["check", "init", "convert", "roster", "trace", "todo", "rules", "explain", "schema"])}`,
      );
  }
}

async function listRules(): Promise<number> {
  const { rules } = await import("../rules/index.ts");
  const width = Math.max(...rules.map(({ id }) => id.length));
  return print(rules.map(({ id, purpose }) => `${id.padEnd(width)}  ${purpose}\n`).join(""));
}

async function explainRule(id: string): Promise<number> {
  const { rules, ruleById } = await import("../rules/index.ts");
  const { rulePage } = await import("../docs/rule-page.ts");
  const rule = ruleById(id);
  const ids = rules.map((known) => known.id);
  if (rule === undefined) throw misuse(`there is no rule "${id}"${didYouMean(id, ids)}`);
  return print(rulePage(rule));
}

async function printSchema(name: string): Promise<number> {
  const { schemas } = await import("../app/schemas.ts");
  const schema = Object.entries(schemas).find(([known]) => known === name)?.[1];
  if (schema === undefined)
    throw misuse(`there is no schema "${name}"${didYouMean(name, Object.keys(schemas))}`);
  return print(`${JSON.stringify(schema, null, 2)}\n`);
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
