import process from "node:process";
import { DEFAULT_POLICY } from "../domain/policy.ts";
import { asInputError } from "../domain/problem.ts";
import { VERSION } from "../lib/version.ts";
import { RENDERERS } from "../report/renderers/index.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { CHECK_OPTIONS, runCheck } from "./check.ts";
import { complain, print } from "./say.ts";

const FORMATS = RENDERERS.map(({ name, file, description }) => {
  return `  ${name.padEnd(18)}${description}${file === null ? "" : ` (${file})`}`;
}).join("\n");

const HELP = `Usage: vanity-check [check] [options]      judge the snapshots by the policy
       vanity-check init                   write a first policy, roster and workflow here, and run them
       vanity-check todo [options]         list who waits for an answer
       vanity-check rules                  list the rules
       vanity-check explain RULE           say what a rule is for and how it is judged
       vanity-check schema NAME            print a JSON Schema: policy, roster, activity, plan, claims or report
       vanity-check trace ID               say why an activity counts as it does, by its id or FILE:LINE
       vanity-check convert FILES...       write snapshots of any format as one in ours, to stdout
       vanity-check roster FILES...        print roster entries for the people that the files list, for review

Options of check:
  --policy PATH     the policy (default: ${DEFAULT_POLICY}); several by a glob, or given several times
  --as-of DATE      judge as of this day (default: the last day that a snapshot covers)
  --base REF        judge the change since REF: by the policy, roster and waivers that were there before it
  --changed-only    with --base, only what is found in the files that the change touches
  --fail-on LEVEL   error, warning or never (default: error)
  --format FORMAT   one of the formats below (default: text)
  --output FILE     write the result to a file instead of the terminal
  --report-dir DIR  write the report to a folder too, in every form
  --quiet           only what is broken, and no progress

Formats, and the file of each in the folder of --report-dir:
${FORMATS}

Options of convert:
  --format NAME     the files' format (default: as the policy says, else recognised)
  --policy PATH     the policy whose brand, channels and roster hold (default: ${DEFAULT_POLICY}, if there)
  --pseudonymise    hide every account under the key in VANITY_CHECK_KEY, and drop everybody's text but the brand's
  --aggregate       counts by day, type, post and side instead of activities, without any account
  --forget ACCOUNT  everything but one person's activities, which become counts of their side

Options of roster:
  --company NAME    only the people of this company, where a file lists others too
  --policy PATH     the policy whose roster is compared (default: ${DEFAULT_POLICY}, if there)

  --help, --version

Exit codes: 0 the policy holds, 1 it is broken, 2 it could not be judged.
`;

const OPTIONS = {
  ...CHECK_OPTIONS,
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
  if (args[0] === "roster" && !args.includes("--help")) {
    return (await import("./roster.ts")).roster(args.slice(1));
  }
  if (args[0] === "trace") return (await import("./trace.ts")).trace(args.slice(1));
  if (args[0] === "init" && !args.includes("--help")) {
    return (await import("./init.ts")).init(args.slice(1));
  }
  if (args[0] === "todo") return (await import("./todo.ts")).todo(args.slice(1));
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true });
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
