import { SIDES } from "../domain/activity.ts";
import { InputError } from "../domain/diagnostic.ts";
import type { Brand, CategoryWords, SourceKind } from "../domain/policy.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { Roster } from "../domain/roster.ts";
import { Accounts, SIDE_CODE } from "./accounts.ts";
import { classifier } from "./categories.ts";
import { NONE, POST, TOWARD_CODE } from "./codes.ts";
import type { Columns } from "./columns.ts";
import { findDuplicates } from "./duplicates.ts";
import { leaveOutOverlaps } from "./overlaps.ts";
import { findOverruled } from "./overruled.ts";
import { RowIndex } from "./row-index.ts";
import { Table } from "./table.ts";
import { UNDATED } from "./undated.ts";
import { findUnseenBrand } from "./unseen-brand.ts";

/** Toward the brand, whichever of its accounts. */
const TOWARD_BRAND = -2;

/** By what the join tells who is who, and what kind of post each is. */
export interface JoinSettings {
  brand: Brand;
  roster: Roster;
  categories: Record<string, CategoryWords>;
  /** Where there is a key. */
  pseudonyms?: Pseudonyms | null;
}

/**
 * Resolves who did what to whom, row by row; docs/architecture.md gives the order of the questions. It takes the
 * columns over: accounts and posts take the places of the texts that named them.
 */
export function join(columns: Columns, settings: JoinSettings, kind: SourceKind = "snapshots"): Table {
  const { brand, roster, pseudonyms = null } = settings;
  columns.settle();
  const accounts = new Accounts(columns.accounts, columns.channels, brand, roster, pseudonyms);
  const actor = resolveActors(columns, accounts);
  const repeated = findDuplicates(columns, actor, kind);
  const { duplicate } = repeated;
  markBots(columns, accounts, actor, duplicate);
  const side = resolveSides(columns, accounts, actor);
  const index = new RowIndex(columns, duplicate);
  const { object, objectRow } = resolveObjects(columns, index);
  const overlaps = kind === "plans" ? [] : leaveOutOverlaps(columns, { side, actor, object, duplicate });
  const length = columns.length;
  const toward = new Int32Array(length);
  const towardSide = new Uint8Array(length);
  const inbound = new Uint8Array(length);
  const outbound = new Uint8Array(length);
  eachRow(columns, (row) => {
    const postRow = objectRow[row] as number;
    resolveToward(row);
    if (byBrand(row)) {
      const isOut = mayBeOutside(accounts, toward[row] as number, towardSide[row] as number);
      outbound[row] = columns.type[row] !== POST && isOut ? 1 : 0;
    } else
      inbound[row] = (
        postRow === NONE
          ? !isTowardOthers(row)
          : isOurs(side[postRow] as number, actor[postRow] as number)
      )
        ? 1
        : 0;
  });
  const joined = {
    duplicate,
    overruled: findOverruled(columns, side, repeated),
    overlaps,
    again: new Map(repeated.again),
    takenBack: repeated.takenBack,
    accounts,
    unseenBrand: findUnseenBrand(columns, brand, { accounts, actor, side, toward, towardSide, duplicate }),
    actor,
    side,
    index,
    object,
    objectRow,
    toward,
    towardSide,
    inbound,
    outbound,
  };
  return new Table(columns, joined, brand.words, classifier(settings.categories));

  /** Whether a record names somebody else than the brand as whom it is toward, where no record holds the post. */
  function isTowardOthers(row: number): boolean {
    if (towardSide[row] === SIDE_CODE.brand) return false;
    const stated = columns.statedToward.get(row);
    const says = stated !== 0 && stated !== TOWARD_CODE.others && object[row] === NONE;
    return (says || columns.target.get(row) !== NONE) && !mayBeAmongUs(row);
  }

  /**
   * Whether a row may be what our own people say to each other, or a count of what they say to anybody. That stays on our
   * ground: leaving it out would flatter the brand.
   */
  function mayBeAmongUs(row: number): boolean {
    const isOurs = side[row] === SIDE_CODE.inside;
    if (!isOurs && side[row] !== SIDE_CODE.unknown) return false;
    if (towardSide[row] === SIDE_CODE.inside) return true;
    if (columns.target.get(row) === NONE) return isOurs;
    const account = toward[row] as number;
    return towardSide[row] === SIDE_CODE.unknown && account >= 0 && accounts.personOf(account) !== null;
  }

  /** Toward whom a row was done, and on which side they are: as it says itself, else by what it answers or its post. */
  function resolveToward(row: number): void {
    const stated = columns.statedToward.get(row);
    if (stated !== 0) {
      const isToBrand = stated === TOWARD_CODE.brand || (stated === TOWARD_CODE.unknown && !byBrand(row));
      setToward(row, isToBrand ? TOWARD_BRAND : NONE, stated < SIDES.length ? stated : sideToward(isToBrand));
      return;
    }
    const target = accounts.canonical(accounts.of(columns.channel[row] as number, columns.target.get(row)));
    if (target !== NONE) {
      setToward(row, target, sideOf(columns, accounts, target, row));
      return;
    }
    const source = authoredRow(row);
    if (source === NONE) {
      // A post that names nobody is the brand's.
      const isToBrand = !byBrand(row) || objectRow[row] !== NONE;
      setToward(row, byBrand(row) ? NONE : TOWARD_BRAND, sideToward(isToBrand));
    }
    // Whose words have no name but a side: it is toward that side.
    else if (actor[source] === NONE) setToward(row, NONE, side[source] as number);
    else setToward(row, actor[source] as number, sideOfAuthor(source, row));
  }

  function setToward(row: number, account: number, itsSide: number): void {
    toward[row] = account;
    towardSide[row] = itsSide;
  }

  function sideToward(isToBrand: boolean): number {
    return isToBrand ? SIDE_CODE.brand : SIDE_CODE.unknown;
  }

  function byBrand(row: number): boolean {
    return side[row] === SIDE_CODE.brand;
  }

  /** What a row answers, else its post, whichever says who it is by or on which side; NONE for neither. */
  function authoredRow(row: number): number {
    const answered = index.find(columns.channel[row] as number, columns.reply[row] as number);
    if (hasAuthor(answered)) return answered;
    const postRow = objectRow[row] as number;
    return hasAuthor(postRow) ? postRow : NONE;
  }

  function hasAuthor(row: number): boolean {
    return row !== NONE && (actor[row] !== NONE || side[row] !== SIDE_CODE.unknown);
  }

  /** The side of the author of a row on the day of another, by what the company says, else by what the row says. */
  function sideOfAuthor(own: number, row: number): number {
    const account = actor[own] as number;
    return withDoubt(columns, own, sideOf(columns, accounts, account, row, columns.statedSide[own]));
  }
}

/**
 * Whether somebody is named who is not known to be one of us: an outsider, or on a dark channel anybody. To speak to
 * them is to speak to people. Of who is on the roster on some of the days that a row may be of, nobody can say so.
 */
function mayBeOutside(accounts: Accounts, account: number, side: number): boolean {
  if (side !== SIDE_CODE.unknown) return side === SIDE_CODE.outside;
  return account >= 0 && accounts.personOf(account) === null;
}

/** A post that names nobody is taken for one of whoever committed the snapshot. */
function isOurs(side: number, account: number): boolean {
  return side === SIDE_CODE.brand || (side === SIDE_CODE.unknown && account === NONE);
}

/** Does something for each row; what is wrong with what the row names is told at its place. */
function eachRow(columns: Columns, what: (row: number) => void): void {
  let row = 0;
  try {
    for (; row < columns.length; row++) what(row);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.map(({ message }) => ({ message, location: columns.location(row) }));
    throw new InputError(problems);
  }
}

function resolveActors(columns: Columns, accounts: Accounts): Int32Array {
  const actor = columns.actor.subarray(0, columns.length);
  let aliases = false;
  eachRow(columns, (row) => {
    const channel = columns.channel[row] as number;
    actor[row] = accounts.of(channel, actor[row] as number);
    const handle = columns.handle.get(row);
    if (handle === NONE) return;
    accounts.alias(actor[row] as number, accounts.of(channel, handle));
    aliases = true;
  });
  if (aliases)
    for (let row = 0; row < columns.length; row++) actor[row] = accounts.canonical(actor[row] as number);
  return actor;
}

/** One mark holds for all that an account did and all that was done toward it. */
function markBots(columns: Columns, accounts: Accounts, actor: Int32Array, duplicate: Uint8Array): void {
  for (let row = 0; row < columns.length; row++) {
    if (columns.isBot(row) && duplicate[row] === 0) accounts.markBot(actor[row] as number);
  }
}

function resolveSides(columns: Columns, accounts: Accounts, actor: Int32Array): Uint8Array {
  const side = new Uint8Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    const account = actor[row] as number;
    if (account === NONE) {
      side[row] = columns.isBot(row) ? SIDE_CODE.bot : (columns.statedSide[row] as number);
      continue;
    }
    side[row] = withDoubt(columns, row, sideOf(columns, accounts, account, row, columns.statedSide[row]));
  }
  return side;
}

/** No roster shows that somebody is no employee of whom the source itself says that nobody knows. */
function withDoubt(columns: Columns, row: number, side: number): number {
  return side === SIDE_CODE.outside && columns.isDoubtful(row) ? SIDE_CODE.unknown : side;
}

/**
 * The side that an account is on when a row was done; of one without a day unknown, unless it is the same on all days
 * on which the row may have been done.
 */
function sideOf(
  columns: Columns,
  accounts: Accounts,
  account: number,
  row: number,
  stated: number = SIDE_CODE.unknown,
): number {
  const day = columns.day[row] as number;
  if (day !== UNDATED) return accounts.sideOn(account, day, stated);
  const { from, to } = columns.periods.get(row) ?? columns.fileOf(row);
  if (from === null || to === null) return accounts.sideOn(account, UNDATED, stated);
  return accounts.sideOver(account, from, to, stated);
}

/** The post that each activity was done to: its own `object`, else that of what it answers. */
function resolveObjects(columns: Columns, index: RowIndex): { object: Int32Array; objectRow: Int32Array } {
  const object = columns.object.subarray(0, columns.length);
  const objectRow = new Int32Array(columns.length).fill(NONE);
  // Every row is walked over once, however deep its thread; a cycle has no post.
  const settled = new Uint8Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    if (object[row] === NONE && columns.reply[row] !== NONE) followThread(row);
    const postRow = index.find(columns.channel[row] as number, object[row] as number);
    if (postRow !== NONE && columns.type[postRow] === POST) objectRow[row] = postRow;
  }
  return { object, objectRow };

  function followThread(row: number): void {
    const path: number[] = [];
    let post = NONE;
    for (let at = row; ; ) {
      // Before its own object, as what answers a post in a thread of posts was done to that post.
      if (path.length > 0 && columns.type[at] === POST) post = columns.id[at] as number;
      else if (object[at] !== NONE || settled[at] === 1) post = object[at] as number;
      else {
        settled[at] = 1;
        path.push(at);
        const reply = columns.reply[at] as number;
        const answered = index.find(columns.channel[at] as number, reply);
        if (answered !== NONE) {
          at = answered;
          continue;
        }
        post = reply;
      }
      break;
    }
    for (const at of path) object[at] = post;
  }
}
