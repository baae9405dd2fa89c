import { NONE } from "./codes.ts";
import { groupByColumn, picked } from "./groups.ts";
import type { Table } from "./table.ts";
import type { TimedRows } from "./timed-rows.ts";
import type { Zone } from "./zone.ts";

/** By what rows are grouped. */
export interface GroupColumns {
  /** How many groups there are. */
  size: number;
  /** The group of each row, from 0 to below `size`, in the order of the rows; negative for none. */
  groups: Int32Array;
  /** Whom each row is about: an account's number, negative for nobody. Missing where all rows of a group are alike. */
  members?: Int32Array;
}

/** Between which instants something was done, in milliseconds since 1970. */
export interface InstantSpan {
  since: number;
  by: number;
}

const NEVER: InstantSpan = { since: Number.POSITIVE_INFINITY, by: Number.POSITIVE_INFINITY };

/**
 * Rows by group, by member within it, and by instant within both: two searches in columns find the first row after an
 * instant, however many rows a group has, and no map is needed of groups and members.
 */
export class TimedGroups {
  /** Of each group its place among those that have a row, from 1; 0 for one that has none, as most have. */
  readonly #places: Uint32Array;
  /** Where the rows at each place begin; those of the next one follow. */
  readonly #start: Uint32Array;
  readonly #instants: Float64Array;
  /** When each was done, NaN where nobody knows: beside its instant, as looking at the row itself waits for memory. */
  readonly #times: Float64Array;
  /** Of each row, where a group has members. */
  readonly #members: Int32Array | null;
  readonly #zone: Zone;

  /** @param timed the rows by instant; those of no group, or about nobody, are left out */
  constructor(table: Table, { rows, instants }: TimedRows, { size, groups, members }: GroupColumns) {
    this.#zone = table.zone;
    this.#places = new Uint32Array(rows.length === 0 ? 0 : size);
    const filled = placesOf(groups, this.#places);
    const each = rows.map((_, i) => i);
    const byMember = members === undefined ? each : groupByColumn(each, table.accounts.size, members).rows;
    const { rows: order, start } = groupByColumn(byMember, rows.length, picked(filled, byMember));
    this.#start = start;
    this.#instants = new Float64Array(order.length);
    this.#times = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) {
      const place = order[i] as number;
      this.#instants[i] = instants[place] as number;
      this.#times[i] = table.time[rows[place] as number] as number;
    }
    this.#members = members === undefined ? null : picked(members, order);
  }

  /**
   * When the first row of a group, and of a member of it, was done after an instant.
   * @param group negative for none
   * @returns milliseconds since 1970; NaN where that row has no time, Infinity where there is none
   */
  timeAfter(group: number, instant: number, member: number = NONE): number {
    const place = this.#placeOf(group);
    const after = place === NONE ? NONE : this.#firstAfter(place, instant, member);
    return after === NONE ? Number.POSITIVE_INFINITY : (this.#times[after] as number);
  }

  /**
   * Between which instants the first row was done that may have been done after one, as `timeAfter` finds it: from the
   * beginning of a day where only that is known. Infinity for both where there is none.
   */
  spanAfter(group: number, instant: number, member: number = NONE): InstantSpan {
    const place = this.#placeOf(group);
    const first = place === NONE ? NONE : this.#firstAfter(place, instant, member);
    if (first === NONE) return NEVER;
    const by = this.#instants[first] as number;
    // What has no day comes last, and may have been done before all others.
    const isAnyUndated = this.#firstAfter(place, Number.MAX_VALUE, member) !== NONE;
    if (isAnyUndated) return { since: Number.NEGATIVE_INFINITY, by };
    const day = this.#zone.dayOf(by);
    const lastOfDay = this.#zone.startOf(day + 1) - 1;
    const last = this.#firstAfter(place, lastOfDay - 1, member);
    const isOnDay = last !== NONE && this.#instants[last] === lastOfDay && Number.isNaN(this.#times[last]);
    return { since: isOnDay ? this.#zone.startOf(day) : by, by };
  }

  #placeOf(group: number): number {
    return group < 0 ? NONE : (this.#places[group] ?? 0) - 1;
  }

  #firstAfter(place: number, instant: number, member: number): number {
    const members = this.#members;
    const end = this.#start[place + 1] as number;
    let low = this.#start[place] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const own = members === null ? member : (members[middle] as number);
      if (own > member || (own === member && (this.#instants[middle] as number) > instant)) high = middle;
      else low = middle + 1;
    }
    return low < end && (members === null || members[low] === member) ? low : NONE;
  }
}

/** Numbers groups by places from 1 in the order in which they are met. @returns the place of each row from 0, NONE for none */
function placesOf(groups: Int32Array, places: Uint32Array): Int32Array {
  const own = new Int32Array(groups.length);
  let size = 0;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as number;
    if (group >= 0 && places[group] === 0) places[group] = ++size;
    own[i] = group < 0 ? NONE : (places[group] as number) - 1;
  }
  return own;
}
