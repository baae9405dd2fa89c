import { NoDate, toMoment } from "../../domain/dates.ts";
import { type InputError, inputError, type Location } from "../../domain/diagnostic.ts";
import { isMoment } from "../../domain/time.ts";
import { lazy } from "../../lib/lazy.ts";
import { tables } from "../platforms/tables.ts";
import type { EntryWords } from "./entry.ts";
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

/** What each key of the record may be called, as names are compared. */
const namesOfKeys = lazy(() =>
  Object.entries(SYNONYMS).map(([key, others]) => [key, [key, ...others].map(squeeze)] as const),
);

/** Every name of a column that means something, as names are compared. */
const knownNames = lazy(() => {
  const ofTables = tables.flatMap((table) => Object.keys(table.columns)).map(squeeze);
  return new Set([...namesOfKeys().flatMap(([, names]) => names), ...ofTables]);
});

/** What each column of a file holds, and whether it is a platform's own table. */
export interface ColumnLayout {
  /** The record's key of each column, null for those of no meaning to us. */
  keys: (string | null)[];
  table: TableFormat | null;
}

/**
 * Reads a header.
 * @param words whose columns win over any other name
 * @param table the format that the policy names; undefined to recognise one by its columns, null for our record
 * @throws InputError where it lacks what is needed, or two columns may hold the same
 */
export function layoutOf(
  header: readonly string[],
  words: EntryWords,
  table: TableFormat | null | undefined,
  location: Location,
): ColumnLayout {
  const names = header.map(squeeze);
  const found = table === undefined ? recognised(names, words) : table;
  if (found === null) return { keys: recordKeys(header, words, location), table: null };
  const missing = found.marks.filter((mark) => !names.includes(squeeze(mark)));
  if (missing.length > 0) {
    throw inputError(`is not in the format ${found.name}: it has no column ${missing.join(", ")}`, location);
  }
  const keys: (string | null)[] = names.map(() => null);
  for (const [column, key] of Object.entries(found.columns)) {
    const index = names.indexOf(squeeze(column));
    if (index >= 0 && !keys.includes(key)) keys[index] = key;
  }
  refuseTwice(header, (i) => keys[i] !== null, location);
  return { keys, table: found };
}

/** Whether the first row of a file says what it is, and the header follows: it has a text, and no column's name. */
export function isTitle(cells: readonly string[], { columns }: Pick<EntryWords, "columns">): boolean {
  if (isByNumber(columns)) return false;
  const texts = cells.filter((cell) => cell.trim() !== "");
  if (namesColumn(texts, columns) || texts.some(isData)) return false;
  return texts.length === 1 ? /\s/.test(texts[0] as string) : texts.some((cell) => cell.length > 40);
}

/**
 * Refuses a first row that is a record itself.
 * @throws InputError where the file has no header
 */
export function refuseData(
  cells: readonly string[],
  { columns }: Pick<EntryWords, "columns">,
  location: Location,
): void {
  if (namesColumn(cells, columns) || !cells.some(isData)) return;
  throw inputError(
    "has no header: its first row already holds data. Put the names of the columns above it, or give their numbers with its entry in the policy, such as `columns: { published: 1, content: 2 }`",
    location,
  );
}

/** Whether a row has the name of a column that means something. */
function namesColumn(cells: readonly string[], columns: EntryWords["columns"]): boolean {
  const given = Object.values(columns).map((column) => squeeze(String(column)));
  return cells.map(squeeze).some((name) => knownNames().has(name) || given.includes(name));
}

/** Whether a cell is what no column is called: a date, or an address. */
function isData(cell: string): boolean {
  try {
    return /^https?:\/\/\S+$/i.test(cell) || isMoment(toMoment(cell, { order: null, offsetAt: null }));
  } catch (error) {
    if (error instanceof NoDate) return true;
    throw error;
  }
}

/** Whether the columns are given by number, as a file without a header needs. */
export function isByNumber(columns: EntryWords["columns"]): boolean {
  return Object.values(columns).some((column) => typeof column === "number");
}

/** Whether a header has a column for the type of a record. */
export function namesType(header: readonly string[], { columns }: Pick<EntryWords, "columns">): boolean {
  return columns["type"] !== undefined || header.some((column) => squeeze(column) === "type");
}

/** @throws InputError where two columns that are read have one name */
function refuseTwice(
  header: readonly string[],
  isRead: (index: number) => boolean,
  location: Location,
): void {
  const lower = header.map((column) => column.toLowerCase());
  const twice = header.findLast(
    (_, i) =>
      lower[i] !== "" && lower.some((other, j) => j !== i && other === lower[i] && (isRead(i) || isRead(j))),
  );
  if (twice !== undefined) throw inputError(`has two columns named "${twice}"; rename one`, location);
}

/**
 * A header with the columns that the policy names under the keys that they hold.
 * @param isRead whether a column of a name means something
 * @throws InputError where it lacks one, or two of one name are read
 */
export function renamed(
  header: readonly string[],
  columns: EntryWords["columns"],
  isRead: (column: string) => boolean,
  location: Location,
): string[] {
  const names = [...header];
  refuseTwice(header, (i) => isRead(header[i] as string), location);
  for (const [key, column] of Object.entries(columns)) {
    const index = header.findIndex((name) => name.toLowerCase() === String(column).toLowerCase());
    if (index < 0) throw noColumn(key, column, header, location);
    names[index] = key;
  }
  return names;
}

function noColumn(
  key: string,
  column: string | number,
  header: readonly string[],
  location: Location,
): InputError {
  const given = `has no column "${column}", which the policy gives for \`${key}\`; it has ${header.join(", ")}`;
  return inputError(given, location);
}

function recognised(names: readonly string[], words: EntryWords): TableFormat | null {
  const isOurs = namesType(names, words) || words.set.type !== undefined;
  if (isOurs || Object.keys(words.columns).length > 0) return null;
  return tables.find(({ marks }) => marks.every((mark) => names.includes(squeeze(mark)))) ?? null;
}

function recordKeys(
  header: readonly string[],
  { columns, set }: EntryWords,
  location: Location,
): (string | null)[] {
  const names = header.map(squeeze);
  const keys = header.map((column) => (/^totals\.\w+$/i.test(column) ? column.toLowerCase() : null));
  for (const [key, wanted] of namesOfKeys()) {
    const mapped = columns[key];
    const exact = header.findIndex((column) => column.toLowerCase() === String(mapped ?? key).toLowerCase());
    if (exact >= 0) {
      keys[exact] = key;
      continue;
    }
    if (mapped !== undefined) throw noColumn(key, mapped, header, location);
    const indices = names.flatMap((name, i) =>
      wanted.includes(name) && !isTaken(header, i, columns) ? [i] : [],
    );
    if (key === "published") {
      // Of several, each row tells which holds its day.
      for (const index of indices) keys[index] = key;
      continue;
    }
    if (indices.length > 1) {
      const both = indices.map((i) => `"${header[i]}"`).join(" and ");
      throw inputError(`may have \`${key}\` in ${both}; name one with \`columns\` in the policy`, location);
    }
    if (indices[0] !== undefined) keys[indices[0]] ??= key;
  }
  if (!keys.includes("type") && set.type === undefined) {
    throw inputError(
      `has no column \`type\`; if all rows are comments, add \`set: { type: comment }\` to the file's entry in the policy, else map a column with \`columns\`; the header has ${header.join(", ")}`,
      location,
    );
  }
  refuseTwice(header, (i) => keys[i] !== null, location);
  return keys;
}

/** Whether the policy gives a column a meaning of its own. */
function isTaken(header: readonly string[], index: number, columns: EntryWords["columns"]): boolean {
  return Object.values(columns).some((name) => String(name).toLowerCase() === header[index]?.toLowerCase());
}
