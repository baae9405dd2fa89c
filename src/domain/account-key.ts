import type { Handles } from "./handles.ts";
import { channelNamed } from "./platforms/index.ts";
import type { Pseudonyms } from "./pseudonym.ts";
import type { ChannelAccount } from "./roster.ts";

/** The same for accounts that are one, also where one side of the change has its pseudonym. */
export function accountKey(
  { channel, account }: Pick<ChannelAccount, "channel" | "account">,
  handles: Handles,
  pseudonyms: Pseudonyms | null,
): string {
  const place = channelNamed(channel);
  const handle = handles.of(account, place);
  const name = pseudonyms?.of(place, handle) ?? handle;
  return `${place} ${name}`;
}
