import type { Report } from "../../domain/report.js";
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
export declare function calendarOf(report: Report): CalendarView;
