import { r as __toESM } from "./runtime.js";
import { _ as require_required_node_path, c as keepYoungGeneration, d as require_required_path, f as require_required_fs, g as require_required_node_fs, m as require_required_os, p as require_required_crypto } from "./builtins.js";
import { D as writeReports, E as draw, J as markdownText, Jn as DEFAULT_POLICY, Rt as findRoot, Vt as isFile, Z as printable, _ as run, c as problemCommands, d as annotation, f as endOnceWritten, g as exitCode, h as conclusionOf, l as problemLines, ln as FAIL_ON, m as sourceOf, p as outliveReaders, st as systemClock, u as problemsMarkdown, v as viewOf } from "./check.js";
import { Ut as asInputError, Wt as inputError } from "./reading.js";
import { t as github } from "./renderers-github.js";
// node_modules/@actions/core/lib/utils.js
var import_required_node_path = require_required_node_path();
var import_required_node_fs = require_required_node_fs();
var import_required_os = /* @__PURE__ */ __toESM(require_required_os(), 1);
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + import_required_os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
var import_required_crypto = /* @__PURE__ */ __toESM(require_required_crypto(), 1);
var import_required_fs = /* @__PURE__ */ __toESM(require_required_fs(), 1);
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!import_required_fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	import_required_fs.appendFileSync(filePath, `${toCommandValue(message)}${import_required_os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${import_required_crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${import_required_os.EOL}${convertedValue}${import_required_os.EOL}${delimiter}`;
}
require_required_path();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
function setOutput$1(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(import_required_os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
// build/report/warning.js
function warningCommand(title, message) {
	return annotation("warning", title, [message]);
}
function warningMarkdown(title, message) {
	return `\n**\u26A0\uFE0F ${title}:** ${markdownText(message)}\n`;
}
// build/action/main.js
const workspace = process.env["GITHUB_WORKSPACE"] || process.cwd();
const UNSAID = "The comment on the pull request was not written";
const TOKEN = "`token`, that of `github.token`";
const isOfPullRequest = process.env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true;
keepYoungGeneration();
outliveReaders();
process.on("uncaughtException", (error) => {
	try {
		tell(asInputError(error));
		end(2, "unjudged");
	} finally {
		process.exit(2);
	}
});
try {
	const judged = await main();
	end(exitCode(judged), conclusionOf(judged));
} catch (error) {
	end(2, "unjudged");
	printErrors(asInputError(error));
}
endOnceWritten();
function end(code, conclusion) {
	process.exitCode = code;
	setOutput("conclusion", conclusion);
}
async function main() {
	const comments = flag("comment") && isOfPullRequest;
	const policies = getMultilineInput("policy");
	const patterns = policies.length === 0 ? [DEFAULT_POLICY] : policies;
	const judged = await run(patterns, workspace, (folder) => findRoot(folder, workspace), {
		asOf: getInput("as-of") || null,
		baseOf: baseOf(),
		changedOnly: flag("changed-only"),
		failOn: failOn(getInput("fail-on") || "error"),
		clock: systemClock(),
		key: process.env["VANITY_CHECK_KEY"] || null,
		digests: getInput("report-dir") !== ""
	});
	const views = judged.reports.map((each) => viewOf(each, sourceOf(process.env)));
	if (views.length > 0) await report(judged, views, comments);
	if (judged.error !== null) printErrors(judged.error);
	if (comments) await comment(patterns, judged, views);
	return judged;
}
async function report({ reports, asked, error }, views, mayWarn) {
	log(await draw("text", {
		views,
		asked
	}, { colour: !process.env["NO_COLOR"] }));
	const problems = error === null ? 0 : problemCommands(error).length;
	log(github(views, {
		error: problems,
		warning: mayWarn ? 1 : 0
	}));
	summarise(await draw("markdown", {
		views,
		asked
	}));
	const total = (count) => reports.reduce((sum, each) => sum + count(each), 0);
	setOutput("errors", total(({ counts }) => counts.error));
	setOutput("warnings", total(({ counts }) => counts.warning));
	const [first] = reports;
	setOutput("employee-share-of-all", asked === 1 && !first?.ranges?.employeeShare?.all ? first?.figures.employeeShare.all ?? "" : "");
	setOutput("outside-interactions", sum(reports.map(({ figures }) => figures.outside.all)));
	setOutput("brands-failed", reports.filter(({ conclusion }) => conclusion === "fail").map(({ policy }) => policy.brand).join("\n"));
	setOutput("policies", JSON.stringify(reports.map(outcome)));
	const folder = getInput("report-dir");
	if (folder !== "") {
		const folders = await writeReports({
			views,
			asked
		}, (0, import_required_node_path.resolve)(workspace, folder), workspace);
		const paths = (name) => folders.map((each) => (0, import_required_node_path.join)(folder, each, name)).join("\n");
		setOutput("report", paths("report.json"));
		setOutput("badge", paths("badge.svg"));
	}
}
async function comment(policies, judged, views) {
	const token = getInput("token");
	const { commentBody } = await import("./comment-body.js");
	const trouble = token === "" ? `give the action a ${TOKEN}` : await postComment(commentBody(policies, views, judged), token);
	if (trouble === null) return;
	log(warningCommand(UNSAID, trouble));
	summarise(warningMarkdown(UNSAID, trouble));
}
async function postComment(body, token) {
	try {
		const { upsertComment } = await import("./upsert-comment.js");
		return await upsertComment(body, {
			...api(token),
			...event()
		});
	} catch (error) {
		return `the workflow's environment cannot be used (${messageOf(error)})`;
	}
}
function api(token) {
	return {
		token,
		apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com",
		repository: process.env["GITHUB_REPOSITORY"] ?? ""
	};
}
function event() {
	const path = process.env["GITHUB_EVENT_PATH"] ?? "";
	return {
		event: process.env["GITHUB_EVENT_NAME"] ?? "",
		payload: isFile(path) ? (0, import_required_node_fs.readFileSync)(path, "utf8") : ""
	};
}
function baseOf() {
	const baseName = getInput("base");
	if (baseName === "" && !flag("changed-only")) return null;
	return async (root, folder) => {
		const { eventBase } = await import("./event-base.js");
		return eventBase(root, folder, {
			named: baseName,
			...event(),
			...api(getInput("token"))
		});
	};
}
function flag(name) {
	const given = getInput(name);
	if (!/^(|true|True|TRUE|false|False|FALSE)$/.test(given)) throw inputError(`the input \`${name}\` must be true or false, not "${given}"`);
	return given.toLowerCase() === "true";
}
function failOn(given) {
	const failingLevel = FAIL_ON.find((level) => level === given);
	if (failingLevel === void 0) throw inputError(`the input \`fail-on\` must be one of ${FAIL_ON.join(", ")}, not "${given}"`);
	return failingLevel;
}
function outcome({ policy: { path, brand }, conclusion, counts }) {
	return {
		policy: path,
		brand,
		conclusion,
		errors: counts.error,
		warnings: counts.warning
	};
}
function sum(values) {
	const numbers = values.filter((value) => value !== null);
	return numbers.length === 0 ? "" : numbers.reduce((total, value) => total + value, 0);
}
function printErrors(error) {
	tell(error);
	summarise(problemsMarkdown(error));
}
function tell(error) {
	log([...problemLines(error), ...problemCommands(error)].join("\n"));
}
function summarise(markdownText) {
	const path = process.env["GITHUB_STEP_SUMMARY"];
	if (!path) return;
	try {
		const file = (0, import_required_node_fs.openSync)(path, import_required_node_fs.constants.O_WRONLY | import_required_node_fs.constants.O_APPEND);
		try {
			(0, import_required_node_fs.writeFileSync)(file, markdownText);
		} finally {
			(0, import_required_node_fs.closeSync)(file);
		}
	} catch (error) {
		log(warningCommand("The job summary was not written", messageOf(error)));
	}
}
function setOutput(name, value) {
	try {
		setOutput$1(name, value);
	} catch (error) {
		log(warningCommand(`The output ${name} was not written`, messageOf(error)));
	}
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function log(lines) {
	if (lines !== "") process.stdout.write(printable(lines.endsWith("\n") ? lines : `${lines}\n`));
}
export {};
