import { normaliseHandle, withoutServer } from "../domain/account.ts";
import { channelNamed } from "../domain/platforms/index.ts";
import type { Brand } from "../domain/policy.ts";
import { type Accounts, SIDE_CODE } from "./accounts.ts";
import { NONE, POST, TYPE_CODE } from "./codes.ts";
import type { Columns } from "./columns.ts";

/** A channel on which the brand never appears: nothing is by it or toward it. */
export interface UnseenBrandChannel {
  channel: string;
  /** How many accounts the brand has there by the policy, from 1. */
  accounts: number;
  /** The account that is likeliest the brand's, null where none stands out. */
  candidate: string | null;
  /** Whether what the brand wrote is in a file, by its format or by what it holds, so that its rows count as others'. */
  isPromised: boolean;
  /** Whether most of the posts there are one stranger's, be it only one, and so may be the brand's. */
  hasStrangersPosts: boolean;
}

/** Whoever has fewer may be anybody whose words were exported too. */
const MIN_ACTS = 2;

interface JoinedSides {
  accounts: Accounts;
  actor: Int32Array;
  side: Uint8Array;
  toward: Int32Array;
  towardSide: Uint8Array;
  duplicate: Uint8Array;
}

/** The channels with activities on which the brand has an account and never appears, by number. */
export function findUnseenBrand(
  columns: Columns,
  brand: Brand,
  sides: JoinedSides,
): Map<number, UnseenBrandChannel> {
  const { channels, length } = columns;
  const brandAccounts = new Map<string, number>();
  for (const [name, { length: some }] of Object.entries(brand.accounts)) {
    const on = channelNamed(name);
    if (some > 0) brandAccounts.set(on, (brandAccounts.get(on) ?? 0) + some);
  }
  const isSeen = new Uint8Array(channels.length);
  const isActive = new Uint8Array(channels.length);
  const active: number[] = [];
  for (let row = 0; row < length; row++) {
    const channel = columns.channel[row] as number;
    if (isSeen[channel] === 1) continue;
    if (isActive[channel] === 0) active.push(channel);
    isActive[channel] = 1;
    const isAddressed = (sides.toward[row] as number) >= 0 && sides.towardSide[row] === SIDE_CODE.brand;
    // Whoever exports mentions of the brand, or its followers, found it by its account.
    const type = columns.type[row];
    const isAbout = type === TYPE_CODE.mention || type === TYPE_CODE.follow;
    if (isAddressed || isAbout || sides.side[row] === SIDE_CODE.brand) isSeen[channel] = 1;
  }
  const unseen = active.filter((number) => isSeen[number] === 0 && brandAccounts.has(channels[number] ?? ""));
  return new Map(
    unseen.map((number) => {
      const channel = channels[number] ?? "";
      const candidate = likeliest(columns, number, sides, namesOf(brand, channel));
      const files = columns.files.filter(({ exported }) => exported.has(number));
      // Whose posts a record of ours holds, or who answers where it says that our answers are in it, is the brand.
      const isOurs =
        isMuch(candidate?.posts) ||
        (isMuch(candidate?.replies) && files.some((file) => file.declaresOutbound));
      const hasStrangersPosts = (candidate?.posts ?? 0) > 0;
      const isPromised =
        isOurs || files.some((file) => file.holdsOwn) || onlyEmployeesPost(columns, number, sides);
      return [
        number,
        {
          ...{ channel, accounts: brandAccounts.get(channel) ?? 1 },
          ...{ candidate: candidate?.name ?? null, isPromised, hasStrangersPosts },
        },
      ];
    }),
  );
}

/** Whether all posts of a channel are employees': whoever exported them took an employee's account for the brand's. */
function onlyEmployeesPost({ channel, type, length }: Columns, number: number, sides: JoinedSides): boolean {
  const { accounts, actor, side, duplicate } = sides;
  let posts = 0;
  for (let row = 0; row < length; row++) {
    if (channel[row] !== number || type[row] !== POST || duplicate[row] === 1) continue;
    const account = actor[row] as number;
    const isEmployee =
      side[row] === SIDE_CODE.inside || (account !== NONE && accounts.personOf(account) !== null);
    if (!isEmployee) return false;
    posts++;
  }
  return posts >= MIN_ACTS;
}

/** What the brand is called on a channel by its accounts there, without their servers. */
function namesOf({ accounts }: Brand, channel: string): Set<string> {
  const names = Object.entries(accounts).flatMap(([name, texts]) =>
    channelNamed(name) === channel ? texts : [],
  );
  return new Set(names.map((text) => withoutServer(normaliseHandle(text, channel), channel)));
}

/** Who may be the brand. */
interface Candidate {
  name: string;
  /** How many posts and replies it has, where it has most of those that are not employees'; else 0. */
  posts: number;
  replies: number;
}

/**
 * Who the brand is likeliest: a page's own account, where a platform tells people from pages by their ids; else who is
 * called alike on a server, has most posts, or replied most. Null where nobody posted or replied.
 */
function likeliest(
  columns: Columns,
  channel: number,
  { accounts, actor, side, duplicate }: JoinedSides,
  names: ReadonlySet<string>,
): Candidate | null {
  const posts = new Map<number, number>();
  const replies = new Map<number, number>();
  const targets = new Set<number>();
  for (let row = 0; row < columns.length; row++) {
    const account = actor[row] as number;
    if (columns.channel[row] !== channel || account === NONE || duplicate[row] === 1) continue;
    if (side[row] === SIDE_CODE.inside || accounts.isOnRoster(account)) continue;
    const name = accounts.name(account);
    if (isPage(name) || names.has(withoutServer(name, columns.channels[channel] ?? ""))) targets.add(account);
    const did = columns.type[row] === POST ? posts : columns.reply.get(row) === NONE ? null : replies;
    did?.set(account, (did.get(account) ?? 0) + 1);
  }
  const weight = (account: number) => [
    targets.has(account) ? 1 : 0,
    posts.get(account) ?? 0,
    replies.get(account) ?? 0,
  ];
  const [best] = [...new Set([...targets, ...posts.keys(), ...replies.keys()])].sort(
    (a, b) => descending(weight(a), weight(b)) || (accounts.name(a) < accounts.name(b) ? -1 : 1),
  );
  if (best === undefined) return null;
  return { name: accounts.name(best), posts: mostOf(posts, best), replies: mostOf(replies, best) };
}

function descending(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return (b[at] ?? 0) - (a[at] ?? 0);
}

function mostOf(counts: ReadonlyMap<number, number>, account: number): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const count = counts.get(account) ?? 0;
  return count * 2 > total ? count : 0;
}

function isMuch(acts = 0): boolean {
  return acts >= MIN_ACTS;
}

function isPage(account: string): boolean {
  return /^urn:li:organization(?:brand)?:/i.test(account);
}
