import { _ as require_required_node_path, c as keepYoungGeneration } from "./builtins.js";
import { Ut as asInputError, Wt as inputError } from "./reading.js";
import { D as writeReports, E as draw, F as DOCS, Jn as DEFAULT_POLICY, O as RENDERERS, Rt as findRoot, Xn as didYouMean, _ as run, a as misuse, at as elapsed, f as endOnceWritten, g as exitCode, i as printErrors, it as findPolicy, k as RENDERER_NAMES, ln as FAIL_ON, m as sourceOf, p as outliveReaders, r as print, rt as writeWhole, s as parseArguments, st as systemClock, t as TODO_FORMATS, v as viewOf, yt as VERSION, zt as isInside } from "./check.js";
// build/cli/terminal-style.js
var import_required_node_path = require_required_node_path();
const DEFAULT_WIDTH = 80;
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
const OPTIONS = {
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
const check = {
	options: OPTIONS,
	values: {
		policy: "file",
		"fail-on": FAIL_ON,
		format: RENDERER_NAMES,
		output: "file",
		"report-dir": "folder"
	},
	operands: null,
	async run(args) {
		const { values, positionals } = parseArguments({
			args,
			options: OPTIONS,
			allowPositionals: true
		});
		if (positionals.length > 0) throw misuse(`"${positionals[0]}" is not expected here; a command comes before its options`);
		return judge(values);
	}
};
async function judge(values) {
	const format = among(RENDERER_NAMES, values.format, "--format");
	const { base: ref, "changed-only": changedOnly } = values;
	if (changedOnly && ref === void 0) throw misuse("--changed-only needs --base");
	expectInside(values, findRoot(process.cwd()));
	const line = await progressLine(values.quiet);
	const judged = await run(values.policy ?? [findPolicy(process.cwd())], process.cwd(), findRoot, {
		asOf: values["as-of"] ?? null,
		baseOf: ref === void 0 ? null : async (root, folder) => (await import("./git-exports.js")).gitBase(root, ref, folder),
		changedOnly,
		failOn: among(FAIL_ON, values["fail-on"], "--fail-on"),
		clock: systemClock(),
		key: process.env["VANITY_CHECK_KEY"] || null,
		digests: format === "json" || values["report-dir"] !== void 0,
		onProgress: line?.show ?? null
	}).finally(() => line?.erase());
	if (judged.error !== null) printErrors(judged.error);
	if (judged.reports.length > 0) await report(judged, format, values);
	return exitCode(judged);
}
async function progressLine(quiet) {
	if (quiet || !process.stderr.isTTY || process.env["CI"] || process.env["TERM"] === "dumb") return null;
	const { ProgressLine } = await import("./progress-line.js");
	return new ProgressLine(process.stderr, elapsed);
}
async function report({ reports, asked }, format, values) {
	const root = findRoot(process.cwd());
	const views = reports.map((each) => viewOf(each, sourceOf(process.env)));
	const folder = values["report-dir"];
	if (folder !== void 0) {
		const path = (0, import_required_node_path.resolve)(folder);
		await writeReports({
			views,
			asked
		}, path, root);
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
	else writeWhole((0, import_required_node_path.resolve)(values.output), result, root);
}
function expectInside(values, root) {
	for (const option of ["output", "report-dir"]) {
		const path = values[option];
		if (path === void 0 || isInside((0, import_required_node_path.resolve)(path), root)) continue;
		const instead = option === "output" ? `; redirect the output instead: > ${path}` : "; name a folder in it";
		throw inputError(`--${option} ${path} leads out of the repository at ${root}${instead}`);
	}
}
function among(choices, given, option) {
	if (!choices.includes(given)) throw misuse(`${option} "${given}" is not known${didYouMean(given, choices)}`);
	return given;
}
// build/cli/commands.js
const COMMANDS = [
	{
		name: "check",
		summary: "judge the snapshots by the policy (the default)",
		load: async () => check
	},
	{
		name: "init",
		summary: "write a first policy, roster and workflow, and judge once",
		load: async () => (await import("./init.js")).command
	},
	{
		name: "todo",
		summary: "list the outsiders who are waiting for a reply",
		load: async () => (await import("./cli-todo.js")).command
	},
	{
		name: "trace",
		summary: "explain why an activity counts as it does",
		load: async () => (await import("./cli-trace.js")).command
	},
	{
		name: "verify",
		summary: "recompute a report and say whether the result is the same",
		load: async () => (await import("./cli-verify.js")).command
	},
	{
		name: "convert",
		summary: "write snapshots of any format as records of this tool",
		load: async () => (await import("./cli-convert.js")).command
	},
	{
		name: "roster",
		summary: "propose roster entries from lists of people",
		load: async () => (await import("./cli-roster.js")).command
	},
	{
		name: "rules",
		summary: "list the rules",
		load: async () => (await import("./cli-rules.js")).rules
	},
	{
		name: "explain",
		summary: "explain a rule",
		load: async () => (await import("./cli-rules.js")).explain
	},
	{
		name: "schema",
		summary: "print a JSON Schema",
		load: async () => (await import("./cli-schema.js")).command
	},
	{
		name: "completion",
		summary: "print completions for a shell",
		load: async () => (await import("./completion.js")).completionOf(COMMANDS)
	}
];
// build/cli/help.js
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
  --output FILE     write the result to a file in the repository
  --report-dir DIR  also write the report to a folder in the repository, in every file format
  --quiet           only what is broken, without progress
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

Writes snapshots or plans of any format to stdout, in Vanity Check's own format. "-" is standard input.

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

Lists who is waiting for a reply from the brand, the longest wait first, with a link and the owner of the replies. The
policy's response-rate and response-time say what calls for a reply.

  --policy PATH     the policy (default: ${DEFAULT_POLICY}, here or in a folder above)
  --as-of DATE      as of the end of this day (default: the last day that a snapshot covers)
  --format FORMAT   ${TODO_FORMATS.join(", ")} (default: text)

Example:
  vanity-check todo

Exit codes: 0 the list was written, 2 something could not be read.
`,
	trace: `Usage: vanity-check trace ID [options]
       vanity-check trace FILE:LINE [options]

Says why an activity counts as it does: its channel, account and side, direction, post and reply, and why it is left
out, if it is.

  --policy PATH     the policy whose snapshots are read (default: ${DEFAULT_POLICY}, here or in a folder above)
  --format FORMAT   text or json (default: text)

Example:
  vanity-check trace snapshots/2026-W46.ndjson:12
`,
	roster: `Usage: vanity-check roster FILES... [options]

Prints roster entries for the people that the files list. Check them, then add them to the roster. "-" is standard
input.

  --company NAME    only the people of this company, where a file lists others too
  --policy PATH     the policy whose roster is compared (default: ${DEFAULT_POLICY} if it exists)

Example:
  vanity-check roster people.csv --company Acme
`,
	rules: `Usage: vanity-check rules

Lists the rules, one per line.

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
`,
	verify: `Usage: vanity-check verify REPORT

Recomputes a JSON report from the files it was made from, and says whether the result is the same.
Run it in the repository that the report is about. "-" is standard input.

Example:
  vanity-check verify report/report.json

Exit codes: 0 the same, 1 the report doesn't match its inputs, 2 it could not be recomputed because inputs or tool differ.
`,
	completion: `Usage: vanity-check completion SHELL

Prints completions of commands, options, rules and formats for bash, zsh or fish.

Examples:
  source <(vanity-check completion bash)
  source <(vanity-check completion zsh)
  vanity-check completion fish | source
`
};
function overview() {
	const width = Math.max(...COMMANDS.map(({ name }) => name.length));
	return `Usage: vanity-check [command] [options]

How much of your social-media engagement comes from outside the company?

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

  ${"--help".padEnd(width)}  help for a command: vanity-check check --help
  ${"--version".padEnd(width)}  the version

Example:
  vanity-check --policy ${DEFAULT_POLICY} --summary

Documentation: ${DOCS}/README.md
`;
}
function helpOf(command) {
	return command !== void 0 && Object.hasOwn(HELPS, command) ? HELPS[command] : overview();
}
// build/cli/run-command.js
async function runCommand(args) {
	try {
		return await dispatch(args);
	} catch (error) {
		printErrors(asInputError(error));
		return 2;
	}
}
async function dispatch(args) {
	const [first, ...rest] = args;
	if (first === "help") return print(helpOf(rest[0]));
	if (args.includes("--help") || args.includes("-h")) return print(helpOf(first));
	if (args.includes("--version") || args.includes("-V")) return print(`${VERSION}\n`);
	const entry = COMMANDS.find(({ name }) => name === first);
	if (entry !== void 0) return (await entry.load()).run(rest);
	if (first !== void 0 && !first.startsWith("-")) {
		const names = COMMANDS.map(({ name }) => name);
		throw misuse(`there is no command "${first}"${didYouMean(first, names)}`);
	}
	return check.run([...args]);
}
// build/cli/main.js
keepYoungGeneration();
outliveReaders();
process.on("uncaughtException", (error) => {
	process.exitCode = 2;
	printErrors(asInputError(error));
	process.exit();
});
process.exitCode = await runCommand(process.argv.slice(2));
endOnceWritten();
export {};
