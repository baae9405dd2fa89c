import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { count, date, figure, location, object } from "./parts.ts";

const rosterAccount = object({ person: { type: "string" }, channel: { type: "string" }, location });

/** How many of something there are, and the first of them. */
const firstOf = (items: object) => object({ count, first: { type: "array", maxItems: 50, items } });

/** What a run read. */
export const reportInputs = object(
  {
    files: count,
    activities: count,
    duplicates: count,
    unattributed: count,
    undated: count,
    skipped: count,
    plan: {
      anyOf: [object({ activities: count, from: date, to: date }), { type: "null" }],
    },
    roster: object(
      {
        accounts: count,
        matched: count,
        unmatched: { type: "array", maxItems: 10, items: rosterAccount },
        absent: { type: "array", items: rosterAccount },
        people: count,
        channels: { type: "array", items: object({ channel: { type: "string" }, people: count }) },
        similar: {
          type: "array",
          maxItems: 10,
          items: object({
            account: { type: "string" },
            person: { type: "string" },
            channel: { type: "string" },
            location,
          }),
        },
      },
      ["absent"],
    ),
    overruled: firstOf(
      object({
        location,
        earlier: location,
        by: { type: "array", items: { enum: ["side", "type", "day"] }, minItems: 1 },
      }),
    ),
    overlaps: firstOf(
      object({ location, single: location, type: { enum: ACTIVITY_TYPES }, count, twice: count }),
    ),
    pages: {
      type: "array",
      maxItems: 50,
      items: object({ location, held: count, missing: { ...figure, minimum: 0 } }),
    },
    brandUnseen: {
      type: "array",
      items: object({ channel: { type: "string" }, candidate: { type: ["string", "null"] } }),
    },
    insidersFrom: { type: "array", items: { type: "string" }, minItems: 1 },
    unreadColumns: {
      type: "array",
      maxItems: 10,
      items: object({ location, columns: { type: "array", maxItems: 10, items: { type: "string" } } }),
    },
    unread: object({ files: count, first: { type: "array", maxItems: 10, items: location } }),
  },
  ["unread", "pages", "brandUnseen", "overlaps", "insidersFrom", "unreadColumns"],
);
