import { SIDE_CODE } from "./accounts.ts";
import { NONE, TYPE_CODE } from "./codes.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";

/**
 * The numbers of the channels of which some comment says what it answers, on whatever day. On the others all comments
 * seem to be toward the brand, and may be toward anybody.
 */
export const channelsWithReplies = perTable((table: Table, _key: null): ReadonlySet<number> => {
  const channels = new Set<number>();
  for (let row = 0; row < table.length; row++) {
    if (table.type[row] !== TYPE_CODE.comment || table.duplicate[row] === 1) continue;
    if (table.reply[row] !== NONE || table.towardSide[row] === SIDE_CODE.inside)
      channels.add(table.channel[row] as number);
  }
  return channels;
});
