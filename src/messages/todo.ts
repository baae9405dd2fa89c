import { count } from "../lib/format-number.ts";

/** Sentences of the list of who waits for an answer. */
export const TODO = {
  "nobody-waits": ({ asOf }: { asOf: string }) => `No outsider waits for an answer on ${asOf}.`,
  "who-waits": ({ all, asOf }: { all: number; asOf: string }) =>
    `${count(all, "interaction")} by outsiders ${all === 1 ? "waits" : "wait"} for an answer on ${asOf}, the oldest first.`,
  "may-wait": ({ all }: { all: number }) =>
    `${count(all, "more", "more")} may wait: the snapshots don't say who wrote them, or leave out the brand's replies.`,
  "waited-for": ({ hours }: { hours: number | null }) => {
    if (hours === null) return "for an unknown time";
    return hours < 48 ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
  },
};
