import type { ActivityType } from "../domain/activity.ts";
import type { MetricId } from "../domain/metric.ts";
import type { RuleOptions } from "../domain/policy.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { typeWords } from "./words.ts";

/** How many cases would make a limit hold, each way on its own, and the entry's options. */
export interface MendWords {
  more: number | null;
  fewer: number | null;
  moved: number | null;
  options: RuleOptions;
}

/** Ways to make the limit of a metric hold, in the order in which they are worth trying. */
const WAYS: Partial<Record<MetricId, (words: MendWords) => (string | null)[]>> = {
  "employee-share": ({ more, fewer, options }) =>
    options["unit"] === "people"
      ? [amount(more, "more outsider"), amount(fewer, "fewer employee")]
      : [
          number(more, `more ${types(options["of"], more)} from outside`),
          number(fewer, "fewer from employees"),
        ],
  "employee-only-posts": ({ moved }) => [
    moved === null ? null : `outside reactions to ${formatNumber(moved)} more of these posts`,
  ],
  "insider-chatter": ({ more, fewer }) => [
    amount(more, "more comment", " not between employees"),
    number(fewer, "fewer between employees"),
  ],
  "outside-voices": ({ moved }) => [amount(moved, "more outsider")],
  "returning-outsiders": ({ moved }) => [number(moved, "more of them coming back")],
  "daily-interactions": ({ moved }) => [number(moved, "more")],
  "response-rate": ({ moved }) => [amount(moved, "more answer", " in time")],
  "undisclosed-insiders": ({ moved }) => [number(moved, "more of them saying so")],
  "promotional-share": ({ more, fewer }) => [
    amount(more, "more post", " about anything else"),
    amount(fewer, "fewer promotional post"),
  ],
  "promotional-cadence": ({ moved }) => [number(moved, "fewer")],
  "self-talk": ({ more, fewer }) => [
    amount(more, "more mention", " of the reader"),
    number(fewer, "fewer of the brand"),
  ],
  coverage: ({ moved, options }) => [number(moved, `more of the ${types(options["of"])}`)],
};

/** "92 more comments from outside, or 23 fewer from employees"; empty where there is nothing to say. */
export function mendWays(metric: MetricId, words: MendWords): string {
  const ways = WAYS[metric]?.(words).filter((way) => way !== null) ?? [];
  return ways.join(", or ");
}

/** The same as a sentence. */
export function mendText(ways: string): string {
  return ways === "" ? "" : `It would pass with ${ways}.`;
}

function number(cases: number | null, what: string): string | null {
  return cases === null ? null : `${formatNumber(cases)} ${what}`;
}

function amount(cases: number | null, noun: string, more = ""): string | null {
  return cases === null ? null : `${count(cases, noun)}${more}`;
}

function types(option: RuleOptions[string] | undefined, cases: number | null = null): string {
  return typeWords((option ?? []) as ActivityType[], cases);
}
