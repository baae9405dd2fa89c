import { RELATIONS } from "../domain/roster.ts";

const account = { type: "string", minLength: 1, maxLength: 4096 } as const;
const channel = { type: "string", minLength: 1 } as const;
const date = { type: "string", format: "date" } as const;

/** JSON Schema of accounts by channel: one, or several. */
export const accountsByChannel = {
  type: "object",
  minProperties: 1,
  additionalProperties: {
    anyOf: [account, { type: "array", items: account, minItems: 1, uniqueItems: true }],
  },
} as const;

/** JSON Schema of a roster. */
export const rosterSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Vanity Check roster",
  description: "Who is one of us, and when.",
  type: "object",
  required: ["version"],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    people: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "relation", "accounts"],
        additionalProperties: false,
        properties: {
          id: { type: "string", minLength: 1, description: "Any opaque id; no name is needed." },
          relation: {
            enum: RELATIONS,
            description: "What the person is to the company; reserved for rules to come, none reads it yet.",
          },
          accounts: { ...accountsByChannel, description: "Their accounts, by channel." },
          from: { ...date, description: "First day inside." },
          until: { ...date, description: "First day no longer inside." },
        },
      },
    },
    bots: {
      type: "array",
      description: "Accounts counted on neither side.",
      items: {
        type: "object",
        required: ["channel", "account"],
        additionalProperties: false,
        properties: { channel, account },
      },
    },
    "reviewed-outsiders": {
      type: "array",
      description:
        "Accounts that somebody has looked at and found to be outside; reserved for rules to come, none reads it yet.",
      items: {
        type: "object",
        required: ["channel", "account"],
        additionalProperties: false,
        properties: { channel, account, until: date },
      },
    },
  },
} as const;
