import { SIDE_CODE } from "./accounts.ts";
import { NONE, TYPE_CODE } from "./codes.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";

/**
 * The numbers of the channels of which some comment says what it answers, on whatever day. On the others all comments
 * seem to be toward the brand, and may be toward anybody. What stands under an employee's own post is toward them and
 * does not say so itself.
 */
export const channelsWithReplies = perTable((table: Table, _key: null): ReadonlySet<number> => {
  const channels = new Set<number>();
  // Most channels show it early on, so the loop mostly ends soon.
  for (let row = 0; row < table.length && channels.size < table.channels.length; row++) {
    if (table.type[row] !== TYPE_CODE.comment || table.duplicate[row] === 1) continue;
    const saysEmployee = table.towardSide[row] === SIDE_CODE.inside && table.inbound[row] === 1;
    if (table.reply.get(row) !== NONE || saysEmployee) channels.add(table.channel[row] as number);
  }
  return channels;
});
