import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { concatRows } from "../store/rows.ts";
import type { View } from "../store/view.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { clusterSidesByPost } from "./kind-clusters.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { ofOption } from "./shared-options.ts";

export const outsideEngagement = defineMetric({
  id: "outside-engagement",
  label: "Outside engagement",
  shortLabel: "Outside engagement",
  unit: "share",
  // What nobody knows to be an outsider's does not count as one: the headline must not flatter.
  formula: "outsiders ÷ all inbound activities of the types but bots', unknown ones included",
  needsRoster: true,
  isFlatteredByBrand: true,
  countable: true,
  options: { of: ofOption(INTERACTION_TYPES) },
  measure(view, { of }) {
    const { inside, outside, unknown, leftOut } = tallyInbound(view.table, wholeOf(view), of);
    const missing = notExported(view, of);
    if (missing !== undefined) return [noAnswer(missing)];
    const sample = inside + outside + unknown;
    const share = sample === 0 ? null : outside / sample;
    return [
      {
        scope: {},
        value: share,
        low: sample + leftOut === 0 ? null : outside / (sample + leftOut),
        high: sample + leftOut === 0 ? null : highest(outside + unknown + leftOut, sample + leftOut),
        sample: sample,
        part: outside,
        unknown: unknown + leftOut,
        known: inside + outside,
        get gap() {
          return unnamedGap(view, of, unknown + leftOut, inside + outside);
        },
        clusters: () => clustersOf(view, of),
      },
    ];
  },
});

/** By post, what outsiders did beside what employees did and what may be anybody's. */
function clustersOf({ table, rows, partiallyCovered }: View, of: readonly ActivityType[]) {
  const anybody = rowsOfKinds(table, partiallyCovered, kindSet({ of, sides: ["unknown", "dark"] }));
  const counted = anybody.length === 0 ? rows : concatRows([rows, anybody]);
  return clusterSidesByPost({
    table,
    rows: counted,
    of,
    part: ["outside"],
    rest: ["inside", "unknown", "dark"],
  });
}

/** A share of what may be without end. */
function highest(part: number, whole: number): number {
  return Number.isFinite(whole) ? part / whole : 1;
}
