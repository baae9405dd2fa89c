import type { Finding, RuleReport } from "../../domain/report.ts";
import { count } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";
import { markup } from "../escape.ts";
import { place } from "../place.ts";
import type { FindingView } from "../view/findings.ts";
import type { RuleView } from "../view/rules.ts";
import type { ReportView } from "../view.ts";

interface TestCase {
  kind: "passed" | "failure" | "error" | "skipped";
  xml: string;
}

/**
 * The reports as JUnit XML, a suite for each of the rules of each policy. Only what is at level error fails a case.
 */
export function junit(views: readonly ReportView[]): string {
  const names = new TestNames();
  const suites = views.flatMap(({ report, rules }) =>
    rules.map((rule) => ({
      name: `${views.length === 1 ? "" : `${report.policy.path}: `}${rule.name}`,
      cases: cases(rule, names),
    })),
  );
  const testCases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Vanity Check" ${tally(testCases)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${markup(name)}" ${tally(cases)} skipped="${amount(cases, "skipped")}">`,
      ...cases.map(({ xml }) => xml),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

/** The names of cases. Test reporters take two of one name for one test, so that of these each is given once. */
class TestNames {
  readonly #taken = new Map<string, number>();

  /** @returns the attributes of a case */
  of({ rule }: RuleReport, name: string): string {
    const key = `${rule} ${name}`;
    const times = (this.#taken.get(key) ?? 0) + 1;
    this.#taken.set(key, times);
    const unlike = times === 1 ? name : `${name} (${times})`;
    return `classname="vanity-check.${markup(rule)}" name="${markup(unlike)}"`;
  }
}

function cases({ report: rule, verdict, findings }: RuleView, names: TestNames): TestCase[] {
  if (verdict.kind === "left-out") {
    const xml = `    <testcase ${names.of(rule, "left out")}><skipped>${count(rule.hidden ?? 0, "finding")} in other files</skipped></testcase>`;
    return [{ kind: "skipped", xml }];
  }
  const judged = findings.filter(({ finding }) => finding.outcome !== "note");
  const cases = judged.map((finding) => findingCase(finding, names));
  if (cases.length > 0 && rule.passed === 0) return cases;
  const isNeutral = verdict.kind === "neutral";
  const name =
    rule.passed === 0
      ? "nothing to judge"
      : message("scopes-within-limit", { scopes: rule.passed, isNeutral });
  return [{ kind: "passed", xml: `    <testcase ${names.of(rule, name)}/>` }, ...cases];
}

function findingCase(entry: FindingView, names: TestNames): TestCase {
  const { rule, finding, text, tag, measured } = entry;
  const kind = kindOf(entry);
  const where = `${place(finding.location)} (${measured})`;
  const message =
    finding.waived === undefined
      ? `${tag}: ${text}`
      : `waived until ${finding.waived.until}, ${finding.waived.reason}: ${text}`;
  const open = `    <testcase ${names.of(rule, caseName(finding))}>`;
  const body =
    kind === "skipped"
      ? `<skipped>${markup(message)}</skipped>`
      : `<${kind} type="${markup(rule.rule)}" message="${markup(message)}">${markup(where)}</${kind}>`;
  return { kind, xml: `${open}${body}</testcase>` };
}

/** "2026-11-10 snapshots/2026-w46.ndjson:4:1": what the finding is about, and where. */
function caseName({ scope, location }: Finding): string {
  const { from, to, channel, object } = scope;
  const days = from === to ? from : `${from} to ${to}`;
  const about = [days, channel, object].filter((part) => part !== undefined);
  return [...about, place(location)].join(" ");
}

function kindOf({ finding }: FindingView): TestCase["kind"] {
  if (finding.waived !== undefined || finding.level !== "error") return "skipped";
  return finding.outcome === "unjudged" ? "error" : "failure";
}

function tally(cases: readonly TestCase[]): string {
  return `tests="${cases.length}" failures="${amount(cases, "failure")}" errors="${amount(cases, "error")}" time="0"`;
}

function amount(cases: readonly TestCase[], kind: TestCase["kind"]): number {
  return cases.filter((member) => member.kind === kind).length;
}
