import { ACTIVITY_TYPES, type Activity, type ActivityType } from "../../domain/activity.ts";
import { type Dates, dateFault, isClock, momentOf, NoDate } from "../../domain/dates.ts";
import { isMoment } from "../../domain/time.ts";
import { asText, MalformedItem } from "../pipeline/format.ts";
import { squeeze } from "../pipeline/table-format.ts";
import { channelOf, NAMES, networkOf } from "./names.ts";

type Key = keyof typeof NAMES;

/** What somebody wrote of a post, under whatever names. */
export type Fields = Readonly<Record<string, unknown>>;

/** Keys of the record that hold a text as it is written. */
const TEXTS = [
  "id",
  "object",
  "inReplyTo",
  "target",
  "content",
  "language",
  "category",
  "owner",
  "url",
] as const;
/** What takes a post out of a plan. */
const CANCELLED = /^(cancell?ed|rejected)$/i;

/** That a post cannot be read, and under which name the reason stands. */
export class MalformedField extends MalformedItem {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/**
 * The posts that the fields stand for, one a channel; none where they are empty or the post was called off.
 * @throws MalformedField where a field holds what it cannot
 */
export function plannedPosts(fields: Fields, dates: Dates): Activity[] {
  const fieldsByName = new Map(
    Object.entries(fields).map(([name, value]) => [squeeze(name), { name, value }]),
  );
  const isEmpty = [...fieldsByName.values()].every(({ value }) => value === null || value === "");
  if (isEmpty || CANCELLED.test(asText(fieldsByName.get("status")?.value) ?? "")) return [];
  const post: Activity = { type: "post" };
  const { name = "", text: type = "" } = textOf("type", fieldsByName) ?? {};
  if (type !== "") post.type = typeOf(type, name);
  const published = publishedOf(fieldsByName, dates);
  if (published !== null) post.published = published;
  for (const key of TEXTS) {
    const held = textOf(key, fieldsByName);
    if (held !== null) post[key] = held.text;
  }
  const amplifiers = listOf("amplifiers", fieldsByName);
  if (amplifiers.length > 0) post.amplifiers = amplifiers;
  const channels = channelsOf(fieldsByName);
  return channels.length === 0 ? [post] : channels.map((channel) => ({ ...post, channel }));
}

type NamedFields = ReadonlyMap<string, { name: string; value: unknown }>;

/** The first field for a key that is filled. */
function filled(key: Key, fields: NamedFields): { name: string; value: unknown }[] {
  return [key, ...NAMES[key]].flatMap((name) => {
    const field = fields.get(squeeze(name));
    return field === undefined || field.value === null || field.value === "" ? [] : [field];
  });
}

/** What the first field for a key that is filled says. */
function textOf(key: Key, fields: NamedFields): { name: string; text: string } | null {
  return textsOf(key, fields)[0] ?? null;
}

function textsOf(key: Key, fields: NamedFields): { name: string; text: string }[] {
  return filled(key, fields).map(({ name, value }) => {
    const texts = [value].flat().map(asText);
    if (texts.includes(undefined)) throw new MalformedField(name, `\`${name}\` must be one text`);
    return { name, text: texts.join(", ") };
  });
}

function typeOf(text: string, name: string): ActivityType {
  const type = ACTIVITY_TYPES.find((candidate) => candidate === text.toLowerCase());
  if (type !== undefined) return type;
  throw new MalformedField(name, `\`${name}\` must be one of ${ACTIVITY_TYPES.join(", ")}, not "${text}"`);
}

/** A plan's day may stand in one field and its time in another. */
function publishedOf(named: NamedFields, dates: Dates): string | null {
  const fields = textsOf("published", named);
  if (fields.every(({ text }) => isClock(text))) return null;
  const texts = fields.map(({ text }) => text);
  const malformed = (text: string | null, message: (name: string) => string) => {
    const { name } = fields.find((field) => field.text === text) ?? (fields[0] as { name: string });
    return new MalformedField(name, message(name));
  };
  try {
    const moment = momentOf(texts, dates);
    if (moment === null || isMoment(moment)) return moment;
    throw malformed(moment, (name) => dateFault(name, moment));
  } catch (error) {
    throw error instanceof NoDate ? malformed(null, () => error.message) : error;
  }
}

function listOf(key: Key, fields: NamedFields): string[] {
  const [field] = filled(key, fields);
  if (field === undefined) return [];
  const { name, value } = field;
  const texts = Array.isArray(value) ? value : asText(value)?.split(/[;,|&\n]/);
  if (texts === undefined) throw new MalformedField(name, `\`${name}\` must be a list of texts`);
  return texts.map((entry) => {
    const text = asText(entry);
    if (text === undefined) throw new MalformedField(name, `\`${name}\` must be a list of texts`);
    return text.trim();
  });
}

/** The channels that are named, or whose column says TRUE. */
function channelsOf(fields: NamedFields): string[] {
  const channels = listOf("channel", fields).map(channelOf);
  const flags = [...fields.values()].flatMap(({ name, value }) => {
    const network = networkOf(name);
    return network !== null && /^(true|false)$/i.test(String(value)) ? [{ name, network, value }] : [];
  });
  const chosen = flags.filter(({ value }) => /^true$/i.test(String(value))).map(({ network }) => network);
  const [flag] = flags;
  if (flag !== undefined && channels.length + chosen.length === 0) {
    throw new MalformedField(flag.name, "is planned for no network; set one of their columns to TRUE");
  }
  return [...new Set([...channels, ...chosen])].filter((channel) => channel !== "");
}
