import type { JsonSchema } from "../domain/json-schema.ts";
import { activitySchema, envelopeSchema } from "./activity.ts";

const { $schema, title: _title, description: _description, ...activity } = activitySchema;

/** A planned activity: the record with a day, a post where it says no type, and closed, as a person writes it. */
const planned: JsonSchema = { ...activity, required: ["published"], additionalProperties: false };
const list: JsonSchema = { type: "array", items: planned, minItems: 1 };

/** JSON Schema of a posting plan: an envelope with activities, or a bare list. */
export const planSchema: JsonSchema = {
  $schema,
  title: "Vanity Check posting plan",
  description: "What will be published, dated ahead.",
  anyOf: [
    {
      type: "object",
      required: ["activities"],
      additionalProperties: false,
      properties: { ...envelopeSchema.properties, activities: list },
    },
    list,
  ],
};
