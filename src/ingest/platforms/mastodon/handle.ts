import { asText, hostOf } from "../../pipeline/format.ts";

/** The handle of an account as Mastodon's API gives it; a local account's `acct` lacks its domain, which its address has. */
export function handleOf(account: Record<string, unknown>): string | undefined {
  const acct = asText(account["acct"]);
  const host = acct?.includes("@") ? undefined : hostOf(asText(account["url"]));
  return acct === undefined || host === undefined ? acct : `${acct}@${host}`;
}
