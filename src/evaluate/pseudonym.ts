import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normaliseHandle } from "../domain/account.ts";
import { inputError } from "../domain/diagnostic.ts";
import { channelNamed } from "../domain/platforms/index.ts";
import { isPseudonym, KEY_VARIABLE, type Pseudonyms } from "../domain/pseudonym.ts";

/** A key that can be guessed hides nothing: its fingerprint is public. */
const MIN_KEY_LENGTH = 32;
const KEY_ID_LENGTH = 8;

/**
 * Pseudonyms under a key, HMAC-SHA-256 of `channel:normalised-handle`; null where there is no key.
 * @throws InputError where the key is short enough to be guessed
 */
export function pseudonymsBy(key: string | null | undefined): Pseudonyms | null {
  if (!key) return null;
  if (key.length < MIN_KEY_LENGTH) {
    throw inputError(
      `${KEY_VARIABLE} has fewer than ${MIN_KEY_LENGTH} characters; make one with \`openssl rand -hex 32\``,
    );
  }
  const keyed = hmac.create(sha256, utf8ToBytes(key));
  const digest = (text: string) => bytesToHex(keyed.clone().update(utf8ToBytes(text)).digest());
  const keyId = digest("vanity-check key id").slice(0, KEY_ID_LENGTH);
  return {
    keyId,
    of(channel, account) {
      const place = channelNamed(channel);
      const handle = normaliseHandle(account, place);
      if (handle === "") return account;
      return isPseudonym(handle) ? handle : `hmac:${keyId}:${digest(`${place}:${handle}`)}`;
    },
  };
}
