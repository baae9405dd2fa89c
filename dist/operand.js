import { _ as require_required_node_path } from "./builtins.js";
import { Bt as diskFile, a as misuse, or as readChunks } from "./check.js";
import { It as concatBytes, Lt as decodeUtf8 } from "./reading.js";
import { t as memoryFile } from "./memory-file.js";
// build/text/ending.js
var import_required_node_path = require_required_node_path();
const YAML_LINE = /^(- |[\w "'.-]+:( |$))/;
function endingOf(text) {
	const [first = "", ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	if (/^BEGIN:VCALENDAR/i.test(first)) return "ics";
	if (/^\s*window\.[\w.]+\s*=/.test(first)) return "js";
	if (/^\s*\[/.test(first)) return "json";
	if (/^\s*\{/.test(first)) return isLineOfJson(first, rest.length === 0) ? "ndjson" : "json";
	if (first.trim() === "---") return rest.some((line) => line.trim() === "---") ? "md" : "yml";
	return YAML_LINE.test(first) || first.startsWith("#") ? "yml" : "csv";
}
function isLineOfJson(line, isAll) {
	try {
		const lists = Object.values(JSON.parse(line)).filter(Array.isArray);
		return !isAll || lists.length === 0;
	} catch {
		return false;
	}
}
// build/cli/operand.js
const STDIN = "-";
async function operandsOf(words) {
	if (words.filter((word) => word === STDIN).length > 1) throw misuse("\"-\" is standard input, which can be read once; name it once");
	return Promise.all(words.map((word) => word === STDIN ? standardInput() : onDisk(word)));
}
function onDisk(name) {
	const path = (0, import_required_node_path.resolve)(name);
	return {
		name,
		path,
		bytes: diskFile(path)
	};
}
async function standardInput() {
	const parts = [];
	for await (const part of process.stdin) parts.push(part);
	const bytes = memoryFile(concatBytes(parts));
	return {
		name: "stdin",
		path: `${(0, import_required_node_path.resolve)("stdin")}.${endingOf(await beginning(bytes))}`,
		bytes
	};
}
async function beginning(bytes) {
	for await (const chunk of readChunks(bytes, "stdin")) return decodeUtf8(chunk);
	return "";
}
export { operandsOf as t };
