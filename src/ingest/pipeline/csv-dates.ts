import type { DateOrder } from "../../domain/policy.ts";
import { isMoment } from "../../domain/time.ts";

/** Says why a cell is no date, or what to give so that it is one. */
export class NoDate extends Error {}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A time of day without an offset, behind a date. */
const CLOCK = /,?[ T]\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[ap]\.?m\.?)?$/i;

/** A time with an offset as RFC 3339 does not write it: after a blank, by name, or without seconds. */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(UTC|GMT|Z|[+-]\d\d:?\d\d)$/i;

/**
 * A cell's date or time in the form of the record. A time without an offset leaves its day alone: nobody knows
 * in which zone it was.
 * @param order of the policy, or of the format; null where neither tells
 * @throws NoDate where numbers may be one date or another
 */
export function toMoment(cell: string, order: DateOrder | null): string {
  if (isMoment(cell)) return cell;
  const told = WITH_OFFSET.exec(cell);
  if (told !== null) return withOffset(told);
  const date = cell.replace(CLOCK, "");
  const numbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(date);
  if (numbers !== null) return fromNumbers([numbers[1], numbers[3], numbers[4]] as Three, cell, order);
  const words = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(date);
  const reversed = /^(?:[a-z]{3,9},? )?(\d{1,2})\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d\d)$/i.exec(date);
  const [month, day, year] = words?.slice(1) ?? [reversed?.[2], reversed?.[1], reversed?.[3]];
  const number = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
  // What is no date at all is told with the record.
  return number === 0 || !year || !day ? cell : written(year, String(number), day);
}

function withOffset([, day, clock, seconds = ":00", offset = ""]: RegExpExecArray): string {
  return `${day}T${clock}${seconds}${/^[+-]/.test(offset) ? offset : "Z"}`;
}

type Three = [string, string, string];

function fromNumbers(three: Three, cell: string, order: DateOrder | null): string {
  const [a, b, c] = three;
  if (a.length === 4) return written(a, b, c);
  const known = order ?? (c.length === 4 ? onlyOrder(a, b) : null);
  if (known === null) {
    throw new NoDate(
      `"${cell}" may be one day or another; give \`dates: mdy\`, \`dmy\` or \`ymd\` with its entry in the policy`,
    );
  }
  const [year, month, day] = { mdy: [c, a, b], dmy: [c, b, a], ymd: [a, b, c] }[known] as Three;
  const date = written(year, month, day);
  if (!isMoment(date)) throw new NoDate(`"${cell}" is no date in the order ${known}`);
  return date;
}

/** The order that numbers in front of a year can only be in; null where there are two. */
function onlyOrder(a: string, b: string): DateOrder | null {
  if (Number(a) === Number(b)) return "mdy";
  return Number(a) > 12 ? "dmy" : Number(b) > 12 ? "mdy" : null;
}

/** A year of two digits is one of this century: there was no such platform in the last. */
function written(year: string, month: string, day: string): string {
  const two = (text: string) => text.padStart(2, "0");
  return `${year.length <= 2 ? `20${two(year)}` : year}-${two(month)}-${two(day)}`;
}
