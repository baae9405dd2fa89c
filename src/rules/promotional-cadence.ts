import type { Rule } from "../evaluate/rule.ts";
import type { MeasuredWords } from "../messages/measured.ts";
import { cases } from "../messages/remedies.ts";
import { informing } from "../metrics/preset-options.ts";
import { promotionalCadence as metric } from "../metrics/promotional-cadence.ts";

export const promotionalCadence: Rule = {
  id: "promotional-cadence",
  metric,
  purpose: "Limits how often the brand promotes something: in a day, in a week, and day after day.",
  group: "What the brand posts",
  subjects: ["snapshot", "plan"],
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
  messages: {
    measured: cadence,
    remedies: ({ moved }) => [cases(moved, "fewer")],
  },
  goodFor: "It catches a week full of promotion, which a share over four weeks can hide.",
  rationale:
    "Two a week leave most days for something else, and three days in a row are a campaign. `starter` and `recommended` only warn, and allow more: a launch week is loud for a reason.",
  fix: "Move a promotional post to another week, or put something useful in its place.",
  blindSpot:
    "Posts without a category are not counted, nor are posts published before a plan that aren't in a snapshot. Days in a row are counted within the window, or from 7 days before a plan.",
  gaming:
    "A promotion labelled educational passes, and so does one that is moved to a channel that isn't exported.",
  presets: {
    starter: informing({ "max-per-day": 2, "max-per-week": 4, "max-run": 3 }),
    recommended: informing({ "max-per-day": 2, "max-per-week": 4, "max-run": 3 }),
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
};

function post(day: string) {
  return {
    type: "post",
    actor: "acme",
    id: `p-${day}`,
    category: "promotional",
    published: `2026-11-${day}T09:00:00Z`,
  };
}

const DAYS: Readonly<Record<string, string>> = {
  "max-per-day": "in one day",
  "max-per-week": "in 7 consecutive days",
};

function cadence({ value, amount, part, limitedBy }: MeasuredWords): string {
  const past = part === "0" ? "" : `, ${part} of them already published`;
  if (limitedBy === "max-run") return `${value} days in a row with a promotional post${past}`;
  return `${value} promotional ${amount === 1 ? "post" : "posts"} ${DAYS[limitedBy]}${past}`;
}
