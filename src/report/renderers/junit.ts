import type { Report, RuleReport } from "../../domain/report.ts";
import { count } from "../../lib/format-number.ts";
import { markup } from "../escape.ts";
import { byWeight, type Entry, groupByRule } from "../findings.ts";
import { labels } from "../label.ts";
import { measureText } from "../measure.ts";
import { place } from "../place.ts";
import { isLeftOut, reasonText } from "../verdict.ts";

interface Case {
  kind: "passed" | "failure" | "error" | "skipped";
  xml: string;
}

/**
 * The reports as JUnit XML, a suite for each of the rules of each policy. Only what is at level error fails a case.
 */
export function junit(reports: readonly Report[]): string {
  const names = labels(...reports);
  const groups = groupByRule(byWeight(...reports));
  const suites = reports.flatMap(({ policy, rules }) =>
    rules.map((rule) => ({
      name: `${reports.length === 1 ? "" : `${policy.path}: `}${names.get(rule) ?? rule.rule}`,
      cases: cases(rule, groups.get(rule) ?? []),
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

function cases(rule: RuleReport, entries: readonly Entry[]): Case[] {
  if (isLeftOut(rule)) {
    const xml = `    <testcase ${naming(rule, "left out")}><skipped>${count(rule.hidden ?? 0, "finding")} in other files</skipped></testcase>`;
    return [{ kind: "skipped", xml }];
  }
  const found = entries.map(findingCase);
  if (found.length > 0 && rule.passed === 0) return found;
  const name = rule.passed === 0 ? "nothing to judge" : `${count(rule.passed, "scope")} passed`;
  return [{ kind: "passed", xml: `    <testcase ${naming(rule, name)}/>` }, ...found];
}

function findingCase(entry: Entry): Case {
  const { rule, finding } = entry;
  const kind = kindOf(entry);
  const reason = reasonText(finding);
  const tag = reason === null ? finding.level : `${finding.level}, ${reason}`;
  const where = `${place(finding.location)} (${measureText(entry)})`;
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

function kindOf({ finding }: Entry): Case["kind"] {
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
