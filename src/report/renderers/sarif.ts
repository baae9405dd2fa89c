import type { Location } from "../../domain/diagnostic.ts";
import type { Level } from "../../domain/report.ts";
import type { RuleInfo } from "../../domain/rule-info.ts";
import { HOME } from "../../lib/home.ts";
import { jsonText, sarifMessage, uriPath } from "../escape.ts";
import { rulePageUrl } from "../pages.ts";
import { byWeight, type FindingView, isOpen } from "../view/findings.ts";
import type { ReportView } from "../view.ts";

/** GitHub refuses a file with more runs. */
const MAX_RUNS = 20;
/** GitHub refuses a file with more; the weightiest come first. */
const MAX_RESULTS = 25_000;
const LEVEL: Record<Level, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  notice: "note",
};

/** The reports as SARIF 2.1.0, for code scanning, a run for each; what is waived is left out. */
export function sarif(views: readonly ReportView[], infos: readonly RuleInfo[]): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: runsOf(views).map((views) => run(views, infos)),
  };
  return `${jsonText(JSON.stringify(log, null, 2))}\n`;
}

/** A run for each policy, so that neither closes what the other found; of too many policies one for all. */
function runsOf(views: readonly ReportView[]): (readonly ReportView[])[] {
  return views.length > MAX_RUNS ? [views] : views.map((view) => [view]);
}

function run(views: readonly ReportView[], infos: readonly RuleInfo[]) {
  const [first, ...others] = views.map(({ report }) => report);
  const ids = [...new Set(views.flatMap(({ report }) => report.rules.map(({ rule }) => rule)))];
  const entries = byWeight(views.flatMap(({ findings }) => findings))
    .filter(isOpen)
    .slice(0, MAX_RESULTS);
  const info = (id: string) => infos.find((candidate) => candidate.id === id);
  return {
    tool: {
      driver: {
        name: "Vanity Check",
        semanticVersion: first?.tool.version,
        informationUri: HOME,
        rules: ids.map((id) => descriptor(id, info(id))),
      },
    },
    automationDetails: { id: `vanity-check/${others.length === 0 ? `${first?.policy.path}/` : ""}` },
    columnKind: "utf16CodeUnits",
    results: entries.map((entry) => result(entry, ids.indexOf(entry.rule.rule))),
  };
}

function descriptor(id: string, info: RuleInfo | undefined) {
  if (info === undefined) return { id };
  const { purpose, metric, fix, blindSpot } = info;
  const help = [
    purpose,
    `How it is judged: ${metric.formula}.`,
    `How to fix it: ${fix}`,
    `Blind spot: ${blindSpot}`,
  ];
  return {
    id,
    shortDescription: { text: purpose },
    fullDescription: { text: `${purpose} Judged by: ${metric.formula}.` },
    help: { text: help.join("\n\n") },
    helpUri: rulePageUrl(id),
  };
}

function result({ rule, finding, text: said, reason, measured }: FindingView, ruleIndex: number) {
  const text = `${reason === null ? "" : `${reason}: `}${said} (${measured})`;
  return {
    ruleId: rule.rule,
    ruleIndex,
    level: LEVEL[finding.level],
    message: { text: sarifMessage(text) },
    locations: [{ physicalLocation: physical(finding.location) }],
    relatedLocations: [finding.policyLocation, ...finding.related].map((location, id) => ({
      id,
      physicalLocation: physical(location),
    })),
    // GitHub tells alerts apart by the first alone, and would make it of the line, which days may share.
    partialFingerprints: {
      primaryLocationLineHash: finding.fingerprint,
      "vanityCheck/v1": finding.fingerprint,
    },
  };
}

function physical({ file, line, column }: Location) {
  return {
    artifactLocation: { uri: uriPath(file), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column },
  };
}
