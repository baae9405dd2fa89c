import { asObject, asText } from "../../pipeline/format.ts";

/** A time of LinkedIn's, milliseconds since 1970, as RFC 3339; undefined where there is none. */
export function timeOf(value: unknown): string | undefined {
  return typeof value === "number" && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : undefined;
}

/** When a record was created, and by whom: an organisation, not the employee who typed for it. */
export function creationOf(record: Record<string, unknown>) {
  const { actor, time } = asObject(record["created"]);
  return { published: timeOf(time), actor: asText(record["actor"]) ?? asText(actor) };
}
