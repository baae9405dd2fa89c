import { formatDay } from "../domain/day.ts";
import { whyNoPosts } from "../evaluate/no-data.ts";
import type { Measurement, Rule } from "../evaluate/rule.ts";
import { fullestWeek, longestRun, type PromotionalDay, promotionalDays } from "../metrics/cadence.ts";
import { categoryCounts } from "../store/categories.ts";
import type { View } from "../store/view.ts";

const WHAT: Record<string, string> = {
  "max-per-day": "promotional posts in one day",
  "max-per-week": "promotional posts in 7 consecutive days",
  "max-run": "days in a row with a promotional post",
};

export const promotionalCadence: Rule = {
  id: "promotional-cadence",
  purpose: "Limits how often the brand posts about itself: in a day, in a week, and day after day.",
  group: "What the brand posts",
  subjects: ["snapshot", "plan"],
  formula:
    "promotional posts in each day, most of them in any 7 consecutive days, and the longest run of consecutive days with one; beside a plan, the 7 days before it count too, as the snapshots have them",
  unit: "count",
  limit: { option: "max-per-day", operator: "<=", others: ["max-per-week", "max-run"] },
  options: {
    "max-per-day": { kind: "count", description: "Most promotional posts in one local day.", default: 1 },
    "max-per-week": {
      kind: "count",
      description: "Most promotional posts in any 7 consecutive days.",
      default: 2,
    },
    "max-run": {
      kind: "count",
      description: "Most consecutive days that each have a promotional post.",
      default: 2,
    },
  },
  rationale: "Two in a week leave most days for something else, and a third day in a row is a campaign.",
  fix: "Move a promotional post to another week, or put something useful in its place.",
  blindSpot:
    "Posts without a category are not counted, nor what was published before a plan and is in no snapshot. A run is followed back no further than the window, or the 7 days before a plan.",
  presets: {
    starter: { "max-per-day": 2, "max-per-week": 5, "max-run": 3, level: "warning" },
    recommended: {},
    strict: { "max-per-week": 1, "max-run": 1 },
    "posting-plan": {},
  },
  examples: {
    pass: { asOf: "2026-11-15", options: { window: "7d" }, records: ["10", "13"].map(post) },
    fail: {
      asOf: "2026-11-15",
      options: { window: "7d", "max-run": 7 },
      records: ["10", "11", "13"].map(post),
    },
  },
  judge(view, _, { published }) {
    const { posts, classified } = categoryCounts(view);
    const noData = whyUntold(view, posts, classified);
    if (noData !== undefined) return [{ scope: {}, actual: null, sample: null, noData }];
    const before = published === null ? [] : promotionalDays(published.like(view));
    const days = promotionalDays(view);
    const week = fullestWeek(days, before);
    const run = longestRun(days, before);
    const shown = (some: PromotionalDay[]) => ({
      sample: null,
      // The last is the one too many.
      rows: some.flatMap(({ rows }) => rows).reverse(),
    });
    const ours = (some: PromotionalDay[]) => some.filter((one) => days.includes(one));
    const past = (some: PromotionalDay[]) => some.filter((one) => before.includes(one));
    return [
      ...days.map(
        (one): Measurement => ({
          scope: { from: formatDay(one.day), to: formatDay(one.day) },
          actual: one.count,
          ...shown([one]),
        }),
      ),
      {
        scope: {},
        actual: week.count,
        limitedBy: "max-per-week",
        part: past(week.days).reduce((sum, { count }) => sum + count, 0),
        ...shown(ours(week.days)),
      },
      {
        scope: {},
        actual: run.length,
        limitedBy: "max-run",
        part: past(run).length,
        ...shown(ours(run)),
      },
    ];
  },
  describe({ actual, part, limitedBy }) {
    const past = part === "0" ? "" : ` (${part} of them already published)`;
    return `${WHAT[limitedBy]}: ${actual}${past}`;
  },
};

function whyUntold(view: View, posts: number, classified: number): string | undefined {
  if (posts === 0) return whyNoPosts(view);
  if (classified > 0) return undefined;
  return "none of the posts has a category; label them, or give the policy `categories`";
}

function post(day: string) {
  return {
    type: "post",
    actor: "acme",
    id: `p-${day}`,
    category: "promotional",
    published: `2026-11-${day}T09:00:00Z`,
  };
}
