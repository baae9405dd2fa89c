import { channelTitle } from "../domain/platforms/index.ts";
import { count } from "../lib/format-number.ts";
import { quantity } from "./words.ts";

/** How few a share rests on; null where that says nothing. */
export interface RobustnessWords {
  /** The post without which the share is on the other side of its limit, and what it is then. */
  post: { id: string; share: number } | null;
  /** The share without the person who did most, where that is on the other side. */
  person: number | null;
  /** How few accounts outside would break the limit, were they employees'. */
  fragility: number | null;
  /** How many outsiders would do as much if all did alike. */
  outsiders: number | null;
  limit: number;
}

/** "Without its top post (p-12 on x) it's 95%." One sentence each. */
export function robustnessText({ post, person, fragility, outsiders, limit }: RobustnessWords): string[] {
  const share = (value: number) => quantity(value, "share", limit);
  return [
    ...(post === null ? [] : [`Without its top post (${post.id}) it's ${share(post.share)}.`]),
    ...(person === null ? [] : [`Without the most active person it's ${share(person)}.`]),
    ...(fragility === null
      ? []
      : [`It would break the limit if ${count(fragility, "outside account")} belonged to employees.`]),
    ...(outsiders === null
      ? []
      : [`Spread evenly, it would be the work of ${count(oneDecimal(outsiders), "person", "people")}.`]),
  ];
}

function oneDecimal(value: number): number {
  return Number(value.toFixed(1));
}

/** "On LinkedIn alone it's 60%, and on X 30%." Empty for no channel. */
export function channelsText(
  channels: readonly { channel: string; value: number }[],
  limit: number,
): string[] {
  const [first, ...rest] = channels.map(
    ({ channel, value }) => [channelTitle(channel), quantity(value, "share", limit)] as const,
  );
  if (first === undefined) return [];
  const others = rest.map(([channel, value]) => `, and on ${channel} ${value}`).join("");
  return [`On ${first[0]} alone it's ${first[1]}${others}.`];
}
