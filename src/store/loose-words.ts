import { TALK_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE } from "./codes.ts";
import { earliestInstant, latestInstant } from "./instants.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";

const TALK = typeMask(TALK_TYPES);

/**
 * Whether a row is loose words: the brand's, or somebody's who is not named, under a post that is not somebody else's, and
 * they say neither what they reply to nor whom they are toward. They may be a reply of the brand whose source lost the
 * id of what it answers, and perhaps the name. An employee's are a comment on the post.
 */
export function isLoose(table: Table, row: number): boolean {
  const namesAuthor = (table.toward[row] as number) >= 0 && table.towardSide[row] !== SIDE_CODE.brand;
  return !namesAuthor && saysNotToWhom(table, row);
}

/** Whether a row is words under a post by the brand, or perhaps by it, which may be to the post or to anybody there. */
function saysNotToWhom(table: Table, row: number): boolean {
  if (!isAmong(table.type[row] as number, TALK) || table.namesTarget(row)) return false;
  if (table.side[row] !== SIDE_CODE.brand && !mayBeBrands(table, row)) return false;
  // Words that reply to the post itself are not to those who speak under it.
  return table.reply[row] === NONE && table.object[row] !== NONE;
}

/**
 * Whether nobody is named who said a row, so that the brand may have. Whoever counts by eye sees whose words are the
 * brand's, and of what says how much of it the brand answered, the brand said nothing.
 */
function mayBeBrands(table: Table, row: number): boolean {
  if (table.actor[row] !== NONE || table.side[row] !== SIDE_CODE.unknown || table.saysToward(row))
    return false;
  return !table.file(row).byEye && table.answeredBuckets(row) === undefined;
}

/**
 * Whether words under a post may be to outsiders or not: they do not say to whom, and somebody else spoke there before who
 * may be of another side in this than the author of the post.
 */
export function mayBeToOthers(table: Table, row: number): boolean {
  if (!saysNotToWhom(table, row) || table.saysToward(row)) return false;
  const talk = firstTalkUnder(table).get(placeOf(table, row));
  const others = table.outbound[row] === 1 ? talk?.ours : talk?.outsiders;
  if (others === undefined) return false;
  return (others.row === row ? others.next : others.since) < latestInstant(table, row);
}

/** The row that was first, since when, and since when another one was; Infinity for never. */
interface First {
  row: number;
  since: number;
  next: number;
}

/** Who spoke first under a post: of those who may be outsiders, and of those who may be none. */
interface FirstTalk {
  outsiders: First;
  ours: First;
}

/** The talk under each post by the earliest instants at which it may have been. */
const firstTalkUnder = perTable((table: Table): ReadonlyMap<number, FirstTalk> => {
  const places = new Map<number, FirstTalk>();
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1 || table.object[row] === NONE) continue;
    if (!isAmong(table.type[row] as number, TALK)) continue;
    const place = placeOf(table, row);
    let talk = places.get(place);
    if (talk === undefined) {
      talk = { outsiders: nobody(), ours: nobody() };
      places.set(place, talk);
    }
    const side = table.side[row];
    const since = earliestInstant(table, row);
    if (side === SIDE_CODE.outside || side === SIDE_CODE.unknown) addTo(talk.outsiders, row, since);
    if (side !== SIDE_CODE.outside) addTo(talk.ours, row, since);
  }
  return places;
});

function nobody(): First {
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

function placeOf(table: Table, row: number): number {
  return (table.object[row] as number) * table.channels.length + (table.channel[row] as number);
}
