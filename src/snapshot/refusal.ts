import { asObject, asText } from "./format.ts";

/**
 * What to say of a platform's answer that it gives no data, where somebody keeps that in the place of an export;
 * null for anything else.
 */
export function refusalOf(value: unknown): string | null {
  const { error, errors, message, title, status } = asObject(value);
  const [first] = Array.isArray(errors) ? errors : [];
  const said =
    wordsOf(error) ?? wordsOf(first) ?? (Number(status) >= 400 ? wordsOf({ message, title }) : undefined);
  if (said === undefined) return null;
  return `is no export but what the platform answered in its place: "${said}"; put that right, and export it again`;
}

function wordsOf(error: unknown): string | undefined {
  const { message, title } = asObject(error);
  return asText(error) ?? asText(message) ?? asText(title);
}
