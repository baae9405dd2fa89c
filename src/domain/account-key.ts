import { normaliseHandle } from "./account.ts";
import { channelNamed } from "./platforms/index.ts";
import type { Pseudonyms } from "./pseudonym.ts";
import type { ChannelAccount } from "./roster.ts";

/** The same for accounts that are one, also where one side of the change has its pseudonym. */
export function accountKey(
  { channel, account }: Pick<ChannelAccount, "channel" | "account">,
  pseudonyms: Pseudonyms | null,
): string {
  const place = channelNamed(channel);
  const name = pseudonyms?.of(place, account) ?? normaliseHandle(account, place);
  return `${place} ${name}`;
}
