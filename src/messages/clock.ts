import { count } from "../lib/format-number.ts";

/** Said of a limit that holds in working time and not by the clock on the wall. */
export const ONLY_IN_WORKING_TIME = "It holds only in working time.";

/** "The policy's `hours` are 1 minute a week: with so few hours, late replies seem to come in time." */
export function fewHoursText(hoursAWeek: number): string {
  const time =
    hoursAWeek < 1 ? count(Math.round(hoursAWeek * 60), "minute") : count(Math.floor(hoursAWeek), "hour");
  return `The policy's \`hours\` are ${time} a week: with so few hours, late replies seem to come in time.`;
}
