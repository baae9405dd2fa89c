import { lazy } from "../lib/lazy.ts";
import { gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import { channelsWithReplies } from "../store/shown-replies.ts";
import { sumCounts } from "../store/sum-counts.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import type { View } from "../store/view.ts";
import { clusterByPerson, clusterByPost } from "./clusters.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";

export const insiderChatter = defineMetric({
  id: "insider-chatter",
  label: "Comments among employees",
  shortLabel: "Among employees",
  unit: "share",
  formula: "inbound comments of employees toward employees ÷ inbound comments of employees and outsiders",
  needsRoster: true,
  isFlatteredByBrand: true,
  options: {},
  measure(view) {
    const { table } = view;
    const tally = tallyInbound(table, wholeOf(view), ["comment"]);
    const { inside, outside, unknown, leftOut, undatedInside, undatedOutside, insideRows, outsideRows } =
      tally;
    const missing = notExported(view, ["comment"]);
    if (missing !== undefined) return [noAnswer(missing)];
    const isChatter = (row: number) => table.towardSide[row] === SIDE_CODE.inside;
    const own = insideRows();
    const chatter = filterRows(own, isChatter);
    const rest = concatRows([filterRows(own, (row) => !isChatter(row)), outsideRows()]);
    const part = sumCounts(table, chatter);
    const undecided = sumCounts(table, filterRows(own, mayBeChatter(view)));
    const share = shareOf({
      part,
      rest: inside + outside - part,
      unknown: unknown + leftOut + undatedInside,
      maybeRest: undatedOutside,
      undecided,
    });
    const gap =
      undecided > unknown + leftOut
        ? gapOf("no-recipient", { count: undecided, all: inside })
        : unnamedGap(view, ["comment"], share.unknown, share.sample);
    const cases = { table, part: chatter, rest };
    return [
      {
        scope: {},
        ...share,
        gap,
        rows: chatter,
        clusters: () => clusterByPost(cases),
        groups: lazy(() => ({ posts: clusterByPost(cases), people: clusterByPerson(cases) })),
      },
    ];
  },
});

/** Whether a comment may be toward an employee: it seems to be toward the brand, or nobody knows whose side they are on. */
function mayBeChatter({ table }: View): (row: number) => boolean {
  const channels = channelsWithReplies(table, null);
  return (row) => {
    if (table.towardSide[row] === SIDE_CODE.unknown) return !table.saysTowardOthers(row);
    if (table.towardSide[row] !== SIDE_CODE.brand || table.saysToward(row)) return false;
    return (
      !channels.has(table.channel[row] as number) ||
      repliesToUnnamed(table, row) ||
      (table.actor[row] === NONE && table.reply.get(row) === NONE)
    );
  };
}
