import { METRICS } from "../domain/claim.ts";
import { PERCENTAGE_PATTERN } from "../domain/quantity.ts";

const day = (description: string) => ({ type: "string", format: "date", description }) as const;

/** As many claims as a file may hold: each of them is counted by a look at every activity of its days. */
const MAX_CLAIMS = 1000;

/** JSON Schema of a file of claims. */
export const claimsSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Vanity Check claims",
  description: "The figures that the company reports, to be recounted without employees.",
  type: "object",
  required: ["version", "claims"],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    claims: {
      type: "array",
      minItems: 1,
      maxItems: MAX_CLAIMS,
      items: {
        type: "object",
        required: ["metric", "from", "to", "value"],
        additionalProperties: false,
        properties: {
          metric: { enum: METRICS, description: "What is claimed." },
          channel: { type: "string", minLength: 1, description: "Where; default: all channels together." },
          from: day("First local day that it is about."),
          to: day("Last local day that it is about."),
          value: {
            description: "The figure as it was reported: a count, or for a rate a percentage or a fraction.",
            anyOf: [
              { type: "number", minimum: 0, examples: ["412"] },
              { type: "string", pattern: PERCENTAGE_PATTERN, examples: ["4.1%"] },
            ],
          },
          base: {
            type: "integer",
            minimum: 1,
            description:
              "Of an engagement rate: what the interactions are divided by, such as followers or views.",
          },
        },
      },
    },
  },
} as const;
