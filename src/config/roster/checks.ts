import { normaliseHandle } from "../../domain/account.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Handles } from "../../domain/handles.ts";
import { channelNamed, channelTitle, PLATFORMS } from "../../domain/platforms/index.ts";
import type { Brand } from "../../domain/policy.ts";
import { accountFault } from "../../domain/pseudonym.ts";
import type { Roster } from "../../domain/roster.ts";
import { didYouMean } from "../../schema/suggest.ts";

/** What a roster's accounts are checked against while they are read. */
export class RosterChecks {
  readonly #keyId: string | null;
  /** Channels of the brand that the product does not know. */
  readonly #own: readonly string[];
  /** Every channel that somebody may have an account on. */
  readonly channels: ReadonlySet<string>;

  /** @param keyId the key's under which accounts may be pseudonyms, null for none */
  constructor({ accounts }: Pick<Brand, "accounts">, keyId: string | null) {
    this.#keyId = keyId;
    this.#own = Object.keys(accounts).map(channelNamed);
    this.channels = new Set([...PLATFORMS.map(({ channel }) => channel), ...this.#own]);
  }

  /** Why nobody has accounts on a channel: it is misspelt, or nobody knows it; null where it is one. */
  channelFault(channel: string): string | null {
    if (this.channels.has(channelNamed(channel))) return null;
    const hint = didYouMean(channel, [...this.channels]);
    const advice = hint === "" ? `; the brand is on ${this.#own.join(", ")}` : hint;
    return `"${channel}" is neither a platform nor a channel of the brand${advice}`;
  }

  /** Why an account is nobody's, or cannot be compared; null where it can. */
  accountFault(account: string, channel: string): string | null {
    if (normaliseHandle(account, channelNamed(channel)) === "") return `"${account}" is not an account`;
    return accountFault(account, this.#keyId);
  }
}

/** Accounts that are listed as a person's and as a bot's: neither can be right. */
export function bothPersonAndBot({ accounts, bots }: Roster, handles: Handles): Diagnostic[] {
  const key = (entry: { channel: string; account: string }) => {
    const channel = channelNamed(entry.channel);
    return `${channel} ${handles.of(entry.account, channel)}`;
  };
  const people = new Map(accounts.map((account) => [key(account), account]));
  return bots.flatMap((bot) => {
    const person = people.get(key(bot));
    if (person === undefined) return [];
    const { file, line } = person.location;
    const message = `${bot.account} on ${channelTitle(bot.channel)} is an account of ${person.person} (${file}:${line}), and a bot's; take one of the two away`;
    return [{ message, location: bot.location }];
  });
}
