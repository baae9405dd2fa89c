import { Vt as DEFAULT_POLICY, _ as VERSION, en as didYouMean, fn as findRoot, gn as isInside, n as exitCode, r as run, xt as FAIL_ON, yn as asInputError } from "./run.js";
import { n as parseArguments, t as misuse } from "./arguments.js";
import { t as findPolicy } from "./find-policy.js";
import { a as writeWhole, i as RENDERER_NAMES, n as writeReports, r as RENDERERS, t as draw } from "./outputs.js";
import { t as sourceOf } from "./domain-source.js";
import { r as systemClock, t as elapsed } from "./system-clock.js";
import { t as viewOf } from "./report-view.js";
import { n as printErrors, t as print } from "./stdio.js";
import { t as TODO_FORMATS } from "./report-todo.js";
import { parse, resolve } from "node:path";
import process from "node:process";
// build/cli/terminal-style.js
/** Where nobody knows how wide a terminal is; some say 0 columns. */
const DEFAULT_WIDTH = 80;
/**
* How text is laid out where it goes: in colour and broken at its width at a terminal. `NO_COLOR` and `FORCE_COLOR` have their way, as no-color.org and force-color.org say.
*/
function terminalStyle(env, isTerminal) {
	const width = isTerminal ? { width: process.stdout.columns || DEFAULT_WIDTH } : {};
	return {
		colour: isColoured(env, isTerminal),
		...width
	};
}
function isColoured(env, isTerminal) {
	if (env["NO_COLOR"]) return false;
	const forced = env["FORCE_COLOR"];
	if (forced) return forced !== "0" && forced !== "false";
	return isTerminal && env["TERM"] !== "dumb";
}
// build/cli/check.js
/** The options of `check`, as `parseArgs` takes them. */
const CHECK_OPTIONS = {
	policy: {
		type: "string",
		multiple: true
	},
	"as-of": { type: "string" },
	base: { type: "string" },
	"changed-only": {
		type: "boolean",
		default: false
	},
	"fail-on": {
		type: "string",
		default: "error"
	},
	format: {
		type: "string",
		default: "text"
	},
	output: { type: "string" },
	"report-dir": { type: "string" },
	quiet: {
		type: "boolean",
		default: false
	},
	summary: {
		type: "boolean",
		default: false
	}
};
/**
* `check`: judges, and writes the report where the options say.
* @returns the exit code
* @throws InputError where an option is misused, or what it names cannot be read or written
*/
async function runCheck(values) {
	const format = among(RENDERER_NAMES, values.format, "--format");
	const { base: ref, "changed-only": changedOnly } = values;
	if (changedOnly && ref === void 0) throw misuse("--changed-only needs --base");
	const line = await progressLine(values.quiet);
	const judged = await run(values.policy ?? [findPolicy(process.cwd())], process.cwd(), findRoot, {
		asOf: values["as-of"] ?? null,
		baseOf: ref === void 0 ? null : async (root, folder) => (await import("./git-exports.js")).gitBase(root, ref, folder),
		changedOnly,
		failOn: among(FAIL_ON, values["fail-on"], "--fail-on"),
		clock: systemClock(),
		key: process.env["VANITY_CHECK_KEY"] || null,
		onProgress: line?.show ?? null
	}).finally(() => line?.erase());
	if (judged.error !== null) printErrors(judged.error);
	if (judged.reports.length > 0) await report(judged, format, values);
	return exitCode(judged);
}
/** Where a person looks, at a terminal that can rewrite a line. */
async function progressLine(quiet) {
	if (quiet || !process.stderr.isTTY || process.env["CI"] || process.env["TERM"] === "dumb") return null;
	const { ProgressLine } = await import("./progress-line.js");
	return new ProgressLine(process.stderr, elapsed);
}
async function report({ reports, asked }, format, values) {
	const views = reports.map((each) => viewOf(each, sourceOf(process.env)));
	const folder = values["report-dir"];
	if (folder !== void 0) {
		const path = resolve(folder);
		await writeReports({
			views,
			asked
		}, path, edgeOf(path));
	}
	const isTerminal = values.output === void 0 && process.stdout.isTTY;
	const style = {
		...terminalStyle(process.env, isTerminal),
		quiet: values.quiet,
		summary: values.summary
	};
	const result = await draw(format, {
		views,
		asked
	}, style);
	if (values.output === void 0) print(result);
	else writeWhole(resolve(values.output), result, edgeOf(resolve(values.output)));
}
/** What is named in the repository stays in it, whatever links there are; elsewhere the caller's word counts. */
function edgeOf(path) {
	const root = findRoot(process.cwd());
	return isInside(path, root) ? root : parse(path).root;
}
function among(known, given, option) {
	if (!known.includes(given)) throw misuse(`${option} "${given}" is not known${didYouMean(given, known)}`);
	return given;
}
// build/cli/help.js
/** Where the documentation is. */
const DOCS = "https://github.com/vanity-check/vanity-check/tree/main/docs";
const FORMATS = RENDERERS.map(({ name, file, description }) => {
	return `  ${name.padEnd(18)}${description}${file === null ? "" : ` (${file})`}`;
}).join("\n");
const HELPS = {
	check: `Usage: vanity-check [check] [options]

Judges the snapshots and plans by the policy.

  --policy PATH     the policy (default: ${DEFAULT_POLICY}); repeat it or use a glob for several
  --as-of DATE      judge as of this day (default: the last day that a snapshot covers)
  --base REF        judge the change since REF, by the policy, roster and waivers at REF
  --changed-only    with --base, only findings in files that the change touches
  --fail-on LEVEL   error, warning or never (default: error)
  --format FORMAT   one of the formats below (default: text)
  --output FILE     write the result to a file
  --report-dir DIR  write the report to a folder too, in every format that is a file
  --quiet           only what is broken, and no progress
  --summary         the verdict and one line per broken rule

Formats:
${FORMATS}

Examples:
  vanity-check
  vanity-check --summary --policy 'brands/*/engagement.policy.yml'
  vanity-check --base main --changed-only
  vanity-check --format html --output report.html

Exit codes: 0 the policy holds or there was nothing to judge, 1 it is broken, 2 it could not be judged.
`,
	init: `Usage: vanity-check init

Finds the exports in this repository, writes a policy, a roster and a workflow, and judges once. It overwrites nothing.

Example:
  cd my-repository && vanity-check init
`,
	convert: `Usage: vanity-check convert FILES... [options]

Writes snapshots or plans of any format to stdout, as records of this tool.

  --format NAME     the files' format (default: as the policy says, or recognised)
  --policy PATH     take brand, channels and roster from this policy (default: ${DEFAULT_POLICY} if it exists)
  --pseudonymise    hash accounts (key: VANITY_CHECK_KEY) and drop other people's text
  --aggregate       counts by day, type, post and side, without accounts
  --forget ACCOUNT  turn one person's activities into counts of their side

Examples:
  vanity-check convert exports/comments.csv > snapshots/2026-W46.ndjson
  vanity-check convert exports/*.json --aggregate > snapshots/2026-W46.ndjson
`,
	todo: `Usage: vanity-check todo [options]

Lists the outsiders who wait for an answer from the brand, the longest wait first, with a link and who answers for the
post. The policy's response-rate and response-time say what calls for an answer.

  --policy PATH     the policy (default: ${DEFAULT_POLICY}, here or in a folder above)
  --as-of DATE      as of the end of this day (default: the last day that a snapshot covers)
  --format FORMAT   ${TODO_FORMATS.join(", ")} (default: text)

Example:
  vanity-check todo

Exit codes: 0 the list was written, 2 something could not be read.
`,
	trace: `Usage: vanity-check trace ID [options]
       vanity-check trace FILE:LINE [options]

Says why an activity counts as it does: its channel, account and side, direction, post and answer, and what leaves it
out.

  --policy PATH     the policy whose snapshots are read (default: ${DEFAULT_POLICY}, here or in a folder above)
  --format FORMAT   text or json (default: text)

Example:
  vanity-check trace snapshots/2026-W46.ndjson:12
`,
	roster: `Usage: vanity-check roster FILES... [options]

Prints roster entries for the people that the files list. Check them, then add them to the roster.

  --company NAME    only the people of this company, where a file lists others too
  --policy PATH     the policy whose roster is compared (default: ${DEFAULT_POLICY} if it exists)

Example:
  vanity-check roster people.csv --company Acme
`,
	rules: `Usage: vanity-check rules

Lists the rules, one a line.

Example:
  vanity-check rules | grep reply
`,
	explain: `Usage: vanity-check explain RULE

Says what a rule is for, how it is judged, its options and what it can't see.

Example:
  vanity-check explain employee-share
`,
	schema: `Usage: vanity-check schema NAME

Prints a JSON Schema: policy, roster, activity, plan, claims or report.

Example:
  vanity-check schema policy > policy.schema.json
`
};
const OVERVIEW = `Usage: vanity-check [command] [options]

How much of your social-media engagement comes from outside the company?

  check      judge the snapshots by the policy (the default)
  init       write a first policy, roster and workflow, and judge once
  todo       list the outsiders who wait for an answer
  trace      explain why an activity counts as it does
  convert    write snapshots of any format as records of this tool
  roster     propose roster entries from lists of people
  rules      list the rules
  explain    explain a rule
  schema     print a JSON Schema

  --help     help for a command: vanity-check check --help
  --version  the version

Example:
  vanity-check --policy ${DEFAULT_POLICY} --summary

Documentation: ${DOCS}
`;
/** The help of a command; of none, or of one that there is not, an overview. */
function helpOf(command) {
	return command !== void 0 && Object.hasOwn(HELPS, command) ? HELPS[command] : OVERVIEW;
}
// build/cli/main.js
const OPTIONS = {
	...CHECK_OPTIONS,
	version: {
		type: "boolean",
		short: "V",
		default: false
	}
};
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
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
async function main(args) {
	if (args.includes("--help") || args.includes("-h")) return print(helpOf(args[0]));
	if (args[0] === "convert") return (await import("./convert.js")).convert(args.slice(1));
	if (args[0] === "roster") return (await import("./cli-roster.js")).roster(args.slice(1));
	if (args[0] === "trace") return (await import("./cli-trace.js")).trace(args.slice(1));
	if (args[0] === "init") return (await import("./init.js")).init(args.slice(1));
	if (args[0] === "todo") return (await import("./cli-todo.js")).todo(args.slice(1));
	const { values, positionals } = parseArguments({
		args,
		options: OPTIONS,
		allowPositionals: true
	});
	const [command = "check", ...rest] = positionals;
	if (values.version) return print(`${VERSION}\n`);
	switch (command) {
		case "check":
			expectNone(rest);
			return runCheck(values);
		case "rules":
			expectNone(rest);
			return listRules();
		case "explain": return explainRule(one(rest, "a rule"));
		case "schema": return printSchema(one(rest, "a schema"));
		default: throw misuse(`there is no command "${command}"${didYouMean(command, [
			"check",
			"init",
			"convert",
			"roster",
			"trace",
			"todo",
			"rules",
			"explain",
			"schema"
		])}`);
	}
}
async function listRules() {
	const { rules } = await import("./rules-index-exports.js");
	const width = Math.max(...rules.map(({ id }) => id.length));
	return print(rules.map(({ id, purpose }) => `${id.padEnd(width)}  ${purpose}\n`).join(""));
}
async function explainRule(id) {
	const { rules, ruleById } = await import("./rules-index-exports.js");
	const { rulePage } = await import("./rule-page.js");
	const rule = ruleById(id);
	const ids = rules.map((known) => known.id);
	if (rule === void 0) throw misuse(`there is no rule "${id}"${didYouMean(id, ids)}`);
	return print(rulePage(rule));
}
async function printSchema(name) {
	const { schemas } = await import("./schemas.js");
	const schema = Object.entries(schemas).find(([known]) => known === name)?.[1];
	if (schema === void 0) throw misuse(`there is no schema "${name}"${didYouMean(name, Object.keys(schemas))}`);
	return print(`${JSON.stringify(schema, null, 2)}\n`);
}
function one(rest, what) {
	const [word, ...more] = rest;
	if (word === void 0) throw misuse(`name ${what}`);
	expectNone(more);
	return word;
}
function expectNone(rest) {
	if (rest.length > 0) throw misuse(`"${rest[0]}" is not expected here`);
}
export {};
