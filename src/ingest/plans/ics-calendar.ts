import ICAL from "ical.js";
import { type InputError, inputError, topOf } from "../../domain/diagnostic.ts";
import { instantOf, type OffsetAt, offsetsIn } from "../../lib/zone-offset.ts";

/**
 * The calendars of a file; several may follow one another.
 * @param lines of the text, by which an error finds its place
 * @throws InputError where it is no calendar
 */
export function calendarsIn(text: string, lines: readonly string[], file: string): ICAL.Component[] {
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) {
    throw inputError("is not a calendar; it must begin with BEGIN:VCALENDAR", topOf(file));
  }
  try {
    const parsed = ICAL.parse(text) as [string, unknown[], unknown[]] | [string, unknown[], unknown[]][];
    const calendars = typeof parsed[0] === "string" ? [parsed] : parsed;
    return calendars.map((calendar) => new ParsedCalendar(calendar as [string, unknown[], unknown[]]));
  } catch (error) {
    throw unparsed((error as Error).message, lines, file);
  }
}

/** A calendar that knows the zones of the world too, for files that name one and do not describe it. */
class ParsedCalendar extends ICAL.Component {
  override getTimeZoneByID(name: string): ICAL.Timezone {
    const described = super.getTimeZoneByID(name) as ICAL.Timezone | null | undefined;
    const offsetAt = described ? null : offsetsIn(name);
    return offsetAt === null ? (described as ICAL.Timezone) : new WorldZone(name, offsetAt);
  }
}

class WorldZone extends ICAL.Timezone {
  readonly #offsetAt: OffsetAt;

  constructor(tzid: string, offsetAt: OffsetAt) {
    super({ tzid });
    this.#offsetAt = offsetAt;
  }

  /** Local time less UTC in seconds, at a local time. */
  override utcOffset({ year, month, day, hour, minute, second }: ICAL.Time): number {
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    return (local - instantOf(local, this.#offsetAt)) / 1000;
  }
}

/** What the parser's messages mean that say nothing to a reader, by a part of each. */
const WORDS: readonly (readonly [part: string, words: string])[] = [
  ["did not end", "it is cut off here"],
  ["Cannot read properties", "a BEGIN or an END is missing, or is in the wrong place"],
  ["undefined", "a date, a time or a number in it is cut short"],
];

/** The parser tells the text of a wrong line, not where it stands. */
function unparsed(message: string, lines: readonly string[], file: string): InputError {
  const quoted = / ["']((?:(?! ["']).)+)["']$/s.exec(message)?.[1];
  const wrong = quoted === undefined ? -1 : lines.findIndex((line) => line !== "" && quoted.startsWith(line));
  const last = lines.findLastIndex((line) => line !== "");
  const fault = WORDS.find(([part]) => message.includes(part))?.[1] ?? message.replace(/\s+/g, " ");
  const line = Math.max(1, (message.includes("did not end") ? last : wrong) + 1);
  return inputError(`is not a readable calendar: ${fault}`, { file, line, column: 1 });
}
