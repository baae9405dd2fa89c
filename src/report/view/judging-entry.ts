import { INTERACTION_TYPES } from "../../domain/activity.ts";
import { HOUR_MS } from "../../domain/day.ts";
import type { MetricId } from "../../domain/metric.ts";
import { parseDuration, parseShare } from "../../domain/quantity.ts";
import type { Report, RuleReport } from "../../domain/report.ts";
import type { ShareType } from "./metric-values.ts";

/** What an entry judges one by one, so that its limit is on no whole week. */
const PARTS = ["day", "post", "channel"];

/** The first entry of the policy that judges a metric in what happened; null without one. */
export function firstEntry({ rules }: Report, metric: MetricId): RuleReport | null {
  return rules.find((rule) => rule.metric === metric && rule.subject === "snapshot") ?? null;
}

/** The first entry that judges just what the metric's figure counts: the whole, by the same options. */
export function judgingEntry({ rules, figureOptions }: Report, metric: MetricId): RuleReport | null {
  const counted = Object.entries(figureOptions[metric] ?? {});
  const judges = ({ options }: RuleReport) =>
    isOfWhole(options) &&
    counted.every(([name, value]) => isSame(options[name], value)) &&
    (metric !== "employee-share" || typeOf(options) !== null);
  return rules.find((rule) => rule.metric === metric && rule.subject === "snapshot" && judges(rule)) ?? null;
}

/** The interactions whose employee share the policy limits first; else comments. */
export function judgedType(report: Report): ShareType {
  const entry = judgingEntry(report, "employee-share");
  return (entry && typeOf(entry.options)) ?? "comment";
}

/** The limit of an entry in its unit; null where the options set none by the usual names. */
export function limitValue({ options, unit }: RuleReport): number | null {
  const written = options["max"] ?? options["min"];
  if (typeof written !== "string" && typeof written !== "number") return null;
  const limit = unit === "hours" ? parseDuration(String(written)) / HOUR_MS : parseShare(written);
  return limit >= 0 && (unit === "hours" || limit <= 1) ? limit : null;
}

function isOfWhole({ channels, per, unit }: RuleReport["options"]): boolean {
  return channels === undefined && unit !== "people" && !PARTS.includes(String(per));
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
