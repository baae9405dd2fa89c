import { formatDay, weekday } from "../../domain/day.ts";
import type { Report, RuleReport } from "../../domain/report.ts";
import { parseDay } from "../../domain/time.ts";
import { firstEntry } from "./judging-entry.ts";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A day with enough contact, with too little, of which nobody knows, and one that the policy leaves out. */
export type DayKind = "contact" | "none" | "unknown" | "off";

export interface CalendarDay {
  day: string;
  kind: DayKind;
  /** Interactions with outsiders; null where nobody knows. */
  contacts: number | null;
}

/** Every day of the trend, by the days, direction and minimum of the first entry that judges days. */
export interface CalendarView {
  title: string;
  /** What makes a day one with contact where that is more than any; empty where it is not. */
  condition: string;
  /** Seven days each, oldest first. */
  weeks: readonly (readonly CalendarDay[])[];
}

/** The calendar of a report's trend. */
export function calendarOf(report: Report): CalendarView {
  const entry = firstEntry(report, "daily-interactions");
  const min = minimum(entry);
  return {
    title: report.metrics["outside-days"].label,
    condition: condition(min, entry?.options["direction"]),
    weeks: report.trend.map(({ from, contacts }) =>
      contacts.map((amount, i) => {
        const day = dayText(from, i);
        return { day, kind: isJudged(report, entry, day) ? kindOf(amount, min) : "off", contacts: amount };
      }),
    ),
  };
}

function minimum(entry: RuleReport | null): number {
  const min = entry?.options["min"];
  return typeof min === "number" ? Math.max(min, 1) : 1;
}

function condition(min: number, direction: unknown): string {
  const whose = direction === "outbound" ? "to outsiders" : direction === "inbound" ? "from outsiders" : null;
  const words = [...(min > 1 ? [`at least ${min}`] : []), ...(whose === null ? [] : [whose])];
  return words.join(" ");
}

function isJudged({ daysOff }: Report, entry: RuleReport | null, day: string): boolean {
  if (daysOff.includes(day)) return false;
  const { days, except } = entry?.options ?? {};
  if (Array.isArray(except) && except.includes(day)) return false;
  const date = parseDay(day);
  return !Array.isArray(days) || Number.isNaN(date) || days.includes(WEEKDAYS[weekday(date)]);
}

function kindOf(contacts: number | null, min: number): DayKind {
  return contacts === null ? "unknown" : contacts >= min ? "contact" : "none";
}

function dayText(from: string, offset: number): string {
  const day = parseDay(from);
  return Number.isNaN(day) ? from : formatDay(day + offset);
}
