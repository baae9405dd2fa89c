import { quoteFault } from "../../../domain/account.ts";
import { accountKey } from "../../../domain/account-key.ts";
import type { Loosening } from "../../../domain/change.ts";
import type { PathDiagnostic } from "../../../domain/diagnostic.ts";
import { Handles } from "../../../domain/handles.ts";
import { channelNamed, channelTitle } from "../../../domain/platforms/index.ts";
import type { Brand, Policy } from "../../../domain/policy.ts";
import type { PolicyContexts } from "../../../domain/policy-context.ts";
import type { ChannelAccount } from "../../../domain/roster.ts";
import { accountsByChannel } from "../../../schema/roster.ts";
import type { PolicyKey } from "../key.ts";
import { entriesOf, text, texts, without } from "../values.ts";

/** The brand as the schema lets it through. */
export interface WrittenBrand {
  name: string;
  accounts: Record<string, string | string[]>;
  words?: string[];
  "other-channels"?: string[];
}

export const brand: PolicyKey<Brand, WrittenBrand> = {
  name: "brand",
  schema: {
    type: "object",
    description: "The company: its accounts and what it calls itself.",
    required: ["name", "accounts"],
    additionalProperties: false,
    properties: {
      name: { ...text, description: "The company's name." },
      accounts: { ...accountsByChannel, description: "The company's own accounts, by channel." },
      words: { ...texts, description: "What the brand calls itself and its products." },
      "other-channels": {
        type: "array",
        items: text,
        minItems: 1,
        uniqueItems: true,
        description: "Channels where people write about the company but it has no account.",
      },
    },
  },
  example: "{ name: Acme, accounts: { linkedin: acme-rollers } }",
  diagnostics: (written) => {
    const { accounts, "other-channels": others } = Object.fromEntries(entriesOf(written));
    return [...quotedAccounts(accounts), ...channelsWithAccount(accounts, others)];
  },
  read: (written) => {
    // The schema requires it.
    const { name, accounts, words, "other-channels": others = [] } = written as WrittenBrand;
    return {
      name,
      accounts: accountsOfChannels(accounts),
      words: words ?? [name],
      otherChannels: others.map(channelNamed),
    };
  },
  loosens: {
    by: "comparison",
    compare: (change) => [
      ...movedAccounts(change),
      ...lostWords(change.base.policy.brand, change.head.policy),
    ],
  },
};

/** By the channels' own names, as one may stand under several. */
function accountsOfChannels(written: WrittenBrand["accounts"]): Brand["accounts"] {
  const byChannel = new Map<string, string[]>();
  for (const [name, accounts] of Object.entries(written)) {
    const channel = channelNamed(name);
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), ...[accounts].flat()]);
  }
  return Object.fromEntries(byChannel);
}

function quotedAccounts(accounts: unknown): PathDiagnostic[] {
  return entriesOf(accounts).flatMap(([channel, names]) =>
    [names].flat().flatMap((name) => {
      const message = typeof name === "string" ? quoteFault(name) : null;
      return message === null ? [] : [{ path: ["brand", "accounts", channel], atKey: false, message }];
    }),
  );
}

function channelsWithAccount(accounts: unknown, others: unknown): PathDiagnostic[] {
  const withAccount = new Set(entriesOf(accounts).map(([channel]) => channelNamed(channel)));
  return (Array.isArray(others) ? others : []).flatMap((channel, i) => {
    if (typeof channel !== "string" || !withAccount.has(channelNamed(channel))) return [];
    const message = `the brand has an account on ${channelTitle(channel)}; take it out of \`other-channels\``;
    return [{ path: ["brand", "other-channels", i], atKey: false, message }];
  });
}

/** Without its account the brand is a stranger to itself; and what it does itself counts on no side. */
function movedAccounts({ base, head, pseudonyms }: PolicyContexts): Loosening[] {
  const handles = new Handles(head.policy.brand);
  const keyOf = (account: BrandAccount) => accountKey(account, handles, pseudonyms);
  const [before, after] = [accountsOf(base.policy.brand), accountsOf(head.policy.brand)];
  const insiders = new Set(base.roster.accounts.map(keyOf));
  const at = head.policy.locate(["brand", "accounts"]);
  const loosening = (account: BrandAccount, isSure: boolean, detail: string): Loosening => {
    return { detail, isSure, at, about: `brand ${isSure} ${keyOf(account)}` };
  };
  const gone = without(before, after, keyOf).map((account) =>
    loosening(
      account,
      true,
      `takes ${account.account} on ${channelTitle(account.channel)} out of \`brand.accounts\``,
    ),
  );
  const added = without(after, before, keyOf).flatMap((account) => {
    const detail = `counts ${account.account} on ${channelTitle(account.channel)} as the brand itself`;
    if (insiders.has(keyOf(account))) return [loosening(account, true, `${detail}, not as an insider`)];
    // Where people wrote already, one of them would be the brand.
    const isOld = base.policy.brand.otherChannels.includes(account.channel);
    const isNewChannel = !isOld && before.every(({ channel }) => channel !== account.channel);
    return isNewChannel ? [] : [loosening(account, false, detail)];
  });
  return [...gone, ...added];
}

type BrandAccount = Pick<ChannelAccount, "channel" | "account">;

function accountsOf({ accounts }: Brand): BrandAccount[] {
  return Object.entries(accounts).flatMap(([channel, names]) =>
    names.map((account) => ({ channel, account })),
  );
}

function lostWords(base: Brand, head: Policy): Loosening[] {
  const lost = without(base.words, head.brand.words, (word) => word.toLowerCase());
  if (lost.length === 0) return [];
  const detail = `takes ${lost.join(", ")} out of \`brand.words\``;
  return [{ detail, isSure: true, at: head.locate(["brand", "words"], ["brand"]), about: `words ${lost}` }];
}
