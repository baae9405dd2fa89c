import { namesIn } from "../../pipeline/format-registry.ts";
import { blueskyRecords } from "./bluesky-records.ts";
import { calendar } from "./calendar.ts";
import { icalendar } from "./icalendar.ts";
import { markdown } from "./markdown.ts";
import { postiz } from "./postiz.ts";
import { tweet } from "./tweet.ts";

/** What plans may be, beside our own record. */
export const planFormats = {
  plural: "plans",
  payloads: [blueskyRecords, postiz],
  tables: [],
  rows: calendar,
  texts: [markdown, tweet, icalendar],
  byHand: true,
};

/** The names that a policy may give as `format` of a plan. */
export const PLAN_FORMAT_NAMES = namesIn({ ...planFormats, own: [] });
