import ICAL from "ical.js";
import { LIMITS } from "../../domain/limits.ts";
import { type InputError, inputError, type Location, topOf } from "../../domain/problem.ts";
import { isMoment } from "../../domain/time.ts";
import type { Item } from "../pipeline/items.ts";
import { unreadRule } from "./ics-rule.ts";

/** As many posts as events that repeat may stand for in one file. */
const MAX_REPEATED = LIMITS.repeats.most;
const NO_START = "has no DTSTART, so that nobody knows its day";
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
  const entries = parse(text, lines, name).flatMap((calendar) =>
    calendar.getAllSubcomponents().filter((entry) => ENTRIES.includes(entry.name)),
  );
  const reader = new EventReader(
    name,
    new Map(entries.map((entry, i) => [entry.jCal, { file: name, line: begins[i] ?? 1, column: 1 }])),
  );
  return entries.flatMap((entry) => reader.read(entry));
}

class EventReader {
  readonly #name: string;
  /** Where each entry begins. */
  readonly #places: ReadonlyMap<unknown, Location>;
  #repeated = 0;

  constructor(name: string, places: ReadonlyMap<unknown, Location>) {
    this.#name = name;
    this.#places = places;
  }

  read(entry: ICAL.Component): Item[] {
    const place = this.#placeOf(entry);
    if (entry.name !== "vevent") return [this.#item(place, {})];
    try {
      const event = new ICAL.Event(entry);
      const uid = event.uid;
      if (!event.isRecurring())
        return isPartOfAnother(event) ? [] : [this.#post(event, event.startDate, uid)];
      const rule = entry.getAllProperties("rrule").flatMap((one) => unreadRule(one) ?? [])[0];
      if (rule !== undefined) throw new Error(rule);
      return this.#occurrences(event);
    } catch (error) {
      return [{ ...this.#item(place, undefined), error: { message: worded(error), location: place } }];
    }
  }

  #occurrences(event: ICAL.Event): Item[] {
    const items: Item[] = [];
    const { component: entry, startDate } = event;
    if (startDate === null) throw new Error(NO_START);
    // It has been told.
    if (this.#repeated > MAX_REPEATED) return items;
    // The library leaves out the first day where nothing but further days are named.
    if (!entry.hasProperty("rrule")) entry.addPropertyWithValue("rdate", startDate);
    const days = event.iterator();
    for (let day = days.next(); day; day = days.next()) {
      if (++this.#repeated > MAX_REPEATED) {
        throw new Error(
          `its events repeat more than ${MAX_REPEATED} times; end them earlier by UNTIL or COUNT`,
        );
      }
      const { item, startDate: start } = event.getOccurrenceDetails(day);
      items.push(this.#post(item, start, `${event.uid}/${day}`));
    }
    return items;
  }

  #post(event: ICAL.Event, start: ICAL.Time | null, id: string | null): Item {
    const { component } = event;
    const categories = component.getAllProperties("categories").flatMap((one) => one.getValues());
    return this.#item(this.#placeOf(component), {
      id,
      published: momentOf(component, start),
      content: [event.summary, event.description].filter((part) => part).join("\n\n"),
      category: categories.join(", "),
      status: String(component.getFirstPropertyValue("status") ?? ""),
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
      (one) => one.getFirstPropertyValue("uid") === event.uid && !one.hasProperty("recurrence-id"),
    )
  );
}

/** When an event begins: its instant, or the day alone where the file tells no zone. */
function momentOf(event: ICAL.Component, start: ICAL.Time | null): string {
  const written = String(event.getFirstProperty("dtstart")?.jCal[3] ?? "");
  if (start === null || written === "") throw new Error(NO_START);
  if (![written, `${written}Z`].some(isMoment)) throw new Error(`"${written}" is no day`);
  const isFloating = start.zone === null || start.zone === ICAL.Timezone.localTimezone;
  return start.isDate || isFloating ? start.toString().slice(0, 10) : start.toJSDate().toISOString();
}

function worded(error: unknown): string {
  return `this event cannot be read: ${(error as Error).message}`;
}

function parse(text: string, lines: readonly string[], file: string): ICAL.Component[] {
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) {
    throw inputError("is no calendar; it must begin with BEGIN:VCALENDAR", topOf(file));
  }
  try {
    const parsed = ICAL.parse(text) as [string, unknown[], unknown[]] | [string, unknown[], unknown[]][];
    const calendars = typeof parsed[0] === "string" ? [parsed] : parsed;
    return calendars.map((calendar) => new ICAL.Component(calendar as [string, unknown[], unknown[]]));
  } catch (error) {
    throw unparsed((error as Error).message, lines, file);
  }
}

/** The parser tells the text of a wrong line, not where it stands. */
function unparsed(message: string, lines: readonly string[], file: string): InputError {
  const quoted = / ["']((?:(?! ["']).)+)["']$/s.exec(message)?.[1];
  const found = quoted === undefined ? -1 : lines.findIndex((line) => line !== "" && quoted.startsWith(line));
  const last = lines.findLastIndex((line) => line !== "");
  const told = message.includes("did not end") ? "it is cut off here" : message.replace(/\s+/g, " ");
  const line = Math.max(1, (message.includes("did not end") ? last : found) + 1);
  return inputError(`is no calendar that can be read: ${told}`, { file, line, column: 1 });
}
