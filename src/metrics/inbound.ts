import { type ActivityType, SIDES, type Side } from "../domain/activity.ts";
import { remembered } from "../lib/remembered.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { kindCounts, sumKinds } from "../store/kind-counts.ts";
import { kindSet, kindsIn, rowsOfKinds } from "../store/kinds.ts";
import { leftOut } from "../store/left-out.ts";
import { filterRows } from "../store/rows.ts";
import { countsSingly } from "../store/single-counts.ts";
import type { Table } from "../store/table.ts";
import { isAmong } from "../store/type-mask.ts";
import type { Part } from "./part.ts";

/** Whether each activity counts, or each person once a post. */
export type CountedUnit = "activities" | "people";

/** Inbound activities by side; counts add up `count`. Rows are gathered when asked for. */
export interface InboundTally {
  inside: number;
  outside: number;
  /** Activities that may be anybody's. */
  unknown: number;
  /** Activities on pages that were not exported, which may be anybody's; Infinity where nobody knows how many. */
  leftOut: number;
  bots: number;
  /** Activities of employees and of outsiders that may lie on other days. */
  undatedInside: number;
  undatedOutside: number;
  /** Rows of employees, as read. */
  insideRows(): Uint32Array;
  /** Rows of outsiders, as read. */
  outsideRows(): Uint32Array;
}

/** The inbound rows of the types. */
function inboundRows(table: Table, rows: Uint32Array, of: readonly ActivityType[]): Uint32Array {
  return rowsOfKinds(table, rows, kindSet({ of, inbound: true }));
}

/** Whether a row is inbound, and of one of the types of a mask. */
export function isInbound(table: Table, row: number, mask: number): boolean {
  return table.inbound[row] === 1 && isAmong(table.type[row] as number, mask);
}

/**
 * Counts the inbound activities of the types in a part of a view.
 * @param unit `people` counts each pair of a person and a post once; a row without an account is then unknown
 */
export function tallyInbound(
  table: Table,
  { view, rows, undated, isOfPost }: Omit<Part, "scope">,
  of: readonly ActivityType[],
  unit: CountedUnit = "activities",
): InboundTally {
  const open = sidesOf(table, undated, of);
  const openCounts = {
    leftOut: leftOut(view, of, "others", isOfPost),
    undatedInside: open("inside"),
    undatedOutside: open("outside"),
  };
  if (unit === "people") {
    const people = countPeople(table, rows, of);
    return { ...people, unknown: people.unknown + open("unknown"), ...openCounts };
  }
  const sides = sidesOf(table, rows, of);
  const rowsOf = (side: "inside" | "outside") => () => rowsOfSide(table, rows, of, side);
  return {
    inside: sides("inside"),
    outside: sides("outside"),
    unknown: sides("unknown") + open("unknown"),
    bots: sides("bot"),
    ...openCounts,
    insideRows: rowsOf("inside"),
    outsideRows: rowsOf("outside"),
  };
}

/** How many inbound activities of the types a side did. */
function sidesOf(table: Table, rows: Uint32Array, of: readonly ActivityType[]) {
  const counts = kindCounts(table, rows);
  const ofSides = inboundBySide(of.join(" "));
  return (side: Side): number => sumKinds(counts, ofSides[side]);
}

/** The inbound kinds of the types by side; made once, as each part of a view asks. */
const inboundBySide = remembered((of) => {
  const types = of.split(" ") as ActivityType[];
  const sides = SIDES.map((side) => [
    side,
    kindsIn(kindSet({ of: types, sides: side === "unknown" ? [side, "dark"] : [side], inbound: true })),
  ]);
  return Object.fromEntries(sides) as Record<Side, Uint8Array>;
});

/** The inbound rows of the types by a side, without those that say that there were none. */
export function rowsOfSide(
  table: Table,
  rows: Uint32Array,
  of: readonly ActivityType[],
  side: keyof typeof SIDE_CODE,
): Uint32Array {
  const own = rowsOfKinds(table, rows, kindSet({ of, sides: [side], inbound: true }));
  return countsSingly(table) ? own : filterRows(own, (row) => table.count[row] !== 0);
}

/** Each pair of a person and a post once. */
function countPeople(table: Table, rows: Uint32Array, of: readonly ActivityType[]) {
  const pairs = new Map<string, number>();
  let unknown = 0;
  let bots = 0;
  for (const row of inboundRows(table, rows, of)) {
    const side = table.side[row] as number;
    const account = table.actor[row] as number;
    const count = table.count[row] as number;
    // Who has several accounts is one person, on each channel where posts are their own.
    const person = account === NONE ? null : table.accounts.personOf(account);
    const pair = `${table.object[row]} ${table.channel[row]} ${person === null ? account : `of ${person}`}`;
    if (side === SIDE_CODE.bot) bots += count;
    else if (side === SIDE_CODE.unknown || account === NONE) unknown += count;
    // Whoever joined or left between two activities counts as an employee: the doubt must not flatter the numbers.
    else if (side === SIDE_CODE.inside || !pairs.has(pair)) pairs.set(pair, row);
  }
  const chosen = Uint32Array.from(pairs.values());
  const inside = filterRows(chosen, (row) => table.side[row] === SIDE_CODE.inside);
  const outside = filterRows(chosen, (row) => table.side[row] !== SIDE_CODE.inside);
  return {
    inside: inside.length,
    outside: outside.length,
    unknown,
    bots,
    insideRows: () => inside,
    outsideRows: () => outside,
  };
}
