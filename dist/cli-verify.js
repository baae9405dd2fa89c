import { _ as require_required_node_path } from "./builtins.js";
import { Ht as InputError, Wt as inputError, _t as DAY_MS, ht as parseDay, vt as HOUR_MS, y as parseDocument } from "./reading.js";
import { Lt as Repository, Rt as findRoot, X as plain, cr as wholeText, ct as check, jt as pseudonymsBy, o as onlyOperand, r as print, rn as diagnose, st as systemClock, vt as DIGEST, yt as VERSION, zn as count } from "./check.js";
import { n as gitBase } from "./git.js";
import { t as json } from "./json.js";
import { n as jsonOfAll } from "./several-policies.js";
import { t as reportSchema } from "./schema-report.js";
import { t as operandsOf } from "./operand.js";
// build/lib/differences.js
var import_required_node_path = require_required_node_path();
function differences(one, other, path = []) {
	if (one === other) return [];
	const [ones, others] = [entriesOf(one), entriesOf(other)];
	if (ones === null || others === null || Array.isArray(one) !== Array.isArray(other)) return [{
		path,
		one,
		other
	}];
	return [.../* @__PURE__ */ new Set([...ones.keys(), ...others.keys()])].flatMap((key) => differences(ones.get(key), others.get(key), [...path, key]));
}
function entriesOf(value) {
	if (Array.isArray(value)) return new Map(value.entries());
	if (typeof value !== "object" || value === null) return null;
	return new Map(Object.entries(value));
}
// build/app/verify.js
const NEEDED = [
	"tool",
	"policy",
	"asked",
	"timezone",
	"filesRead"
];
const claimedSchema = {
	type: "object",
	required: [...NEEDED],
	properties: {
		...Object.fromEntries(NEEDED.map((key) => [key, reportSchema.properties[key]])),
		change: reportSchema.properties["change"]
	}
};
async function verify(text, name, setting) {
	const { reports, isList } = reportsIn(text, name);
	const recomputed = [];
	const verifications = [];
	for (const claimed of reports) {
		const { report, verification } = await recompute(claimed, setting);
		recomputed.push(report);
		verifications.push(verification);
	}
	const recomputable = recomputed.filter((report) => report !== null);
	if (!verifications.every(isSame)) return verifications;
	const expected = isList ? jsonOfAll(recomputable) : json(recomputable[0]);
	const isRewritten = text.replaceAll("\r\n", "\n") !== expected;
	return verifications.map((verification) => ({
		...verification,
		isRewritten
	}));
}
function isSame(verification) {
	return isRecomputed(verification) && verification.result.length === 0 && !verification.isRewritten;
}
function isRecomputed({ tool, inputs }) {
	return tool === null && inputs.length === 0;
}
function outcomeOf(verifications) {
	if (verifications.every(isSame)) return "same";
	return verifications.some((verification) => isRecomputed(verification) && !isSame(verification)) ? "altered" : "unlike";
}
function reportsIn(text, name) {
	const value = parseDocument(text, name, "; verify takes a report in JSON");
	const reports = Array.isArray(value) ? value : [value];
	for (const report of reports) {
		const [mistake] = diagnose(report, claimedSchema);
		if (mistake !== void 0) throw inputError(`${name} is not a report that can be recomputed: ${[mistake.path.join("."), mistake.message].filter(Boolean).join(" ")}`);
	}
	if (reports.length === 0) throw inputError(`${name} holds no report`);
	return {
		reports,
		isList: Array.isArray(value)
	};
}
async function recompute(claimed, setting) {
	const repository = new Repository(setting.root);
	const judged = await judge(claimed, setting, repository);
	const read = await repository.digests();
	const keyId = pseudonymsBy(setting.key)?.keyId ?? null;
	const inputs = [
		...keyId === claimed.asked.keyId ? [] : [{
			how: "key",
			reported: claimed.asked.keyId,
			current: keyId
		}],
		...await filesThatDiffer(claimed.filesRead, read, repository, !("error" in judged)),
		..."error" in judged ? [] : changeThatDiffers(claimed, judged.report)
	];
	if ("error" in judged && inputs.length === 0) throw judged.error;
	const report = "error" in judged ? null : judged.report;
	return {
		report,
		verification: {
			policy: claimed.policy.path,
			tool: isThisTool(claimed.tool) ? null : claimed.tool,
			files: read.length,
			inputs,
			result: report === null || inputs.length > 0 ? [] : resultOf(claimed, JSON.parse(json(report))),
			isRewritten: false
		}
	};
}
async function judge({ policy, asked, change, timezone }, { root, clock, key }, repository) {
	const path = (0, import_required_node_path.join)(repository.root, policy.path);
	try {
		const base = change === void 0 ? null : await gitBase(root, change.base, (0, import_required_node_path.dirname)(path));
		const { asOf, failOn, changedOnly } = asked;
		const now = noonOf(asked.today, clock.offsets(timezone));
		return { report: await check({
			root,
			policy: path,
			asOf,
			failOn,
			changedOnly,
			base,
			key,
			digests: true,
			clock: {
				...clock,
				now
			}
		}, repository) };
	} catch (error) {
		if (error instanceof InputError) return { error };
		throw error;
	}
}
function noonOf(day, offsetAt) {
	const noon = parseDay(day) * DAY_MS + 12 * HOUR_MS;
	return noon - (offsetAt?.(noon) ?? 0);
}
async function filesThatDiffer(then, now, repository, isWhole) {
	const filesThen = new Set(then.map(({ file }) => file));
	const digests = new Map(now.map(({ file, sha256 }) => [file, sha256]));
	const changes = [];
	for (const { file, sha256 } of then) {
		const digest = digests.get(file) ?? await repository.digest(file);
		if (digest === null) changes.push({
			how: "missing",
			file
		});
		else if (digest !== sha256) changes.push({
			how: "changed",
			file
		});
		else if (isWhole && !digests.has(file)) changes.push({
			how: "unread",
			file
		});
	}
	const added = now.filter(({ file }) => !filesThen.has(file));
	return [...changes, ...added.map(({ file }) => ({
		how: "added",
		file
	}))];
}
function changeThatDiffers({ change: reported }, { change: current }) {
	if (reported === void 0 || current === void 0) return [];
	if (reported.base !== current.base) return [{
		how: "base",
		reported: reported.base,
		current: current.base
	}];
	if (reported.files === current.files) return [];
	return [{
		how: "touched",
		reported: reported.files,
		current: current.files
	}];
}
function isThisTool({ name, version, digest }) {
	return name === "vanity-check" && version === "0.1.0" && digest === DIGEST;
}
function resultOf({ tool: _, ...claimed }, { tool: _own, ...own }) {
	const parts = /* @__PURE__ */ new Map();
	for (const difference of differences(claimed, own)) {
		const part = partOf(difference, own);
		if (!parts.has(part)) parts.set(part, difference);
	}
	return [...parts].map(([part, difference]) => ({
		part,
		difference
	}));
}
function partOf({ path }, own) {
	const [first, second] = path;
	if (first !== "rules" || typeof second !== "number") return path.slice(0, 2).join(".");
	const rules = own["rules"];
	const name = rules[second]?.rule ?? `rule ${second + 1}`;
	const nth = rules.slice(0, second + 1).filter(({ rule }) => rule === name).length;
	return nth > 1 ? `${name} (${nth})` : name;
}
// build/messages/verify.js
const MAX_LINES = 20;
const MAX_VALUE = 60;
const HOW = {
	changed: "has changed",
	missing: "is missing",
	unread: "is there, but is no longer read",
	added: "is read now, but was not then"
};
function verificationLines(verification) {
	const { policy, tool, files, inputs, result, isRewritten } = verification;
	if (inputs.length > 0) return [`${policy}: can't be recomputed: ${count(inputs.length, "input")} of the report ${inputs.length === 1 ? "differs" : "differ"}`, ...listed(inputs.map(inputLine))];
	const differing = result.map(({ part, difference: { path, one, other } }) => {
		const place = path.slice(2).join(".");
		return `${part}: ${place === "" ? "" : `${place} is `}${shown(one)} in the report, recomputed ${shown(other)}`;
	});
	if (tool !== null) {
		const outcome = result.length === 0 ? "With this one the result is the same." : "With this one the result differs:";
		return [
			`${policy}: made by another tool, ${versionOf(tool)}; this is ${VERSION}. ${outcome}`,
			...listed(differing),
			`To recompute it with its own version: npx vanity-check@${tool.version} verify`
		];
	}
	if (result.length > 0) return [`${policy}: the report doesn't match its inputs. Tool and inputs are the same, but the result differs:`, ...listed(differing)];
	if (isRewritten) return [`${policy}: the report matches its inputs, but the file was rewritten. Compare it with the one that the tool wrote`];
	return [`${policy}: the same, from ${count(files, "file")}`];
}
function listed(lines) {
	const rest = lines.length - MAX_LINES;
	return (rest > 0 ? [...lines.slice(0, MAX_LINES), `and ${rest} more`] : lines).map((line) => `  ${line}`);
}
function inputLine(input) {
	switch (input.how) {
		case "key": return `the pseudonym key was ${input.reported ?? "none"} and is ${input.current ?? "none"}; it is in VANITY_CHECK_KEY`;
		case "base": return `the change was judged against ${input.reported.slice(0, 12)}, but its base is now ${input.current.slice(0, 12)}`;
		case "touched": return `the change touched ${count(input.reported, "file")}, and now touches ${count(input.current, "file")}`;
		default: return `${input.file} ${HOW[input.how]}`;
	}
}
function versionOf({ version, digest }) {
	return `${version} (${digest === null ? "run from its source" : `digest ${digest.slice(0, 12)}`})`;
}
function shown(value) {
	const text = value === void 0 ? "nothing" : JSON.stringify(value);
	return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}\u2026` : text;
}
// build/cli/verify.js
const EXIT_CODES = {
	same: 0,
	altered: 1,
	unlike: 2
};
const command = {
	options: {},
	values: {},
	operands: "file",
	async run(args) {
		const [operand] = await operandsOf([onlyOperand(args, "a report in JSON")]);
		const { name, bytes } = operand;
		const setting = {
			root: findRoot(process.cwd()),
			clock: systemClock(),
			key: process.env["VANITY_CHECK_KEY"] || null
		};
		const verifications = await verify(await wholeText(bytes, name), name, setting);
		print(`${verifications.flatMap(verificationLines).map(plain).join("\n")}\n`);
		return EXIT_CODES[outcomeOf(verifications)];
	}
};
export { command };
