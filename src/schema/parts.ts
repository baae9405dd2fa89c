/** A local day, as reports write it. */
export const date = { type: "string", format: "date" };
/** How many there are. */
export const count = { type: "integer", minimum: 0 };
/** A number that nobody may know. */
export const figure = { type: ["number", "null"] };

/** An object that has these properties and no others; all are required but the optional ones. */
export function object(properties: Record<string, unknown>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", required, additionalProperties: false, properties };
}

/** Where a record begins. */
export const location = object({
  file: { type: "string" },
  line: { type: "integer", minimum: 1 },
  column: { type: "integer", minimum: 1 },
});
