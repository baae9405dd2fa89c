import type { Actor } from "../../../domain/activity.ts";
import { asObject, asText } from "../../pipeline/format.ts";

/** The account of a Bluesky profile: the id that stays, and the handle that people know. */
export function authorOf(profile: unknown): Actor | null {
  const id = asText(asObject(profile)["did"]);
  const name = handleOf(profile);
  if (id === undefined) return name === undefined ? null : { handle: name };
  return name === undefined ? { id } : { id, handle: name };
}

/** The handle of a profile; an account that lost its domain has none. */
export function handleOf(profile: unknown): string | undefined {
  const handle = asText(asObject(profile)["handle"]);
  return handle === "handle.invalid" ? undefined : handle;
}

/** The id of the account in whose repository a record lies, `at://did:plc:abc/…`. */
export function didOf(uri: string | undefined): string | undefined {
  return /^at:\/\/(did:[^/]+)/.exec(uri ?? "")?.[1];
}
