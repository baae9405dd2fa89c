import type { JsonSchema } from "../domain/json-schema.ts";
import { activitySchema, envelopeSchema } from "./activity.ts";

const { $schema, title: _title, description: _description, ...activity } = activitySchema;

/** A plan is no aggregate, and nobody counts or exports what is in it. */
const {
  holdsOwn: _holdsOwn,
  saysInsiders: _saysInsiders,
  leftOut: _leftOut,
  byEye: _byEye,
  covers: _covers,
  figures: _figures,
  ...envelope
} = envelopeSchema.properties;

/** A planned activity: the record with a day, a post where it says no type, and closed, as a person writes it. */
const planned: JsonSchema = {
  ...activity,
  properties: { ...activity.properties, count: { ...activity.properties.count, minimum: 1 } },
  required: ["published"],
  additionalProperties: false,
};
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
      properties: { ...envelope, activities: list },
    },
    list,
  ],
};
