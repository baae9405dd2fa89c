import type { ActivityType } from "../domain/activity.ts";
import { channelTitle } from "../domain/platforms/index.ts";
import { enumerate } from "../lib/enumerate.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { capital, typeWords } from "./words.ts";

/** Sentences of the list of who waits for an answer. */
export const TODO = {
  "nobody-waits": ({ asOf }: { asOf: string }) => `No outsider was waiting for a reply on ${asOf}.`,
  /** Where nothing waits for certain, and something may. */
  "none-known-to-wait": ({ asOf }: { asOf: string }) =>
    `No outsider is known to have been waiting for a reply on ${asOf}, but the snapshots don't show everything.`,
  "waiting-unknown": ({ asOf }: { asOf: string }) =>
    `The snapshots don't show who was waiting for a reply on ${asOf}.`,
  /** `unknown` of them may be employees'. */
  "who-waits": ({ all, unknown, asOf }: { all: number; unknown: number; asOf: string }) => {
    const verb = all === 1 ? "was" : "were";
    const by = unknown > 0 ? "" : all === 1 ? " by an outsider" : " by outsiders";
    return `${count(all, "interaction")}${by} ${verb} waiting for a reply on ${asOf}, oldest first:`;
  },
  "may-be-employees": ({
    all,
    unknown,
    channels,
  }: {
    all: number;
    unknown: number;
    channels: readonly string[];
  }) => {
    const subject = all === unknown ? (all === 1 ? "It" : "They") : formatNumber(unknown);
    return `${subject} may be from ${unknown === 1 ? "an employee" : "employees"}: the roster can't recognise anyone on ${enumerate(channels.map(channelTitle), "or")} by the names there.`;
  },
  "may-be-employee": (_: object) => "may be an employee",
  "may-wait": ({ all, isMore }: { all: number; isMore: boolean }) =>
    `${isMore ? `${formatNumber(all)} more` : count(all, "interaction")} may be waiting: the snapshots don't say who wrote ${all === 1 ? "it" : "them"}, or leave out the brand's replies.`,
  "nothing-from": ({ channels }: { channels: readonly string[] }) =>
    `The snapshots hold nothing from ${enumerate(channels.map(channelTitle), "or")} for these days.`,
  "nothing-after": ({ channels, day }: { channels: readonly string[]; day: string }) =>
    `The latest data from ${enumerate(channels.map(channelTitle), "and")} is from ${day}; anything newer isn't listed.`,
  "days-missing": ({ channel, from, to }: { channel: string; from: string; to: string }) =>
    `The snapshots hold nothing from ${channelTitle(channel)} for ${from} to ${to}.`,
  "types-missing": ({ types }: { types: readonly ActivityType[] }) =>
    `${capital(typeWords(types))} weren't exported, so none are listed.`,
  /** Above the first of those who wait; `waited` is how long the first has, null where nobody knows. */
  replies: ({ total, waited }: { total: number; waited: string | null }) => {
    if (total === 0) return "Who waits for a reply";
    const longest = waited === null ? "" : `, ${total === 1 ? "for" : "the longest for"} ${waited}`;
    return `${formatNumber(total)} ${total === 1 ? "waits" : "wait"} for a reply${longest}`;
  },
  "more-replies": ({ more, policy }: { more: number; policy: string }) =>
    `${formatNumber(more)} more: \`vanity-check todo --policy ${policy}\` lists them all.`,
  "waited-for": ({ hours }: { hours: number | null }) => {
    if (hours === null) return "for an unknown time";
    return hours < 48 ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
  },
};
