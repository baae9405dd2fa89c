import { count, formatNumber } from "../lib/format-number.ts";

/** Sentences of the list of who waits for an answer. */
export const TODO = {
  "nobody-waits": ({ asOf }: { asOf: string }) => `No outsider waits for an answer on ${asOf}.`,
  "who-waits": ({ all, asOf }: { all: number; asOf: string }) =>
    `${count(all, "interaction")} by outsiders ${all === 1 ? "waits" : "wait"} for an answer on ${asOf}, the oldest first.`,
  "may-wait": ({ all }: { all: number }) =>
    `${count(all, "more", "more")} may wait: the snapshots don't say who wrote them, or leave out the brand's replies.`,
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
