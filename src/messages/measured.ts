import type { ActivityType } from "../domain/activity.ts";
import type { MetricId } from "../domain/metric.ts";
import type { OptionValue, RuleOptions } from "../domain/policy.ts";
import { count } from "../lib/format-number.ts";
import { typeWords } from "./words.ts";

/** A measurement's figures as a person reads them. */
export interface MeasuredWords {
  value: string;
  /** The same value as a number; null where it is not known exactly. */
  amount: number | null;
  part: string;
  detail: string;
  /** The option that limits it. */
  limitedBy: string;
  options: RuleOptions;
}

const DIRECTIONS: Record<string, string> = {
  any: "with outsiders",
  inbound: "from outsiders",
  outbound: "from the brand to outsiders",
};

const CADENCE: Record<string, string> = {
  "max-per-day": "in one day",
  "max-per-week": "in 7 consecutive days",
};

/** What each metric found, as a clause: "35% of comments are from employees". */
const CLAUSES: Partial<Record<MetricId, (words: MeasuredWords) => string>> = {
  "employee-share": ({ value, detail, options }) =>
    `${value} of ${types(options["of"])} are from employees${detail}`,
  "employee-only-posts": ({ value }) => `only employees reacted to ${value} of the posts`,
  "silent-posts": ({ value }) => `no outsider reacted to ${value} of the posts`,
  "outside-voices": (words) =>
    `${people(words)} ${words.amount === 1 ? "is" : "are"} behind the ${types(words.options["of"])}`,
  "voice-concentration": (words) =>
    `${people(words)} account for half of the ${types(words.options["of"])} from outside`,
  "returning-outsiders": ({ value }) => `${value} of the outsiders of the period before came back`,
  "insider-chatter": ({ value }) => `${value} of comments are employees talking to each other`,
  "undisclosed-insiders": ({ value, amount, detail, options }) =>
    `${value.endsWith(" of") ? value : `${value} of`} the employees' ${types(options["of"])} ${amount === 1 ? "doesn't" : "don't"} say that the author works for the company${detail}`,
  "daily-interactions": ({ value, amount, options }) =>
    `${value} ${types(options["of"], amount)} ${DIRECTIONS[String(options["direction"])]}`,
  "undeclared-insiders": ({ amount, value }) =>
    `${value} outside ${amount === 1 ? "account reacts" : "accounts react"} within minutes of employees, again and again`,
  "response-rate": ({ value, detail, options }) =>
    `${value} of outsiders' ${types(options["to"])} were answered within ${options["within"]}${workingTime(detail)}`,
  "response-time": ({ value, part, detail, options }) =>
    `${options["percentile"] === 50 ? "the median" : `percentile ${options["percentile"]} of the`} time to a first reply is ${value}${workingTime(detail, options["max"])}${stillWaiting(part)}`,
  "promotional-share": ({ value }) => `${value} of posts are promotional`,
  "promotional-cadence": (words) => cadence(words),
  "self-talk": ({ value }) =>
    `when posts mention the brand or the reader, ${value} of the time it's the brand`,
  coverage: ({ value, options }) =>
    `the snapshots hold ${value} of the ${types(options["of"])} that the platform counts`,
  "snapshot-age": ({ value }) => `the latest data is ${value} old`,
  "claim-inflation": ({ value, detail }) => `${detail}; overstated by ${value}`,
  "kept-too-long": ({ detail }) => detail,
  "amplified-posts": ({ amount, value, detail }) =>
    `${value} planned ${amount === 1 ? "post asks" : "posts ask"} employees to react${detail}`,
  "ownerless-days": ({ value }) => `${value} with a planned post and no owner for the replies`,
  "rewritten-activities": ({ detail }) => `the change ${detail}`,
  "loosened-settings": ({ detail }) => `the change ${detail}`,
};

/** What a metric found, as a clause without a full stop. */
export function measuredClause(metric: MetricId, words: MeasuredWords): string {
  return CLAUSES[metric]?.(words) ?? `${metric} is ${words.value}`;
}

function types(option: OptionValue | undefined, amount?: number | null): string {
  return typeWords((option ?? []) as ActivityType[], amount);
}

/** How many have had no answer yet; empty for none, and where nobody knows. */
function stillWaiting(open: string): string {
  return open === "0" ? "" : `, and ${open} ${open === "1" ? "is" : "are"} still waiting`;
}

/** What a value in working time means, with the one around the clock beside it; empty where all time counts. */
function workingTime(aroundTheClock: string, limit: OptionValue = ""): string {
  if (aroundTheClock === "") return "";
  const days = /[dw]$/.test(String(limit)) ? " (24 h is one working day)" : "";
  return ` of working time${days}, ${aroundTheClock} around the clock`;
}

function people({ amount, value }: MeasuredWords): string {
  return amount === null ? `${value} outsiders` : `${count(amount, "outsider")}`;
}

function cadence({ value, amount, part, limitedBy }: MeasuredWords): string {
  const past = part === "0" ? "" : `, ${part} of them already published`;
  if (limitedBy === "max-run") return `${value} days in a row with a promotional post${past}`;
  return `${value} promotional ${amount === 1 ? "post" : "posts"} ${CADENCE[limitedBy]}${past}`;
}
