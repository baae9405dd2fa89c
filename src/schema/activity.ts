import { ACTIVITY_TYPES, SIDES } from "../domain/activity.ts";

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
    actor: { ...account, description: "Who did it; missing where nobody is named." },
    object: text("Id of the post it was done to."),
    inReplyTo: text("Id of the post or comment that it answers."),
    target: text("The account it was done toward."),
    channel: text("Where it happened."),
    content: { type: ["string", "null"], description: "Text of a post; best left out for anything else." },
    language: text("Language of the content: a tag such as de or pt-BR."),
    category: text("Kind of post, such as promotional or educational."),
    answeredAt: {
      anyOf: [{ type: "null" }, { type: "string", format: "date-time" }],
      description: "When the brand first answered.",
    },
    count: {
      type: ["integer", "null"],
      minimum: 1,
      maximum: 4294967295,
      description: "An aggregated row stands for so many.",
    },
    side: { enum: [...SIDES, null], description: "Side of an aggregated row without actor." },
    disclosed: { type: ["boolean", "null"], description: "The insider said that they work for the company." },
    totals: {
      type: ["object", "null"],
      additionalProperties: { type: "integer", minimum: 0 },
      propertyNames: { enum: ACTIVITY_TYPES },
      description: "The platform's own totals of a post, by type.",
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

const date = { type: "string", format: "date" } as const;

/** JSON Schema of what a file says of itself. */
export const envelopeSchema = {
  type: "object",
  properties: {
    version: { const: 1 },
    channel: { type: "string", minLength: 1, maxLength: 4096 },
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
      description: "Types exported in full, so that no row means that nothing happened.",
    },
    retrieved: {
      anyOf: [
        { type: "string", format: "date-time" },
        { type: "string", format: "date" },
      ],
      description: "When it was exported, from which `keep` counts; without it, from the last covered day.",
    },
    outbound: { type: "boolean", description: "False where what the brand itself did was not exported." },
    inbound: {
      type: "boolean",
      description: "False where what others did toward the brand was not exported.",
    },
  },
} as const;
