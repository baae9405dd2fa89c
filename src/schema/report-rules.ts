import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { UNITS } from "../domain/metric.ts";
import { LEVELS } from "../domain/report.ts";
import { count, date, figure, location, object } from "./parts.ts";

const level = { enum: LEVELS };
const operator = { enum: ["<=", ">="] };

const robustness = object(
  {
    withoutTopPost: figure,
    withoutTopPerson: figure,
    medianPost: figure,
    fragility: figure,
    effectiveOutsiders: figure,
  },
  ["withoutTopPost", "withoutTopPerson", "medianPost", "fragility", "effectiveOutsiders"],
);

const finding = object(
  {
    outcome: { enum: ["fail", "unjudged", "note"] },
    level,
    reason: { enum: ["too-small", "no-data", "incomplete", "noise", "no-worse", "no-baseline"] },
    message: { type: "string" },
    advice: { type: "string", description: "What to do about a broken limit." },
    scope: object(
      {
        channel: { type: "string" },
        object: { type: "string" },
        from: date,
        to: date,
        account: { type: "string" },
      },
      ["channel", "object", "from", "to", "account"],
    ),
    actual: figure,
    operator,
    limit: { type: "number" },
    sample: figure,
    unknown: { ...figure, minimum: 0 },
    low: figure,
    high: figure,
    isRange: {
      type: "boolean",
      description: "Whether too much is unknown to give one value, so that `low` and `high` say what it is.",
    },
    leftByWaivers: {
      type: "number",
      minimum: 0,
      description: "How many cases waivers leave, where these are too few to judge.",
    },
    previous: { type: "number" },
    best: { type: "number" },
    robustness,
    needed: { type: "string", description: "What would make the limit hold." },
    location,
    url: { type: "string", description: "Where people can look at it, as the records give it." },
    related: { type: "array", items: location },
    accounts: {
      type: "array",
      items: object({
        channel: { type: "string" },
        account: { type: "string" },
        reactions: count,
        near: count,
        windowMinutes: count,
        expected: { type: "number", minimum: 0 },
      }),
    },
    posts: {
      type: "array",
      items: object({
        location,
        object: { type: ["string", "null"] },
        day: { anyOf: [date, { type: "null" }] },
        text: { type: ["string", "null"] },
        url: { type: ["string", "null"], description: "As the records give it; it may lead anywhere." },
      }),
    },
    fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" },
    waived: object({ reason: { type: "string" }, until: date }),
  },
  [
    "reason",
    "advice",
    "unknown",
    "low",
    "high",
    "isRange",
    "leftByWaivers",
    "previous",
    "best",
    "robustness",
    "needed",
    "url",
    "accounts",
    "posts",
    "waived",
  ],
);

const worst = object(
  {
    actual: { type: "number" },
    operator,
    limit: { type: "number" },
    sample: figure,
    low: figure,
    high: figure,
    isRange: { type: "boolean" },
    previous: { type: "number" },
    robustness,
  },
  ["low", "high", "isRange", "previous", "robustness"],
);

/** A policy's rule as it was judged, with its findings. */
export const ruleReport = object(
  {
    rule: { type: "string" },
    metric: { type: "string" },
    level,
    options: { type: "object" },
    subject: { enum: ["snapshot", "plan", "change"] },
    unit: { enum: UNITS },
    outcome: { enum: ["pass", "fail", "unjudged"] },
    checked: count,
    passed: count,
    allowed: count,
    failed: count,
    unjudged: count,
    hidden: count,
    decidedBy: object({ location, type: { enum: ACTIVITY_TYPES }, rows: count, count, all: count }),
    worst: { anyOf: [worst, { type: "null" }] },
    findings: { type: "array", items: finding },
  },
  ["allowed", "hidden", "decidedBy"],
);
