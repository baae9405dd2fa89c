import { type Dates, toMoment } from "../../domain/dates.ts";
import { isMoment } from "../../domain/time.ts";

/** A day with its year in four digits: fewer would make a date of any three numbers. */
const DAY =
  /(?<!\d)(?:(\d{4})([-_.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-_.])(\d{1,2})\6(\d{4})|(20\d{6}))(?!\d)/g;

/**
 * The first day that stands in a file's name, its folders apart: `2026-11-24-launch.md`, `retry-697_2026-6-9.md`,
 * `11-25-2026 launch.md`; null where there is none.
 * @throws NoDate where its numbers may be one day or another
 */
export function dayInName(name: string, dates: Dates): string | null {
  const file = name.slice(name.lastIndexOf("/") + 1);
  for (const match of file.matchAll(DAY)) {
    const [whole, year, , month, date, a, , b, yearBehind] = match;
    const text = year ? [year, month, date].join("-") : yearBehind ? [a, b, yearBehind].join("-") : whole;
    const day = toMoment(text, { ...dates, offsetAt: null });
    if (isMoment(day)) return day;
  }
  return null;
}
