import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { count, figure, location, object } from "./parts.ts";

const text = { type: ["string", "null"] };
const waiting = object({
  channel: { type: "string" },
  type: { enum: ACTIVITY_TYPES },
  count,
  account: text,
  side: { enum: ["outside", "unknown"] },
  asked: { ...text, description: "A time in UTC, or a local date." },
  waited: { ...figure, description: "Hours to the end of the as-of day." },
  url: { ...text, description: "Where people can look at it, as the records give it." },
  post: text,
  owner: text,
  location,
});

/** Who waits for a reply. */
export const waitingList = {
  description: "Who waits for a reply on the as-of day; null where no snapshot was read.",
  anyOf: [
    object({
      total: count,
      unknown: count,
      first: { type: "array", maxItems: 10, items: waiting },
      gaps: { type: "array", items: { type: "string" } },
    }),
    { type: "null" },
  ],
};
