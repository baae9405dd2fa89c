import { INTERACTION_TYPES, TALK_TYPES } from "../domain/activity.ts";
import { enumerate } from "../lib/enumerate.ts";
import { count, formatNumber } from "../lib/format-number.ts";

const UNITS: Record<string, string> = { m: "minute", h: "hour", d: "day", w: "week" };

/** Metrics with their values, where a value needs words around it. */
export const METRICS = {
  hours: ({ hours }: { hours: number }) => {
    if (hours === Number.POSITIVE_INFINITY) return "most unanswered";
    return hours < 1 ? count(Math.round(hours * 60), "minute") : count(hours, "hour");
  },
  "days-of": ({ days, all }: { days: number; all: number }) =>
    `${formatNumber(days)} of ${formatNumber(all)}`,
  "share-of": ({ share, type }: { share: string; type: string }) => `${share} ${ofType(type)}`,
  "of-type": ({ type }: { type: string }) => ofType(type),
  returning: ({ all, returning }: { all: number; returning: number }) =>
    `${formatNumber(all)} (${formatNumber(returning)} came back)`,
  /** The share answered, of which types and within how long (`24h`). */
  answered: ({ share, to, within }: { share: string; to: readonly string[]; within: string }) => {
    const types = enumerate(
      to.map((type) => `${type}s`),
      "and",
    );
    const isUsual = to.length === TALK_TYPES.length && TALK_TYPES.every((type) => to.includes(type));
    const all = to.length === INTERACTION_TYPES.length ? " of all, likes too," : ` of ${types}`;
    return `${share}${isUsual ? "" : all} within ${duration(within)}`;
  },
  /** The time within which a share of the answers came, half of them where `percentile` is 50. */
  "answer-time": ({ hours, percentile }: { hours: string; percentile: number }) =>
    `${hours} (${percentile === 50 ? "median" : `${percentile}th percentile`})`,
  /** Of a point that rests on fewer cases than its rule asks for. */
  "too-few": ({ least }: { least: number }) => `fewer than ${formatNumber(least)}`,
  /** Of a share, its 95% interval. */
  "by-chance": ({ range }: { range: string }) => `${range} allowing for chance`,
  "was-before": (of: { arrow: string; now: string; whole: string; before: string }) =>
    `${of.arrow} ${of.now}${of.whole}, was ${of.before}`,
};

function ofType(type: string): string {
  return type === "all" ? "of all" : `of ${type}s`;
}

/** "24 hours" of `24h`. */
function duration(written: string): string {
  const [, amount = "", unit = ""] = /^(\d+)([mhdw])$/.exec(written) ?? [];
  return amount === "" ? written : count(Number(amount), UNITS[unit] ?? unit);
}
