import { asObject, asText } from "./format.ts";

/**
 * That a value is no data but a platform's word that it gave none, such as
 * `{"error": {"message": "Invalid OAuth access token."}}`; null where it is nothing of the kind.
 */
export function findApiError(value: unknown): string | null {
  const answer = asObject(value);
  const { error, errors, status, message } = answer;
  const [fault] = [error ?? errors ?? (/^[45]\d\d$/.test(String(status)) ? answer : null)].flat();
  const { message: own, detail, title } = asObject(fault);
  const said = [own, detail, title, message, fault].map(asText).find((text) => text !== undefined);
  return !fault || said === undefined
    ? null
    : `holds the platform's error instead of data: "${said}"; fetch it again`;
}
