import { ACTIVITY_TYPES, type Activity, SIDES, TOWARD_SIDES } from "../../domain/activity.ts";
import { ANSWER_BUCKETS } from "../../domain/answer-buckets.ts";
import { isMoment } from "../../domain/time.ts";

const TYPES: ReadonlySet<unknown> = new Set(ACTIVITY_TYPES);
const KNOWN_SIDES: ReadonlySet<unknown> = new Set(SIDES);
const KNOWN_TOWARD: ReadonlySet<unknown> = new Set(TOWARD_SIDES);
const BUCKETS: ReadonlySet<unknown> = new Set(ANSWER_BUCKETS);
const MAX_TEXT = 4096;
const MAX_COUNT = 4_294_967_295;

/**
 * Whether a value is a record by `activity.schema.json`. Written by hand, as to check each record
 * by the schema would take longer than to read it; a test holds the two together, and the schema says what is wrong
 * with the rejects.
 */
export function isWellFormed(value: unknown): value is Activity {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const a = value as Record<keyof Activity, unknown>;
  return (
    TYPES.has(a.type) &&
    (a.published == null || (typeof a.published === "string" && isMoment(a.published))) &&
    isShort(a.id) &&
    isShort(a.object) &&
    isShort(a.inReplyTo) &&
    isShort(a.target) &&
    isShort(a.channel) &&
    isActor(a.actor) &&
    (a.count == null ||
      (Number.isInteger(a.count) && (a.count as number) >= 0 && (a.count as number) <= MAX_COUNT)) &&
    (a.side == null || KNOWN_SIDES.has(a.side)) &&
    (a.period == null || isPeriod(a.period)) &&
    (a.toward == null || KNOWN_TOWARD.has(a.toward)) &&
    (a.answered == null || isCounts(a.answered, BUCKETS)) &&
    isFlag(a.disclosed) &&
    isFlag(a.bot) &&
    isFlag(a.undone) &&
    (a.answeredAt == null || (typeof a.answeredAt === "string" && isMoment(a.answeredAt))) &&
    isText(a.content) &&
    isText(a.url) &&
    isShort(a.category) &&
    isShort(a.language) &&
    isShort(a.owner) &&
    (a.totals == null || isCounts(a.totals, TYPES)) &&
    (a.uncounted == null || (Array.isArray(a.uncounted) && a.uncounted.every((type) => TYPES.has(type)))) &&
    (a.amplifiers == null ||
      (Array.isArray(a.amplifiers) && a.amplifiers.every((text) => text !== null && isShort(text))))
  );
}

function isText(value: unknown): boolean {
  return value == null || typeof value === "string";
}

/** By characters, as JSON Schema counts; a character is at most two of a string's units. */
function isShort(value: unknown): boolean {
  if (value == null) return true;
  if (typeof value !== "string") return false;
  return value.length <= MAX_TEXT || (value.length <= 2 * MAX_TEXT && [...value].length <= MAX_TEXT);
}

function isFlag(value: unknown): boolean {
  return value == null || typeof value === "boolean";
}

function isActor(value: unknown): boolean {
  if (value == null || typeof value === "string") return isShort(value);
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const { id, handle, name, bot } = value as Record<string, unknown>;
  return (
    id !== null &&
    handle !== null &&
    isShort(id) &&
    isShort(handle) &&
    (name === undefined || typeof name === "string") &&
    (bot === undefined || typeof bot === "boolean")
  );
}

function isCounts(value: unknown, keys: ReadonlySet<unknown>): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([key, count]) => keys.has(key) && Number.isInteger(count) && count >= 0,
  );
}

function isPeriod(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { from, to, ...rest } = value as Record<string, unknown>;
  return isDate(from) && isDate(to) && Object.keys(rest).length === 0;
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && value.length === 10 && isMoment(value);
}
