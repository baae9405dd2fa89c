import { d as uriPath, r as jsonText, u as sarifMessage } from "./escape.js";
import { i as isOpen } from "./view-findings.js";
// build/report/renderers/sarif.js
/** GitHub refuses a file with more; the weightiest come first. */
const MAX_RESULTS = 25e3;
/** Where a rule's page is. */
const HOME = "https://github.com/vanity-check/vanity-check";
const LEVEL = {
	error: "error",
	warning: "warning",
	notice: "note"
};
/** The reports as SARIF 2.1.0, for code scanning, a run for each; what is waived is left out. */
function sarif(views, infos) {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: views.map((view) => run(view, infos))
	};
	return `${jsonText(JSON.stringify(log, null, 2))}\n`;
}
function run({ report, findings }, infos) {
	const ids = [...new Set(report.rules.map(({ rule }) => rule))];
	const entries = findings.filter(isOpen).slice(0, MAX_RESULTS);
	const info = (id) => infos.find((known) => known.id === id);
	return {
		tool: { driver: {
			name: "Vanity Check",
			semanticVersion: report.tool.version,
			informationUri: HOME,
			rules: ids.map((id) => descriptor(id, info(id)))
		} },
		automationDetails: { id: `vanity-check/${report.policy.path}/` },
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
		helpUri: `${HOME}/blob/main/docs/rules/${encodeURIComponent(id)}.md`
	};
}
function result({ rule, finding, reason, measured }, ruleIndex) {
	const text = `${reason === null ? "" : `${reason}: `}${finding.message} (${measured})`;
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
		partialFingerprints: { "vanityCheck/v1": finding.fingerprint }
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
