import { HOUR_MS } from "../domain/day.ts";
import type { Hours } from "../domain/policy.ts";
import { WorkingTime } from "../domain/working-time.ts";
import type { View } from "../store/view.ts";

/** Milliseconds that pass between two instants, by some clock; Infinity where the second is. */
export type Elapsed = (from: number, to: number) => number;

/** By the clock on the wall: nights and weekends count. */
export const allHours: Elapsed = (from, to) => to - from;

/** What tells by which clock waits are counted. */
interface ClockChoice {
  /** What the entry says; missing for working time where the policy has `hours`. */
  clock?: "all" | "working";
  hours: Hours | null;
}

/** Whether waits are counted in working time. */
export function isWorking({ clock, hours }: ClockChoice): boolean {
  return hours !== null && clock !== "all";
}

/** How many hours a week the team works in the days of a view, or in the week up to its last where those are fewer. */
export function hoursAWeek(hours: Hours, { from, to, table: { zone } }: View): number {
  const first = Math.min(from, to - 6);
  const worked = new WorkingTime(hours, zone, first).hoursBetween(zone.startOf(first), zone.startOf(to + 1));
  return (worked / HOUR_MS / (to - first + 1)) * 7;
}

/**
 * The clock by which waits are compared with a duration: in working time, one written in days or weeks counts whole
 * working days, any other the hours worked.
 * @param duration as a policy writes it, such as `1d`
 * @param view the first day of what is measured
 */
export function clockFor(duration: string, choice: ClockChoice, view: View): Elapsed {
  const { hours } = choice;
  if (hours === null || !isWorking(choice)) return allHours;
  const time = new WorkingTime(hours, view.table.zone, view.from);
  const isDays = /[dw]$/.test(duration);
  return (from, to) => {
    if (!Number.isFinite(to - from)) return to - from;
    return isDays ? time.daysBetween(from, to) : time.hoursBetween(from, to);
  };
}
