import { formatDay } from "../domain/day.ts";
import type { RuleEntry, Waiver } from "../domain/policy.ts";
import type { Finding, Level } from "../domain/report.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import type { Table } from "../store/table.ts";
import type { Doubt } from "./confidence.ts";
import { fingerprint } from "./fingerprint.ts";
import { isBeyond, type Limit } from "./limit.ts";
import type { Measurement, Rule } from "./rule.ts";
import { sketchPosts } from "./sketch.ts";
import { touchedFirst } from "./touched.ts";
import { capital, quantity, scopeWords } from "./wording.ts";

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
  const actual = measurement.actual as number;
  // How much worse a value is that is still growing, nobody knows.
  const improving =
    previous !== null &&
    measurement.isMore !== true &&
    isBeyond(previous, { value: actual, operator: limit.operator });
  const ratchet = improving ? ("improving" as const) : baseline === NO_BASELINE ? baseline : null;
  const reason = doubt !== null ? ("noise" as const) : ratchet;
  const better = improving
    ? ` It was ${quantity(previous, rule.unit, actual)} in the window before, so it is getting better.`
    : baseline === NO_BASELINE
      ? " The window before could not be judged, so there is nothing to compare with yet."
      : "";
  const chance = doubt === null ? "" : ` ${doubtSentence(subject, doubt)}`;
  return {
    outcome: "fail",
    level: reason === null ? entry.level : milder(entry.level),
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
  reason: "too-small" | "no-data",
  baseline: Baseline = null,
): Finding {
  const { entry } = subject;
  const { "min-sample": least } = entry.options;
  const why =
    reason === "too-small"
      ? `${measurement.sample ? `only ${count(measurement.sample, "case")}` : "no case"}, and ${least} ${least === 1 ? "is" : "are"} needed to judge`
      : (measurement.noData ?? "the snapshots cannot tell");
  return {
    outcome: "unjudged",
    level: reason === "too-small" ? "notice" : baseline === NO_BASELINE ? milder(entry.level) : entry.level,
    reason,
    message: `${scopeWords(measurement.scope)}${capital(why)}.`,
    ...place(subject, measurement),
  };
}

/**
 * The finding of a broken limit of which waivers leave too little to judge: not judged, at the level of the limit.
 * @param left what is measured without what they leave out
 */
export function tooLittleLeft(subject: Subject, measurement: Measurement, left: Measurement): Finding {
  const { entry, rule } = subject;
  const value = quantity(measurement.actual as number, rule.unit, subject.limit.value);
  const least = entry.options["min-sample"];
  const needed =
    typeof least === "number" ? `, and ${least} ${least === 1 ? "is" : "are"} needed to judge` : "";
  return {
    outcome: "unjudged",
    level: entry.level,
    reason: "too-small",
    message: `${scopeWords(measurement.scope)}${capital(`waivers leave ${left.sample ? `only ${count(left.sample, "case")}` : "no case"}${needed}; with all cases it is ${value}`)}.`,
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
    related: [entry.location],
    fingerprint: fingerprint([entry.rule, "waiver", JSON.stringify(scope), waiver.reason]),
  };
}

/** Says that a share may be beyond its limit by chance, and how far chance reaches. */
function doubtSentence({ rule, limit }: Subject, { bound, confidence }: Doubt): string {
  const which = limit.operator === "<=" ? "at least" : "at most";
  return `That is within the noise: with ${quantity(confidence, "share", 1)} confidence the share is ${which} ${quantity(bound, rule.unit, limit.value)}.`;
}

function sentence({ rule, entry, limit }: Subject, measurement: Measurement): string {
  const { actual, part, sample, detail = "", isMore, limitedBy = rule.limit.option } = measurement;
  const value = quantity(actual as number, rule.unit, isMore ? undefined : limit.value);
  const words = {
    actual: isMore ? `more than ${value}` : value,
    part: formatNumber(part ?? 0),
    sample: formatNumber(sample ?? 0),
    detail,
    limitedBy: limitedBy ?? "",
  };
  const clause = rule.describe(words, entry.options);
  if (limitedBy === undefined) return capital(`${clause}.`);
  const bound = quantity(limit.value, rule.unit, actual as number);
  const text = `${clause}, ${limit.operator === "<=" ? `at most ${bound} allowed` : `at least ${bound} required`}.`;
  return capital(text);
}

function milder(level: Level): Level {
  return level === "error" ? "warning" : level;
}

function place(
  { entry, limit, table, identity, touched }: Subject,
  { scope, actual, sample, rows = [], posts = [], at, about, limitedBy }: Measurement,
) {
  const ordered = touched === null ? rows : touchedFirst(rows, table, touched);
  const shown = Array.from(ordered.slice(0, MAX_RELATED + 1), (row) => table.location(row));
  return {
    scope,
    actual,
    operator: limit.operator,
    limit: limit.value,
    sample,
    location: at ?? shown[0] ?? entry.location,
    related: [entry.location, ...shown.slice(at === undefined ? 1 : 0)],
    ...(posts.length === 0 ? {} : { posts: sketchPosts(table, posts) }),
    fingerprint: fingerprint([
      ...identity,
      JSON.stringify(scope),
      ...[limitedBy, about].filter((part) => part !== undefined),
    ]),
  };
}
