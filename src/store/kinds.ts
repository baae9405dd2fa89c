import { ACTIVITY_TYPES, type ActivityType, type Side } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { TYPE_CODE } from "./codes.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";

/** How many kinds a byte tells apart. */
export const KINDS = 256;

const INBOUND = 16;
const SIDE_SHIFT = 5;

/**
 * A side, or that of a row on a channel where nobody could have been recognised: it is unknown too, though somebody is
 * named.
 */
export type KnownSide = Side | "dark";

const KNOWN_SIDES = Object.keys({ ...SIDE_CODE, dark: null }) as KnownSide[];

/** What a set of kinds has in common; what is not said is any. */
export interface KindsAsked {
  of?: readonly ActivityType[];
  sides?: readonly KnownSide[];
  inbound?: boolean;
}

/**
 * What scans ask of rows most, packed into a byte of each: its type, its side, and whether it is inbound. To look at one
 * byte instead of three columns makes a scan of a million rows take a millisecond.
 */
export const kindsOf = perTable((table: Table): Uint8Array => {
  const { length, type, side, inbound } = table;
  const kinds = new Uint8Array(length);
  const dark = KNOWN_SIDES.indexOf("dark");
  for (let row = 0; row < length; row++) {
    const shownSide = table.isDark(row) ? dark : (side[row] as number);
    kinds[row] = (type[row] as number) | ((inbound[row] as number) * INBOUND) | (shownSide << SIDE_SHIFT);
  }
  return kinds;
});

/** The side of a kind's rows. */
export function sideOfKind(kind: number): KnownSide | undefined {
  return KNOWN_SIDES[kind >> SIDE_SHIFT];
}

/** The code of the type of a kind's rows. */
export function typeOfKind(kind: number): number {
  return kind & (INBOUND - 1);
}

/** Whether a kind's rows are inbound. */
export function isInboundKind(kind: number): boolean {
  return (kind & INBOUND) !== 0;
}

/** 1 at each kind that is asked for, else 0. */
export function kindSet({ of = ACTIVITY_TYPES, sides = KNOWN_SIDES, inbound }: KindsAsked): Uint8Array {
  const isAsked = new Uint8Array(KINDS);
  for (const side of sides) {
    for (const type of of) {
      const kind = (KNOWN_SIDES.indexOf(side) << SIDE_SHIFT) | TYPE_CODE[type];
      if (inbound !== true) isAsked[kind] = 1;
      if (inbound !== false) isAsked[kind | INBOUND] = 1;
    }
  }
  return isAsked;
}

/** The rows of some kinds, in order. */
export function rowsOfKinds(table: Table, rows: Uint32Array, isAsked: Uint8Array): Uint32Array {
  const kinds = kindsOf(table);
  let length = 0;
  for (let i = 0; i < rows.length; i++) length += isAsked[kinds[rows[i] as number] as number] as number;
  if (length === rows.length) return rows;
  // One more, as each row is written before it is known whether it stays.
  const kept = new Uint32Array(length + 1);
  let next = 0;
  for (let i = 0; next < length; i++) {
    const row = rows[i] as number;
    kept[next] = row;
    next += isAsked[kinds[row] as number] as number;
  }
  return kept.subarray(0, length);
}
