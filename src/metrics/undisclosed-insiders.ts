import { formatNumber } from "../lib/format-number.ts";
import { gapOf } from "../messages/gap.ts";
import { TYPE_CODE } from "../store/codes.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import { notExported, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { ofOption } from "./shared-options.ts";

export const undisclosedInsiders = defineMetric({
  id: "undisclosed-insiders",
  label: "Undisclosed employees",
  shortLabel: "Undisclosed",
  unit: "count",
  formula:
    "inbound activities of the types in `of` by employees with `disclosed: false`, and reviews also if `disclosed` is missing; a warning, but an error for a review by an officer or a manager",
  needsRoster: true,
  options: { of: ofOption(["review", "comment", "quote"], "down") },
  measure(view, { of }) {
    const { table } = view;
    const tally = tallyInbound(table, wholeOf(view), of);
    const { inside, outside, unknown, leftOut, undatedInside, insideRows } = tally;
    const missing = notExported(view, of);
    if (missing !== undefined) return [noAnswer(missing)];
    const own = insideRows();
    const spoken = filterRows(own, (row) => table.type[row] !== TYPE_CODE.review);
    const isSilent = spoken.length > 0 && spoken.every((row) => table.disclosed(row) === null);
    const rows = filterRows(
      own,
      (row) => (table.disclosed(row) ?? table.type[row] !== TYPE_CODE.review) === false,
    );
    const undisclosed = isSilent ? sumCounts(table, spoken) : 0;
    const isReviewByLeader = (row: number) => table.type[row] === TYPE_CODE.review && table.isByLeader(row);
    const byLeaders = sumCounts(table, filterRows(rows, isReviewByLeader));
    const unsure = unknown + leftOut + undatedInside;
    const types = of.filter((type) => type !== "review");
    return [
      {
        scope: {},
        ...uncoveredTypes(view, of),
        ...countOf(sumCounts(table, rows), {
          unknown: undisclosed + unsure,
          known: inside + outside - undisclosed,
        }),
        gap:
          undisclosed > 0
            ? gapOf("no-disclosure", { types })
            : unnamedGap(view, of, unsure, inside + outside),
        rows,
        level: byLeaders > 0 ? "error" : "warning",
        detail: byLeaders === 0 ? "" : `, ${formatNumber(byLeaders)} of them reviews by officers or managers`,
      },
    ];
  },
});
