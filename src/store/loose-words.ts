import { TALK_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE } from "./codes.ts";
import { earliestInstant, latestInstant } from "./instants.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";

const TALK = typeMask(TALK_TYPES);

/**
 * Whether a row is loose words: the brand's, under a post, and they say neither what they reply to nor whom they are
 * toward. They may be a reply whose source lost the id of what it answers. An employee's are a comment on the post.
 */
export function isLoose(table: Table, row: number): boolean {
  if (table.side[row] !== SIDE_CODE.brand || !isAmong(table.type[row] as number, TALK)) return false;
  const namesPerson = (table.toward[row] as number) >= 0 && table.towardSide[row] !== SIDE_CODE.brand;
  // Words that reply to the post itself are not to those who speak under it.
  return !namesPerson && table.reply[row] === NONE && table.object[row] !== NONE;
}

/** Whether loose words may be to people, as somebody who may be an outsider spoke under the same post before. */
export function mayBeToPeople(table: Table, row: number): boolean {
  if (!isLoose(table, row) || table.saysToward(row)) return false;
  const since = firstTalkUnder(table).get(placeOf(table, row));
  return since !== undefined && since < latestInstant(table, row);
}

/** The earliest instant at which somebody who may be an outsider may have spoken, by post. */
const firstTalkUnder = perTable((table: Table): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1 || table.object[row] === NONE) continue;
    const side = table.side[row] as number;
    if (side !== SIDE_CODE.outside && side !== SIDE_CODE.unknown) continue;
    if (!isAmong(table.type[row] as number, TALK)) continue;
    const place = placeOf(table, row);
    const since = earliestInstant(table, row);
    if (!(since >= (places.get(place) ?? Number.POSITIVE_INFINITY))) places.set(place, since);
  }
  return places;
});

function placeOf(table: Table, row: number): number {
  return (table.object[row] as number) * table.channels.length + (table.channel[row] as number);
}
