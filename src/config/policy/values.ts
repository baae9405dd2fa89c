import type { PathDiagnostic } from "../../domain/diagnostic.ts";
import type { JsonSchema } from "../../domain/json-schema.ts";
import { didYouMean } from "../../schema/suggest.ts";

export const text = { type: "string", minLength: 1 } as const satisfies JsonSchema;
export const texts = { type: "array", items: text } as const satisfies JsonSchema;
export const date = { type: "string", format: "date" } as const satisfies JsonSchema;
export const oneOrMany = {
  anyOf: [text, { type: "array", items: text, minItems: 1 }],
} as const satisfies JsonSchema;

/** That a text is not the name of a time zone, with the one that was meant; nothing where it is, or is no text. */
export function zoneDiagnostic(
  zone: unknown,
  path: PathDiagnostic["path"],
  isZone: (name: string) => boolean,
): PathDiagnostic[] {
  if (typeof zone !== "string" || zone === "" || isZone(zone)) return [];
  const zones = Intl.supportedValuesOf("timeZone");
  const city = zones.find((name) => name.toLowerCase().endsWith(`/${zone.toLowerCase()}`));
  const hint = city === undefined ? didYouMean(zone, zones) : `; did you mean "${city}"?`;
  const message = `"${zone}" is not an IANA time zone${hint || ", such as Europe/Berlin"}`;
  return [{ path, atKey: false, message }];
}

/** The entries of a value that may be no map at all. */
export function entriesOf(value: unknown): [key: string, value: unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The items that others do not have, by what they are compared by. */
export function without<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = new Set(others.map(keyOf));
  return items.filter((item) => !keys.has(keyOf(item)));
}

/** What would take long to compare with each text, or with each other. */
export function tooMany(path: string[], many: number, most: number, what: string): PathDiagnostic[] {
  return many <= most ? [] : [{ path, atKey: true, message: `has ${many} ${what}, and ${most} is the most` }];
}
