import { asObject, NO_PAGES, type TextFormat } from "../../pipeline/format.ts";
import { plannedPosts } from "../post.ts";

export const icalendar: TextFormat = {
  ...NO_PAGES,
  name: "icalendar",
  reads:
    "A calendar of planned posts, an event for each: its summary and description are the text. Repeating events count once for each day; those without an end repeat until the last event in the file, for at least a year. Cancelled events are skipped.",
  cannotKnow:
    "The channel, which its entry in the policy gives; who replies and who is asked to react. A time without a known time zone counts only for its day, unless the entry gives a `timezone`.",
  obtain: "Google Calendar, Outlook, Apple Calendar or a scheduling tool: export the calendar as `.ics`.",
  endings: ["ics"],
  async items(text, name) {
    // Loaded when a calendar is read: few are, and it is as large as all the rest.
    const { eventsOf } = await import("../ics-events.ts");
    return eventsOf(text, name);
  },
  read: (event, { dates }) => plannedPosts(asObject(event), dates),
};
