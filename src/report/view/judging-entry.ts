import { INTERACTION_TYPES } from "../../domain/activity.ts";
import { HOUR_MS } from "../../domain/day.ts";
import { parseDays, parseDuration, parseShare } from "../../domain/quantity.ts";
import type { Report, RuleReport } from "../../domain/report.ts";
import { parseDay } from "../../domain/time.ts";
import type { ShareType } from "./metric-values.ts";

/** By what an entry cuts up the span, so that its limit is on none of these figures. */
const PARTS: Record<FigureSpan, readonly string[]> = {
  window: ["week", "day", "post", "channel"],
  week: ["day", "post", "channel"],
};

/** What a figure is about: the whole window, or each of its weeks. */
type FigureSpan = "window" | "week";

/** The first entry of the policy that judges a metric in what happened; null without one. */
export function firstEntry(report: Report, metric: string): RuleReport | null {
  return find(report, metric, () => true);
}

/** The first entry that judges just what the metric's figure counts: the whole span, by the same options. */
export function judgingEntry(report: Report, metric: string, span: FigureSpan): RuleReport | null {
  const type = metric === "employee-share" ? judgedType(report) : null;
  // The span says how it is cut up; and an employee share has a figure for each type.
  const apart = type === null ? ["per"] : ["per", "of"];
  const counted = Object.entries(report.figureOptions[metric] ?? {}).filter(
    ([name]) => !apart.includes(name),
  );
  return find(
    report,
    metric,
    ({ options }) =>
      isOfWhole(options, span) &&
      (span === "week" || ownWindow(report, options) === null) &&
      counted.every(([name, value]) => isSame(options[name], value)) &&
      (type === null || typeOf(options) === type),
  );
}

/** The days that an entry judges, as it writes them (`7d`); null where they are the report's. */
export function ownWindow({ window }: Report, { window: own }: RuleReport["options"]): string | null {
  if (typeof own !== "string") return null;
  return parseDays(own) === parseDay(window.to) - parseDay(window.from) + 1 ? null : own;
}

/** The interactions whose employee share the policy limits first; else comments. */
export function judgedType(report: Report): ShareType {
  const isOfType = ({ options }: RuleReport) => isOfWhole(options, "week") && typeOf(options) !== null;
  const entry = find(report, "employee-share", isOfType);
  return (entry && typeOf(entry.options)) ?? "comment";
}

function find({ rules }: Report, metric: string, judges: (rule: RuleReport) => boolean): RuleReport | null {
  return rules.find((rule) => rule.metric === metric && rule.subject === "snapshot" && judges(rule)) ?? null;
}

/** The limit of an entry in its unit; null where the options set none by the usual names. */
export function limitValue({ options, unit }: RuleReport): number | null {
  const written = options["max"] ?? options["min"];
  if (typeof written !== "string" && typeof written !== "number") return null;
  const limit = unit === "hours" ? parseDuration(String(written)) / HOUR_MS : parseShare(written);
  return limit >= 0 && (unit === "hours" || limit <= 1) ? limit : null;
}

function isOfWhole({ channels, per, unit }: RuleReport["options"], span: FigureSpan): boolean {
  return channels === undefined && unit !== "people" && !PARTS[span].includes(String(per));
}

/** The one type of an entry, or "all" of them; null of a few, whose share is no figure. */
function typeOf({ of }: RuleReport["options"]): ShareType | null {
  if (!Array.isArray(of)) return null;
  if (of.length === INTERACTION_TYPES.length) return "all";
  return of.length === 1 ? (INTERACTION_TYPES.find((type) => type === of[0]) as ShareType) : null;
}

/** Whatever the order of a list. */
function isSame(a: unknown, b: unknown): boolean {
  const key = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  return key(a) === key(b);
}
