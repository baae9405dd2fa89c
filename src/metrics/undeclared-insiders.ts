import { INTERACTION_TYPES } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { gapOf } from "../messages/gap.ts";
import { perTable } from "../store/per-table.ts";
import type { Table } from "../store/table.ts";
import { notExported } from "./gaps.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { companionsOf, LEAST_POSTS } from "./undeclared/companions.ts";
import { type FirstReactions, reactionsOf } from "./undeclared/reactions.ts";

export const undeclaredInsiders = defineMetric({
  id: "undeclared-insiders",
  label: "Accounts that act with employees",
  shortLabel: "Undeclared",
  unit: "count",
  formula:
    "where the brand has at least 12 posts, the outside accounts that reacted to at least 8 of them, and that did so within 5 or 20 minutes of an employee at least half as often again as the other outsiders on these posts and their own usual delay explain; over all covered days, without the `reviewed-outsiders` of the roster",
  needsRoster: true,
  options: {},
  measure(view, _options, { asOf, reviewed }) {
    const { table } = view;
    const missing = notExported(view, INTERACTION_TYPES);
    if (missing !== undefined) return [noAnswer(missing)];
    const tested =
      view.channels === null ? reactionsTo(table, asOf) : reactionsOf(table, asOf, view.channels);
    const { posts, reactions, ours } = countsOf(tested);
    if (reactions === 0 || ours === 0) return [noAnswer(gapOf("no-reaction-times", {}))];
    if (posts < LEAST_POSTS) return [noAnswer(gapOf("few-posts", { count: posts, least: LEAST_POSTS }))];
    const suspects = view.channels === null ? undeclaredOf(table, asOf) : companionsOf(tested);
    const companions = suspects.filter(({ account }) => !reviewed.has(account));
    return [
      {
        scope: {},
        ...countOf(companions.length),
        rows: companions.flatMap(({ rows }) => rows.slice(-1)),
        accounts: companions.map(({ account, near, reactions, expected, windowMinutes }) => ({
          channel: table.channels[table.accounts.channel(account)] ?? "",
          account: table.accounts.written(account),
          reactions,
          near,
          expected: Math.round(expected * 10) / 10,
          windowMinutes,
        })),
      },
    ];
  },
});

/** The accounts that act with employees on all channels, whoever has reviewed them. */
export const undeclaredOf = perTable((table: Table, asOf: Day) => companionsOf(reactionsTo(table, asOf)));

const reactionsTo = perTable((table: Table, asOf: Day) => reactionsOf(table, asOf));

function countsOf({ posts, isOurs }: FirstReactions) {
  const ours = isOurs.reduce((sum, flag) => sum + flag, 0);
  return { posts, reactions: isOurs.length - ours, ours };
}
