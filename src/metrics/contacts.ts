import type { ActivityType } from "../domain/activity.ts";
import { remembered } from "../lib/remembered.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { kindCounts, sumKinds } from "../store/kind-counts.ts";
import { type Group, kindsIn, kindsWhere, rowsOfKinds } from "../store/kinds.ts";
import { mayBeToOthers } from "../store/loose-words.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import type { View, Whose } from "../store/view.ts";
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
    kindsIn(kindsWhere(types, (group) => partnerOf(group, direction) === partner));
  return { outside: kinds("outside"), inside: kinds("inside"), unknown: kinds("unknown") };
});

/** The side of the other one; null where a group is not in the direction. */
function partnerOf({ side, inbound, toward }: Group, direction: Direction): string | null {
  if (inbound && direction !== "outbound") return side === "dark" ? "unknown" : side;
  return direction === "inbound" ? null : toward;
}

/** The kinds of what the brand did, of some types, where it is unknown toward whom. */
const towardUnknown = remembered((types) =>
  kindsWhere(
    types.split(" ") as ActivityType[],
    ({ side, toward }) => side === "brand" && toward === "unknown",
  ),
);

/**
 * Why it is unknown with whom some interactions of the types were, by what is missing most; undefined if none is unknown.
 * @param unknown with what pages leave out
 * @param options.by whose activities are meant
 * @param options.undated how many of the unknown ones have no day
 */
export function partnerGap(
  view: View,
  of: readonly ActivityType[],
  unknown: number,
  known: number,
  { by = "brand", undated }: { by?: Whose; undated: number },
): Gap | undefined {
  const { table } = view;
  const isOpen = towardUnknown(of.join(" "));
  // Mostly the counts alone show that these are too few to be the reason.
  if (unknown === 0 || sumKinds(kindCounts(table, view.rows), kindsIn(isOpen)) * 2 < unknown)
    return unnamedGap(view, of, unknown, known, { by, undated });
  // Those toward somebody who is named are unknown for another reason: nobody could have been recognised there.
  const open = filterRows(
    rowsOfKinds(table, view.rows, isOpen),
    (row) => (table.toward[row] as number) < 0 || repliesToUnnamed(table, row) || mayBeToOthers(table, row),
  );
  const count = sumCounts(table, open);
  return count * 2 >= unknown
    ? gapOf("no-partner", { count, all: unknown + known })
    : unnamedGap(view, of, unknown, known, { by, undated });
}
