import { normaliseHandle } from "./account.ts";
import type { Pseudonyms } from "./pseudonym.ts";
import type { ChannelAccount } from "./roster.ts";

/** The same for accounts that are one, also where one side of the change has its pseudonym. */
export function accountKey(
  { channel, account }: Pick<ChannelAccount, "channel" | "account">,
  pseudonyms: Pseudonyms | null,
): string {
  const name = pseudonyms?.of(channel, account) ?? normaliseHandle(account);
  return `${channel.toLowerCase()} ${name}`;
}
