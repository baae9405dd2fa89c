import type { JsonSchema } from "../domain/json-schema.ts";
import { DATE_ORDERS } from "../domain/policy.ts";
import { BADGE_FIGURES, LEVELS } from "../domain/report.ts";
import { optionSchema, optionsOf } from "../evaluate/options.ts";
import { PRESETS, type Rule } from "../evaluate/rule.ts";
import { PLAN_FORMAT_NAMES } from "../ingest/plans/formats/index.ts";
import { FORMAT_NAMES } from "../ingest/platforms/index.ts";
import { rules } from "../rules/index.ts";
import { activitySchema } from "./activity.ts";
import { accountsByChannel } from "./roster.ts";

const text = { type: "string", minLength: 1 } as const;
const texts = { type: "array", items: text } as const;
const date = { type: "string", format: "date" } as const;
const oneOrMany = { anyOf: [text, { type: "array", items: text, minItems: 1 }] } as const;

/** JSON Schema of one set of a rule's options. */
export function optionsSchema(rule: Rule): JsonSchema {
  const level = { enum: LEVELS, default: "error", description: "How much a failure weighs." };
  const specs = Object.entries(optionsOf(rule));
  return {
    type: "object",
    additionalProperties: false,
    properties: { level, ...Object.fromEntries(specs.map(([name, spec]) => [name, optionSchema(spec)])) },
  };
}

function ruleSchema(rule: Rule): JsonSchema {
  const options = optionsSchema(rule);
  return {
    description: rule.purpose,
    anyOf: [{ const: "off" }, options, { type: "array", items: options, minItems: 1 }],
  };
}

function source(formats: readonly string[]): JsonSchema {
  const entry: JsonSchema = {
    type: "object",
    required: ["path"],
    additionalProperties: false,
    properties: {
      path: { ...text, description: "Glob, relative to the policy." },
      format: { enum: formats, description: "How the files are laid out." },
      channel: { ...text, description: "Channel of records that name none." },
      columns: {
        type: "object",
        additionalProperties: text,
        propertyNames: { enum: Object.keys(activitySchema.properties) },
        description: "CSV: the column that holds each key.",
      },
      dates: {
        enum: DATE_ORDERS,
        description: "CSV: the order of year, month and day where dates are numbers.",
      },
    },
  };
  return { anyOf: [text, entry] };
}

/** JSON Schema of a policy; closed, so that a typing error never switches a rule off in silence. */
export function policySchema() {
  const { properties, ...outline } = policyOutline;
  const ruleSets = {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
  return { ...outline, properties: { ...properties, rules: ruleSets } };
}

/** The schema with each rule's value open: what a policy is read by, each set of options by a schema of its own. */
const policyOutline = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Vanity Check policy",
  description: "What engagement is acceptable.",
  type: "object",
  required: ["version", "brand"],
  anyOf: [
    { required: ["snapshots"], properties: { snapshots: { type: "array" } } },
    { required: ["plans"], properties: { plans: { type: "array", minItems: 1 } } },
  ],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    extends: {
      ...oneOrMany,
      description: `A preset (${PRESETS.join(", ")}), a path, or a list; later ones win, rule by rule.`,
    },
    brand: {
      type: "object",
      required: ["name", "accounts"],
      additionalProperties: false,
      properties: {
        name: { ...text, description: "The company's name." },
        accounts: { ...accountsByChannel, description: "The company's own accounts, by channel." },
        words: { ...texts, description: "What the brand calls itself and its products." },
      },
    },
    timezone: { ...text, default: "UTC", description: "IANA time zone in which days begin." },
    roster: { ...oneOrMany, description: "The roster's file, or several." },
    snapshots: {
      type: "array",
      minItems: 1,
      description:
        "Globs of files to read, or entries that say how to read what they match; may be left out where `plans` are given.",
      items: source(FORMAT_NAMES),
    },
    plans: {
      type: "array",
      description: "Globs of posting plans, or entries that say how to read what they match.",
      items: source(PLAN_FORMAT_NAMES),
    },
    window: {
      ...optionSchema({ kind: "days", description: "Days up to the as-of day that are judged." }),
      default: "28d",
    },
    rules: { type: "object", propertyNames: { enum: rules.map(({ id }) => id) } },
    categories: {
      type: "object",
      description: "What makes a post one of a category: its label, a word, or a link in its text.",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        properties: { labels: texts, words: texts, links: texts },
      },
    },
    badge: {
      enum: BADGE_FIGURES,
      default: "outside-engagement",
      description: "The figure that the badge shows; its colour is the verdict's.",
    },
    waivers: {
      type: "array",
      items: {
        type: "object",
        required: ["rule", "until", "reason"],
        additionalProperties: false,
        properties: {
          rule: { enum: rules.map(({ id }) => id) },
          object: { ...text, description: "Only this post." },
          day: { ...date, description: "Only this day." },
          channel: { ...text, description: "Only this channel." },
          until: { ...date, description: "Last day on which it holds." },
          reason: { ...text, description: "Why, for whoever reads it next year." },
        },
      },
    },
  },
} satisfies JsonSchema;

const { properties, anyOf: _, ...closed } = policyOutline;
const { version, extends: bases, rules: ruleIds } = properties;

/** What a policy, and a file that one extends, are read by; their rules' options have schemas of their own. */
export const outlines = {
  policy: policyOutline,
  /** Rules, and nothing else. */
  base: { ...closed, required: ["version"], properties: { version, extends: bases, rules: ruleIds } },
} as const;
