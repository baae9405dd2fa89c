import { handleInPath, platformAt } from "./platforms/index.ts";

/** LinkedIn's older name of what it calls an organisation; both have the same number. */
const COMPANY_URN = "urn:li:company:";

/**
 * The handle by which accounts are compared: trimmed, one leading `@` dropped, a profile URL reduced to its
 * handle, lower case. A fediverse profile (`https://host/@name`) becomes `name@host`.
 */
export function normaliseHandle(account: string): string {
  const text = account.trim();
  const handle = /^https?:\/\//i.test(text) ? handleOfUrl(text) : text;
  const name = (handle.startsWith("@") ? handle.slice(1) : handle).toLowerCase();
  return name.startsWith(COMPANY_URN) ? name.replace(COMPANY_URN, "urn:li:organization:") : name;
}

/** Why an account can be nobody's; null where it may be somebody's. A word processor makes such quotes. */
export function quoteFault(account: string): string | null {
  return /^[“”„‟«»‘’‚]/u.test(account.trim())
    ? `${account} begins with a typographic quotation mark, which YAML takes for a part of it; write straight ones`
    : null;
}

function handleOfUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return text;
  }
  const id = url.pathname === "/profile.php" ? url.searchParams.get("id") : null;
  if (id !== null) return id;
  const platform = platformAt(url.hostname);
  if (platform !== undefined) return decode(handleInPath(platform, url.pathname) ?? text);
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const last = decode(parts.at(-1) ?? "");
  if (last === "") return text;
  const fediverse = last.startsWith("@") || /^(users|u|profile)$/.test(parts.at(-2) ?? "");
  return fediverse && !last.slice(1).includes("@") ? `${last}@${url.host}` : last;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
