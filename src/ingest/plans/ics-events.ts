import ICAL from "ical.js";
import { type Location, topOf } from "../../domain/diagnostic.ts";
import { LIMITS } from "../../domain/limits.ts";
import { isMoment } from "../../domain/time.ts";
import type { Item } from "../pipeline/items.ts";
import { calendarsIn } from "./ics-calendar.ts";
import { unreadRule } from "./ics-rule.ts";
import { endRule, eventOf, horizonOf } from "./ics-series.ts";

/** As many posts as events that repeat may stand for in one file. */
const MAX_REPEATED = LIMITS.repeats.most;
const NO_START = "has no DTSTART, so its day is unknown";
/** What may stand in a calendar beside zones; of these events alone are posts. */
const ENTRIES = ["vevent", "vtodo", "vjournal"];

/**
 * The events of a calendar as fields of planned posts, each at the line where it begins; those that repeat once
 * for each day, and what is no event as nothing.
 * @throws InputError where it is no calendar
 */
export function eventsOf(text: string, name: string): Item[] {
  const lines = text.split(/\r?\n/);
  const begins = lines.flatMap((line, i) => (/^BEGIN:V(EVENT|TODO|JOURNAL)\s*$/i.test(line) ? [i + 1] : []));
  const entries = calendarsIn(text, lines, name).flatMap((calendar) =>
    calendar.getAllSubcomponents().filter((entry) => ENTRIES.includes(entry.name)),
  );
  const reader = new EventReader(
    name,
    new Map(entries.map((entry, i) => [entry.jCal, { file: name, line: begins[i] ?? 1, column: 1 }])),
    horizonOf(entries.filter((entry) => entry.name === "vevent")),
  );
  return entries.flatMap((entry) => reader.read(entry));
}

class EventReader {
  readonly #name: string;
  /** Where each entry begins. */
  readonly #places: ReadonlyMap<unknown, Location>;
  readonly #horizon: ICAL.Time | null;
  #repeated = 0;

  constructor(name: string, places: ReadonlyMap<unknown, Location>, horizon: ICAL.Time | null) {
    this.#name = name;
    this.#places = places;
    this.#horizon = horizon;
  }

  read(entry: ICAL.Component): Item[] {
    const place = this.#placeOf(entry);
    if (entry.name !== "vevent") return [this.#item(place, {})];
    try {
      const event = eventOf(entry);
      const uid = event.uid;
      if (!event.isRecurring())
        return isPartOfAnother(event) ? [] : [this.#post(event, event.startDate, uid)];
      const rules = entry.getAllProperties("rrule");
      const fault = rules.flatMap((rule) => unreadRule(rule) ?? [])[0];
      if (fault !== undefined) throw new Error(fault);
      for (const rule of rules) if (event.startDate) endRule(rule, event.startDate, this.#horizon);
      return this.#occurrences(event);
    } catch (error) {
      return [
        { ...this.#item(place, undefined), error: () => ({ message: worded(error), location: place }) },
      ];
    }
  }

  #occurrences(event: ICAL.Event): Item[] {
    const items: Item[] = [];
    const { component: entry, startDate } = event;
    if (startDate === null) throw new Error(NO_START);
    // It was reported already.
    if (this.#repeated > MAX_REPEATED) return items;
    // The library leaves out the first day where nothing but further days are named.
    if (!entry.hasProperty("rrule")) entry.addPropertyWithValue("rdate", startDate);
    const days = event.iterator();
    const apart = new Set(Object.values(event.exceptions) as ICAL.Event[]);
    for (let day = days.next(); day; day = days.next()) {
      if (++this.#repeated > MAX_REPEATED) {
        throw new Error(
          `its events repeat more than ${MAX_REPEATED} times; end them earlier by UNTIL or COUNT`,
        );
      }
      const { item, startDate: start } = event.getOccurrenceDetails(day);
      apart.delete(item);
      items.push(this.#post(item, start, `${event.uid}/${day}`));
    }
    // A day that was moved from where the series never was is planned all the same.
    for (const occurrence of apart)
      items.push(this.#post(occurrence, occurrence.startDate, `${event.uid}/${occurrence.recurrenceId}`));
    return items;
  }

  #post(event: ICAL.Event, start: ICAL.Time | null, id: string | null): Item {
    const { component } = event;
    const categories = component.getAllProperties("categories").flatMap((property) => property.getValues());
    return this.#item(this.#placeOf(component), {
      id,
      published: momentOf(component, start),
      content: [event.summary, event.description].filter((part) => part).join("\n\n"),
      category: categories.join(", "),
      status: statusOf(component),
      url: String(component.getFirstPropertyValue("url") ?? ""),
    });
  }

  #placeOf(component: ICAL.Component): Location {
    return this.#places.get(component.jCal) ?? topOf(this.#name);
  }

  #item({ line, column }: Location, value: unknown): Item {
    return { key: null, value, line, column };
  }
}

/** Whether an event stands for one day of another, which then tells of it. */
function isPartOfAnother(event: ICAL.Event): boolean {
  return (
    event.isRecurrenceException() &&
    (event.component.parent?.getAllSubcomponents("vevent") ?? []).some(
      (component) =>
        component.getFirstPropertyValue("uid") === event.uid && !component.hasProperty("recurrence-id"),
    )
  );
}

/** A calendar may call off all that it holds. */
function statusOf(event: ICAL.Component): string {
  const isCalledOff = /^cancel$/i.test(String(event.parent?.getFirstPropertyValue("method") ?? ""));
  return isCalledOff ? "cancelled" : String(event.getFirstPropertyValue("status") ?? "");
}

/** When an event begins: its instant, or its local time where nobody tells the zone. */
function momentOf(event: ICAL.Component, start: ICAL.Time | null): string {
  const written = String(event.getFirstProperty("dtstart")?.jCal[3] ?? "");
  if (start === null || written === "") throw new Error(NO_START);
  if (![written, `${written}Z`].some(isMoment)) throw new Error(`"${written}" is not a day`);
  const isFloating = start.zone === null || start.zone === ICAL.Timezone.localTimezone;
  return start.isDate || isFloating ? start.toString() : start.toJSDate().toISOString();
}

function worded(error: unknown): string {
  // A mistake inside the parser tells nobody anything.
  return error instanceof TypeError
    ? "this event cannot be read"
    : `this event cannot be read: ${(error as Error).message}`;
}
