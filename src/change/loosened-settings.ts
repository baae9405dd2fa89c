import type { Loosening } from "../domain/change.ts";
import type { Brand, Policy } from "../domain/policy.ts";
import type { ChannelAccount } from "../domain/roster.ts";
import { PROMOTIONAL } from "../store/categories.ts";
import { accountKey } from "./account-key.ts";
import type { Rulebooks } from "./rulebooks.ts";

/** Of the policy's own settings, those by which a change lets more pass, or may. */
export function loosenedSettings(rulebooks: Rulebooks): Loosening[] {
  const { base, head } = rulebooks;
  return [
    ...movedSettings(base.policy, head.policy),
    ...brandAccounts(rulebooks),
    ...brandWords(base.policy.brand, head.policy),
    ...categories(base.policy, head.policy),
  ];
}

function movedSettings(base: Policy, head: Policy): Loosening[] {
  const settings = [
    ["timezone", base.timezone, head.timezone],
    ["window", `${base.window}d`, `${head.window}d`],
  ] as const;
  return settings.flatMap(([name, before, after]) => {
    if (before === after) return [];
    const detail = `sets \`${name}\` to ${after} (${before} before)`;
    return [{ detail, isSure: false, at: head.locate([name]), about: `${name} ${before} ${after}` }];
  });
}

/** Without its account the brand is a stranger to itself; and what it does itself counts on no side. */
function brandAccounts({ base, head, pseudonyms }: Rulebooks): Loosening[] {
  const keyOf = (account: Account) => accountKey(account, pseudonyms);
  const [before, after] = [accountsOf(base.policy.brand), accountsOf(head.policy.brand)];
  const insiders = new Set(base.roster.accounts.map(keyOf));
  const at = head.policy.locate(["brand", "accounts"]);
  const tell = (one: Account, isSure: boolean, detail: string): Loosening => {
    return { detail, isSure, at, about: `brand ${isSure} ${keyOf(one)}` };
  };
  const gone = without(before, after, keyOf).map((one) =>
    tell(one, true, `takes ${one.account} on ${one.channel} out of \`brand.accounts\``),
  );
  const added = without(after, before, keyOf).flatMap((one) => {
    const detail = `counts ${one.account} on ${one.channel} as the brand itself`;
    if (insiders.has(keyOf(one))) return [tell(one, true, `${detail}, not as an insider`)];
    return before.some(({ channel }) => channel === one.channel) ? [tell(one, false, detail)] : [];
  });
  return [...gone, ...added];
}

type Account = Pick<ChannelAccount, "channel" | "account">;

function accountsOf({ accounts }: Brand): Account[] {
  return Object.entries(accounts).flatMap(([channel, names]) =>
    names.map((account) => ({ channel, account })),
  );
}

function brandWords(base: Brand, head: Policy): Loosening[] {
  const lost = without(base.words, head.brand.words, lowerCase);
  if (lost.length === 0) return [];
  const detail = `takes ${lost.join(", ")} out of \`brand.words\``;
  return [{ detail, isSure: true, at: head.locate(["brand", "words"], ["brand"]), about: `words ${lost}` }];
}

/** A post is promotional by fewer words, or of another category by more: the first that fits holds. */
function categories(base: Policy, head: Policy): Loosening[] {
  const names = [...new Set([...Object.keys(base.categories), ...Object.keys(head.categories)])];
  const found = names.flatMap((name): Loosening[] => {
    const [before, after] = [wordsOf(base, name), wordsOf(head, name)];
    const at = head.locate(["categories", name], ["categories"]);
    const [lost, gained] = [without(before, after, lowerCase), without(after, before, lowerCase)];
    const about = `category ${name} ${lost} ${gained}`;
    if (name === PROMOTIONAL && lost.length > 0)
      return [{ detail: `no longer takes ${lost.join(", ")} for promotional`, isSure: true, at, about }];
    if (name !== PROMOTIONAL && gained.length > 0)
      return [{ detail: `takes ${gained.join(", ")} for ${name}`, isSure: false, at, about }];
    return [];
  });
  const [before, after] = [base, head].map(({ categories: all }) => Object.keys(all));
  const overtaking = overtakers(before ?? [], after ?? []);
  if (overtaking.length > 0) {
    const detail = `takes a post for ${overtaking.join(", ")} before promotional`;
    found.push({ detail, isSure: false, at: head.locate(["categories"]), about: `order ${overtaking}` });
  }
  return found;
}

/** The categories that came after promotional, and come before it now. */
function overtakers(before: readonly string[], after: readonly string[]): string[] {
  const earlier = (names: readonly string[]) => names.slice(0, Math.max(0, names.indexOf(PROMOTIONAL)));
  return earlier(after).filter((name) => before.includes(name) && !earlier(before).includes(name));
}

function wordsOf({ categories: all }: Policy, name: string): string[] {
  const { labels = [], words = [], links = [] } = all[name] ?? {};
  return [...labels, ...words, ...links];
}

/** The items that others do not have, by what they are compared by. */
function without<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
