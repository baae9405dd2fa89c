import { handleInPath, platformAt } from "./platforms/index.ts";

/** Pages below a profile, on hosts of which nothing else is known. */
const PAGES = new Set(["about", "followers", "following", "posts", "reviews", "with_replies"]);
/** Sections behind which servers of the fediverse, and forums, have their accounts. */
const SECTIONS = /^(accounts|author|profile|u|user|users)$/;

/**
 * The account that a profile's address is of, with or without its scheme and with whatever page below the profile;
 * null where the text is no address, or none of a profile. A profile on a server of the fediverse, or in a forum,
 * becomes `name@host`.
 */
export function accountOfAddress(text: string): string | null {
  const url = addressIn(text);
  if (url === null) return null;
  const { hostname, pathname, searchParams } = url;
  const platform = platformAt(hostname);
  if (platform === undefined) return elsewhere(url);
  const id = pathname === "/profile.php" ? searchParams.get("id") : null;
  const handle = id ?? handleInPath(platform, pathname);
  return handle === undefined ? null : decoded(handle);
}

/** The channel of a profile's address, with or without its scheme; null where the text is no address of one that is known. */
export function channelOfAddress(text: string): string | null {
  return platformAt(addressIn(text)?.hostname ?? "")?.channel ?? null;
}

function addressIn(text: string): URL | null {
  const address = /^https?:\/\//i.test(text)
    ? text
    : isBare(text)
      ? `https://${text.replace(/^\/+/, "")}`
      : null;
  return address !== null && URL.canParse(address) ? new URL(address) : null;
}

/** Whether a text is an address without its scheme: of a host that is known, or with the `/@name` of the fediverse. */
function isBare(text: string): boolean {
  const [host = "", ...path] = text.replace(/^\/\//, "").split("/");
  if (path.length === 0 || !/^[\w-]+(\.[\w-]+)+$/.test(host)) return false;
  return platformAt(host.toLowerCase()) !== undefined || (path[0] as string).startsWith("@");
}

function elsewhere({ pathname, host }: URL): string | null {
  const parts = pathname.split("/").flatMap((part) => (part === "" ? [] : [decoded(part)]));
  const handle = parts.find((part, i) => part.startsWith("@") || SECTIONS.test(parts[i - 1] ?? ""));
  if (handle !== undefined) return handle.slice(1).includes("@") ? handle : `${handle}@${host}`;
  return parts.findLast((part, i) => i === 0 || !PAGES.has(part)) ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
