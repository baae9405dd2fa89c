import { TALK_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE } from "./codes.ts";
import { earliestInstant, latestInstant } from "./instants.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";

const TALK = typeMask(TALK_TYPES);

/**
 * Whether a row is loose words: words by the brand, or by somebody who is not named, under a post that is not somebody
 * else's, that say neither what they reply to nor whom they are toward. They may be a reply by the brand whose source lost
 * the id of what it answers, and perhaps the name. The same by an employee is a comment on the post.
 */
export function isLoose(table: Table, row: number): boolean {
  const namesAuthor = (table.toward[row] as number) >= 0 && table.towardSide[row] !== SIDE_CODE.brand;
  return !namesAuthor && saysNotToWhom(table, row);
}

/** Whether a row is words under a post, by the brand or perhaps by it, that may be to the post or to anybody there. */
function saysNotToWhom(table: Table, row: number): boolean {
  if (!isAmong(table.type[row] as number, TALK) || table.namesTarget(row)) return false;
  if (table.side[row] !== SIDE_CODE.brand && !mayBeBrands(table, row)) return false;
  // Words that reply to the post itself are not to those who speak under it.
  return table.reply[row] === NONE && table.object[row] !== NONE;
}

/**
 * Whether a row doesn't name who said it, so that the brand may have. Two kinds of row show that it did not: those counted
 * by eye, as whoever counts sees which words are the brand's, and those that say how many of them the brand answered.
 */
export function mayBeBrands(table: Table, row: number): boolean {
  if (table.actor[row] !== NONE || table.side[row] !== SIDE_CODE.unknown || table.saysToward(row))
    return false;
  return !table.file(row).byEye && table.answeredBuckets(row) === undefined;
}

/**
 * Whether it is unknown if words under a post are to outsiders: they don't say to whom, and before them spoke somebody who
 * may be an outsider where the author of the post is none, or none where the author is one.
 */
export function mayBeToOthers(table: Table, row: number): boolean {
  if (!saysNotToWhom(table, row) || table.saysToward(row)) return false;
  const talk = firstTalkUnder(table).get(placeOf(table, row));
  const first = table.outbound[row] === 1 ? talk?.others : talk?.outsiders;
  if (first === undefined) return false;
  return (first.row === row ? first.next : first.since) < latestInstant(table, row);
}

/** The earliest words of some people; `NONE` and Infinity if there are none. */
interface First {
  row: number;
  /** When they may have been said at the earliest, in milliseconds since 1970. */
  since: number;
  /** The same of the words after them. */
  next: number;
}

/** The earliest words under a post. */
interface FirstTalk {
  /** By those who may be outsiders. */
  outsiders: First;
  /** By those who may be none. */
  others: First;
}

/** By `placeOf`. */
const firstTalkUnder = perTable((table: Table): ReadonlyMap<number, FirstTalk> => {
  const places = new Map<number, FirstTalk>();
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1 || table.object[row] === NONE) continue;
    if (!isAmong(table.type[row] as number, TALK)) continue;
    const place = placeOf(table, row);
    let talk = places.get(place);
    if (talk === undefined) {
      talk = { outsiders: noWords(), others: noWords() };
      places.set(place, talk);
    }
    const side = table.side[row];
    const since = earliestInstant(table, row);
    if (side === SIDE_CODE.outside || side === SIDE_CODE.unknown) addTo(talk.outsiders, row, since);
    if (side !== SIDE_CODE.outside) addTo(talk.others, row, since);
  }
  return places;
});

function noWords(): First {
  return { row: NONE, since: Number.POSITIVE_INFINITY, next: Number.POSITIVE_INFINITY };
}

function addTo(first: First, row: number, since: number): void {
  if (first.row !== NONE && since >= first.since) first.next = Math.min(first.next, since);
  else {
    first.next = first.since;
    first.row = row;
    first.since = since;
  }
}

/** A number that two rows share only if they are under one post of one channel. */
function placeOf(table: Table, row: number): number {
  return (table.object[row] as number) * table.channels.length + (table.channel[row] as number);
}
