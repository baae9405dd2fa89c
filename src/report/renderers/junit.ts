import type { RuleReport } from "../../domain/report.ts";
import { count } from "../../lib/format-number.ts";
import { markup } from "../escape.ts";
import { place } from "../place.ts";
import type { FindingView } from "../view/findings.ts";
import type { RuleView } from "../view/rules.ts";
import type { ReportView } from "../view.ts";

interface Case {
  kind: "passed" | "failure" | "error" | "skipped";
  xml: string;
}

/**
 * The reports as JUnit XML, a suite for each of the rules of each policy. Only what is at level error fails a case.
 */
export function junit(views: readonly ReportView[]): string {
  const suites = views.flatMap(({ report, rules }) =>
    rules.map((rule) => ({
      name: `${views.length === 1 ? "" : `${report.policy.path}: `}${rule.name}`,
      cases: cases(rule),
    })),
  );
  const all = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Vanity Check" ${tally(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${markup(name)}" ${tally(cases)} skipped="${amount(cases, "skipped")}">`,
      ...cases.map(({ xml }) => xml),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function cases({ report: rule, verdict, findings }: RuleView): Case[] {
  if (verdict.kind === "left-out") {
    const xml = `    <testcase ${naming(rule, "left out")}><skipped>${count(rule.hidden ?? 0, "finding")} in other files</skipped></testcase>`;
    return [{ kind: "skipped", xml }];
  }
  const found = findings.filter(({ finding }) => finding.outcome !== "note").map(findingCase);
  if (found.length > 0 && rule.passed === 0) return found;
  const name = rule.passed === 0 ? "nothing to judge" : `${count(rule.passed, "scope")} passed`;
  return [{ kind: "passed", xml: `    <testcase ${naming(rule, name)}/>` }, ...found];
}

function findingCase(entry: FindingView): Case {
  const { rule, finding, tag, measured } = entry;
  const kind = kindOf(entry);
  const where = `${place(finding.location)} (${measured})`;
  const message =
    finding.waived === undefined
      ? `${tag}: ${finding.message}`
      : `waived until ${finding.waived.until}, ${finding.waived.reason}: ${finding.message}`;
  const open = `    <testcase ${naming(rule, place(finding.location))}>`;
  const body =
    kind === "skipped"
      ? `<skipped>${markup(message)}</skipped>`
      : `<${kind} type="${markup(rule.rule)}" message="${markup(message)}">${markup(where)}</${kind}>`;
  return { kind, xml: `${open}${body}</testcase>` };
}

function kindOf({ finding }: FindingView): Case["kind"] {
  if (finding.waived !== undefined || finding.level !== "error") return "skipped";
  return finding.outcome === "unjudged" ? "error" : "failure";
}

function naming({ rule }: RuleReport, name: string): string {
  return `classname="vanity-check.${markup(rule)}" name="${markup(name)}"`;
}

function tally(cases: readonly Case[]): string {
  return `tests="${cases.length}" failures="${amount(cases, "failure")}" errors="${amount(cases, "error")}" time="0"`;
}

function amount(cases: readonly Case[], kind: Case["kind"]): number {
  return cases.filter((member) => member.kind === kind).length;
}
