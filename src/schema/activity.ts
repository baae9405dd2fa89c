import { ACTIVITY_TYPES, SIDES, TOWARD_SIDES } from "../domain/activity.ts";
import { ANSWER_BUCKETS } from "../domain/answer-buckets.ts";
import { PEOPLE_METRICS } from "../domain/people-figure.ts";

const text = (description: string) => ({ type: ["string", "null"], maxLength: 4096, description });

const account = {
  anyOf: [
    { type: "null" },
    { type: "string", maxLength: 4096 },
    {
      type: "object",
      properties: {
        id: { type: "string", maxLength: 4096 },
        handle: { type: "string", maxLength: 4096 },
        name: { type: "string" },
        bot: { type: "boolean" },
      },
    },
  ],
};

const date = { type: "string", format: "date" } as const;

const moment = {
  anyOf: [{ type: "null" }, { type: "string", format: "date-time" }, { type: "string", format: "date" }],
};

/** JSON Schema of one record; unknown keys are let through, so that a source may carry more. */
export const activitySchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Vanity Check activity",
  description: "One record of a snapshot: who did what, when and to what.",
  type: "object",
  required: ["type"],
  properties: {
    type: { enum: ACTIVITY_TYPES, description: "What was done." },
    published: { ...moment, description: "When: an RFC 3339 time with offset, or a date." },
    id: text("Unique in its channel."),
    actor: { ...account, description: "Who did it; missing if unknown." },
    object: text("Id of the post it was done to."),
    inReplyTo: text("Id of the post or comment that it replies to."),
    target: text("The account it was done toward."),
    channel: text("Where it happened."),
    content: { type: ["string", "null"], description: "Text of a post; best left out for anything else." },
    language: text("Language of the content: a tag such as de or pt-BR."),
    category: text("Kind of post, such as promotional or educational."),
    answeredAt: {
      ...moment,
      description:
        "When the brand first answered: an RFC 3339 time with offset, or a date, which says how soon to the day only.",
    },
    count: {
      type: ["integer", "null"],
      minimum: 0,
      maximum: 4294967295,
      description: "How many activities an aggregated row stands for; 0 says that there were none.",
    },
    side: { enum: [...SIDES, null], description: "Side of an aggregated row without actor." },
    period: {
      type: ["object", "null"],
      required: ["from", "to"],
      additionalProperties: false,
      properties: { from: date, to: date },
      description: "First and last day of an aggregated row that has no date.",
    },
    toward: {
      enum: [...TOWARD_SIDES, null],
      description:
        "Side toward which an aggregated row was done; missing where its post tells, `unknown` where it may be toward anybody, `others` where it is neither by the brand nor toward it.",
    },
    answered: {
      type: ["object", "null"],
      additionalProperties: { type: "integer", minimum: 0 },
      propertyNames: { enum: ANSWER_BUCKETS },
      description:
        "How many of an aggregated row the brand answered within each time, including those answered sooner; the rest weren't answered. Missing if unknown.",
    },
    disclosed: {
      type: ["boolean", "null"],
      description: "The employee said that they work for the company.",
    },
    totals: {
      type: ["object", "null"],
      additionalProperties: { type: "integer", minimum: 0 },
      propertyNames: { enum: ACTIVITY_TYPES },
      description: "The platform's own totals of a post, by type.",
    },
    uncounted: {
      type: ["array", "null"],
      items: { enum: ACTIVITY_TYPES },
      description:
        "Of a post: types that nobody counted on it, as where a cell of a tally is empty. How many there were is unknown.",
    },
    amplifiers: {
      type: ["array", "null"],
      items: { type: "string", maxLength: 4096 },
      description: "Plan: people asked to react.",
    },
    owner: text("Plan: who answers the replies."),
    bot: { type: ["boolean", "null"], description: "The source marks the actor as a bot." },
    undone: {
      type: ["boolean", "null"],
      description:
        "The actor took it back; what they had done before, to the same post, does not count either.",
    },
    url: { type: ["string", "null"], description: "For people." },
  },
} as const;

/** What a file, or a part of an aggregate, says of what it holds and leaves out. */
const reach = {
  outbound: {
    type: "boolean",
    description: "What the brand itself did: false if it wasn't exported, true if it was.",
  },
  inbound: {
    type: "boolean",
    description: "False if what others did toward the brand wasn't exported.",
  },
  holdsOwn: {
    type: "boolean",
    description:
      "True if the file's format always has what the brand itself wrote. Without an account of the brand in it, somebody else in it may be the brand.",
  },
  saysInsiders: {
    type: "boolean",
    description: "True if the records say who is an employee, though not of everybody.",
  },
  leftOut: {
    type: "array",
    items: {
      type: "object",
      required: ["types", "held", "missing"],
      additionalProperties: false,
      properties: {
        types: { type: "array", items: { enum: ACTIVITY_TYPES }, uniqueItems: true },
        held: { type: "integer", minimum: 0 },
        missing: { type: ["integer", "null"], minimum: 0 },
      },
    },
    description:
      "What the exported pages say they leave out: how many of these types the file holds, and how many are missing, null if the pages don't say.",
  },
} as const;

/** JSON Schema of what a file says of itself. */
export const envelopeSchema = {
  type: "object",
  properties: {
    version: { const: 1 },
    channel: {
      type: "string",
      minLength: 1,
      maxLength: 4096,
      description: "Channel of records that don't name one.",
    },
    period: {
      type: "object",
      required: ["from", "to"],
      additionalProperties: false,
      properties: { from: date, to: date },
      description: "First and last local day covered, both included.",
    },
    complete: {
      type: "array",
      items: { enum: ACTIVITY_TYPES },
      uniqueItems: true,
      description: "Types exported in full, so that without rows there were none.",
    },
    retrieved: {
      anyOf: [
        { type: "string", format: "date-time" },
        { type: "string", format: "date" },
      ],
      description: "When it was exported, from which `keep` counts; without it, from the last covered day.",
    },
    ...reach,
    byEye: {
      type: "boolean",
      description: "True if a person counted by eye, so what the file lacks can't be exported.",
    },
    unreadColumns: {
      type: "array",
      items: { type: "string" },
      description: "The columns of the sheet it was made from that nothing read.",
    },
    covers: {
      type: "array",
      items: {
        type: "object",
        required: ["channel", "from", "to", "types"],
        additionalProperties: false,
        properties: {
          channel: { type: "string", minLength: 1, maxLength: 4096 },
          from: date,
          to: date,
          types: { type: "array", items: { enum: ACTIVITY_TYPES }, uniqueItems: true },
          ...reach,
        },
      },
      description: "An aggregate of several files: what it covers, where that differs from file to file.",
    },
    figures: {
      type: "array",
      items: {
        type: "object",
        required: ["metric", "from", "to", "options", "scope", "value", "low", "high", "sample", "unknown"],
        additionalProperties: false,
        properties: {
          metric: { enum: PEOPLE_METRICS },
          from: date,
          to: date,
          channels: { type: "array", items: { type: "string", minLength: 1, maxLength: 4096 } },
          options: { type: "object" },
          scope: {
            type: "object",
            additionalProperties: false,
            properties: Object.fromEntries(
              ["channel", "object", "from", "to", "account"].map((key) => [key, { type: "string" }]),
            ),
          },
          value: { type: ["number", "null"] },
          low: { type: ["number", "null"] },
          high: { type: ["number", "null"] },
          sample: { type: ["number", "null"] },
          unknown: { type: "number", minimum: 0 },
          known: { type: "number", minimum: 0 },
          part: { type: "number", minimum: 0 },
          mayBeEmpty: { type: "boolean" },
        },
      },
      description:
        "An aggregate: figures about people for the windows written in it, as its rows have no accounts to count.",
    },
  },
} as const;
