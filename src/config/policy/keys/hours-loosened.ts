import type { Loosening } from "../../../domain/change.ts";
import { type Day, formatDay } from "../../../domain/day.ts";
import type { Hours, Policy, RuleEntry, TimeSpan } from "../../../domain/policy.ts";
import { enumerate } from "../../../lib/enumerate.ts";
import { groupBy } from "../../../lib/group-by.ts";
import { optionsOf, WEEKDAYS } from "../../../metrics/options.ts";
import { ruleById } from "../../../rules/index.ts";

/** Whoever works less, later or on fewer days has more time to answer, and a day off needs no interaction. */
export function laterHours({ hours: before }: Policy, head: Policy): Loosening[] {
  const after = head.hours;
  const at = head.locate(["hours"]);
  if (after === null) return [];
  if (before === null) {
    const counting = head.rules.filter(countsWorkingTime).map(({ rule }) => rule);
    const effect =
      counting.length === 0
        ? "so that rules may count working hours alone"
        : `which leave ${enumerate([...new Set(counting)], "and")} more time`;
    const detail = `sets \`hours\`, ${effect}`;
    return [{ detail, isSure: counting.length > 0, at, about: "hours" }];
  }
  const off = [...after.except].filter((day: Day) => !before.except.has(day)).map(formatDay);
  const changes = [
    ...WEEKDAYS.map((name, day) => [changeOf(spansOf(before, day), spansOf(after, day)), name] as const),
    ...off.map((day) => ["off", day] as const),
  ];
  const days = groupBy(changes, ([change]) => change);
  return Object.entries(WORDED).flatMap(([change, worded]) => {
    const names = (days.get(change as HoursChange) ?? []).map(([, name]) => name);
    const detail = worded(names.join(", "));
    return names.length === 0 ? [] : [{ detail, isSure: true, at, about: `hours ${detail}` }];
  });
}

/** How the hours of a day change; `none` also where only some are added. */
type HoursChange = "none" | "off" | "shorter" | "moved";

const WORDED: Record<Exclude<HoursChange, "none">, (days: string) => string> = {
  shorter: (days) => `shortens the hours of ${days}`,
  moved: (days) => `moves the hours of ${days}`,
  off: (days) => `takes ${days} out of the working days`,
};

function changeOf(before: readonly TimeSpan[], after: readonly TimeSpan[]): HoursChange {
  const lost = minutes(before) - sharedMinutes(before, after);
  if (lost === 0) return "none";
  if (after.length === 0) return "off";
  return minutes(after) < minutes(before) ? "shorter" : "moved";
}

/** Whether a rule counts working time where the policy has hours. */
function countsWorkingTime({ rule, options }: RuleEntry): boolean {
  const counted = ruleById(rule);
  return counted !== undefined && "clock" in optionsOf(counted) && options["clock"] !== "all";
}

function spansOf({ weekdays }: Hours, day: number): readonly TimeSpan[] {
  return weekdays[day] ?? [];
}

function minutes(spans: readonly TimeSpan[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Those that two days have in common; the spans of a day do not overlap. */
function sharedMinutes(spans: readonly TimeSpan[], other: readonly TimeSpan[]): number {
  const shared = (a: TimeSpan, b: TimeSpan) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return spans.reduce((sum, a) => sum + other.reduce((part, b) => part + shared(a, b), 0), 0);
}
