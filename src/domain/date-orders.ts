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

/** Learns from all dates of a sheet in which order it writes them. */
export class DateOrders {
  /** What the dates show that are a day in one order alone, apart for those with dots. */
  readonly #shown = new Set<DateOrder>();
  readonly #shownWithDots = new Set<DateOrder>();
  #hasDots = false;
  /** Whether any cell so far is a date whose year is not first. */
  hasAny = false;

  add(text: string): void {
    // Most cells are no dates, which this tells fast.
    if (!/^\s*\D{0,12}\d{1,2}[-/.]/.test(text)) return;
    const date = dateNumbers(splitMoment(text).date);
    if (date === null || date.numbers[0].length === 4) return;
    this.hasAny = true;
    this.#hasDots ||= isDotted(date);
    const [order, ...others] = ordersOf(date);
    if (order !== undefined && others.length === 0)
      (isDotted(date) ? this.#shownWithDots : this.#shown).add(order);
  }

  /** Null where nothing shows it. */
  order(): SheetOrder | null {
    const withDots: ReadonlySet<DateOrder> =
      this.#hasDots && this.#shownWithDots.size === 0 ? new Set(["dmy"] as const) : this.#shownWithDots;
    const [order, ...others] = new Set([...this.#shown, ...withDots]);
    return others.length > 0 ? "mixed" : (order ?? null);
  }
}
