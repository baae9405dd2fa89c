import { asObject, NO_PAGES, type TextFormat } from "../../pipeline/format.ts";
import { plannedPosts } from "../post.ts";

export const icalendar: TextFormat = {
  ...NO_PAGES,
  name: "icalendar",
  reads:
    "A calendar of planned posts, an event a post: its summary and description as the text, its categories. Events that repeat count once for each day, those without an end as far as anything else in the file is planned, for a year at least; those called off are skipped.",
  cannotKnow:
    "The channel, which its entry in the policy gives; who answers and who is asked to react. A time in no zone, or in one that neither the file nor the IANA database describes, counts for its day there; `timezone` of the entry gives one to times without.",
  obtain: "Google Calendar, Outlook, Apple Calendar or a scheduling tool: export the calendar as `.ics`.",
  endings: ["ics"],
  async items(text, name) {
    // Loaded when a calendar is read: few are, and it is as large as all the rest.
    const { eventsOf } = await import("../ics-events.ts");
    return eventsOf(text, name);
  },
  read: (event, { dates }) => plannedPosts(asObject(event), dates),
};
