import { normaliseHandle } from "../../domain/account.ts";
import type { Brand } from "../../domain/policy.ts";
import type { Format, Surroundings } from "./format.ts";
import type { TableFormat } from "./table-format.ts";

/** The one channel of the brand's that files of a format usually are of; null where there is none, or several. */
export function usualChannel({ accounts }: Brand, format: Format | TableFormat | null): string | null {
  const [channel, ...more] = (format?.channels ?? []).filter((one) => Object.hasOwn(accounts, one));
  return channel === undefined || more.length > 0 ? null : channel;
}

/** Tells the brand's accounts of a channel from others. */
export function brandTest({ accounts }: Brand, channel: string | null): Surroundings["isBrand"] {
  const own = new Set((accounts[channel ?? ""] ?? []).map((account) => normaliseHandle(account)));
  return (account) => account !== undefined && own.has(normaliseHandle(account));
}
