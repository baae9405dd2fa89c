import { TALK_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE } from "./codes.ts";
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

/** Whether loose words may be to people, as somebody who may be an outsider spoke under the same post. */
export function mayBeToPeople(table: Table, row: number): boolean {
  if (!isLoose(table, row) || table.saysToward(row)) return false;
  return talkedUnder(table).has(placeOf(table, row));
}

/** The posts under which somebody spoke who may be an outsider. */
const talkedUnder = perTable((table: Table): ReadonlySet<number> => {
  const places = new Set<number>();
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1 || table.object[row] === NONE) continue;
    const side = table.side[row] as number;
    if (side !== SIDE_CODE.outside && side !== SIDE_CODE.unknown) continue;
    if (isAmong(table.type[row] as number, TALK)) places.add(placeOf(table, row));
  }
  return places;
});

function placeOf(table: Table, row: number): number {
  return (table.object[row] as number) * table.channels.length + (table.channel[row] as number);
}
