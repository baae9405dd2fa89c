import { INTERACTION_TYPES } from "../domain/activity.ts";
import { lazy } from "../lib/lazy.ts";
import { sum } from "../lib/sum.ts";
import type { Table } from "../store/table.ts";
import { notExported, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { type ActingAccounts, outsideAccounts } from "./people.ts";
import { ofOption } from "./shared-options.ts";

export const voiceConcentration = defineMetric({
  id: "voice-concentration",
  label: "Outsiders behind half of the engagement",
  shortLabel: "Behind half",
  unit: "count",
  formula:
    "the smallest number of outsiders' accounts that together make up half of the outside activities of the types in `of`",
  isFlatteredByBrand: true,
  options: { of: ofOption(INTERACTION_TYPES) },
  countsPeople: () => true,
  measure(view, { of }) {
    const { table } = view;
    const { accounts, unnamed } = outsideAccounts(table, wholeOf(view), of);
    const { activities } = accounts;
    const missing = notExported(view, of);
    if (missing !== undefined) return [noAnswer(missing)];
    const each = accounts.counts();
    const counts = each.toSorted().reverse();
    const half = behindHalf(counts, activities);
    // Fewest where the unnamed activities are all by the busiest account or none, most where each is by somebody new.
    const busier = counts.length === 0 ? new Float64Array(1) : counts.slice();
    busier[0] = (busier[0] as number) + unnamed;
    const low = behindHalf(busier, activities + unnamed);
    const named = behindHalf(counts, activities + unnamed);
    const reached = sum(counts.subarray(0, named));
    const high = named + Math.max(0, Math.ceil((activities + unnamed) / 2) - reached);
    return [
      {
        scope: {},
        ...uncoveredTypes(view, of),
        value: activities === 0 ? null : half,
        low: Math.min(half, low),
        high: Math.max(half, high),
        sample: activities,
        unknown: unnamed,
        get gap() {
          return unnamedGap(view, of, unnamed, activities);
        },
        get rows() {
          return busiestRows(table, accounts, each, counts.slice(0, half));
        },
        groups: lazy(() => ({ outsiders: counts })),
      },
    ];
  },
});

/**
 * The first rows of the busiest accounts, of equal ones in the order of their names, and of equal names on several channels
 * in that of the rows.
 * @param each how many activities of each account
 * @param counts those of as many accounts, largest first
 */
function busiestRows(
  { accounts, actor }: Table,
  { account, firstRows }: ActingAccounts,
  each: Float64Array,
  counts: Float64Array,
): number[] {
  const least = counts.at(-1) ?? Number.POSITIVE_INFINITY;
  const busiest = new Map<number, number>();
  for (let i = 0; i < account.length; i++)
    if ((each[i] as number) >= least) busiest.set(account[i] as number, each[i] as number);
  const ofEach = Array.from(firstRows(Int32Array.from(busiest.keys())), (row) => ({
    row,
    count: busiest.get(actor[row] as number) as number,
    name: accounts.name(actor[row] as number),
  }));
  ofEach.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return ofEach.slice(0, counts.length).map(({ row }) => row);
}

/** How many of the counts, largest first, reach half of a total; all of them where they do not. */
function behindHalf(counts: Float64Array, total: number): number {
  let reached = 0;
  let number = 0;
  while (reached * 2 < total && number < counts.length) reached += counts[number++] as number;
  return number;
}
