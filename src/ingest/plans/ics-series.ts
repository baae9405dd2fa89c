import ICAL from "ical.js";

/** As many days of a rule without an end are read where nothing else in its file is planned later. */
const ENDLESS_DAYS = 366;

/** An event with the days of its series that were moved or called off; those of other events are not its own. */
export function eventOf(entry: ICAL.Component): ICAL.Event {
  const event = new ICAL.Event(entry, { exceptions: [] });
  if (event.isRecurrenceException() || event.startDate === null) return event;
  for (const other of entry.parent?.getAllSubcomponents("vevent") ?? []) {
    if (!other.hasProperty("recurrence-id") || other.getFirstPropertyValue("uid") !== event.uid) continue;
    giveTime(other, event.startDate);
    event.relateException(other);
  }
  return event;
}

/** Some calendars name the day of a series without its time. */
function giveTime(exception: ICAL.Component, start: ICAL.Time): void {
  const id = exception.getFirstPropertyValue("recurrence-id") as ICAL.Time;
  if (!id.isDate || start.isDate) return;
  const { year, month, day } = id;
  exception.updatePropertyWithValue("recurrence-id", at(start, { year, month, day }));
}

/**
 * Gives a rule the end that it means: a last day goes with its series to the end of that day, and so does a bound in UTC
 * of a series in no zone; a rule without an end is read as far as the plan goes.
 * @param horizon the last day that anything else in the file is planned for, null where there is nothing else
 */
export function endRule(property: ICAL.Property, start: ICAL.Time, horizon: ICAL.Time | null): void {
  const rule = property.getFirstValue() as ICAL.Recur;
  const isFloating = start.zone === null || start.zone === ICAL.Timezone.localTimezone;
  if (!rule.count && !rule.until) {
    const year = start.clone();
    year.adjust(ENDLESS_DAYS, 0, 0, 0);
    rule.until = endOf(horizon !== null && horizon.compare(year) > 0 ? horizon : year, start);
  } else if (rule.until && !start.isDate && (rule.until.isDate || isFloating)) {
    rule.until = endOf(rule.until, start);
  }
  property.setValue(rule);
}

/** The last day that a calendar's events name; null where all of them repeat without end. */
export function horizonOf(entries: readonly ICAL.Component[]): ICAL.Time | null {
  const days = entries.flatMap(lastDays);
  return days.reduce<ICAL.Time | null>(
    (last, day) => (last === null || day.compare(last) > 0 ? day : last),
    null,
  );
}

/** The day of an event, or that on which its series ends; none where it cannot be read, which its reader says. */
function lastDays(entry: ICAL.Component): ICAL.Time[] {
  try {
    const rules = entry.getAllProperties("rrule").map((rule) => rule.getFirstValue() as ICAL.Recur);
    const ends = rules.map(({ until }) => until);
    const start = entry.getFirstPropertyValue("dtstart") as ICAL.Time | null;
    return [...(rules.length === 0 ? [start] : []), ...ends].filter((day) => day instanceof ICAL.Time);
  } catch {
    return [];
  }
}

function endOf({ year, month, day }: ICAL.Time, start: ICAL.Time): ICAL.Time {
  return start.isDate
    ? at(start, { year, month, day })
    : at(start, { year, month, day, hour: 23, minute: 59, second: 59 });
}

function at(start: ICAL.Time, parts: Record<string, number>): ICAL.Time {
  const time = start.clone();
  for (const [part, value] of Object.entries(parts)) Object.assign(time, { [part]: value });
  return time;
}
