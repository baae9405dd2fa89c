import { $ as DEFAULT_POLICY, Dt as asInputError, at as FAIL_ON, c as VERSION, lt as didYouMean, n as exitCode, r as run, wt as isInside, xt as findRoot } from "./run.js";
import { a as RENDERER_NAMES, i as RENDERERS, n as draw, o as writeWhole, r as writeReports, t as sourceOf } from "./source.js";
import { n as parseArguments, t as misuse } from "./arguments.js";
import { t as findPolicy } from "./find-policy.js";
import { r as systemClock, t as elapsed } from "./system-clock.js";
import { t as viewOf } from "./report-view.js";
import { n as print, t as complain } from "./say.js";
import { parse, resolve } from "node:path";
import process from "node:process";
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
	if (judged.error !== null) complain(judged.error);
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
	const result = await draw(format, {
		views,
		asked
	}, {
		...terminalStyle(isTerminal),
		quiet: values.quiet
	});
	if (values.output === void 0) print(result);
	else writeWhole(resolve(values.output), result, edgeOf(resolve(values.output)));
}
/** What is named in the repository stays in it, whatever links there are; elsewhere the caller's word counts. */
function edgeOf(path) {
	const root = findRoot(process.cwd());
	return isInside(path, root) ? root : parse(path).root;
}
function terminalStyle(isTerminal) {
	if (!isTerminal) return { colour: false };
	return {
		colour: !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
		width: process.stdout.columns
	};
}
function among(known, given, option) {
	if (!known.includes(given)) throw misuse(`${option} "${given}" is not known${didYouMean(given, known)}`);
	return given;
}
// build/cli/main.js
const FORMATS = RENDERERS.map(({ name, file, description }) => {
	return `  ${name.padEnd(18)}${description}${file === null ? "" : ` (${file})`}`;
}).join("\n");
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

  --help, --version

Exit codes: 0 the policy holds, 1 it is broken, 2 it could not be judged.
`;
const OPTIONS = {
	...CHECK_OPTIONS,
	help: {
		type: "boolean",
		short: "h",
		default: false
	},
	version: {
		type: "boolean",
		default: false
	}
};
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
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
async function main(args) {
	if (args[0] === "convert" && !args.includes("--help")) return (await import("./convert.js")).convert(args.slice(1));
	if (args[0] === "init" && !args.includes("--help")) return (await import("./init.js")).init(args.slice(1));
	const { values, positionals } = parseArguments({
		args,
		options: OPTIONS,
		allowPositionals: true
	});
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
		case "explain": return explainRule(one(rest, "a rule"));
		case "schema": return printSchema(one(rest, "a schema"));
		default: throw misuse(`there is no command "${command}"${didYouMean(command, [
			"check",
			"init",
			"convert",
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
