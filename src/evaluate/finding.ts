import { formatDay } from "../domain/day.ts";
import type { RuleEntry, Waiver } from "../domain/policy.ts";
import type { Finding, Level } from "../domain/report.ts";
import { formatNumber } from "../lib/format-number.ts";
import { gapOf } from "../messages/gap.ts";
import { caseWords, gapText } from "../messages/gaps.ts";
import { measuredClause } from "../messages/measured.ts";
import { capital, quantity, scopeWords, typeWords } from "../messages/words.ts";
import type { Measurement } from "../metrics/measurement.ts";
import type { Table } from "../store/table.ts";
import type { Doubt } from "./confidence.ts";
import { fingerprint } from "./fingerprint.ts";
import { isBeyond, type Limit, limitNames } from "./limit.ts";
import type { Rule } from "./rule.ts";
import { sketchPosts } from "./sketch.ts";
import { touchedFirst } from "./touched.ts";
import { knownValue } from "./worst.ts";

/** How many records a finding points at beside the one that shows it best. */
const MAX_RELATED = 10;

/** Stands for a window before that could not be judged, so that nothing can be compared with it. */
export const NO_BASELINE = "no-baseline";

/** What a ratchet holds a value against: that of the window before; null without a ratchet. */
export type Baseline = number | typeof NO_BASELINE | null;

/** Whose finding it is. */
export interface Subject {
  rule: Rule;
  entry: RuleEntry;
  limit: Limit;
  table: Table;
  /** What tells the entry's findings from those of others. */
  identity: readonly string[];
  /** The files of the change, null where none is judged. */
  touched: ReadonlySet<string> | null;
}

/**
 * The finding of a measurement beyond its limit.
 * @param baseline the value in the window before; where that is worse, or could not be judged, the finding is a
 *   warning at most
 * @param doubt what keeps it from being more than chance; then it is a warning at most too
 */
export function failure(
  subject: Subject,
  measurement: Measurement,
  baseline: Baseline,
  doubt: Doubt | null = null,
): Finding {
  const { rule, entry, limit } = subject;
  const previous = typeof baseline === "number" ? baseline : null;
  const actual = knownValue(measurement);
  // How much worse a value is that is still growing, nobody knows.
  const improving =
    previous !== null &&
    measurement.isLowerBound !== true &&
    isBeyond(previous, { value: actual, operator: limit.operator });
  const ratchet = improving ? ("improving" as const) : baseline === NO_BASELINE ? baseline : null;
  const level = entry.names("level") ? entry.level : (measurement.level ?? entry.level);
  const reason = doubt !== null ? ("noise" as const) : ratchet;
  const better = improving
    ? ` It was ${quantity(previous, rule.metric.unit, actual)} in the window before, so it is getting better.`
    : baseline === NO_BASELINE
      ? " The window before could not be judged, so there is nothing to compare with yet."
      : "";
  const chance = doubt === null ? "" : ` ${doubtSentence(subject, doubt)}`;
  return {
    outcome: "fail",
    level: reason === null ? level : milder(level),
    ...(reason === null ? {} : { reason }),
    message: `${scopeWords(measurement.scope)}${sentence(subject, measurement)}${chance} ${rule.fix}${better}`,
    ...place(subject, measurement),
    ...(previous === null ? {} : { previous }),
  };
}

/**
 * The finding of a measurement that could not be judged; too small a sample fails nothing.
 * @param baseline the value in the window before; where that could not be judged either, the finding is a warning
 *   at most
 */
export function unjudged(
  subject: Subject,
  measurement: Measurement,
  reason: "too-small" | "no-data" | "incomplete",
  baseline: Baseline = null,
): Finding {
  const level = subject.entry.unjudged;
  return {
    outcome: "unjudged",
    level: reason === "too-small" ? "notice" : baseline === NO_BASELINE ? milder(level) : level,
    reason,
    message: `${scopeWords(measurement.scope)}${whyUnjudged(subject, measurement, reason)}`,
    ...place(subject, measurement),
  };
}

function whyUnjudged(
  subject: Subject,
  measurement: Measurement,
  reason: "too-small" | "no-data" | "incomplete",
): string {
  const { sample, noData, gap, uncovered = [] } = measurement;
  if (reason === "no-data") return gapText(noData ?? gap ?? gapOf("no-data", {}));
  const { "min-sample": least } = subject.entry.options;
  if (reason === "too-small")
    return capital(
      `${caseWords((sample ?? 0) + measurement.unknown)}, and ${least} ${least === 1 ? "is" : "are"} needed to judge.`,
    );
  const missing = uncovered.length > 0 ? gapOf("not-exported", { types: uncovered }) : gap;
  const why = missing === undefined ? "" : ` ${gapText(missing)}`;
  return `${capital(clauseOf(subject, measurement, boundsText(subject, measurement)))} (${limitText(subject)}), so this can't be judged.${why}`;
}

/**
 * The finding of a broken limit of which waivers leave too little to judge: not judged, at the level of the limit.
 * @param left what is measured without what they leave out
 */
export function tooLittleLeft(subject: Subject, measurement: Measurement, left: Measurement): Finding {
  const { entry, rule, limit } = subject;
  const value = quantity(knownValue(measurement), rule.metric.unit, limit.value);
  const least = entry.options["min-sample"];
  const needed =
    typeof least === "number" ? `, and ${least} ${least === 1 ? "is" : "are"} needed to judge` : "";
  const cases = caseWords((left.sample ?? 0) + left.unknown);
  return {
    outcome: "unjudged",
    level: entry.level,
    reason: "too-small",
    message: `${scopeWords(measurement.scope)}Waivers leave ${cases}${needed}. With all cases it is ${value}.`,
    ...place(subject, measurement),
  };
}

/** The finding of a waiver past its date. */
export function expiredWaiver(waiver: Waiver, entry: RuleEntry): Finding {
  const scope = {
    ...(waiver.channel === null ? {} : { channel: waiver.channel }),
    ...(waiver.object === null ? {} : { object: waiver.object }),
    ...(waiver.day === null ? {} : { from: formatDay(waiver.day), to: formatDay(waiver.day) }),
  };
  return {
    outcome: "fail",
    level: entry.level,
    message: `A waiver of ${entry.rule} ended on ${formatDay(waiver.until)} and waives nothing any more. Remove it, or agree on a new date.`,
    scope,
    // No unit of the rule's would fit what is wrong here.
    actual: null,
    operator: "<=",
    limit: 0,
    sample: null,
    location: waiver.location,
    policyLocation: entry.location,
    related: [],
    fingerprint: fingerprint([entry.rule, "waiver", JSON.stringify(scope), waiver.reason]),
  };
}

/** Says that a share may be beyond its limit by chance, and how far chance reaches. */
function doubtSentence({ rule, limit }: Subject, { bound, confidence }: Doubt): string {
  if (bound === null)
    return "That is within the noise: all of it belongs to a single post, day or case, which says little of others.";
  const which = limit.operator === "<=" ? "at least" : "at most";
  return `That is within the noise: with ${quantity(confidence, "share", 1)} confidence the share is ${which} ${quantity(bound, rule.metric.unit, limit.value)}.`;
}

/** "35% of comments are from employees (limit 20%; 43 of 123)." */
function sentence(subject: Subject, measurement: Measurement): string {
  const { rule, limit } = subject;
  const { part, sample, unknown, uncovered = [], isLowerBound } = measurement;
  const value = quantity(knownValue(measurement), rule.metric.unit, isLowerBound ? undefined : limit.value);
  const clause = capital(clauseOf(subject, measurement, isLowerBound ? `more than ${value}` : value));
  const figures = [
    limitText(subject, knownValue(measurement)),
    rule.metric.unit === "share" && part !== undefined && sample !== null
      ? `${formatNumber(part)} of ${formatNumber(sample)}`
      : "",
    unknown > 0 && Number.isFinite(unknown) ? `${formatNumber(unknown)} unknown` : "",
    uncovered.length > 0 ? `without ${typeWords(uncovered)}, which were not exported` : "",
  ].filter((text) => text !== "");
  return figures.length === 0 ? `${clause}.` : `${clause} (${figures.join("; ")}).`;
}

function clauseOf({ rule, entry }: Subject, measurement: Measurement, value: string): string {
  const { value: amount, part, detail = "", limitedBy = rule.limit.option ?? "" } = measurement;
  const words = { value, amount, part: formatNumber(part ?? 0), detail, limitedBy, options: entry.options };
  return measuredClause(rule.metric.id, words);
}

/** "limit 20%", "minimum 90%"; empty where there may be none at all. */
function limitText({ rule, limit }: Subject, apartFrom?: number): string {
  if (limitNames(rule).length === 0) return "";
  return `${limit.operator === "<=" ? "limit" : "minimum"} ${quantity(limit.value, rule.metric.unit, apartFrom)}`;
}

/** "between 4% and 96%", "at least 3". */
function boundsText({ rule }: Subject, { low, high }: Measurement): string {
  const text = (value: number) => quantity(value, rule.metric.unit);
  if (high === Number.POSITIVE_INFINITY) return `at least ${text(low ?? 0)}`;
  return `between ${text(low ?? 0)} and ${text(high ?? 0)}`;
}

function milder(level: Level): Level {
  return level === "error" ? "warning" : level;
}

function place({ entry, limit, table, identity, touched }: Subject, measurement: Measurement) {
  const {
    scope,
    value,
    low,
    high,
    sample,
    unknown,
    rows = [],
    posts = [],
    accounts = [],
    location,
    identity: about,
    limitedBy,
  } = measurement;
  const ordered = touched === null ? rows : touchedFirst(rows, table, touched);
  const shown = Array.from(ordered.slice(0, MAX_RELATED + 1), (row) => table.location(row));
  return {
    scope,
    actual: value,
    operator: limit.operator,
    limit: limit.value,
    sample,
    ...(unknown > 0 ? { unknown: finite(unknown), low: finite(low), high: finite(high) } : {}),
    location: location ?? shown[0] ?? entry.location,
    policyLocation: entry.location,
    related: shown.slice(location === undefined ? 1 : 0),
    ...(accounts.length === 0 ? {} : { accounts: [...accounts] }),
    ...(posts.length === 0 ? {} : { posts: sketchPosts(table, posts) }),
    fingerprint: fingerprint([
      ...identity,
      JSON.stringify(scope),
      ...[limitedBy, about].filter((part) => part !== undefined),
    ]),
  };
}

/** JSON knows no Infinity: null stands for what nobody can say. */
function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}
