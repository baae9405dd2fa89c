import { r as __toESM } from "./runtime.js";
import { c as require_required_crypto, f as require_required_node_fs, l as require_required_os, o as require_required_path, p as require_required_node_path, s as require_required_fs } from "./builtins.js";
import { Ft as isFile, G as printable, H as markdownText, Mt as findRoot, Vn as DEFAULT_POLICY, a as sourceOf, b as draw, c as run, i as annotation, l as viewOf, n as problemLines, o as conclusionOf, r as problemsMarkdown, rn as FAIL_ON, s as exitCode, t as problemCommands, tt as systemClock, x as writeReports } from "./check.js";
import { i as keepYoungGeneration } from "./v8.js";
import { Lt as asInputError, Rt as inputError } from "./reading.js";
import { n as outliveReaders, t as endOnceWritten } from "./end-process.js";
import { t as github } from "./renderers-github.js";
// node_modules/@actions/core/lib/utils.js
var import_required_node_path = require_required_node_path();
var import_required_node_fs = require_required_node_fs();
var import_required_os = /* @__PURE__ */ __toESM(require_required_os(), 1);
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
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
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = import_required_fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, import_required_fs.constants.R_OK | import_required_fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(import_required_os.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput$1(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(import_required_os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
// build/report/warning.js
/** What went wrong beside the verdict, as an annotation of GitHub's. */
function warningCommand(title, message) {
	return annotation("warning", title, [message]);
}
/** The same for the job summary. */
function warningMarkdown(title, message) {
	return `\n**⚠️ ${title}:** ${markdownText(message)}\n`;
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
	await printErrors(asInputError(error));
}
endOnceWritten();
/** Not by core.setFailed: it adds an annotation, and GitHub drops those beyond the tenth in silence. */
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
	if (judged.error !== null) await printErrors(judged.error);
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
	await summarise(await draw("markdown", {
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
/** Has the pull request say what came of the run. That it cannot is a warning, and changes no verdict. */
async function comment(policies, judged, views) {
	const token = getInput("token");
	const { commentBody } = await import("./comment-body.js");
	const trouble = token === "" ? `give the action a ${TOKEN}` : await postComment(commentBody(policies, views, judged), token);
	if (trouble === null) return;
	log(warningCommand(UNSAID, trouble));
	await summarise(warningMarkdown(UNSAID, trouble));
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
/** Null where there is no change to judge: the input is empty, as `github.base_ref` is on a push. */
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
/** True or false as YAML writes them. */
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
/** What a workflow can make a matrix of. */
function outcome({ policy: { path, brand }, conclusion, counts }) {
	return {
		policy: path,
		brand,
		conclusion,
		errors: counts.error,
		warnings: counts.warning
	};
}
/** Of what is known; empty where nothing is. */
function sum(values) {
	const numbers = values.filter((value) => value !== null);
	return numbers.length === 0 ? "" : numbers.reduce((total, value) => total + value, 0);
}
async function printErrors(error) {
	tell(error);
	await summarise(problemsMarkdown(error));
}
function tell(error) {
	log([...problemLines(error), ...problemCommands(error)].join("\n"));
}
/** That the summary or an output cannot be written is a warning, and changes no verdict. */
async function summarise(markdownText) {
	if (!process.env["GITHUB_STEP_SUMMARY"]) return;
	try {
		await summary.addRaw(markdownText).write();
	} catch (error) {
		summary.emptyBuffer();
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
