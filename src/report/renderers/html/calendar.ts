import { scaleBand } from "d3-scale";
import { weekday } from "../../../domain/day.ts";
import { parseDay } from "../../../domain/time.ts";
import { count, formatCompact, formatNumber } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import type { CalendarDay, CalendarView, DayKind } from "../../view/calendar.ts";
import { figure, swatch } from "./elements.ts";
import { type Band, HEIGHT, LEFT, round, WIDTH, weekBands, weekLabels } from "./plot.ts";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const TOP = 4;
const BOTTOM = 24;
/** About as wide as a digit of a day's number is, and of a long one, which is smaller. */
const DIGIT = 6;
const SMALL_DIGIT = 5;
/** A longer number is smaller. */
const MAX_LARGE = 2;
/** So many days without contact are named for those who do not see them; more are counted. */
const MAX_NAMED = 10;

/** How each kind of day is called, and the class that draws it. */
const KINDS: Record<DayKind, { name: string; style: string }> = {
  contact: { name: "with", style: "contact" },
  none: { name: "without", style: "none" },
  unknown: { name: "unknown", style: "gap" },
  off: { name: "not judged", style: "off" },
};
const ALWAYS_SHOWN: readonly DayKind[] = ["contact", "none"];

/** Every day of the weeks, with how many interactions with outsiders it had. */
export function calendar(view: CalendarView): string {
  const days = view.weeks.flat();
  const kinds = (Object.keys(KINDS) as DayKind[])
    .map((kind) => ({ kind, days: days.filter((day) => day.kind === kind) }))
    .filter((group) => group.days.length > 0 || ALWAYS_SHOWN.includes(group.kind));
  const condition = view.condition === "" ? "" : ` (${view.condition})`;
  const words = kinds.map(({ kind, days: { length } }) => {
    return `${formatNumber(length)} ${KINDS[kind].name}${kind === "contact" ? condition : ""}`;
  });
  const legend = kinds.map(({ kind }, i) => swatch(KINDS[kind].style, words[i] ?? ""));
  const without = days.filter(({ kind }) => kind === "none").map(({ day }) => day);
  const list = without.length === 0 || without.length > MAX_NAMED ? "" : ` Without: ${without.join(", ")}.`;
  const description = `${view.title} over ${count(view.weeks.length, "week")}: ${words.join(", ")}.${list}`;
  return figure(view.title, legend, draw(view.weeks, description));
}

function draw(weeks: CalendarView["weeks"], description: string): string {
  const bandOf = weekBands(weeks.length, [LEFT, WIDTH], 0.08);
  const y = scaleBand(DAYS, [TOP, HEIGHT - BOTTOM]).padding(0.12);
  const starts = weeks.map(([first]) => ({ from: first?.day ?? "" }));
  const first = parseDay(starts[0]?.from ?? "");
  const names = DAYS.map((i) => {
    const name = Number.isNaN(first) ? "" : WEEKDAYS[weekday(first + i)];
    return `<text class="end" x="${LEFT - 6}" y="${round((y(i) ?? 0) + y.bandwidth() / 2 + 4)}">${name}</text>`;
  });
  const cells = weeks.flatMap((days, week) =>
    days.map((day, i) => cell(day, bandOf(week), { top: y(i) ?? 0, height: y.bandwidth() })),
  );
  return [
    `<svg class="calendar" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label="${markup(description)}">`,
    ...names,
    ...weekLabels(starts, (week) => bandOf(week).middle),
    ...cells,
    "</svg>",
  ].join("\n");
}

interface Row {
  top: number;
  height: number;
}

function cell({ day, kind, contacts }: CalendarDay, { start, middle, width }: Band, row: Row): string {
  const amount = contacts === null ? "unknown" : formatNumber(contacts);
  const text = contacts === null ? "?" : formatCompact(contacts);
  const isLong = text.length > MAX_LARGE;
  const number =
    width < text.length * (isLong ? SMALL_DIGIT : DIGIT) + 2
      ? ""
      : `<text class="middle${isLong ? " long" : ""}" x="${round(middle)}" y="${round(row.top + row.height / 2 + 4)}">${text}</text>`;
  return (
    `<g class="${KINDS[kind].style}"><title>${markup(`${day}: ${amount}`)}</title>` +
    `<rect x="${round(start)}" y="${round(row.top)}" width="${round(width)}" height="${round(row.height)}" rx="2"/>${number}</g>`
  );
}
