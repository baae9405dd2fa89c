import type { ActivityType } from "../domain/activity.ts";
import { remembered } from "../lib/remembered.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { kindCounts, sumKinds } from "../store/kind-counts.ts";
import { type Group, kindsWhere, rowsOfKinds } from "../store/kinds.ts";
import type { Whose } from "../store/left-out.ts";
import { mayBeToOthers } from "../store/loose-words.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import type { View } from "../store/view.ts";
import { unnamedGap } from "./gaps.ts";

/** Whose interactions count: outsiders' toward the brand, the brand's toward outsiders, or both. */
export type Direction = "any" | "inbound" | "outbound";

/** Interactions by the side of the other one: who did it to us, or whom the brand did it toward. */
export interface Partners {
  outside: number;
  inside: number;
  unknown: number;
}

/** Interactions of the types among some rows, by the side of the other one. Counts add up `count`. */
export function partnersIn(
  table: Table,
  rows: Uint32Array,
  of: readonly ActivityType[],
  direction: Direction,
): Partners {
  const counts = kindCounts(table, rows);
  const { outside, inside, unknown } = kindsByPartner(`${direction} ${of.join(" ")}`);
  return {
    outside: sumKinds(counts, outside),
    inside: sumKinds(counts, inside),
    unknown: sumKinds(counts, unknown),
  };
}

/** The kinds of each side of the other one; made once, as each day asks. */
const kindsByPartner = remembered((asked) => {
  const [direction, ...types] = asked.split(" ") as [Direction, ...ActivityType[]];
  const kinds = (partner: keyof Partners) =>
    kindsWhere(types, (group) => partnerOf(group, direction) === partner);
  return { outside: kinds("outside"), inside: kinds("inside"), unknown: kinds("unknown") };
});

/** The side of the other one; null where a group is not in the direction. */
function partnerOf({ side, inbound, toward }: Group, direction: Direction): string | null {
  if (inbound && direction !== "outbound") return side === "dark" ? "unknown" : side;
  return direction === "inbound" ? null : toward;
}

/** The kinds of what the brand did toward nobody knows whom. */
const towardUnknown = remembered((types) =>
  kindsWhere(
    types.split(" ") as ActivityType[],
    ({ side, toward }) => side === "brand" && toward === "unknown",
  ),
);

/** Why the other one of some interactions of the types is unknown, by what is missing most; undefined where none is. */
export function partnerGap(
  view: View,
  of: readonly ActivityType[],
  unknown: number,
  known: number,
  undated: number,
  by: Whose = "brand",
): Gap | undefined {
  const { table } = view;
  const isOpen = towardUnknown(of.join(" "));
  // Most parts of a view have too few of them, known or unknown.
  if (unknown === 0 || sumKinds(kindCounts(table, view.rows), isOpen) * 2 < unknown)
    return unnamedGap(view, of, unknown, known, { by, undated });
  // Somebody who is named may be unknown too, as nobody could have been recognised there.
  const open = filterRows(
    rowsOfKinds(table, view.rows, isOpen),
    (row) => (table.toward[row] as number) < 0 || repliesToUnnamed(table, row) || mayBeToOthers(table, row),
  );
  const count = sumCounts(table, open);
  return count * 2 >= unknown
    ? gapOf("no-partner", { count, all: unknown + known })
    : unnamedGap(view, of, unknown, known, { by, undated });
}
