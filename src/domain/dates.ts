import { instantOf, type OffsetAt } from "../lib/zone-offset.ts";
import {
  type DateNumbers,
  dateNumbers,
  dayInOrder,
  isDotted,
  ordersOf,
  type SheetOrder,
  writtenDay,
} from "./date-orders.ts";
import { DAY_MS } from "./day.ts";
import { isMoment, parseDay, parseTime } from "./time.ts";
import { splitMoment, type WrittenMoment } from "./written-moment.ts";

/** Says why a text is no date, or what to give so that it is one. */
export class NoDate extends Error {}

/** What an entry says of how its dates are written. */
export interface Dates {
  /** In which order dates of numbers are written; null where neither the policy, the format nor the sheet tells. */
  order: SheetOrder | null;
  /** The offsets of the zone of times that say none; null where the policy does not tell. */
  offsetAt: OffsetAt | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days from the first of a spreadsheet (1900, with a leap day that never was) to 1970. */
const SERIAL_OF_1970 = 25_569;
/** A day of this century as a spreadsheet counts them, with its time as the fraction. */
const SERIAL = /^(3[6-9]|[4-6]\d|7[0-2])\d{3}(?:[.,]\d+)?$/;
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^(?:(?<seconds>[1-3]\d{9})(?:\.\d+)?|(?<milliseconds>[1-3]\d{12}))$/;

/**
 * A text's date or time in the form of the record. A time without an offset is one of the entry's zone; where the entry
 * names none it leaves its day alone.
 * @returns the text itself where it is no date, which the record's check then refuses
 * @throws NoDate where numbers may be one date or another
 */
export function toMoment(text: string, { order, offsetAt }: Dates): string {
  if (isMoment(text)) return text;
  const digits = /^(20\d\d)(\d\d)(\d\d)$/.exec(text.trim());
  if (digits !== null) return digits.slice(1).join("-");
  const epoch = EPOCH.exec(text.trim())?.groups;
  if (epoch !== undefined) return instant(epoch["seconds"] ? Number(text) * 1000 : Number(text));
  const local = SERIAL.test(text.trim()) ? ofSerial(text.trim().replace(",", ".")) : ofWords(text, order);
  if (local === null) return text;
  const { day, clock, offset } = local;
  if (!isMoment(day)) return text;
  if (clock === null) return offset === null ? day : text;
  if (offset !== null) return isMoment(`${day}T${clock}${offset}`) ? `${day}T${clock}${offset}` : text;
  const time = parseTime(`${day}T${clock}Z`);
  if (Number.isNaN(time)) return text;
  return offsetAt === null ? day : instant(instantOf(time, offsetAt));
}

/**
 * The moment that several texts about one thing tell, the most telling first: of the first that is a date, at the time
 * that another one may give alone.
 * @returns null where all are empty; the first text where none is a date
 * @throws NoDate where one may be one date or another, or two are different days
 */
export function momentOf(texts: readonly string[], dates: Dates): string | null {
  const filled = texts.filter((text) => text.trim() !== "");
  // Most sheets write a single date, and in the form that records use.
  if (filled.length === 1 && isMoment(filled[0] as string)) return filled[0] as string;
  const [first, ...others] = filled.filter((text) => isMoment(toMoment(text, dates)));
  if (first === undefined) return filled.find((text) => !isClock(text)) ?? filled[0] ?? null;
  const clock = filled.find(isClock);
  const dayOf = (text: string) => parseDay(toMoment(text, { ...dates, offsetAt: null }).slice(0, 10));
  const other = others.find((text) => dayOf(text) !== dayOf(first));
  if (other !== undefined) {
    throw new NoDate(
      `"${first}" and "${other}" may both be \`published\`; name one column with \`columns\` in the policy`,
    );
  }
  const together = clock === undefined ? first : `${first} ${clock}`;
  return toMoment(isMoment(toMoment(together, dates)) ? together : first, dates);
}

/**
 * What is wrong with a cell that should hold a date and holds none.
 * @param column as the sheet has it
 */
export function dateFault(column: string, cell: string): string {
  return `\`${column}\` is "${cell}", which can't be read as a date; write it like 2026-03-31, or with a time like 2026-03-31 09:30`;
}

/** Whether a text is a time of day alone, which says no day. */
export function isClock(text: string): boolean {
  const { date, clock } = splitMoment(text);
  return date === "" && clock !== null;
}

function instant(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}

function ofSerial(text: string): { day: string; clock: string | null; offset: null } {
  const [day = "", clock = ""] = new Date(Math.round((Number(text) - SERIAL_OF_1970) * DAY_MS))
    .toISOString()
    .split(/[TZ.]/);
  return { day, clock: text.includes(".") ? clock : null, offset: null };
}

function ofWords(text: string, order: SheetOrder | null): (WrittenMoment & { day: string }) | null {
  const moment = splitMoment(text);
  const { date } = moment;
  const numbers = dateNumbers(date);
  if (numbers !== null) return { ...moment, day: fromNumbers(numbers, text, order) };
  const words = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(date);
  const reversed = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d\d)$/i.exec(date);
  const [month, day, year] = words?.slice(1) ?? [reversed?.[2], reversed?.[1], reversed?.[3]];
  const number = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
  return number === 0 || !year || !day ? null : { ...moment, day: writtenDay(year, String(number), day) };
}

function fromNumbers(date: DateNumbers, text: string, order: SheetOrder | null): string {
  const { numbers } = date;
  if (numbers[0].length === 4) return dayInOrder(numbers, "ymd");
  if (order !== null && order !== "mixed") {
    const day = dayInOrder(numbers, order);
    if (!isMoment(day)) throw new NoDate(`"${text}" is not a date in the order ${order}`);
    return day;
  }
  const days = new Set(ordersOf(date).map((candidate) => dayInOrder(numbers, candidate)));
  const [day, ...others] = days;
  if (day === undefined) throw new NoDate(`"${text}" is not a date`);
  if (others.length === 0) return day;
  if (isDotted(date) && order === null) return dayInOrder(numbers, "dmy");
  throw new NoDate(
    `"${text}" may be one day or another; give \`dates: mdy\`, \`dmy\` or \`ymd\` in its entry in the policy`,
  );
}
