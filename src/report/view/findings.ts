import { distance, excess } from "../../domain/excess.ts";
import { type Finding, LEVELS, type RuleReport } from "../../domain/report.ts";
import { groupBy } from "../../lib/group-by.ts";
import { measureText } from "./measure.ts";
import { reasonText } from "./verdict.ts";

/** A finding beside the rule that made it. */
export interface Entry {
  rule: RuleReport;
  finding: Finding;
}

/** A finding with the words that go with its message. */
export interface FindingView extends Entry {
  /** What its rule is called: its id, with what tells its entries apart. */
  name: string;
  /** The same for people: "Employee share of comments". */
  title: string;
  /** The message with its advice. */
  text: string;
  /** Why it is not a plain failure; null where it is one. */
  reason: string | null;
  /** "warning, improving". */
  tag: string;
  /** "65%, at most 20%, sample 140, 71% before". */
  measured: string;
}

/** A rule's findings with their words. */
export function findingViews(rule: RuleReport, name: string, title: string): FindingView[] {
  return rule.findings.map((finding) => {
    const reason = reasonText(finding);
    const tag = reason === null ? finding.level : `${finding.level}, ${reason}`;
    const text = finding.advice === undefined ? finding.message : `${finding.message} ${finding.advice}`;
    return { rule, finding, name, title, text, reason, tag, measured: measureText(rule, finding) };
  });
}

/** The findings with the weightiest first. */
export function byWeight<T extends Entry>(entries: readonly T[]): T[] {
  return entries.toSorted(compareWeight);
}

/** Whether the finding counts: a waived one is listed and no more. */
export function isOpen({ finding }: Entry): boolean {
  return finding.waived === undefined;
}

/** Whether it breaks the policy, as against one that nobody could judge. */
function isBroken({ finding }: Entry): boolean {
  return finding.outcome === "fail";
}

/** Whether it is only worth knowing: its limit holds. */
function isNote({ finding }: Entry): boolean {
  return finding.outcome === "note";
}

/** Entries as outputs list them, each part in the order given. */
export interface Sections<T extends Entry> {
  broken: T[];
  unjudged: T[];
  notes: T[];
  waived: T[];
}

/** What is broken, what nobody could judge, what is only worth knowing, and what is waived. */
export function sectionsOf<T extends Entry>(entries: readonly T[]): Sections<T> {
  const open = entries.filter(isOpen);
  return {
    broken: open.filter(isBroken),
    unjudged: open.filter((entry) => !isBroken(entry) && !isNote(entry)),
    notes: open.filter(isNote),
    waived: entries.filter((entry) => !isOpen(entry)),
  };
}

/** The entries by rule, the rule with the weightiest first. */
export function groupByRule<T extends Entry>(entries: readonly T[]): Map<RuleReport, T[]> {
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
