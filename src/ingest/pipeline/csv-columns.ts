import { type InputError, inputError, type Location } from "../../domain/problem.ts";
import { tables } from "../platforms/tables.ts";
import { squeeze, type TableFormat } from "./table-format.ts";

/** Keys of the record that a column may hold, with other names under which tools and people write them. */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  type: ["activity type", "engagement type", "interaction", "action"],
  published: [
    "date",
    "time",
    "timestamp",
    "date time",
    "created at",
    "created date",
    "created time",
    "posted at",
  ],
  id: ["activity id", "comment id", "message id", "review id"],
  actor: [
    "account",
    "author",
    "by",
    "commenter",
    "from",
    "handle",
    "name",
    "person",
    "profile",
    "profile url",
    "reviewer",
    "user",
    "user name",
    "who",
  ],
  object: ["post id", "post", "post link", "post url", "object id"],
  inReplyTo: ["reply to", "replied to", "parent", "parent id", "parent comment id"],
  target: ["to", "toward", "recipient"],
  channel: ["network", "platform", "social network"],
  content: ["text", "post text", "caption", "message"],
  language: ["lang", "locale"],
  category: ["content type", "content category", "label", "pillar"],
  answeredAt: ["answered", "first reply at", "replied at", "responded at"],
  count: ["quantity"],
  side: [],
  disclosed: ["disclosure"],
  amplifiers: [],
  owner: ["assignee"],
  bot: ["is bot"],
  url: ["link", "permalink"],
  "totals.like": ["likes", "like count", "reactions"],
  "totals.comment": ["comments", "comment count", "replies"],
  "totals.share": ["shares", "share count", "reposts", "retweets"],
};

/** What each column of a file holds, and whether it is a platform's own table. */
export interface Layout {
  /** The record's key of each column, null for those of no meaning to us. */
  keys: (string | null)[];
  table: TableFormat | null;
}

/**
 * Reads a header.
 * @param columns the policy's columns by key, which win over any other name
 * @param table the format that the policy names; undefined to recognise one by its columns, null for our record
 * @throws InputError where it lacks what is needed, or two columns may hold the same
 */
export function layoutOf(
  header: readonly string[],
  columns: Record<string, string>,
  table: TableFormat | null | undefined,
  location: Location,
): Layout {
  const names = header.map(squeeze);
  const found = table === undefined ? recognised(names, columns) : table;
  if (found === null) return { keys: recordKeys(header, columns, location), table: null };
  const missing = found.marks.filter((mark) => !names.includes(squeeze(mark)));
  if (missing.length > 0) {
    throw inputError(`is no ${found.name}: it has no column ${missing.join(", ")}`, location);
  }
  const keys: (string | null)[] = names.map(() => null);
  for (const [column, key] of Object.entries(found.columns)) {
    const index = names.indexOf(squeeze(column));
    if (index >= 0 && !keys.includes(key)) keys[index] = key;
  }
  return { keys, table: found };
}

/** Whether the first row of a file says what it is, and the header follows: it has a text, and no column's name. */
export function isTitle(cells: readonly string[], columns: Record<string, string>): boolean {
  const known = new Set(
    [
      ...Object.entries(SYNONYMS).flatMap(([key, others]) => [key, ...others]),
      ...Object.values(columns),
      ...tables.flatMap((table) => Object.keys(table.columns)),
    ].map(squeeze),
  );
  const texts = cells.filter((cell) => cell.trim() !== "");
  if (texts.some((cell) => known.has(squeeze(cell)))) return false;
  return texts.length === 1 ? /\s/.test(texts[0] as string) : texts.some((cell) => cell.length > 40);
}

/** Whether a header has a column for the type of a record, which a record of ours needs. */
export function namesType(header: readonly string[], columns: Record<string, string>): boolean {
  return columns["type"] !== undefined || header.some((column) => squeeze(column) === "type");
}

/**
 * A header with the columns that the policy names under the keys that they hold.
 * @throws InputError where it lacks one
 */
export function renamed(
  header: readonly string[],
  columns: Record<string, string>,
  location: Location,
): string[] {
  const names = [...header];
  for (const [key, column] of Object.entries(columns)) {
    const index = header.findIndex((name) => name.toLowerCase() === column.toLowerCase());
    if (index < 0) throw noColumn(key, column, header, location);
    names[index] = key;
  }
  return names;
}

function noColumn(key: string, column: string, header: readonly string[], location: Location): InputError {
  const given = `has no column "${column}", which the policy gives for \`${key}\`; it has ${header.join(", ")}`;
  return inputError(given, location);
}

function recognised(names: readonly string[], columns: Record<string, string>): TableFormat | null {
  if (namesType(names, columns) || Object.keys(columns).length > 0) return null;
  return tables.find(({ marks }) => marks.every((mark) => names.includes(squeeze(mark)))) ?? null;
}

function recordKeys(
  header: readonly string[],
  columns: Record<string, string>,
  location: Location,
): (string | null)[] {
  const names = header.map(squeeze);
  const keys = header.map((column) => (/^totals\.\w+$/i.test(column) ? column.toLowerCase() : null));
  for (const [key, others] of Object.entries(SYNONYMS)) {
    const mapped = columns[key];
    const exact = header.findIndex((column) => column.toLowerCase() === (mapped ?? key).toLowerCase());
    if (exact >= 0) {
      keys[exact] = key;
      continue;
    }
    if (mapped !== undefined) throw noColumn(key, mapped, header, location);
    const wanted = [key, ...others].map(squeeze);
    const indices = names.flatMap((name, i) =>
      wanted.includes(name) && !isTaken(header, i, columns) ? [i] : [],
    );
    if (indices.length > 1) {
      const both = indices.map((i) => `"${header[i]}"`).join(" and ");
      throw inputError(`may have \`${key}\` in ${both}; name one with \`columns\` in the policy`, location);
    }
    if (indices[0] !== undefined) keys[indices[0]] ??= key;
  }
  if (!keys.includes("type")) {
    throw inputError(
      `has no column \`type\`; map one with \`columns\` in the policy, the header has ${header.join(", ")}`,
      location,
    );
  }
  return keys;
}

/** Whether the policy gives a column a meaning of its own. */
function isTaken(header: readonly string[], index: number, columns: Record<string, string>): boolean {
  return Object.values(columns).some((name) => name.toLowerCase() === header[index]?.toLowerCase());
}
