import { normaliseHandle } from "../domain/account.ts";
import { channelNamed } from "../domain/platforms/index.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { ChannelAccount } from "../domain/roster.ts";

/** The same for accounts that are one, also where one side of the change has its pseudonym. */
export function accountKey(
  { channel, account }: Pick<ChannelAccount, "channel" | "account">,
  pseudonyms: Pseudonyms | null,
): string {
  const place = channelNamed(channel);
  const name = pseudonyms?.of(place, account) ?? normaliseHandle(account, place);
  return `${place} ${name}`;
}
