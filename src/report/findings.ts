import { distance, excess } from "../domain/excess.ts";
import { type Finding, LEVELS, type Report, type RuleReport } from "../domain/report.ts";
import { groupBy } from "../lib/group-by.ts";

/** A finding beside the rule that made it. */
export interface Entry {
  rule: RuleReport;
  finding: Finding;
}

/** Every finding of the reports, the weightiest first; waived ones among them. */
export function byWeight(...reports: readonly Report[]): Entry[] {
  return reports
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => rule.findings.map((finding) => ({ rule, finding })))
    .sort(compareWeight);
}

/** Whether the finding counts: a waived one is listed and no more. */
export function isOpen({ finding }: Entry): boolean {
  return finding.waived === undefined;
}

/** Whether it breaks the policy, as against one that nobody could judge. */
export function isBroken({ finding }: Entry): boolean {
  return finding.outcome === "fail";
}

/** Entries as outputs list them, each part in the order given. */
interface Sections {
  broken: Entry[];
  unjudged: Entry[];
  waived: Entry[];
}

/** What is broken, what nobody could judge, and what is waived. */
export function sectionsOf(entries: readonly Entry[]): Sections {
  const open = entries.filter(isOpen);
  return {
    broken: open.filter(isBroken),
    unjudged: open.filter((entry) => !isBroken(entry)),
    waived: entries.filter((entry) => !isOpen(entry)),
  };
}

/** The entries by rule, the rule with the weightiest first. */
export function groupByRule(entries: readonly Entry[]): Map<RuleReport, Entry[]> {
  return groupBy(entries, ({ rule }) => rule);
}

/**
 * What deserves attention first: a higher level, then what is broken before what could not be judged, then
 * the larger excess over the limit. The rest only makes the order total, so that a run repeats itself.
 */
function compareWeight(a: Entry, b: Entry): number {
  return (
    LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level) ||
    Number(isBroken(b)) - Number(isBroken(a)) ||
    compare(excess(b.finding), excess(a.finding)) ||
    compare(distance(b.finding), distance(a.finding)) ||
    compare(a.rule.rule, b.rule.rule) ||
    compare(a.finding.scope.from ?? "", b.finding.scope.from ?? "") ||
    compare(a.finding.location.file, b.finding.location.file) ||
    compare(a.finding.location.line, b.finding.location.line) ||
    compare(a.finding.location.column, b.finding.location.column) ||
    compare(a.finding.message, b.finding.message) ||
    compare(a.finding.fingerprint, b.finding.fingerprint)
  );
}

/** By code units and not by language, so that the order is the same on every machine. */
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
