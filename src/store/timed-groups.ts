import { inOrder } from "../lib/order-by.ts";
import { NONE } from "./codes.ts";
import { release } from "./enlarge.ts";
import { groupByColumn, picked } from "./groups.ts";
import { earlier } from "./instants.ts";
import { type Marks, markedCount, markedPlace, marksOf } from "./marks.ts";
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

/** How rows ask groups. */
export interface GroupsAsked {
  /** In which group an asking row looks, and for which member; negative for none. */
  groupOf(row: number): number;
  memberOf?(row: number): number;
  /** What is found where the first row has no time; default: NaN. */
  timeless?: number;
}

/** Rows of which each asks what came first after an instant. */
export interface AskingRows {
  rows: Uint32Array;
  /** The instant of each, in their order; the array may be longer than `rows`. */
  after: Float64Array;
}

/** Between which instants something was done, in milliseconds since 1970. */
export interface InstantSpan {
  since: number;
  by: number;
}

const NEVER: InstantSpan = { since: Number.POSITIVE_INFINITY, by: Number.POSITIVE_INFINITY };

/**
 * Rows by group, by member within it, and by instant within both: a search in columns finds the first row after an
 * instant, however many rows a group has, and no map is needed of groups and members. Many rows are asked about in one
 * loop that passes no instant to a function or back, as V8 would make an object of each.
 */
export class TimedGroups {
  /** The groups that have a row; most have none. */
  readonly #filled: Marks;
  /** Where the rows at each place begin; those of the next one follow. */
  readonly #start: Uint32Array;
  readonly #instants: Float64Array;
  /** When each was done, NaN where nobody knows. */
  readonly #times: Float64Array;
  /** Of each row, where a group has members. */
  readonly #members: Int32Array | null;
  /** Two numbers a place: the instant of its last search, NaN where groups have members, and the time that it found. */
  readonly #found: Float64Array;
  readonly #zone: Zone;
  readonly #groupOf: (row: number) => number;
  readonly #memberOf: (row: number) => number;
  readonly #timeless: number;

  /** @param timed the rows by instant; those of no group, or about nobody, are left out */
  constructor(
    table: Table,
    { rows, instants, hasTimes }: TimedRows,
    { size, groups, members }: GroupColumns,
    { groupOf, memberOf = () => NONE, timeless = Number.NaN }: GroupsAsked,
  ) {
    this.#zone = table.zone;
    this.#groupOf = groupOf;
    this.#memberOf = memberOf;
    this.#timeless = timeless;
    this.#filled = marksOf(groups, size);
    const filled = markedCount(this.#filled);
    const own = groups.map((group) => markedPlace(this.#filled, group));
    const each = rows.map((_, i) => i);
    const byMember = members === undefined ? each : groupByColumn(each, table.accounts.size, members).rows;
    const places = picked(own, byMember);
    const { rows: order, start } = groupByColumn(byMember, filled, places);
    this.#start = start;
    this.#instants = inOrder(instants, order);
    this.#times = hasTimes
      ? this.#instants
      : Float64Array.from(order, (place) => table.time[rows[place] as number] as number);
    this.#members = members === undefined ? null : picked(members, order);
    this.#found = new Float64Array(2 * filled).fill(Number.NaN);
    for (const array of new Set([own, each, byMember, places, order])) release(array);
  }

  /** Whether no row is in a group. */
  get isEmpty(): boolean {
    return this.#times.length === 0;
  }

  /**
   * Looks for the first row that was done after each asking row, and keeps its time where that is the earlier one.
   * @param times the earliest so far, in the order of the asking rows, in milliseconds since 1970; Infinity for none
   */
  keepEarlier({ rows, after }: AskingRows, times: Float64Array): void {
    const found = this.#found;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const place = this.#placeOf(row);
      if (place === NONE) continue;
      const instant = after[i] as number;
      // Rows ask more or less in the order of time: what was found for the one before is mostly still to come.
      const isFound = (found[2 * place] as number) <= instant && instant < (found[2 * place + 1] as number);
      if (!isFound) this.#find(place, instant, row);
      times[i] = earlier(times[i] as number, found[2 * place + 1] as number);
    }
  }

  /**
   * Between which instants the first row was done that may have been done after one, as `keepEarlier` finds it for a
   * row that asks: from the beginning of a day where only that is known. Infinity for both where there is none.
   */
  spanAfter(row: number, instant: number): InstantSpan {
    const place = this.#placeOf(row);
    const member = this.#memberOf(row);
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

  /** The place of the group in which a row looks among those that have a row; NONE where it has none. */
  #placeOf(row: number): number {
    return markedPlace(this.#filled, this.#groupOf(row));
  }

  /** Searches for the first row after an instant, and keeps its time; the instant too, if all who ask mean the same rows. */
  #find(place: number, instant: number, row: number): void {
    const first = this.#firstAfter(place, instant, this.#memberOf(row));
    this.#found[2 * place] = this.#members === null ? instant : Number.NaN;
    const time = first === NONE ? Number.POSITIVE_INFINITY : (this.#times[first] as number);
    this.#found[2 * place + 1] = Number.isNaN(time) ? this.#timeless : time;
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
