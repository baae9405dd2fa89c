import type { ActivityType } from "../domain/activity.ts";
import { sum } from "../lib/sum.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { isInbound } from "./inbound.ts";

/** How much of what outsiders seem to have done may be the brand's. */
export interface BrandsShare {
  accounts: number;
  activities: number;
}

/**
 * Tells of rows of a view how much of what outsiders seem to have done there may be the brand's, under other names than
 * the policy has: on a channel where it is never seen, what its most active accounts did, as many as the brand has there,
 * and what names nobody. Undefined where the brand is seen on all channels; null where what was done to the brand may be
 * missing too, as posts and accounts there that are somebody else's may be its own.
 */
export function brandAmongOutsiders(
  view: View,
  of: readonly ActivityType[],
): ((rows: Iterable<number>) => BrandsShare) | null | undefined {
  const { table, unseenBrand } = view;
  if (unseenBrand.length === 0) return undefined;
  const most = new Map(
    unseenBrand.map(({ channel, accounts }) => [table.channels.indexOf(channel), accounts]),
  );
  const mask = typeMask(of);
  const isToOthers = (row: number) =>
    most.has(table.channel[row] as number) &&
    isAmong(table.type[row] as number, mask) &&
    table.inbound[row] === 0;
  if (view.rows.some(isToOthers) || view.partiallyCovered.some(isToOthers)) return null;
  return (rows) => {
    const own = { accounts: 0, activities: 0 };
    for (const [channel, { byAccount, nameless }] of outsideOn(table, rows, mask, most)) {
      const brands = [...byAccount.values()].sort((a, b) => b - a).slice(0, most.get(channel));
      own.accounts += brands.length;
      own.activities += sum(brands) + nameless;
    }
    return own;
  };
}

/** What each account outside did on some channels, and what names nobody. */
function outsideOn(
  table: Table,
  rows: Iterable<number>,
  mask: number,
  channels: ReadonlyMap<number, number>,
) {
  const outside = new Map<number, { byAccount: Map<number, number>; nameless: number }>();
  for (const row of rows) {
    const channel = table.channel[row] as number;
    if (!channels.has(channel) || table.side[row] !== SIDE_CODE.outside || !isInbound(table, row, mask))
      continue;
    const own = outside.get(channel) ?? { byAccount: new Map(), nameless: 0 };
    outside.set(channel, own);
    const [account, count] = [table.actor[row] as number, table.count[row] as number];
    if (account === NONE) own.nameless += count;
    else own.byAccount.set(account, (own.byAccount.get(account) ?? 0) + count);
  }
  return outside;
}
