import type { Activity } from "../../domain/activity.ts";
import type { Envelope } from "../../domain/envelope.ts";
import { activitySchema, envelopeSchema } from "../../schema/activity.ts";

const KEYS = Object.keys(activitySchema.properties) as (keyof Activity)[];
const ENVELOPE_KEYS = Object.keys(envelopeSchema.properties) as (keyof Envelope)[];

/** A record as a line of a canonical file: its keys in the order of the schema, without those that hold nothing. */
export function recordLine(activity: Activity): string {
  const filled = KEYS.filter((key) => activity[key] !== null && activity[key] !== undefined);
  return `${JSON.stringify(Object.fromEntries(filled.map((key) => [key, activity[key]])))}\n`;
}

/** What a file says of itself, as its first line: its keys in the order of the schema, without those that hold nothing. */
export function envelopeLine(envelope: Envelope): string {
  const stated: Envelope = { ...envelope, version: 1 };
  const filled = ENVELOPE_KEYS.filter((key) => stated[key] !== undefined && stated[key] !== "");
  return `${JSON.stringify(Object.fromEntries(filled.map((key) => [key, stated[key]])))}\n`;
}
