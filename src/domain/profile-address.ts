/** Where in the path of a platform's addresses the account stands. */
interface Profiles {
  hosts: readonly string[];
  /** Sections behind which it stands; behind any other section there is none. */
  behind: readonly string[];
  /** Whether it may also be the first part of the path. */
  first: boolean;
}

const PLATFORMS: readonly Profiles[] = [
  { hosts: ["bsky.app"], behind: ["profile"], first: false },
  { hosts: ["facebook.com", "fb.com"], behind: ["pg"], first: true },
  { hosts: ["github.com"], behind: ["orgs", "users"], first: true },
  { hosts: ["instagram.com"], behind: ["stories"], first: true },
  { hosts: ["linkedin.com"], behind: ["company", "in", "school", "showcase"], first: false },
  { hosts: ["reddit.com"], behind: ["u", "user"], first: false },
  { hosts: ["youtube.com"], behind: ["c", "channel", "user"], first: true },
  {
    hosts: ["medium.com", "t.me", "threads.com", "threads.net", "tiktok.com", "twitter.com", "x.com"],
    behind: [],
    first: true,
  },
];

const BY_HOST: ReadonlyMap<string, Profiles> = new Map(
  PLATFORMS.flatMap((platform) => platform.hosts.map((host) => [host, platform])),
);

/** Pages below a profile, on hosts of which nothing else is known. */
const PAGES = new Set(["about", "followers", "following", "posts", "reviews", "with_replies"]);
/** Sections behind which servers of the fediverse, and forums, have their accounts. */
const SECTIONS = /^(accounts|author|profile|u|user|users)$/;

/**
 * The account that a profile's address is of; null where the text is no address, or none of a profile. A profile on
 * a server of the fediverse, or in a forum, becomes `name@host`.
 */
export function accountOfAddress(text: string): string | null {
  const url = addressIn(text);
  if (url === null) return null;
  const host = plainHost(url.hostname);
  const parts = url.pathname.split("/").flatMap((part) => (part === "" ? [] : [decoded(part)]));
  const platform = BY_HOST.get(host);
  if (platform === undefined) return elsewhere(parts, url.host);
  const [first = "", second, third] = parts;
  if (first === "profile.php") return url.searchParams.get("id");
  // Facebook's `people/NAME/NUMBER`.
  if (platform.first && /^(pages|people)$/.test(first) && third !== undefined) return third;
  if (platform.behind.includes(first) && second !== undefined) return second;
  return platform.first && first !== "" ? first : null;
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
  return BY_HOST.has(plainHost(host.toLowerCase())) || (path[0] as string).startsWith("@");
}

/** A host without what says in which language or for which screen it answers. */
function plainHost(host: string): string {
  return host.replace(/^(www|m|mobile|old|new|web|[a-z]{2}(-[a-z]{2})?)\.(?=[^.]+\.[^.]+$)/, "");
}

function elsewhere(parts: readonly string[], host: string): string | null {
  const named = parts.find((part, i) => part.startsWith("@") || SECTIONS.test(parts[i - 1] ?? ""));
  if (named !== undefined) return named.slice(1).includes("@") ? named : `${named}@${host}`;
  const last = parts.findLast((part, i) => i === 0 || !PAGES.has(part));
  return last ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
