import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import { gapOf } from "../messages/gap.ts";
import { exportedTypes } from "../store/exported-types.ts";
import { filterRows } from "../store/rows.ts";
import { isAmong } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { notExported, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { outsideAccounts } from "./people.ts";
import { ofOption } from "./shared-options.ts";

export const returningOutsiders = defineMetric({
  id: "returning-outsiders",
  label: "Returning outsiders",
  shortLabel: "Returning",
  unit: "share",
  formula:
    "outsiders active in the window and in the one before ÷ outsiders active in the one before, by the types in `of`; the window before is as long and ends where this one begins",
  isFlatteredByBrand: true,
  options: { of: ofOption(INTERACTION_TYPES) },
  countsPeople: () => true,
  reach: (view) => view.days(view.before().from, view.to),
  measure(view, { of }) {
    const before = view.before();
    if (before.files.length === 0)
      return [
        noAnswer(
          gapOf("window-before-not-covered", { from: formatDay(before.from), to: formatDay(before.to) }),
        ),
      ];
    const missing = notExported(view, of) ?? notExported(before, of);
    if (missing !== undefined) return [noAnswer(missing)];
    const types = exportedTypes(view);
    const [earlier, now] = [outsiders(before, of, types), outsiders(view, of, types)];
    const isBack = new Uint8Array(view.table.accounts.size);
    for (const account of now.accounts.account) isBack[account] = 1;
    const { account: accounts, row: rows } = earlier.accounts;
    const lost = rows.filter((_, i) => isBack[accounts[i] as number] === 0);
    const sample = accounts.length;
    const part = sample - lost.length;
    const unknown = earlier.unnamed + now.unnamed;
    const known = earlier.named + now.named;
    const ofHigh = sample + earlier.unnamed;
    return [
      {
        scope: {},
        value: sample === 0 ? null : part / sample,
        low: ofHigh === 0 ? null : part / ofHigh,
        high: ofHigh === 0 ? null : Number.isFinite(unknown) ? Math.min(1, (part + unknown) / ofHigh) : 1,
        sample,
        part,
        unknown,
        known,
        ...uncoveredTypes(view, of),
        gap: unnamedGap(view, of, unknown, known),
        rows: lost,
      },
    ];
  },
});

/** The outsiders of a view, by those of some types of activity that each channel's files hold. */
function outsiders(view: View, of: readonly ActivityType[], types: ReadonlyMap<number, number>) {
  const { table } = view;
  const held = Uint32Array.from(table.channels, (_, channel) => types.get(channel) ?? 0);
  const keep = (rows: Uint32Array) =>
    filterRows(rows, (row) => isAmong(table.type[row] as number, held[table.channel[row] as number] ?? 0));
  const part = { view, rows: keep(view.rows), undated: keep(view.partiallyCovered) };
  return outsideAccounts(table, part, of);
}
