import { ACTIVITY_TYPES, type ActivityType, SIDES, type Side } from "../domain/activity.ts";
import { remembered } from "../lib/remembered.ts";
import { SIDE_CODE } from "./accounts.ts";
import { TYPE_CODE } from "./codes.ts";
import { mayBeToOthers } from "./loose-words.ts";
import { perTable } from "./per-table.ts";
import { rowsOfBytes } from "./rows.ts";
import { groupByByte, type RowsByByte, rowsByByte } from "./rows-by-byte.ts";
import type { Table } from "./table.ts";
import { mayBeOutreach, repliesToUnnamed } from "./unnamed-authors.ts";

/** How many kinds a byte tells apart. */
export const KINDS = 256;

const GROUP_SHIFT = 4;

/**
 * A side, or that of a row on a channel where nobody could have been recognised: it is unknown too, though somebody is
 * named.
 */
export type KnownSide = Side | "dark";

/** What rows have in common whose kinds differ by their type alone. */
export interface Group {
  side: KnownSide;
  inbound: boolean;
  /** Whom it was done toward where the brand did it, or may have done it; null where somebody else did. */
  toward: "outside" | "inside" | "unknown" | "others" | null;
}

/** Every group that a row can be of; with them and the types a byte is full. */
const GROUPS: readonly Group[] = [
  { side: "unknown", inbound: false, toward: null },
  { side: "unknown", inbound: true, toward: null },
  { side: "unknown", inbound: false, toward: "unknown" },
  { side: "unknown", inbound: true, toward: "unknown" },
  { side: "dark", inbound: false, toward: null },
  { side: "dark", inbound: true, toward: null },
  { side: "inside", inbound: false, toward: null },
  { side: "inside", inbound: true, toward: null },
  { side: "outside", inbound: false, toward: null },
  { side: "outside", inbound: true, toward: null },
  { side: "bot", inbound: false, toward: null },
  { side: "bot", inbound: true, toward: null },
  { side: "brand", inbound: false, toward: "outside" },
  { side: "brand", inbound: false, toward: "inside" },
  { side: "brand", inbound: false, toward: "unknown" },
  { side: "brand", inbound: false, toward: "others" },
];

/** What a set of kinds has in common; what is not said is any. */
export interface KindsAsked {
  of?: readonly ActivityType[];
  sides?: readonly KnownSide[];
  inbound?: boolean;
}

/**
 * What scans ask of rows most, packed into a byte of each: its type, its side, whether it is inbound, and toward whom the
 * brand did it. To look at one byte instead of five columns makes a scan of a million rows take a millisecond.
 */
export const kindsOf = perTable((table: Table): Uint8Array => {
  const kinds = new Uint8Array(table.length);
  for (let row = 0; row < table.length; row++)
    kinds[row] = (table.type[row] as number) | (groupOf(table, row) << GROUP_SHIFT);
  return kinds;
});

function groupOf(table: Table, row: number): number {
  const side = table.side[row] as number;
  const isInbound = table.inbound[row] as number;
  if (side === SIDE_CODE.brand) return towardGroup(table, row);
  if (side !== SIDE_CODE.unknown) return (BY_SIDE[side] as number) + isInbound;
  if (table.isDark(row)) return DARK + isInbound;
  return (mayBeOutreach(table, row) ? NAMELESS_OUTREACH : (BY_SIDE[side] as number)) + isInbound;
}

/** The group of a row that the brand did. */
function towardGroup(table: Table, row: number): number {
  if (repliesToUnnamed(table, row) || mayBeToOthers(table, row)) return BY_TOWARD.unknown;
  if (table.outbound[row] === 1) return BY_TOWARD.outside;
  const side = SIDES[table.towardSide[row] as number] as Side;
  return side === "inside" || side === "unknown" || side === "outside" ? BY_TOWARD[side] : BY_TOWARD.others;
}

/** The first of the groups of each side; what is inbound follows. */
const BY_SIDE = SIDES.map((side) => GROUPS.findIndex((group) => group.side === side));
const DARK = GROUPS.findIndex(({ side }) => side === "dark");
const NAMELESS_OUTREACH = GROUPS.findIndex(({ side, toward }) => side === "unknown" && toward !== null);
const BY_TOWARD = Object.fromEntries(
  GROUPS.flatMap(({ side, toward }, group) => (side === "brand" && toward !== null ? [[toward, group]] : [])),
) as Record<NonNullable<Group["toward"]>, number>;

/** The code of a kind's type. */
export function typeOfKind(kind: number): number {
  return kind & ((1 << GROUP_SHIFT) - 1);
}

/** 1 at each kind that is asked for, else 0. Made once for each question, as every part of a view asks it: for reading only. */
export function kindSet(asked: KindsAsked): Uint8Array {
  return kindSetOf(JSON.stringify(asked));
}

const kindSetOf = remembered((asked) => {
  const { of = ACTIVITY_TYPES, sides, inbound } = JSON.parse(asked) as KindsAsked;
  return kindsWhere(
    of,
    (group) =>
      (sides === undefined || sides.includes(group.side)) &&
      (inbound === undefined || group.inbound === inbound),
  );
});

/** 1 at each kind of the types whose group is asked for, else 0. */
export function kindsWhere(of: readonly ActivityType[], isAsked: (group: Group) => boolean): Uint8Array {
  const asked = new Uint8Array(KINDS);
  for (const [number, group] of GROUPS.entries()) {
    if (isAsked(group)) for (const type of of) asked[TYPE_CODE[type] | (number << GROUP_SHIFT)] = 1;
  }
  return asked;
}

/** The kinds of a set, ascending: they are few, and a set has a place for each that there could be. */
export function kindsIn(set: Uint8Array): Uint8Array {
  const kinds: number[] = [];
  for (let kind = 0; kind < KINDS; kind++) if (set[kind] === 1) kinds.push(kind);
  return Uint8Array.from(kinds);
}

/** The rows of each kind, among all rows of some days. */
const rowsByKind = rowsByByte(kindsOf);

/** The rows of some kinds, in order. */
export function rowsOfKinds(table: Table, rows: Uint32Array, isAsked: Uint8Array): Uint32Array {
  const byKind = rowsByKind(table, rows);
  if (byKind === null) return rowsOfBytes(kindsOf(table), rows, isAsked);
  const lists = listsIn(byKind, isAsked);
  return lists.length < 2 ? (lists[0] ?? rows.subarray(0, 0)) : rowsOfBytes(kindsOf(table), rows, isAsked);
}

/** The same as one list or several, each in order: faster, where the order of all of them does not matter. */
export function listsOfKinds(table: Table, rows: Uint32Array, isAsked: Uint8Array): Uint32Array[] {
  const byKind = rowsByKind(table, rows);
  return byKind === null ? [rowsOfBytes(kindsOf(table), rows, isAsked)] : listsIn(byKind, isAsked);
}

/** The kinds that occur among some rows, each with its rows in their order. */
export function eachKind(table: Table, rows: Uint32Array): { kind: number; rows: Uint32Array }[] {
  const { bytes, of } = rowsByKind(table, rows) ?? groupByByte(rows, kindsOf(table));
  const kinds = Array.from(bytes, (kind) => ({ kind, rows: of(kind) }));
  return kinds.filter((own) => own.rows.length > 0);
}

function listsIn({ bytes, of }: RowsByByte, isAsked: Uint8Array): Uint32Array[] {
  const lists: Uint32Array[] = [];
  for (const kind of bytes) {
    const own = isAsked[kind] === 1 ? of(kind) : null;
    if (own !== null && own.length > 0) lists.push(own);
  }
  return lists;
}
