import { scaleBand } from "d3-scale";
import { formatDay, weekday } from "../../../domain/day.ts";
import type { Block } from "../../../domain/report.ts";
import { parseDay } from "../../../domain/time.ts";
import { count, formatNumber } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import { figure, swatch } from "./elements.ts";
import { type Band, HEIGHT, LEFT, round, WIDTH, weekBands, weekLabels } from "./plot.ts";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const TOP = 4;
const BOTTOM = 24;
/** About as wide as a digit of a day's number is. */
const DIGIT = 6;
/** So many days without contact are named for those who do not see them; more are counted. */
const MAX_NAMED = 10;

type Kind = "contact" | "none" | "unknown";

/** Every day of the weeks, with how many interactions with people outside it had. */
export function calendar(trend: readonly Block[]): string {
  const days = trend.flatMap(({ from, contacts }) =>
    contacts.map((contact, i) => ({ day: dayText(from, i), kind: kindOf(contact) })),
  );
  const of = (kind: Kind) => days.filter((one) => one.kind === kind);
  const title = "Days with and without outside contact";
  const legend = [
    swatch("contact", `${formatNumber(of("contact").length)} with`),
    swatch("none", `${formatNumber(of("none").length)} without`),
    ...(of("unknown").length === 0
      ? []
      : [swatch("unknown", `${formatNumber(of("unknown").length)} unknown`)]),
  ];
  const named = of("none").map(({ day }) => day);
  const list = named.length === 0 || named.length > MAX_NAMED ? "" : ` (${named.join(", ")})`;
  const description =
    `${title} over ${count(trend.length, "week")}: ${formatNumber(of("contact").length)} with, ` +
    `${formatNumber(named.length)} without${list}, ${formatNumber(of("unknown").length)} unknown.`;
  return figure(title, legend, draw(trend, description));
}

function draw(trend: readonly Block[], description: string): string {
  const bandOf = weekBands(trend.length, [LEFT, WIDTH], 0.08);
  const y = scaleBand(DAYS, [TOP, HEIGHT - BOTTOM]).padding(0.12);
  const first = parseDay(trend[0]?.from ?? "");
  const names = DAYS.map((i) => {
    const name = Number.isNaN(first) ? "" : WEEKDAYS[weekday(first + i)];
    return `<text class="end" x="${LEFT - 6}" y="${round((y(i) ?? 0) + y.bandwidth() / 2 + 4)}">${name}</text>`;
  });
  const cells = trend.flatMap(({ from, contacts }, week) =>
    contacts.map((contact, i) =>
      cell(dayText(from, i), contact, bandOf(week), { top: y(i) ?? 0, height: y.bandwidth() }),
    ),
  );
  return [
    `<svg class="calendar" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label="${markup(description)}">`,
    ...names,
    ...weekLabels(trend, (week) => bandOf(week).middle),
    ...cells,
    "</svg>",
  ].join("\n");
}

interface Row {
  top: number;
  height: number;
}

function cell(day: string, contact: number | null, { start, middle, width }: Band, row: Row): string {
  const kind = kindOf(contact);
  const told = kind === "unknown" ? "unknown" : formatNumber(contact);
  const text = kind === "unknown" ? "?" : told;
  const number =
    width < text.length * DIGIT + 2
      ? ""
      : `<text class="middle" x="${round(middle)}" y="${round(row.top + row.height / 2 + 4)}">${text}</text>`;
  return (
    `<g class="${kind}"><title>${markup(`${day}: ${told}`)}</title>` +
    `<rect x="${round(start)}" y="${round(row.top)}" width="${round(width)}" height="${round(row.height)}" rx="2"/>${number}</g>`
  );
}

function kindOf(contact: number | null): Kind {
  return contact === null ? "unknown" : contact > 0 ? "contact" : "none";
}

function dayText(from: string, offset: number): string {
  const day = parseDay(from);
  return Number.isNaN(day) ? from : formatDay(day + offset);
}
