import { inOrder } from "../lib/order-by.ts";
import { NONE } from "./codes.ts";
import { release } from "./enlarge.ts";
import { groupByColumn, type Numbering, picked } from "./groups.ts";
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
  /** In which group each of them looks; where groups have members, for its own actor. */
  groupsOf: Numbering;
  /** What is found where the first row has no time: `TIMELESS` or -Infinity. */
  timeless: number;
}

/** Rows of which each asks what came first after an instant. */
export interface AskingRows {
  rows: Uint32Array;
  /** The instant of each, in their order. */
  after: Float64Array;
  /** Room for the number of a group for each. */
  numbers: Int32Array;
}

/** Between which instants something was done, in milliseconds since 1970. */
export interface InstantSpan {
  since: number;
  by: number;
}

/** Stands for an unknown time: later than any known time, and before Infinity, which is never. */
export const TIMELESS = Number.MAX_VALUE;

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
  /** The time of each row, or what stands for it if that is unknown. */
  readonly #times: Float64Array;
  /** Of each row, where a group has members. */
  readonly #members: Int32Array | null;
  /** Two numbers a place: the instant of its last search and the time that it found. */
  readonly #found: Float64Array;
  /**
   * Whether they are kept for each place. They are not if groups have members, as what was found for one member says nothing
   * about another, nor if rows lack times, as what is found then says nothing about where its row is.
   */
  readonly #isKept: boolean;
  readonly #zone: Zone;
  readonly #groupsOf: Numbering;
  readonly #actor: Int32Array;

  /**
   * The groups of rows in a list, which is empty if no row is in a group: then there is nothing to ask.
   * @param timed the rows by instant; those of no group, or about nobody, are left out
   */
  static filled(table: Table, timed: TimedRows, columns: GroupColumns, asked: GroupsAsked): TimedGroups[] {
    const { groups } = columns;
    for (let i = 0; i < groups.length; i++)
      if ((groups[i] as number) >= 0) return [new TimedGroups(table, timed, columns, asked)];
    return [];
  }

  private constructor(
    table: Table,
    { rows, instants, hasTimes }: TimedRows,
    { size, groups, members }: GroupColumns,
    { groupsOf, timeless }: GroupsAsked,
  ) {
    this.#zone = table.zone;
    this.#groupsOf = groupsOf;
    this.#actor = table.actor;
    this.#filled = marksOf(groups, size);
    const filled = markedCount(this.#filled);
    const each = new Uint32Array(rows.length);
    const own = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      each[i] = i;
      own[i] = markedPlace(this.#filled, groups[i] as number);
    }
    const byMember = members === undefined ? each : groupByColumn(each, table.accounts.size, members).rows;
    const places = members === undefined ? own : picked(own, byMember);
    const { rows: order, start } = groupByColumn(byMember, filled, places);
    this.#start = start;
    this.#instants = inOrder(instants, order);
    this.#times = hasTimes ? this.#instants : timesAt(table, rows, order, timeless);
    this.#members = members === undefined ? null : picked(members, order);
    this.#isKept = members === undefined && hasTimes;
    this.#found = new Float64Array(this.#isKept ? 2 * filled : 2).fill(Number.NaN);
    for (const array of new Set([own, each, byMember, places, order])) release(array);
  }

  /**
   * Looks for the first row that was done after each asking row, and keeps its time where that is the earlier one.
   * @param times the earliest so far, in the order of the asking rows, in milliseconds since 1970; Infinity for none, and
   * `TIMELESS` for what has no time
   */
  keepEarlier({ rows, after, numbers }: AskingRows, times: Float64Array): void {
    this.#groupsOf(rows, numbers);
    const filled = this.#filled;
    const found = this.#found;
    const isKept = this.#isKept;
    for (let i = 0; i < rows.length; i++) {
      const place = markedPlace(filled, numbers[i] as number);
      if (place === NONE) continue;
      const instant = after[i] as number;
      const at = isKept ? 2 * place : 0;
      // Rows ask more or less in the order of time: what was found for the one before is mostly still to come.
      const isFound = (found[at] as number) <= instant && instant < (found[at + 1] as number);
      if (!isFound) {
        const first = this.#firstAfter(place, instant, this.#actor[rows[i] as number] as number);
        if (isKept) found[at] = instant;
        found[at + 1] = first === NONE ? Number.POSITIVE_INFINITY : (this.#times[first] as number);
      }
      times[i] = Math.min(times[i] as number, found[at + 1] as number);
    }
  }

  /**
   * Between which instants the first row was done that may have been done after one, as `keepEarlier` finds it for a
   * row that asks: from the beginning of a day where only that is known. Infinity for both where there is none.
   */
  spanAfter(row: number, instant: number): InstantSpan {
    const group = new Int32Array(1);
    this.#groupsOf(Uint32Array.of(row), group);
    const place = markedPlace(this.#filled, group[0] as number);
    const member = this.#actor[row] as number;
    const first = place === NONE ? NONE : this.#firstAfter(place, instant, member);
    if (first === NONE) return NEVER;
    const by = this.#instants[first] as number;
    // What has no day comes last, and may have been done before all others.
    const isAnyUndated = this.#firstAfter(place, Number.MAX_VALUE, member) !== NONE;
    if (isAnyUndated) return { since: Number.NEGATIVE_INFINITY, by };
    const day = this.#zone.dayOf(by);
    const lastOfDay = this.#zone.startOf(day + 1) - 1;
    const last = this.#firstAfter(place, lastOfDay - 1, member);
    const isOnDay = last !== NONE && this.#instants[last] === lastOfDay && this.#times[last] !== lastOfDay;
    return { since: isOnDay ? this.#zone.startOf(day) : by, by };
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

/** The times of rows in the given order; `timeless` where a time is unknown. */
function timesAt(table: Table, rows: Uint32Array, order: Uint32Array, timeless: number): Float64Array {
  const times = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const time = table.time[rows[order[i] as number] as number] as number;
    times[i] = Number.isNaN(time) ? timeless : time;
  }
  return times;
}
