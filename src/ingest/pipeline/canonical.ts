import type { Activity } from "../../domain/activity.ts";
import type { Envelope } from "../../domain/envelope.ts";
import { activitySchema } from "../../schema/activity.ts";

const KEYS = Object.keys(activitySchema.properties) as (keyof Activity)[];

/** A record as a line of a canonical file: its keys in the order of the schema, without those that hold nothing. */
export function recordLine(activity: Activity): string {
  const filled = KEYS.filter((key) => activity[key] !== null && activity[key] !== undefined);
  return `${JSON.stringify(Object.fromEntries(filled.map((key) => [key, activity[key]])))}\n`;
}

/** What a file says of itself, as its first line. */
export function envelopeLine({
  channel,
  period,
  complete,
  retrieved,
  outbound,
  inbound,
  covers,
  figures,
}: Envelope): string {
  const stated = { version: 1, channel: channel || undefined, period, complete, retrieved };
  const directions = {
    ...(outbound === false ? { outbound } : {}),
    ...(inbound === false ? { inbound } : {}),
  };
  return `${JSON.stringify({ ...stated, ...directions, covers, figures })}\n`;
}
