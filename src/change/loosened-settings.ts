import { normaliseHandle } from "../model/account.ts";
import type { Loosening } from "../model/comparison.ts";
import type { Brand, Policy } from "../model/policy.ts";
import { PROMOTIONAL } from "../table/categories.ts";
import type { Sides } from "./sides.ts";

/** Of the policy's own settings, those by which a change lets more pass, or may. */
export function loosenedSettings({ base, head }: Sides): Loosening[] {
  const insiders = new Set(base.roster.accounts.map(({ channel, account }) => keyOf(channel, account)));
  return [
    ...movedSettings(base.policy, head.policy),
    ...brandAccounts(base.policy.brand, head.policy, insiders),
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
function brandAccounts(base: Brand, head: Policy, insiders: ReadonlySet<string>): Loosening[] {
  const at = head.locate(["brand", "accounts"]);
  const found: Loosening[] = [];
  const tell = (channel: string, account: string, isSure: boolean, detail: string) =>
    found.push({ detail, isSure, at, about: `brand ${isSure} ${keyOf(channel, account)}` });
  for (const [channel, account] of gone(base, head.brand)) {
    tell(channel, account, true, `takes ${account} on ${channel} out of \`brand.accounts\``);
  }
  for (const [channel, account] of gone(head.brand, base)) {
    const added = `counts ${account} on ${channel} as the brand itself`;
    if (insiders.has(keyOf(channel, account))) tell(channel, account, true, `${added}, not as an insider`);
    else if (base.accounts[channel] !== undefined) tell(channel, account, false, added);
  }
  return found;
}

/** The accounts of one brand that another does not have. */
function gone(one: Brand, other: Brand): [channel: string, account: string][] {
  return Object.entries(one.accounts).flatMap(([channel, accounts]) => {
    const kept = new Set((other.accounts[channel] ?? []).map(normaliseHandle));
    return accounts
      .filter((account) => !kept.has(normaliseHandle(account)))
      .map((account): [string, string] => [channel, account]);
  });
}

function brandWords(base: Brand, head: Policy): Loosening[] {
  const lost = without(base.words, head.brand.words);
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
    const [lost, gained] = [without(before, after), without(after, before)];
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

function without(items: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((item) => item.toLowerCase()));
  return items.filter((item) => !known.has(item.toLowerCase()));
}

function keyOf(channel: string, account: string): string {
  return `${channel.toLowerCase()} ${normaliseHandle(account)}`;
}
