import { channelTitle } from "../domain/platforms/index.ts";
import type { WaitingActivity } from "../domain/todo.ts";
import { formatNumber } from "../lib/format-number.ts";
import { message } from "../messages/message.ts";

/** "5 days": how long somebody has waited. */
export function waitedText({ waited }: WaitingActivity): string {
  return message("waited-for", { hours: waited });
}

/** "comment on LinkedIn": what has no reply. */
export function saidText({ type, count, channel }: WaitingActivity): string {
  return `${count === 1 ? type : `${formatNumber(count)} ${type}s`} on ${channelTitle(channel)}`;
}

/** "owner Kim"; null where the post names none. */
export function ownerText({ owner }: WaitingActivity): string | null {
  return owner === null ? null : `owner ${owner}`;
}
