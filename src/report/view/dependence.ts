import type { Report, Robustness, RuleReport, Worst } from "../../domain/report.ts";
import { formatNumber, formatShare, UNKNOWN } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";
import { isOpen } from "./findings.ts";
import { measure } from "./measure.ts";

/** A rule by what its result rests on. */
export interface DependenceRow {
  title: string;
  rule: RuleReport;
  /** "33%" and "at most 20%" */
  measured: string;
  limit: string;
  cells: readonly DependenceCell[];
}

/** How the value would be without something, or how few it rests on. */
export interface DependenceCell {
  text: string;
  /** What the rule would say then, where that is the contrary; null where it is the same. */
  turns: "passes" | "fails" | null;
}

/** What the results rest on, rule by rule. */
export interface DependenceView {
  /** The heads of the cells. */
  header: readonly string[];
  /** What a turn rests on comes first. */
  rows: readonly DependenceRow[];
  /** Sentences on unknown interactions and on accounts that nobody has reviewed. */
  notes: readonly string[];
}

/** What is known of how few each result rests on, gathered; no rows where no result says. */
export function dependenceOf(report: Report, titles: ReadonlyMap<RuleReport, string>): DependenceView {
  const measured = report.rules.flatMap((rule) => rowsOf(rule, titles.get(rule) ?? rule.rule));
  // Where a run comes to no verdict nothing turns it.
  const rows = report.conclusion === "neutral" ? measured.map(withoutTurns) : measured;
  const isTurning = ({ cells }: DependenceRow) => cells.some(({ turns }) => turns !== null);
  const used = COLUMNS.map((_, i) => rows.some(({ cells }) => cells[i]?.text !== UNKNOWN));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, i) => used[i]);
  return {
    header: kept(COLUMNS.map(({ head }) => head)),
    rows: [...rows.filter(isTurning), ...rows.filter((row) => !isTurning(row))].map((row) => ({
      ...row,
      cells: kept(row.cells),
    })),
    notes: notesOf(report),
  };
}

function withoutTurns(row: DependenceRow): DependenceRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, turns: null })) };
}

/** What is known of a value beside it. */
interface DependentValue extends Worst {
  unknown?: number;
}

const COLUMNS: readonly { head: string; of: (value: DependentValue, rule: RuleReport) => DependenceCell }[] =
  [
    {
      head: "Without its top post",
      of: (value, rule) => without(rule, value, value.robustness?.withoutTopPost),
    },
    {
      head: "Without the most active person",
      of: (value, rule) => without(rule, value, value.robustness?.withoutTopPerson),
    },
    {
      head: "Outside accounts that would break it",
      of: ({ robustness }) => plain(formatNumber(robustness?.fragility ?? null)),
    },
    {
      head: "Outsiders, if each did as much",
      of: ({ robustness }) => plain(formatNumber(outsidersOf(robustness))),
    },
    { head: "Unknown", of: ({ unknown }) => plain(formatNumber(unknown ?? null)) },
  ];

function rowsOf(rule: RuleReport, title: string): DependenceRow[] {
  const value = valueIn(rule);
  if (value?.robustness === undefined) return [];
  const { actual: measured, limit } = measure(rule, value);
  return [{ title, rule, measured, limit, cells: COLUMNS.map(({ of }) => of(value, rule)) }];
}

/** The finding that the rule's result rests on, or what came nearest to its limit. */
function valueIn(rule: RuleReport): DependentValue | null {
  const finding = rule.findings.find(
    (candidate) =>
      isOpen({ rule, finding: candidate }) &&
      candidate.outcome !== "unjudged" &&
      candidate.robustness !== undefined,
  );
  if (finding === undefined || finding.actual === null) return rule.worst;
  const { actual, operator, limit, sample, unknown, robustness } = finding;
  return {
    actual,
    operator,
    limit,
    sample,
    ...(unknown == null ? {} : { unknown }),
    ...(robustness && { robustness }),
  };
}

function without(rule: RuleReport, value: DependentValue, share: number | null | undefined): DependenceCell {
  if (share == null) return plain(UNKNOWN);
  const { actual, operator, limit } = value;
  const isBeyond = (value: number) => (operator === "<=" ? value > limit : value < limit);
  const turns = isBeyond(share) === isBeyond(actual) ? null : isBeyond(share) ? "fails" : "passes";
  return { text: measure(rule, { ...value, actual: share }).actual, turns };
}

function plain(text: string): DependenceCell {
  return { text, turns: null };
}

function outsidersOf(robustness: Robustness | undefined): number | null {
  const effective = robustness?.effectiveOutsiders ?? null;
  return effective === null ? null : Math.round(effective);
}

function notesOf({ rules, figures }: Report): string[] {
  const suspects = rules
    .filter(({ metric }) => metric === "undeclared-insiders")
    .flatMap(({ findings }) =>
      findings.filter(({ outcome, waived }) => outcome === "fail" && waived === undefined),
    );
  const unknown = figures.unknown.all ?? 0;
  const total = (figures.inside.all ?? 0) + (figures.outside.all ?? 0) + unknown;
  return [
    ...suspects.map(({ message: text }) => text),
    ...(unknown > 0
      ? [message("unknown-share", { unknown, total, share: formatShare(unknown / total) })]
      : []),
  ];
}
