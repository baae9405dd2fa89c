import { NONE } from "./codes.ts";
import { groupRows } from "./groups.ts";
import type { Table } from "./table.ts";
import type { TimedRows } from "./timed-rows.ts";

/** By what rows are grouped. */
export interface Grouping {
  /** How many groups there are. */
  size: number;
  /** The group of a row, from 0 to below `size`; negative for none. */
  groupOf(row: number): number;
  /** Whom a row of the group is about: an account's number. Missing where all rows of a group are alike. */
  memberOf?(row: number): number;
}

/**
 * Rows by group, by member within it, and by instant within both: two searches in columns find the first row after an
 * instant, however many rows a group has, and no map is needed of groups and members.
 */
export class TimedGroups {
  readonly #time: Float64Array;
  /** Where the rows of each group begin; those of the next one follow. */
  readonly #start: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #instants: Float64Array;
  /** Of each row, where a group has members. */
  readonly #members: Int32Array | null;

  /** @param timed the rows by instant; those of no group are left out */
  constructor(table: Table, { rows, instants }: TimedRows, { size, groupOf, memberOf }: Grouping) {
    const places = rows.map((_, i) => i);
    const byMember =
      memberOf === undefined
        ? places
        : groupRows(places, table.accounts.size, (i) => memberOf(rows[i] as number)).rows;
    const { rows: order, start } = groupRows(byMember, size, (i) => groupOf(rows[i] as number));
    this.#time = table.time;
    this.#start = start;
    this.#rows = order.map((i) => rows[i] as number);
    this.#instants = new Float64Array(order.length);
    this.#members = memberOf === undefined ? null : new Int32Array(order.length);
    for (let i = 0; i < order.length; i++) {
      this.#instants[i] = instants[order[i] as number] as number;
      if (this.#members !== null && memberOf !== undefined)
        this.#members[i] = memberOf(this.#rows[i] as number);
    }
  }

  /**
   * When the first row of a group, and of a member of it, was done after an instant.
   * @param group negative for none
   * @returns milliseconds since 1970; NaN where that row has no time, Infinity where there is none
   */
  timeAfter(group: number, instant: number, member: number = NONE): number {
    const place = group < 0 ? NONE : this.#placeAfter(group, instant, member);
    return place === NONE ? Number.POSITIVE_INFINITY : (this.#time[this.#rows[place] as number] as number);
  }

  #placeAfter(group: number, instant: number, member: number): number {
    const members = this.#members;
    const end = this.#start[group + 1] as number;
    let low = this.#start[group] as number;
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
