import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { formatDay, weekday } from "../domain/day.ts";
import { parseDay } from "../domain/time.ts";
import { whyTooFew } from "../evaluate/no-data.ts";
import { WEEKDAYS } from "../evaluate/options.ts";
import { type Measurement, type Options, option, type Rule } from "../evaluate/rule.ts";
import { ofOption } from "../evaluate/shared-options.ts";
import { typeWords } from "../evaluate/wording.ts";
import { type Direction, partnerCounts } from "../metrics/contacts.ts";
import { startOf } from "../metrics/exhibit.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { POST } from "../store/columns.ts";
import type { View } from "../store/view.ts";

const DIRECTIONS: Record<Direction, string> = {
  any: "with people outside",
  inbound: "from people outside",
  outbound: "of the brand toward people outside",
};
const WORKDAYS = ["mon", "tue", "wed", "thu", "fri"];

export const dailyOutsideInteractions: Rule = {
  id: "daily-outside-interactions",
  purpose: "Asks for an exchange with people outside the company on every day.",
  group: "How the brand engages",
  subjects: ["snapshot", "plan"],
  formula: "per local day: the number of interactions with outsiders in the direction",
  unit: "count",
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "count", description: "Fewest interactions a day.", default: 1 },
    direction: {
      kind: "choice",
      description: "Whose interactions count: outsiders' toward us, ours toward outsiders, or both.",
      choices: Object.keys(DIRECTIONS),
      default: "any",
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
    allow: {
      kind: "count",
      description: "So many days of the window may fall short.",
      default: 0,
      lenient: "up",
    },
  },
  rationale:
    "One exchange a day is the least that can be called talking with people; five is what one person does in a quarter of an hour.",
  fix: "Answer somebody, or join a conversation that is not about us.",
  blindSpot:
    "Days before the first that a snapshot covers are not judged. Lists of notifications hold nothing that the brand did. A plan is judged by what the brand means to do toward outsiders, and only where it holds an activity that is no post; `direction: inbound` judges no plan.",
  presets: {
    starter: { min: 1, days: WORKDAYS, allow: 10, level: "warning" },
    recommended: { min: 1, days: WORKDAYS, allow: 2 },
    strict: { min: 5, direction: "outbound", days: WORKDAYS },
  },
  examples: {
    pass: {
      asOf: "2026-11-10",
      options: { direction: "outbound", window: "1d" },
      records: conversation("sam"),
    },
    fail: {
      asOf: "2026-11-10",
      options: { direction: "outbound", window: "1d" },
      records: conversation("ann"),
    },
  },
  judgesPlan(plan, options) {
    return option<Direction>(options, "direction") !== "inbound" && plan.type.some((type) => type !== POST);
  },
  judge(view, written, { published }) {
    const isPlan = published !== null;
    const options = isPlan ? { ...written, direction: "outbound" } : written;
    const days = option<string[]>(options, "days");
    const except = option<string[]>(options, "except").map(parseDay);
    const measured = view
      .days(Math.max(view.from, view.covered?.from ?? view.from), view.to)
      .eachDay()
      .filter(({ from }) => days.includes(WEEKDAYS[weekday(from)] as string) && !except.includes(from))
      // Between two plans lie days that nobody has planned yet.
      .filter((day) => !isPlan || day.files.length > 0)
      .map((day) => measureDay(day, options, isPlan));
    const min = option<number>(options, "min");
    const short = measured.filter(({ actual }) => actual !== null && actual < min);
    const tolerated = short.length <= option<number>(options, "allow");
    return joinGaps(measured.map((day) => ({ ...day, tolerated: tolerated && short.includes(day) })));
  },
  describe({ actual }, options) {
    const what = typeWords(option<ActivityType[]>(options, "of"));
    return `${actual} ${what} ${DIRECTIONS[option<Direction>(options, "direction")]}`;
  },
};

function measureDay(day: View, options: Options, isPlan: boolean): Measurement {
  const of = option<ActivityType[]>(options, "of");
  const direction = option<Direction>(options, "direction");
  const { table } = day;
  const sums = partnerCounts(day, of, direction);
  const actual = sums[SIDE_CODE.outside] as number;
  const scope = { from: formatDay(day.from), to: formatDay(day.from) };
  // The brand's own post shows best what the day was spent on.
  const shown = day.dated.find((row) => table.type[row] === POST) ?? day.dated[0];
  const where = shown === undefined ? { at: startOf(day.files[0]) } : { rows: [shown] };
  const missing = option<number>(options, "min") - actual;
  const named = actual + (sums[SIDE_CODE.inside] as number);
  const unnamed = sums[SIDE_CODE.unknown] as number;
  // What a plan does not hold was not left out by an export; it is not planned.
  const isOpen = missing > 0 && (!isPlan || unnamed > 0);
  const noData = isOpen
    ? (whyUntold(day, direction) ?? whyTooFew(day, of, { missing, named, unnamed }))
    : undefined;
  return { scope, actual: noData === undefined ? actual : null, sample: null, noData, ...where };
}

/** Days in a row that cannot be told for the same reason are one gap, and one finding. */
function joinGaps(days: Measurement[]): Measurement[] {
  const joined: Measurement[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    if (day.noData === undefined || last?.noData !== day.noData) joined.push(day);
    else
      joined[joined.length - 1] = {
        ...last,
        scope: { ...last.scope, ...(day.scope.to ? { to: day.scope.to } : {}) },
      };
  }
  return joined;
}

/** Why a low count of a day proves nothing, whatever the count. */
function whyUntold(day: View, direction: Direction): string | undefined {
  if (day.files.length === 0) return "no snapshot covers this; export it";
  if (direction !== "inbound" && !day.outboundExported) {
    return "the export leaves out what the brand itself did; export that too, or judge `direction: inbound`";
  }
  return undefined;
}

function conversation(partner: string) {
  return [
    { type: "comment", id: "c-1", actor: partner, object: "p-1", published: "2026-11-10T09:00:00Z" },
    { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-10T10:00:00Z" },
  ];
}
