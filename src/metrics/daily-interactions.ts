import { INTERACTION_TYPES } from "../domain/activity.ts";
import { type Day, formatDay, weekday } from "../domain/day.ts";
import type { RuleOptions } from "../domain/policy.ts";
import { parseDay } from "../domain/time.ts";
import { gapOf } from "../messages/gap.ts";
import { POST } from "../store/codes.ts";
import { leftOut } from "../store/left-out.ts";
import { perTable } from "../store/per-table.ts";
import type { View } from "../store/view.ts";
import { partnerGap, partnersIn } from "./contacts.ts";
import { notExported, ownNotExported, unnamedGap } from "./gaps.ts";
import { countOf, type Measurement, noAnswer } from "./measurement.ts";
import { defineMetric, type MetricContext } from "./metric.ts";
import { type OptionSpecs, type OptionsOf, WEEKDAYS } from "./options.ts";
import { ofOption } from "./shared-options.ts";
import { startOf } from "./shown-rows.ts";

/** The options of every metric about interactions by day. */
export const dailyOptions = {
  direction: {
    kind: "choice",
    description:
      "Whose interactions count: outsiders' toward the brand, the brand's toward outsiders, or both.",
    choices: ["any", "inbound", "outbound"],
    default: "outbound",
    lenient: { word: "any" },
  },
  of: ofOption(INTERACTION_TYPES, "up"),
  days: {
    kind: "weekdays",
    description: "Days of the week to judge.",
    default: [...WEEKDAYS],
    lenient: "down",
  },
  except: {
    kind: "dates",
    description: "Days to leave out, such as holidays.",
    default: [],
    lenient: "up",
  },
} as const satisfies OptionSpecs;

/** Whose activities are interactions in a direction. */
const WHOSE = { any: "anybody", inbound: "others", outbound: "brand" } as const;

type DayOptions = OptionsOf<typeof dailyOptions>;

export const dailyInteractions = defineMetric({
  id: "daily-interactions",
  label: "Daily interactions with outsiders",
  shortLabel: "A day",
  unit: "count",
  formula: "for each local day, the number of interactions with outsiders in the `direction`",
  isFlatteredByBrand: true,
  options: dailyOptions,
  answersPlan(plan, { direction }) {
    return direction !== "inbound" && plan.type.some((type) => type !== POST);
  },
  measure(view, written, { published, hours }) {
    const isPlan = published !== null;
    const options: DayOptions = isPlan ? { ...written, direction: "outbound" } : written;
    const days = judgedDays(view, options, hours?.except).filter((day) => !isPlan || day.files.length > 0);
    return joinGaps(days.map((day) => measureDay(day, options, isPlan)));
  },
});

/** The days of a view that the options ask about, from the first that a file covers. */
function judgedDays(view: View, { days, except }: DayOptions, daysOff: Iterable<Day> = []): View[] {
  const left = new Set([...except.map(parseDay), ...daysOff]);
  return view
    .days(Math.max(view.from, view.covered?.from ?? view.from), view.to)
    .eachDay()
    .filter(({ from }) => days.includes(WEEKDAYS[weekday(from)] as string) && !left.has(from));
}

/** What was measured of a table's days: a rule, the figures of window and weeks, and the calendar ask for the same. */
const measuredDays = perTable(() => new Map<string, Measurement>());

function measureDay(day: View, options: DayOptions, isPlan: boolean): Measurement {
  const { key } = day;
  if (key === null) return findDay(day, options, isPlan);
  const measured = measuredDays(day.table);
  const question = JSON.stringify([key, options.direction, options.of, isPlan]);
  const measurement = measured.get(question) ?? findDay(day, options, isPlan);
  measured.set(question, measurement);
  return measurement;
}

function findDay(day: View, { of, direction }: DayOptions, isPlan: boolean): Measurement {
  const { table } = day;
  const scope = { from: formatDay(day.from), to: formatDay(day.from) };
  if (day.files.length === 0) return noAnswer(gapOf("not-covered", {}), scope);
  const { outside: value, inside, unknown } = partnersIn(table, day.rows, of, direction);
  const undated = partnersIn(table, day.partiallyCovered, of, direction);
  const withoutDay = undated.unknown + undated.outside;
  const unnamed = unknown + withoutDay + leftOut(day, of, WHOSE[direction]);
  const known = value + inside;
  // What a plan does not hold was not left out by an export; it is not planned.
  const lacksOwn = !isPlan && direction !== "inbound" && !day.outboundExported;
  const lacksTypes = !isPlan && direction !== "outbound" ? notExported(day, of) : undefined;
  const open = lacksOwn || lacksTypes !== undefined;
  // The brand's own post shows best what the day was spent on.
  const shown = day.dated.find((row) => table.type[row] === POST) ?? day.dated[0];
  return {
    scope,
    ...countOf(value, { unknown: open ? Number.POSITIVE_INFINITY : unnamed, known }),
    // Finding out takes time, and few days are asked.
    get gap() {
      if (lacksOwn) return ownNotExported(day);
      if (lacksTypes !== undefined) return lacksTypes;
      return direction === "inbound"
        ? unnamedGap(day, of, unnamed, known)
        : partnerGap(day, of, unnamed, known, { by: WHOSE[direction], undated: withoutDay });
    },
    ...(shown === undefined ? { location: startOf(day.files[0]) } : { rows: [shown] }),
  };
}

/** Days in a row that nothing can answer for the same reason are one gap, and one finding. */
function joinGaps(days: readonly Measurement[]): Measurement[] {
  const joined: Measurement[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    const isSame = day.noData !== undefined && last?.noData?.id === day.noData.id;
    if (!isSame) joined.push(day);
    else joined[joined.length - 1] = { ...last, ...day, scope: { ...last.scope, ...toOf(day.scope) } };
  }
  return joined;
}

function toOf({ to }: Measurement["scope"]) {
  return to === undefined ? {} : { to };
}

/** Of each of a view's days, the interactions that the options ask about; null where nothing can answer. */
export function contactsByDay(view: View, options: RuleOptions, context: MetricContext): (number | null)[] {
  const days = Array.from({ length: view.to - view.from + 1 }, (_, i) => view.from + i);
  return days.map((day) => {
    const own = view.days(day, day);
    if (!view.table.zone.has(day)) return null;
    const [measured] = dailyInteractions.measure(
      own,
      { ...options, days: [...WEEKDAYS], except: [] },
      { ...context, hours: null },
    );
    if (measured === undefined || measured.noData !== undefined) return null;
    return measured.value === 0 && measured.unknown > 0 ? null : measured.value;
  });
}
