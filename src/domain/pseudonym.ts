import { quoteFault } from "./account.ts";

/** Writes accounts so that only who has the key can tell whose they are. */
export interface Pseudonyms {
  /** A short public fingerprint of the key. */
  readonly keyId: string;
  /** `hmac:KEYID:HEX` of an account in a channel; of a pseudonym, and of nobody, itself. */
  of(channel: string, account: string): string;
}

/** The variable of the environment that holds the key. */
export const KEY_VARIABLE = "VANITY_CHECK_KEY";

const PSEUDONYM = /^hmac:([0-9a-f]+):[0-9a-f]{64}$/i;
/** What a hash without a key looks like: whoever has a list of handles finds its account in seconds. */
const PLAIN_HASH = /^(md5|sha-?\d[\w-]*|blake\d\w*):/i;

/** Whether a text is a pseudonym; one that only begins like it is somebody's name. */
export function isPseudonym(account: string): boolean {
  return account.startsWith("hmac:") && PSEUDONYM.test(account);
}

/**
 * Why an account cannot be compared with others as it is written, and what to do; null where it can.
 * @param keyId the key's that there is, null for none
 */
export function accountFault(account: string, keyId: string | null): string | null {
  const text = account.trim().toLowerCase();
  if (PLAIN_HASH.test(text)) {
    return `"${account}" is a hash without a key, which a list of handles undoes in seconds; write \`hmac:KEYID:HEX\``;
  }
  if (!text.startsWith("hmac:")) return quoteFault(account);
  const made = PSEUDONYM.exec(text)?.[1];
  if (made === undefined)
    return `"${account}" is not a pseudonym; it is written \`hmac:KEYID:HEX\`, with 64 digits`;
  if (keyId === null) return `accounts are pseudonyms by the key ${made}; set ${KEY_VARIABLE} to that key`;
  return made === keyId
    ? null
    : `accounts are pseudonyms by the key ${made}, and ${KEY_VARIABLE} holds ${keyId}`;
}
