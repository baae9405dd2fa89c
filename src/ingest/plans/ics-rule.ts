import type ICAL from "ical.js";

/** How often a rule may skip, by how often it comes. */
const MAX_INTERVAL: Record<string, number> = { DAILY: 366, WEEKLY: 52, MONTHLY: 11, YEARLY: 10 };
const WEEKDAYS = /^(MO|TU|WE|TH|FR|SA|SU)$/;
const WEEKDAYS_OF_MONTH = /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;
const DAYS_OF_MONTH = /^(-1|[1-9]|[12]\d|3[01])$/;

/** What a rule may say beside how often and how long, by how often it comes. */
const PARTS: Record<string, Record<string, RegExp>> = {
  DAILY: {},
  WEEKLY: { BYDAY: WEEKDAYS },
  MONTHLY: { BYDAY: WEEKDAYS_OF_MONTH, BYMONTHDAY: DAYS_OF_MONTH },
  YEARLY: {},
};

/**
 * Why a rule of repetition is not followed, null where it is. Only what calendars write for plain repetitions is:
 * rules can be written that match no day, over which the library searches for ever.
 */
export function unreadRule(property: ICAL.Property): string | null {
  const { freq, interval, parts } = property.getFirstValue() as ICAL.Recur;
  const allowedParts = PARTS[freq];
  const isRead =
    allowedParts !== undefined &&
    interval <= (MAX_INTERVAL[freq] as number) &&
    Object.keys(parts).length <= 1 &&
    Object.entries(parts).every(([part, values]) =>
      [values].flat().every((value) => allowedParts[part]?.test(String(value)) === true),
    );
  return isRead
    ? null
    : "its RRULE is not one that is followed; write FREQ daily, weekly by BYDAY, monthly by BYDAY or BYMONTHDAY, or yearly, or an event a day";
}
