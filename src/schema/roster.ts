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

const rosterAccount = {
  anyOf: [
    account,
    {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: {
        name: { ...account, description: "What the platform shows, if it has no handles." },
      },
    },
  ],
} as const;

/** JSON Schema of a roster. */
export const rosterSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Vanity Check roster",
  description: "Who is an employee, and when.",
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
            description:
              "What the person is to the company; a review by an officer or a manager weighs more.",
          },
          accounts: {
            type: "object",
            minProperties: 1,
            additionalProperties: {
              anyOf: [
                ...rosterAccount.anyOf,
                { type: "array", items: rosterAccount, minItems: 1, uniqueItems: true },
              ],
            },
            description:
              "Their accounts, by channel; several as a list. On Mastodon a handle without a server is taken to be on the brand's server, if `brand.accounts` gives one.",
          },
          from: { ...date, description: "First day inside." },
          until: { ...date, description: "First day after the person has left." },
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
    "no-accounts": {
      type: "array",
      items: channel,
      uniqueItems: true,
      description: "Channels on which no employee has an account, as somebody has checked.",
    },
    "reviewed-outsiders": {
      type: "array",
      description:
        "Accounts that somebody has reviewed and found to be outsiders'; `undeclared-insiders` leaves them out.",
      items: {
        type: "object",
        required: ["channel", "account"],
        additionalProperties: false,
        properties: { channel, account, until: date },
      },
    },
  },
} as const;
