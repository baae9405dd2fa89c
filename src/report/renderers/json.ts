import { INTERACTION_TYPES } from "../../domain/activity.ts";
import type { Location } from "../../domain/diagnostic.ts";
import {
  type Block,
  type ByType,
  FIGURES,
  type Figures,
  type Intervals,
  type Range,
  type Ranges,
} from "../../domain/figures.ts";
import type { Finding, PostExcerpt, Report, RuleReport, Scope, Worst } from "../../domain/report.ts";
import type { Overlapping, Overruling, ReportInputs } from "../../domain/report-inputs.ts";
import type { WaitingActivity } from "../../domain/todo.ts";
import { jsonText } from "../escape.ts";

/** The report as other tools read it: the keys of the design in its order, and no others. */
export function json(report: Report): string {
  const ordered = {
    ...pick(report, ["version"]),
    tool: pick(report.tool, ["name", "version", "digest"]),
    policy: pick(report.policy, ["path", "digest", "brand", "base"]),
    ...(report.change === undefined ? {} : { change: pick(report.change, ["base", "files", "hidden"]) }),
    asked: pick(report.asked, ["asOf", "today", "failOn", "changedOnly", "keyId"]),
    ...pick(report, ["asOf", "timezone"]),
    window: pick(report.window, ["from", "to"]),
    conclusion: report.conclusion,
    counts: pick(report.counts, ["error", "warning", "notice", "waived", "passed", "unjudged"]),
    inputs: inputs(report.inputs),
    figures: {
      ...figures(report.figures),
      intervals: intervals(report.intervals),
      ...ranges(report.ranges ?? {}),
      options: report.figureOptions,
      channels: mapValues(report.figures.channels, figures),
    },
    rules: report.rules.map(rule),
    waiting: report.waiting && {
      ...pick(report.waiting, ["total", "unknown"]),
      first: report.waiting.first.map(waiting),
      gaps: report.waiting.gaps,
    },
    trend: report.trend.map(block),
    badge: report.badge,
    ...(report.filesRead === undefined
      ? {}
      : { filesRead: report.filesRead.map((file) => pick(file, ["file", "sha256"])) }),
  };
  return `${jsonText(JSON.stringify(ordered, null, 2))}\n`;
}

function inputs(of: ReportInputs) {
  const { plan, roster, unread, pages, brandUnseen, insidersFrom, unreadColumns } = of;
  return {
    ...pick(of, ["files", "activities", "duplicates", "unattributed", "undated", "skipped"]),
    plan: plan && pick(plan, ["activities", "from", "to"]),
    roster: {
      ...pick(roster, ["accounts", "matched"]),
      unmatched: roster.unmatched.map((account) => ({
        ...pick(account, ["person", "channel"]),
        location: location(account.location),
      })),
      ...(roster.absent === undefined
        ? {}
        : {
            absent: roster.absent.map((account) => ({
              ...pick(account, ["person", "channel"]),
              location: location(account.location),
            })),
          }),
      people: roster.people,
      channels: roster.channels.map((channel) => pick(channel, ["channel", "people"])),
      similar: roster.similar.map((account) => ({
        ...pick(account, ["account", "person", "channel"]),
        location: location(account.location),
      })),
    },
    ...(pages === undefined
      ? {}
      : {
          pages: pages.map((page) => ({
            location: location(page.location),
            ...pick(page, ["held", "missing"]),
          })),
        }),
    ...(brandUnseen === undefined
      ? {}
      : { brandUnseen: brandUnseen.map((channel) => pick(channel, ["channel", "candidate"])) }),
    ...(of.overlaps === undefined
      ? {}
      : { overlaps: { count: of.overlaps.count, first: of.overlaps.first.map(overlapping) } }),
    ...(insidersFrom === undefined ? {} : { insidersFrom }),
    ...(unreadColumns === undefined
      ? {}
      : {
          unreadColumns: unreadColumns.map(({ location: at, columns }) => ({
            location: location(at),
            columns,
          })),
        }),
    overruled: { count: of.overruled.count, first: of.overruled.first.map(overruling) },
    ...(unread === undefined ? {} : { unread: { files: unread.files, first: unread.first.map(location) } }),
  };
}

function overlapping({ location: at, single, type, count, twice }: Overlapping) {
  return { location: location(at), single: location(single), type, count, twice };
}

function overruling({ by, ...at }: Overruling) {
  return { location: location(at.location), earlier: location(at.earlier), by };
}

function rule(of: RuleReport) {
  return {
    ...pick(of, [
      "rule",
      "metric",
      "level",
      "options",
      "subject",
      "unit",
      "outcome",
      "checked",
      "passed",
      "allowed",
      "failed",
      "unjudged",
      "hidden",
    ]),
    ...(of.decidedBy === undefined
      ? {}
      : {
          decidedBy: {
            location: location(of.decidedBy.location),
            ...pick(of.decidedBy, ["type", "rows", "count", "all"]),
          },
        }),
    worst: of.worst === null ? null : worst(of.worst),
    findings: of.findings.map(finding),
  };
}

function finding(of: Finding) {
  return {
    ...pick(of, ["outcome", "level", "reason", "message", "advice"]),
    scope: pick<Scope>(of.scope, ["channel", "object", "from", "to", "account"]),
    ...pick(of, [
      "actual",
      "operator",
      "limit",
      "sample",
      "unknown",
      "low",
      "high",
      "isRange",
      "leftByWaivers",
      "previous",
      "best",
    ]),
    ...robustness(of),
    ...pick(of, ["needed"]),
    location: location(of.location),
    ...pick(of, ["url"]),
    related: [of.policyLocation, ...of.related].map(location),
    ...(of.accounts === undefined
      ? {}
      : {
          accounts: of.accounts.map((account) =>
            pick(account, ["channel", "account", "reactions", "near", "windowMinutes", "expected"]),
          ),
        }),
    ...(of.posts === undefined ? {} : { posts: of.posts.map(post) }),
    fingerprint: of.fingerprint,
    ...(of.waived === undefined ? {} : { waived: pick(of.waived, ["reason", "until"]) }),
  };
}

function waiting(of: WaitingActivity) {
  return {
    ...pick(of, ["channel", "type", "count", "account", "side", "asked", "waited", "url", "post", "owner"]),
    location: location(of.location),
  };
}

function worst(of: Worst) {
  return {
    ...pick(of, ["actual", "operator", "limit", "sample", "low", "high", "isRange", "previous"]),
    ...robustness(of),
  };
}

function robustness({ robustness: of }: Pick<Worst, "robustness">) {
  if (of === undefined) return {};
  const keys = [
    "withoutTopPost",
    "withoutTopPerson",
    "medianPost",
    "fragility",
    "effectiveOutsiders",
  ] as const;
  return { robustness: pick(of, keys) };
}

function post(of: PostExcerpt) {
  return { location: location(of.location), ...pick(of, ["object", "day", "text", "url"]) };
}

function location(of: Location) {
  return pick(of, ["file", "line", "column"]);
}

function block(of: Block) {
  return { ...pick(of, ["from", "to", "contacts"]), figures: figures(of.figures) };
}

function figures(of: Figures) {
  return Object.fromEntries(
    FIGURES.map((line) => [line.key, "byType" in line ? byType(of[line.key]) : of[line.key]]),
  );
}

function intervals(of: Intervals) {
  const lines = FIGURES.filter((line) => "interval" in line);
  return Object.fromEntries(
    lines.map((line) => [line.key, "byType" in line ? byType(of[line.key]) : of[line.key]]),
  );
}

/** Of the figures of which too much is unknown; nothing where there is none. */
function ranges(of: Ranges): { ranges?: object } {
  const own = FIGURES.flatMap(({ key }) => {
    const range = of[key];
    if (range == null) return [];
    if ("low" in range) return [[key, pick<Range>(range, ["low", "high"])]];
    const types = Object.entries(range).filter(([, ofType]) => ofType !== null);
    return types.length === 0 ? [] : [[key, Object.fromEntries(types)]];
  });
  return own.length === 0 ? {} : { ranges: Object.fromEntries(own) };
}

function byType<T>(of: Record<keyof ByType, T>) {
  return pick(of, ["all", ...INTERACTION_TYPES]);
}

/** `Object.fromEntries` and not assignment: a channel may be called `__proto__`. */
function mapValues<T, U>(of: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));
}

function pick<T extends object>(of: T, keys: readonly (keyof T & string)[]): Partial<T> {
  return Object.fromEntries(keys.map((key) => [key, of[key]])) as Partial<T>;
}
