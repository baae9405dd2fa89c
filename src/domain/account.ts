/** Hosts whose `/@name` or `/name` is a handle of that one platform, not of a fediverse server. */
const CENTRAL_HOSTS = new Set([
  "bsky.app",
  "facebook.com",
  "github.com",
  "instagram.com",
  "linkedin.com",
  "medium.com",
  "reddit.com",
  "threads.com",
  "threads.net",
  "tiktok.com",
  "twitter.com",
  "x.com",
  "youtube.com",
]);

/** LinkedIn's older name of what it calls an organisation; both have the same number. */
const COMPANY_URN = "urn:li:company:";

/** Sections of a profile's address that come after the name. */
const PROFILE_TABS = new Set(["about", "posts", "recent-activity", "reviews", "with_replies", "videos"]);

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
  const host = url.hostname.replace(/^(www|m|mobile|[a-z]{2})\.(?=[^.]+\.[^.]+$)/, "");
  const id = url.pathname === "/profile.php" ? url.searchParams.get("id") : null;
  if (id !== null) return id;
  const parts = url.pathname.split("/").filter((part) => part !== "");
  while (parts.length > 1 && PROFILE_TABS.has(parts.at(-1) ?? "")) parts.pop();
  const last = decode(parts.at(-1) ?? "");
  if (last === "") return text;
  const central = CENTRAL_HOSTS.has(host);
  const fediverse = !central && (last.startsWith("@") || /^(users|u|profile)$/.test(parts.at(-2) ?? ""));
  return fediverse && !last.slice(1).includes("@") ? `${last}@${url.host}` : last;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
