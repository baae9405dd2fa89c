import { $ as uriPath, B as isOpen, G as jsonText, I as HOME, P as rulePageUrl, Q as sarifMessage, R as byWeight } from "./check.js";
// build/report/renderers/sarif.js
const MAX_RUNS = 20;
const MAX_RESULTS = 25e3;
const LEVEL = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function sarif(views, infos) {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: runsOf(views).map((views) => run(views, infos))
	};
	return `${jsonText(JSON.stringify(log, null, 2))}\n`;
}
function runsOf(views) {
	return views.length > MAX_RUNS ? [views] : views.map((view) => [view]);
}
function run(views, infos) {
	const [first, ...others] = views.map(({ report }) => report);
	const ids = [...new Set(views.flatMap(({ report }) => report.rules.map(({ rule }) => rule)))];
	const entries = byWeight(views.flatMap(({ findings }) => findings)).filter(isOpen).slice(0, MAX_RESULTS);
	const info = (id) => infos.find((candidate) => candidate.id === id);
	return {
		tool: { driver: {
			name: "Vanity Check",
			semanticVersion: first?.tool.version,
			informationUri: HOME,
			rules: ids.map((id) => descriptor(id, info(id)))
		} },
		automationDetails: { id: `vanity-check/${others.length === 0 ? `${first?.policy.path}/` : ""}` },
		columnKind: "utf16CodeUnits",
		results: entries.map((entry) => result(entry, ids.indexOf(entry.rule.rule)))
	};
}
function descriptor(id, info) {
	if (info === void 0) return { id };
	const { purpose, metric, fix, blindSpot } = info;
	const help = [
		purpose,
		`How it is judged: ${metric.formula}.`,
		`How to fix it: ${fix}`,
		`Blind spot: ${blindSpot}`
	];
	return {
		id,
		shortDescription: { text: purpose },
		fullDescription: { text: `${purpose} Judged by: ${metric.formula}.` },
		help: { text: help.join("\n\n") },
		helpUri: rulePageUrl(id)
	};
}
function result({ rule, finding, text: said, reason, measured }, ruleIndex) {
	const text = `${reason === null ? "" : `${reason}: `}${said} (${measured})`;
	return {
		ruleId: rule.rule,
		ruleIndex,
		level: LEVEL[finding.level],
		message: { text: sarifMessage(text) },
		locations: [{ physicalLocation: physical(finding.location) }],
		relatedLocations: [finding.policyLocation, ...finding.related].map((location, id) => ({
			id,
			physicalLocation: physical(location)
		})),
		partialFingerprints: {
			primaryLocationLineHash: finding.fingerprint,
			"vanityCheck/v1": finding.fingerprint
		}
	};
}
function physical({ file, line, column }) {
	return {
		artifactLocation: {
			uri: uriPath(file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			startColumn: column
		}
	};
}
export { sarif };
