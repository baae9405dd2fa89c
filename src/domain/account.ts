import { cleanId, cleanName, meansNobody } from "./clean.ts";
import { serverIn } from "./platforms/index.ts";
import { accountOfAddress } from "./profile-address.ts";

/** LinkedIn's older name of what it calls an organisation; both have the same number. */
const COMPANY_URN = "urn:li:company:";

/** `Jane Doe <jane@example.org>`, as mail programs write it. */
const MAILBOX = /^[^<>]*<([^<>\s]+@[^<>\s]+)>$/;
/** What says which kind of address follows. */
const SCHEME = /^(acct|mailto):/i;
/** A handle as most are written, in which there is nothing to clean, to reduce or to lower. */
const PLAIN = /^[a-z0-9._-]+$/;
/** An account by its path alone: of LinkedIn, and of Reddit. */
const PATH = /^\/?(?:in|u|user)\/([^/\s]+)\/?/i;

/** The kinds of names by which accounts go; a value of one can never equal a value of another. */
export const NAME_SPACES = ["handle", "address", "name", "number", "urn", "did"] as const;
export type NameSpace = (typeof NAME_SPACES)[number];

/**
 * The handle by which accounts are compared: cleaned, one leading `@` dropped, an address reduced to the account
 * that it is of, lower case. A fediverse profile (`https://host/@name`) becomes `name@host`. Empty for what means
 * nobody.
 * @param channel where it is named, for words that mean nobody there alone
 */
export function normaliseHandle(account: string, channel = ""): string {
  const name = PLAIN.test(account) ? account : withPlainHost(writtenHandle(account).toLowerCase());
  if (meansNobody(name) || isGhost(name, channel)) return "";
  return name.startsWith(COMPANY_URN) ? name.replace(COMPANY_URN, "urn:li:organization:") : name;
}

/** The handle as it was written, for people to read: cleaned and reduced like the one that is compared, in its own case. */
export function writtenHandle(account: string): string {
  const written = /\s/.test(account.trim()) ? cleanName(account) : cleanId(account);
  const text = (MAILBOX.exec(written)?.[1] ?? written).replace(SCHEME, "");
  const handle = accountOfAddress(text) ?? PATH.exec(text)?.[1] ?? text;
  return handle.startsWith("@") ? handle.slice(1) : handle;
}

/** The kind of name that a normalised handle is; a handle with its server is an address. */
export function nameSpaceOf(handle: string, channel = ""): NameSpace {
  if (handle.startsWith("urn:")) return "urn";
  if (handle.startsWith("did:")) return "did";
  // YouTube numbers its channels by letters.
  if (/^(\d+|uc[\w-]{22})$/.test(handle)) return "number";
  if (handle.includes(" ")) return "name";
  return serverIn(channel).test(handle) ? "address" : "handle";
}

/** Why an account can be nobody's; null where it may be somebody's. A word processor makes such quotes. */
export function quoteFault(account: string): string | null {
  return /^[“”„‟«»‘’‚]/u.test(account.trim())
    ? `${account} begins with a typographic quotation mark, which YAML takes for a part of it; write straight ones`
    : null;
}

/** A normalised handle without its server: `ann` of `ann@example.social`. */
export function withoutServer(handle: string, channel: string): string {
  return nameSpaceOf(handle, channel) === "address" ? handle.replace(serverIn(channel), "") : handle;
}

/** GitHub shows what a deleted account did as by this one. */
function isGhost(handle: string, channel: string): boolean {
  return handle === "ghost" && channel === "github";
}

/** A host in letters beyond ASCII is written in ASCII, as addresses have it. */
function withPlainHost(handle: string): string {
  const [, name, host] = /^([^@\s]+)@([^@\s/]*[^\p{ASCII}][^@\s/]*)$/u.exec(handle) ?? [];
  return host !== undefined && URL.canParse(`https://${host}`)
    ? `${name}@${new URL(`https://${host}`).hostname}`
    : handle;
}
