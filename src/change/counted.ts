import { SIDES } from "../domain/activity.ts";
import type { Brand } from "../domain/policy.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { Roster } from "../domain/roster.ts";
import { Accounts, SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import type { Columns } from "../store/columns.ts";
import { differences, type RecordStatus } from "./diff-records.ts";
import type { FieldReader } from "./record-fields.ts";

/** By whom an account is told to be on a side. */
export interface WhoIsWho {
  brand: Brand;
  roster: Roster;
  pseudonyms: Pseudonyms | null;
}

/** What may be missing of an activity that names its people by their sides alone. */
const NAMES: ReadonlySet<string> = new Set([
  "actor",
  "handle",
  "side",
  "target",
  "inReplyTo",
  "object",
  "toward",
]);

/**
 * Marks as counted what a change does not take away: activities that now stand in aggregated rows of the same channel,
 * day, type, side and post; and as kept those of which only the names are gone. Where a person is forgotten or a file
 * aggregated the figures stay.
 * @param isTouched whether a file of the change is one that it touches
 */
export function keepCounted(
  fates: Map<number, RecordStatus>,
  before: FieldReader,
  after: FieldReader,
  isTouched: (file: string) => boolean,
  who: WhoIsWho,
): void {
  const [was, is] = [new UnjoinedSides(before.columns, who), new UnjoinedSides(after.columns, who)];
  const pool = new CountedActivities();
  const { columns } = after;
  for (let row = 0; row < columns.length; row++)
    if (isAggregated(columns, row) && isTouched(columns.fileOf(row).name)) pool.add(after, row, is.of(row));
  if (pool.isEmpty && ![...fates.values()].some(({ became }) => became === "edited")) return;
  for (const [row, { became }] of fates)
    if (became === "kept" && isAggregated(before.columns, row)) pool.take(before, row, was.of(row));
  for (const [row, { became, row: now }] of fates) {
    if (became === "gone" && pool.take(before, row, was.of(row)))
      fates.set(row, { became: "counted", row: null });
    else if (became === "edited" && onlyNames(row, now)) fates.set(row, { became: "kept", row: now });
  }

  function onlyNames(row: number, now: number): boolean {
    const [fieldsBefore, fieldsNow] = [before.fieldsOf(row), after.fieldsOf(now)];
    const keys = differences(fieldsBefore, fieldsNow, who.pseudonyms);
    if (!keys.every((key) => NAMES.has(key))) return false;
    // Who is hidden must leave a side: erased without one they would be nobody.
    const isHidden =
      fieldsNow.actor === fieldsBefore.actor || (fieldsNow.actor === null && fieldsNow.side !== "unknown");
    const isFreed = fieldsNow.target === null || fieldsNow.target === fieldsBefore.target;
    const isReplyKept = fieldsNow.inReplyTo === null || fieldsNow.inReplyTo === fieldsBefore.inReplyTo;
    const isPostKept = fieldsBefore.object === null || fieldsBefore.object === fieldsNow.object;
    const isToward = fieldsNow.toward === fieldsBefore.toward || fieldsNow.toward === was.towardOf(row);
    return isHidden && isFreed && isReplyKept && isPostKept && isToward && was.of(row) === is.of(now);
  }
}

function isAggregated(columns: Columns, row: number): boolean {
  return columns.actor[row] === NONE && columns.id.get(row) === NONE && columns.statedSide[row] !== 0;
}

/** On which side the rows of columns are that are not joined. */
class UnjoinedSides {
  readonly #columns: Columns;
  readonly #accounts: Accounts;
  #rowsById: Map<number, number> | null = null;

  constructor(columns: Columns, { brand, roster, pseudonyms }: WhoIsWho) {
    this.#columns = columns;
    this.#accounts = new Accounts(columns.accounts, columns.channels, brand, roster, pseudonyms);
  }

  of(row: number): string {
    const { actor, handle, statedSide } = this.#columns;
    const stated = statedSide[row] as number;
    const names = [actor[row] as number, handle.get(row)].filter((name) => name !== NONE);
    if (names.length === 0) return nameOf(this.#columns.isBot(row) ? SIDE_CODE.bot : stated);
    const sides = names.map((name) => this.#sideOf(row, name, stated));
    // Whichever of its names the company knows tells.
    return sides.find((side) => side === "brand" || side === "inside") ?? (sides[0] as string);
  }

  /** Toward which side a row was done; null where that is not in the columns. */
  towardOf(row: number): string | null {
    const columns = this.#columns;
    const target = columns.target.get(row);
    if (target !== NONE) return this.#sideOf(row, target);
    if (columns.reply.get(row) === NONE) return null;
    this.#rowsById ??= new Map(Array.from({ length: columns.length }, (_, i) => [columns.id.get(i), i]));
    const answered = this.#rowsById.get(columns.reply.get(row));
    return answered === undefined ? null : this.of(answered);
  }

  #sideOf(row: number, text: number, stated = 0): string {
    const { channel, day } = this.#columns;
    const account = this.#accounts.of(channel[row] as number, text);
    return nameOf(account === NONE ? stated : this.#accounts.sideOn(account, day[row] as number, stated));
  }
}

function nameOf(code: number | undefined): string {
  return SIDES[code ?? 0] as string;
}

/** Activities that stand in aggregated rows and nowhere else, by what tells them apart and by their post. */
class CountedActivities {
  readonly #counts = new Map<string, Map<string | null, number>>();

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  add(reader: FieldReader, row: number, side: string): void {
    const { count, object } = reader.fieldsOf(row);
    const key = keyOf(reader, row, side);
    const posts = this.#counts.get(key) ?? new Map<string | null, number>();
    this.#counts.set(key, posts.set(object, (posts.get(object) ?? 0) + count));
  }

  /** Takes what a row stands for out of the counts, of its post or, where it names none, of any; false where they lack it. */
  take(reader: FieldReader, row: number, side: string): boolean {
    const { count, object } = reader.fieldsOf(row);
    const posts = this.#counts.get(keyOf(reader, row, side));
    const post = object === null ? [...(posts ?? [])].find(([, left]) => left >= count)?.[0] : object;
    const left = post === undefined ? 0 : (posts?.get(post) ?? 0);
    if (posts === undefined || post === undefined || left < count) return false;
    posts.set(post, left - count);
    return true;
  }
}

function keyOf(reader: FieldReader, row: number, side: string): string {
  const { type, channel } = reader.fieldsOf(row);
  return JSON.stringify([channel, reader.columns.day[row], type, side]);
}
