import { formatDay } from "../domain/day.ts";
import type { RuleEntry, Waiver } from "../domain/policy.ts";
import { type Finding, LEVELS, type Level, type NamelessCounts } from "../domain/report.ts";
import { finite } from "../lib/finite.ts";
import { copyWith, withLazyParts } from "../lib/lazy-parts.ts";
import { takeFirst } from "../lib/take-first.ts";
import { gapOf } from "../messages/gap.ts";
import { caseWords, gapText } from "../messages/gaps.ts";
import { namelessCountsWords } from "../messages/nameless-counts.ts";
import { capital, quantity, scopeWords } from "../messages/words.ts";
import { typesMissing } from "../metrics/gaps.ts";
import { knownValue, type Measurement, noAnswer } from "../metrics/measurement.ts";
import type { Table } from "../store/table.ts";
import { addressOf } from "./address.ts";
import { changedFilesFirst } from "./changed-files.ts";
import type { Doubt } from "./confidence.ts";
import { namesTypes } from "./demands.ts";
import type { Ratchet } from "./earlier-windows.ts";
import { fingerprint } from "./fingerprint.ts";
import { boundsText, clauseOf, isGivenAsRange, type Judging, limitText, sentence } from "./measured-words.ts";
import type { Outcome } from "./outcome.ts";
import { postExcerpts } from "./post-excerpt.ts";
import { fewHoursWords, noteWords, remarks, remedyWords } from "./remarks.ts";
import { robustnessOf } from "./robust.ts";

/** How many records a finding points at beside the one that shows it best. */
const MAX_RELATED = 10;

/** Whose finding it is. */
export interface FindingContext extends Judging {
  table: Table;
  /** What tells the entry's findings from those of others. */
  identity: readonly string[];
  /** The files of the change, null where none is judged. */
  touched: ReadonlySet<string> | null;
  /** The rows without an account that alone decide what is found; null for none. */
  alone: NamelessCounts | null;
}

/** What a broken limit is weighed against before it fails. */
export interface Weighed {
  /** The value in the window before; null where it could not be judged. */
  previous: number | null;
  /** What the entry's ratchet says; null without one, and of what is new. */
  ratchet: Ratchet | null;
  /** What keeps it from being more than chance. */
  doubt: Doubt | null;
}

/** The finding of a measurement beyond its limit: a warning at most where chance may explain it, or a ratchet holds. */
export function failure(
  subject: FindingContext,
  measurement: Measurement,
  { previous, ratchet, doubt }: Weighed,
): Finding {
  const { rule, entry } = subject;
  const best = ratchet?.best ?? null;
  const reason = doubt !== null ? ("noise" as const) : reasonOf(ratchet);
  const alone = subject.alone === null ? "" : `${capital(namelessCountsWords(subject.alone))}.`;
  const sentences = [sentence(subject, measurement), alone, ...remarks(subject, measurement, ratchet, doubt)];
  const given = entry.names("level") ? entry.level : (measurement.level ?? entry.level);
  const level = mildest(given, measurement.atMost ?? given);
  const needed = remedyWords(subject, measurement);
  return findingOf(subject, measurement, {
    outcome: "fail",
    level: reason === null ? level : milder(level),
    ...(reason === null ? {} : { reason }),
    message: `${scopeWords(measurement.scope)}${sentences.filter((text) => text !== "").join(" ")}`,
    advice: rule.fix,
    ...(needed === "" ? {} : { needed }),
    ...(isGivenAsRange(subject, measurement) ? { isRange: true } : {}),
    ...(previous === null ? {} : { previous }),
    ...(best === null ? {} : { best }),
  });
}

function reasonOf(ratchet: Ratchet | null): "no-worse" | "no-baseline" | null {
  if (ratchet === null) return null;
  if (ratchet.best === null) return "no-baseline";
  return ratchet.holds ? "no-worse" : null;
}

/**
 * The finding of a measurement that could not be judged; too small a sample fails nothing.
 * @param ratchet what the entry's ratchet says; where no earlier window could be judged either, the finding is a warning
 *   at most
 */
export function unjudged(
  subject: FindingContext,
  measurement: Measurement,
  reason: "too-small" | "no-data" | "incomplete",
  ratchet: Ratchet | null = null,
): Finding {
  const level = subject.entry.unjudged;
  return findingOf(subject, measurement, {
    outcome: "unjudged",
    level: reason === "too-small" ? levelOfFew(measurement) : ratchet?.best === null ? milder(level) : level,
    reason,
    message: `${scopeWords(measurement.scope)}${whyUnjudged(subject, measurement, reason)}`,
  });
}

/** Of few cases it is a warning where so few working hours pass that hardly anything is ever due. */
function levelOfFew(measurement: Measurement): Level {
  return fewHoursWords(measurement).length > 0 ? "warning" : "notice";
}

/** The finding of what nobody can count by eye, once for all scopes: a notice, as no other count would answer it. */
export function beyondCounts(subject: FindingContext): Finding {
  return copyWith(unjudged(subject, noAnswer(gapOf("counted-by-eye", {})), "no-data"), { level: "notice" });
}

function whyUnjudged(
  subject: FindingContext,
  measurement: Measurement,
  reason: "too-small" | "no-data" | "incomplete",
): string {
  const { sample, noData, gap, flattered, uncovered = [] } = measurement;
  if (reason === "no-data") return gapText(noData ?? gap ?? gapOf("no-data", {}));
  if (reason === "too-small")
    return capital(
      [
        `${caseWords((sample ?? 0) + measurement.unknown)}${neededWords(subject.entry)}.`,
        ...fewHoursWords(measurement),
        // Where most of the few cases are unknown, more of them would tell no more.
        ...(gap !== undefined && measurement.unknown > (sample ?? 0) ? [gapText(gap)] : []),
      ].join(" "),
    );
  const lacking = namesTypes(subject.entry) && uncovered.length > 0;
  const gaps = [flattered ?? gap, lacking ? typesMissing(subject.table.files, uncovered) : undefined];
  const why = gaps.map((missing) => (missing === undefined ? "" : ` ${gapText(missing)}`)).join("");
  const { low, high } = measurement;
  const range = low === high ? measurement : { ...measurement, value: null };
  return `${capital(clauseOf(subject, range, boundsText(subject, measurement)))} (${limitText(subject)}), so this can't be judged.${why}`;
}

/**
 * The finding of a broken limit of which waivers leave what can't be judged: not judged, at the level of the limit.
 * @param left what is measured without what they leave out, and what comes of it
 */
export function tooLittleLeft(
  subject: FindingContext,
  measurement: Measurement,
  left: { measurement: Measurement; outcome: Outcome },
): Finding {
  const { entry, rule, limit } = subject;
  const value = quantity(knownValue(measurement), rule.metric.unit, limit.value);
  const isIncomplete = left.outcome === "incomplete" || left.outcome === "no-data";
  const reason = isIncomplete ? (left.outcome as "incomplete" | "no-data") : "too-small";
  const cases = (left.measurement.sample ?? 0) + left.measurement.unknown;
  const why = isIncomplete
    ? `Without what is waived: ${whyUnjudged(subject, left.measurement, reason)}`
    : `Waivers leave ${caseWords(cases)}${neededWords(entry)}.`;
  return findingOf(subject, measurement, {
    outcome: "unjudged",
    level: entry.level,
    reason,
    message: `${scopeWords(measurement.scope)}${why} With all cases it is ${value}.`,
    ...(isIncomplete ? {} : { leftByWaivers: cases }),
  });
}

/** ", and 10 are needed to judge"; empty where an entry asks for no number of cases. */
function neededWords({ options: { "min-sample": least } }: RuleEntry): string {
  return typeof least === "number" ? `, and ${least} ${least === 1 ? "is" : "are"} needed to judge` : "";
}

/**
 * A notice on a limit that holds, where that rests on a few or hides a channel that breaks it, and a warning where it
 * rests on few working hours; null where there is nothing to say.
 * @param channels those that break the limit where each is judged alone
 */
export function note(
  subject: FindingContext,
  measurement: Measurement,
  channels: readonly { channel: string; value: number }[],
): Finding | null {
  const words = noteWords(subject, measurement, channels);
  if (words.length === 0) return null;
  return findingOf(subject, measurement, {
    outcome: "note",
    level: fewHoursWords(measurement).length > 0 ? "warning" : "notice",
    message: `${scopeWords(measurement.scope)}${[sentence(subject, measurement), ...words].join(" ")}`,
    ...(isGivenAsRange(subject, measurement) ? { isRange: true } : {}),
  });
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
    message: `A waiver of ${entry.rule} ended on ${formatDay(waiver.until)} and no longer waives anything. Remove it, or agree on a new date.`,
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

function mildest(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b;
}

function milder(level: Level): Level {
  return level === "error" ? "warning" : level;
}

/** What a finding says about a measurement, without its place and its subject. */
type Statement = Pick<
  Finding,
  | "outcome"
  | "level"
  | "reason"
  | "message"
  | "advice"
  | "needed"
  | "isRange"
  | "previous"
  | "best"
  | "leftByWaivers"
>;

/** The finding that says something about a measurement. */
function findingOf(subject: FindingContext, measurement: Measurement, statement: Statement): Finding {
  const { rule, entry, limit, table, identity, touched } = subject;
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
    weighsBrand,
  } = measurement;
  // What is given as a range rests on what is unknown, and not on a few of the known cases.
  const robustness = isGivenAsRange(subject, measurement)
    ? null
    : robustnessOf(rule.metric.unit, measurement, limit);
  const ordered = touched === null ? rows : changedFilesFirst(rows, table, touched);
  const firstRows = takeFirst(ordered, MAX_RELATED + 1);
  const shown = firstRows.map((row) => table.location(row));
  const [first] = location === undefined ? firstRows : [];
  const url = first === undefined ? null : addressOf(table, first);
  const place = {
    scope,
    actual: value,
    operator: limit.operator,
    limit: limit.value,
    sample,
    ...(unknown > 0 || weighsBrand === true
      ? { unknown: finite(unknown), low: finite(low), high: finite(high) }
      : {}),
    ...(robustness === null ? {} : { robustness }),
    location: location ?? shown[0] ?? entry.location,
    ...(url === null ? {} : { url }),
    policyLocation: entry.location,
    related: shown.slice(location === undefined ? 1 : 0),
    ...(accounts.length === 0 ? {} : { accounts: [...accounts] }),
    ...(posts.length === 0 ? {} : { posts: postExcerpts(table, posts) }),
  };
  const parts = [
    ...identity,
    JSON.stringify(scope),
    ...[limitedBy, about].filter((part) => part !== undefined),
  ];
  // Not every output shows it, and making thirty of them takes a twentieth of a run on a small repository.
  return withLazyParts({ ...statement, ...place }, { fingerprint: () => fingerprint(parts) });
}
