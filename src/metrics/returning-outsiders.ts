import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import { gapOf } from "../messages/gap.ts";
import { release, shorten } from "../store/enlarge.ts";
import { exportedTypes } from "../store/exported-types.ts";
import { typesAmong } from "../store/kind-counts.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { isAmong } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { notExported, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { type ActingAccounts, outsideAccounts } from "./people.ts";
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
    const sample = earlier.accounts.account.length;
    const lost = accountsBut(view.table, earlier.accounts, now.accounts);
    const part = sample - lost.length;
    const unknown = earlier.unnamed + now.unnamed;
    const named = earlier.named + now.named;
    const size = sample + earlier.unnamed;
    const most = Math.min(size, part + unknown);
    return [
      {
        scope: {},
        value: sample === 0 ? null : part / sample,
        low: size === 0 ? null : part / size,
        high: size === 0 ? null : Number.isFinite(unknown) ? most / size : 1,
        atLow: { part, size },
        atHigh: { part: most, size },
        sample,
        part,
        unknown,
        known: named,
        ...uncoveredTypes(view, of),
        get gap() {
          return unnamedGap(view, of, unknown, named);
        },
        get rows() {
          return earlier.accounts.firstRows(lost);
        },
      },
    ];
  },
});

/** Those of the accounts that are not among others. */
function accountsBut(table: Table, { account }: ActingAccounts, others: ActingAccounts): Int32Array {
  const isLeft = new Uint8Array(table.accounts.size).fill(1);
  for (let i = 0; i < others.account.length; i++) isLeft[others.account[i] as number] = 0;
  // One more, as each is written before it is known whether it stays.
  const left = new Int32Array(account.length + 1);
  let length = 0;
  for (let i = 0; i < account.length; i++) {
    left[length] = account[i] as number;
    length += isLeft[account[i] as number] as number;
  }
  release(isLeft);
  return shorten(left, length);
}

/** The outsiders of a view, by those of some types of activity that each channel's files hold. */
function outsiders(view: View, of: readonly ActivityType[], types: ReadonlyMap<number, number>) {
  const { table } = view;
  const held = Uint32Array.from(table.channels, (_, channel) => types.get(channel) ?? 0);
  const heldByAll = held.reduce((common, mask) => common & mask, ~0);
  const keep = (rows: Uint32Array) =>
    (typesAmong(table, rows) & ~heldByAll) === 0
      ? rows
      : filterRows(rows, (row) =>
          isAmong(table.type[row] as number, held[table.channel[row] as number] ?? 0),
        );
  const part = { ...wholeOf(view), rows: keep(view.rows), undated: keep(view.partiallyCovered) };
  return outsideAccounts(table, part, of);
}
