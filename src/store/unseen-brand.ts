import { channelNamed } from "../domain/platforms/index.ts";
import type { Brand } from "../domain/policy.ts";
import { type Accounts, SIDE_CODE } from "./accounts.ts";
import { type Columns, NONE, TYPE_CODE } from "./columns.ts";

/** A channel on which the brand never appears: nothing is by it or toward it. */
export interface UnseenBrand {
  channel: string;
  /** The account that is likeliest the brand's, null where none stands out. */
  candidate: string | null;
  /** Whether the format of a file says that what the brand wrote is in it, so that its rows count as others'. */
  isPromised: boolean;
}

const ABOUT_BRAND: readonly number[] = [TYPE_CODE.mention, TYPE_CODE.follow];

interface Sides {
  accounts: Accounts;
  actor: Int32Array;
  side: Uint8Array;
  toward: Int32Array;
  towardSide: Uint8Array;
}

/** The channels with activities on which the brand has an account and never appears, by number. */
export function findUnseenBrand(columns: Columns, brand: Brand, sides: Sides): Map<number, UnseenBrand> {
  const { channels, length } = columns;
  const own = new Set(
    Object.entries(brand.accounts).flatMap(([name, accounts]) =>
      accounts.length === 0 ? [] : channelNamed(name),
    ),
  );
  const seen = new Set<number>();
  const active = new Set<number>();
  for (let row = 0; row < length; row++) {
    const channel = columns.channel[row] as number;
    active.add(channel);
    const isAddressed = (sides.toward[row] as number) >= 0 && sides.towardSide[row] === SIDE_CODE.brand;
    // Whoever exports mentions of the brand, or its followers, found it by its account.
    const isAbout = ABOUT_BRAND.includes(columns.type[row] as number);
    if (isAddressed || isAbout || sides.side[row] === SIDE_CODE.brand) seen.add(channel);
  }
  const promised = new Set(
    columns.files.filter(({ holdsOwn }) => holdsOwn).flatMap(({ exported }) => [...exported.keys()]),
  );
  const unseen = [...active].filter((number) => !seen.has(number) && own.has(channels[number] ?? ""));
  return new Map(
    unseen.map((number) => [
      number,
      {
        channel: channels[number] ?? "",
        candidate: likeliest(columns, number, sides),
        isPromised: promised.has(number),
      },
    ]),
  );
}

/** A page's own account, where a platform tells people from pages by their ids; else who replied most. */
function likeliest(columns: Columns, channel: number, { accounts, actor, side }: Sides): string | null {
  const weights = new Map<number, number>();
  for (let row = 0; row < columns.length; row++) {
    const account = actor[row] as number;
    if (columns.channel[row] !== channel || account === NONE || side[row] === SIDE_CODE.inside) continue;
    const weight = isPage(accounts.name(account)) ? columns.length : columns.reply[row] === NONE ? 0 : 1;
    if (weight > 0) weights.set(account, (weights.get(account) ?? 0) + weight);
  }
  const [best] = [...weights]
    .map(([account, weight]) => ({ name: accounts.name(account), weight }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  return best?.name ?? null;
}

function isPage(account: string): boolean {
  return /^urn:li:organization(?:brand)?:/i.test(account);
}
