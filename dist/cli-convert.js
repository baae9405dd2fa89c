import { _ as require_required_node_path } from "./builtins.js";
import { n as convertFiles, t as FORMATS } from "./convert-convert.js";
import { G as jsonText, Ut as noPolicyAt, Vt as isFile, Wn as enumerate, Xn as didYouMean, Z as printable, a as misuse, it as findPolicy, s as parseArguments } from "./check.js";
import { t as operandsOf } from "./operand.js";
// build/cli/line-writer.js
var import_required_node_path = require_required_node_path();
const BATCH = 65536;
var LineWriter = class {
	#stream;
	#text = "";
	#waiting = null;
	constructor(stream) {
		this.#stream = stream;
	}
	add(line) {
		this.#text += line;
		if (this.#text.length >= BATCH) this.end();
	}
	end() {
		const isFull = this.#text !== "" && !this.#stream.write(jsonText(this.#text)) && !this.#stream.destroyed;
		this.#text = "";
		if (!isFull || this.#waiting !== null) return;
		this.#waiting = new Promise((resolve) => {
			const resume = () => {
				for (const event of ["drain", "close"]) this.#stream.off(event, resume);
				this.#waiting = null;
				resolve();
			};
			for (const event of ["drain", "close"]) this.#stream.on(event, resume);
		});
	}
	ready() {
		return this.#waiting;
	}
};
// build/cli/convert.js
const OPTIONS = {
	format: { type: "string" },
	policy: { type: "string" },
	pseudonymise: {
		type: "boolean",
		default: false
	},
	aggregate: {
		type: "boolean",
		default: false
	},
	forget: { type: "string" }
};
const command = {
	options: OPTIONS,
	values: {
		policy: "file",
		format: FORMATS
	},
	operands: "file",
	run: convert
};
async function convert(args) {
	const { values, positionals } = parseArguments({
		args,
		options: OPTIONS,
		allowPositionals: true
	});
	if (positionals.length === 0) throw misuse("name a file to convert");
	const policy = policyOf(values.policy);
	const format = values.format ?? null;
	if (format !== null && !FORMATS.includes(format)) throw misuse(`--format "${format}" is not known${didYouMean(format, FORMATS)}`);
	const to = targetOf(values);
	if (policy === null && to !== "records") throw misuse(needsPolicy(to));
	const out = new LineWriter(process.stdout);
	const files = await operandsOf(positionals);
	const { lost, open } = await convertFiles({
		files,
		policy,
		format,
		key: process.env["VANITY_CHECK_KEY"] || null,
		to
	}, out);
	out.end();
	if (open.length > 0) process.stderr.write(printable(`${openText(open)}\n`));
	if (lost !== null) process.stderr.write(printable(`${lostText(lost)}\n`));
	return 0;
}
function targetOf({ aggregate, pseudonymise, forget }) {
	if (aggregate) {
		if (pseudonymise) throw misuse("--aggregate writes no accounts, so --pseudonymise has nothing to do; choose one");
		if (forget !== void 0) throw misuse("--aggregate writes no accounts, so --forget has nothing to do; choose one");
		return "counts";
	}
	if (forget === void 0) return pseudonymise ? "pseudonyms" : "records";
	if (pseudonymise) throw misuse("--forget and --pseudonymise are two steps; convert twice");
	return { without: forget };
}
function policyOf(option) {
	const given = option === void 0 ? findPolicy(process.cwd()) : (0, import_required_node_path.resolve)(option);
	if (isFile(given)) return given;
	if (option === void 0) return null;
	throw noPolicyAt(option);
}
function needsPolicy(to) {
	if (to === "pseudonyms") return "--pseudonymise needs the brand of a policy; name it with --policy";
	return `${to === "counts" ? "--aggregate" : "--forget"} needs the roster of a policy; name it with --policy`;
}
function openText(open) {
	return `${enumerate(open, "and")} ${open.length === 1 ? "says" : "say"} that more activities follow, and so does the result (\`leftOut\`). Export the other pages too, and convert all pages of a list together`;
}
function lostText({ rules, entries, of }) {
	return `With these counts, ${entries} of the policy's ${of} entries can't be judged as fully as with the activities: ${enumerate(rules, "and")}`;
}
export { command };
