/** The parts of a moment as somebody wrote it. */
export interface WrittenMoment {
  /** What is left without time, offset and day of the week; empty where it says a time alone. */
  date: string;
  /** `23:30:00`, null where it says none. */
  clock: string | null;
  /** `Z` or `+01:00`, null where it says none. */
  offset: string | null;
}

/** Blanks that programs write between a time and its `PM`, and between the parts of a date. */
const BLANKS = /[\s\u00A0\u202F\u2009]+/g;
/** `Tue Nov 24 23:30:00 +0000 2026`, as X writes it. */
const YEAR_LAST = /^([a-z]{3} [a-z]{3} \d{1,2}) (\d\d:\d\d:\d\d (?:[+-]\d{4}|[A-Z]{1,4})) (\d{4})$/i;
/** What JavaScript adds behind an offset: `GMT+0100 (CET)`. A text of nothing but brackets must not be searched from each. */
const COMMENT = / \([^()]*\)$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=\S)/i;
/** A date's numbers with a blank behind each dot: `2026. 11. 24.` and `24. 11. 2026`. */
const DOTTED = /^(\d{1,4})\. ?(\d{1,2})\. ?(\d{1,4})\.?(?=$|[ ,])/;

const OFFSET = /(?:^|(?<=[\d\s.m]))(?: ?(?:UTC|GMT)?([+-]\d\d:?(?:\d\d)?)| ?(Z|UT|UTC|GMT)| ([ECMP][SD]T))$/i;
/** The zones that RFC 2822 (4.3) gives a meaning. */
const NAMED_OFFSETS: Readonly<Record<string, string>> = {
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};
const CLOCK =
  /(?:^|,? (?:at )?|T)(\d{1,2})(?:[:.](\d\d)(?::(\d\d)(\.\d+)?)?)?(?: ?([ap])\.? ?m\.?| ?(h|uhr))?$/i;

/** Takes a moment apart; what is no moment is all date. */
export function splitMoment(text: string): WrittenMoment {
  const plain = text
    .replaceAll(BLANKS, " ")
    .trim()
    .replace(COMMENT, "")
    .replace(YEAR_LAST, "$1 $3 $2")
    .replace(WEEKDAY, "")
    .replace(DOTTED, "$1.$2.$3");
  const zone = OFFSET.exec(plain);
  const rest = zone === null ? plain : plain.slice(0, zone.index);
  const { clock, at } = clockIn(rest);
  // What ends a date in numbers looks like an offset: 2026-11-24.
  if (clock === null || zone === null) return { ...splitAt(plain), offset: null };
  return { date: rest.slice(0, at), clock, offset: offsetOf(zone) };
}

function splitAt(text: string): Pick<WrittenMoment, "date" | "clock"> {
  const { clock, at } = clockIn(text);
  return { date: text.slice(0, at), clock };
}

/** The time at the end of a text, and where it begins. */
function clockIn(text: string): { clock: string | null; at: number } {
  const match = CLOCK.exec(text);
  const [, hour = "", minute, second = "00", fraction = "", half, word] = match ?? [];
  // A number alone is no time.
  const isTime = match !== null && (minute !== undefined || half !== undefined || word !== undefined);
  const hours = half === undefined ? Number(hour) : ofTwelve(Number(hour), half.toLowerCase());
  if (!isTime || !(hours < 24 && Number(minute ?? 0) < 60)) return { clock: null, at: text.length };
  const two = (part: string | number) => String(part).padStart(2, "0");
  return { clock: `${two(hours)}:${minute ?? "00"}:${second}${fraction}`, at: match.index };
}

/** An hour of a clock of twelve as one of twenty-four; NaN for 0 and for more than twelve. */
function ofTwelve(hour: number, half: string): number {
  // Some programs write 13:30 PM.
  if (half === "p" && hour > 12) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function offsetOf([, digits, , name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED_OFFSETS[name.toUpperCase()] as string;
  if (digits === undefined) return "Z";
  const [hours, minutes] = [digits.slice(0, 3), digits.slice(3).replace(":", "")];
  return `${hours}:${minutes === "" ? "00" : minutes}`;
}
