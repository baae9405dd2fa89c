import type { DateOrder } from "./policy.ts";
import { isMoment } from "./time.ts";
import { splitMoment } from "./written-moment.ts";

/** In which order a sheet writes its dates; mixed where some show one order and some another. */
export type SheetOrder = DateOrder | "mixed";

/** The numbers of a date as they are written, such as `24/11/2026`. */
export interface DateNumbers {
  numbers: readonly [string, string, string];
  separator: string;
}

const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;

/** The numbers of a date without its time; null where it has none, or a word for its month. */
export function dateNumbers(date: string): DateNumbers | null {
  const [, a, separator, b, c] = NUMBERS.exec(date) ?? [];
  return a === undefined || separator === undefined || b === undefined || c === undefined
    ? null
    : { numbers: [a, b, c], separator };
}

/** The day of a date's numbers in an order, in the form of the record; it may be none, such as 2026-13-01. */
export function dayInOrder([a, b, c]: DateNumbers["numbers"], order: DateOrder): string {
  const [year, month, day] = { mdy: [c, a, b], dmy: [c, b, a], ymd: [a, b, c] }[order] as [
    string,
    string,
    string,
  ];
  return writtenDay(year, month, day);
}

/** A year of two digits is one of this century: there was no such platform in the last. */
export function writtenDay(year: string, month: string, day: string): string {
  const two = (text: string) => text.padStart(2, "0");
  return `${year.length <= 2 ? `20${two(year)}` : year}-${two(month)}-${two(day)}`;
}

/** The orders in which a date's numbers are a day. */
export function ordersOf({ numbers }: DateNumbers): DateOrder[] {
  const [first, , last] = numbers;
  const orders: DateOrder[] =
    first.length === 4 ? ["ymd"] : last.length === 4 ? ["mdy", "dmy"] : ["mdy", "dmy", "ymd"];
  return orders.filter((order) => isMoment(dayInOrder(numbers, order)));
}

/** Whether dots are between the numbers and the year is last: nobody writes the month first then. */
export function isDotted({ numbers, separator }: DateNumbers): boolean {
  return separator === "." && numbers[2].length === 4;
}

/** Learns from the dates of a sheet's column in which order they are written. */
export class DateOrders {
  /** What the dates show that are a day in one order alone, apart for those with dots. */
  readonly #shown = new Set<DateOrder>();
  readonly #shownWithDots = new Set<DateOrder>();
  #hasDots = false;
  #dates = 0;
  #others = 0;
  /** Whether any cell so far is a date whose year is not first. */
  hasAny = false;

  add(text: string): void {
    // Most cells are no dates, which this tells fast.
    const date = /^\s*\D{0,12}\d{1,4}[-/.]/.test(text) ? dateNumbers(splitMoment(text).date) : null;
    if (date === null) {
      if (text !== "") this.#others++;
      return;
    }
    this.#dates++;
    if (date.numbers[0].length === 4) return;
    this.hasAny = true;
    this.#hasDots ||= isDotted(date);
    const [order, ...others] = ordersOf(date);
    if (order !== undefined && others.length === 0)
      (isDotted(date) ? this.#shownWithDots : this.#shown).add(order);
  }

  /** Whether most filled cells are dates: a comment may be a date too, and tells nothing of how the sheet writes them. */
  get holdsDates(): boolean {
    return this.#dates > this.#others;
  }

  /** The orders that its dates show. */
  get shown(): readonly DateOrder[] {
    const isDayFirst = this.#hasDots && this.#shownWithDots.size === 0;
    return [...this.#shown, ...(isDayFirst ? (["dmy"] as const) : this.#shownWithDots)];
  }
}

/** In which order a sheet writes its dates, by its columns. */
export class SheetOrders {
  readonly #columns: readonly DateOrders[];

  constructor(columns: readonly DateOrders[]) {
    this.#columns = columns;
  }

  /**
   * The order of some columns: what their own dates show, else what those of others show, as one program wrote them all.
   * @param own by their places from 0; none for the sheet as a whole
   * @param isOther whether a column of dates that is at a place may be asked
   * @returns null where nothing shows it
   */
  of(own: readonly number[], isOther: (place: number) => boolean = () => true): SheetOrder | null {
    const others = this.#columns.filter((column, place) => column.holdsDates && isOther(place));
    return orderIn(own.flatMap((place) => this.#columns[place] ?? [])) ?? orderIn(others);
  }
}

function orderIn(columns: readonly DateOrders[]): SheetOrder | null {
  const [order, ...others] = new Set(columns.flatMap(({ shown }) => shown));
  return others.length > 0 ? "mixed" : (order ?? null);
}
