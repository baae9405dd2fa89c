import { Handles } from "../../domain/handles.ts";
import { channelNamed, platformNamed } from "../../domain/platforms/index.ts";
import { type Brand, onlyChannel } from "../../domain/policy.ts";
import { didYouMean } from "../../schema/suggest.ts";
import type { Format, ReadContext } from "./format.ts";
import type { TableFormat } from "./table-format.ts";

/**
 * The channel of what names none itself: its entry's, else that of its format's platform, else the only one the brand
 * is on; null where none of them tells.
 * @param entry what the policy's entry says, null for nothing
 */
export function channelOfFile(
  entry: string | null,
  brand: Brand,
  format: Format | TableFormat | null,
): string | null {
  if (entry !== null) return entry;
  const channels = format?.channels ?? [];
  if (channels.length === 0) return onlyChannel(brand);
  const own = channels.filter((channel) => Object.hasOwn(brand.accounts, channel));
  const [only, ...more] = own.length > 0 ? own : channels;
  return only === undefined || more.length > 0 ? null : only;
}

/** Why a file of a format cannot be of the channel that its entry says; null where it can. */
export function entryFault(entry: string | null, format: Format | TableFormat | null): string | null {
  const platform = entry === null ? undefined : platformNamed(entry);
  const channels = format?.channels ?? [];
  if (platform === undefined || channels.length === 0 || channels.includes(platform.channel)) return null;
  return `is in the format ${format?.name}, which is ${channels.join(" or ")}, and its entry in the policy calls it ${entry}`;
}

/** Why a channel cannot be the brand's; null where it can, or where nothing is known of the brand. */
export function channelFault(channel: string, { accounts, otherChannels }: Brand): string | null {
  const own = Object.keys(accounts);
  const known = [...own, ...otherChannels];
  if (channel === "" || own.length === 0 || known.includes(channel)) return null;
  return `"${channel}" is not one of the brand's channels${didYouMean(channel, known)}; if the brand is there, add its account to \`brand.accounts\`, else the channel to \`brand.other-channels\``;
}

/** Folds the names of channels and checks each once. */
export class Channels {
  readonly #brand: Brand;
  readonly #names = new Map<string, string>();

  constructor(brand: Brand) {
    this.#brand = brand;
  }

  /**
   * @param report called with why a channel cannot be the brand's, the first time that it is named
   * @returns the channel's one name
   */
  named(name: string, report: (fault: string) => void): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const channel = channelNamed(name);
    const fault = channelFault(channel, this.#brand);
    this.#names.set(name, channel);
    if (fault !== null) report(fault);
    return channel;
  }
}

/** Tells the brand's accounts of a channel from others, and whether one of them is a name rather than a number. */
export function brandTest(
  brand: Brand,
  channel: string | null,
): Pick<ReadContext, "isBrand" | "isBrandNamed"> {
  const handles = new Handles(brand);
  const handleOf = (account: string) => handles.of(account, channel ?? "");
  const own = new Set((brand.accounts[channel ?? ""] ?? []).map(handleOf));
  return {
    isBrand: (account) => account !== undefined && own.has(handleOf(account)),
    isBrandNamed: [...own].some((account) => !/^\d+$/.test(account)),
  };
}
