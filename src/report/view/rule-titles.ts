import { ACTIVITY_TYPES, type ActivityType } from "../../domain/activity.ts";
import { channelTitle } from "../../domain/platforms/index.ts";
import type { Report, RuleReport } from "../../domain/report.ts";
import { enumerate } from "../../lib/enumerate.ts";
import { typeWords } from "../../messages/words.ts";
import { cut } from "../cut.ts";
import { ownWindow } from "./judging-entry.ts";
import { allowanceText, differingOptions, entriesOfOneRule } from "./rule-names.ts";

const MAX_TITLE = 120;

/** What only plans are judged by says so already. */
const OF_PLANS: ReadonlySet<string> = new Set(["amplified-posts", "ownerless-days"]);

/** How an option that tells entries apart is said, in the order of a sentence. */
const WORDS: Record<string, (value: unknown) => string | null> = {
  of: (value) => (isTypes(value) ? `of ${typeWords(value)}` : null),
  to: (value) => (isTypes(value) ? `to ${typeWords(value)}` : null),
  channels: (value) => (isNames(value) ? `on ${enumerate(value.map(channelTitle), "and")}` : null),
  per: (value) => (value === "window" ? "over the period" : `by ${value}`),
  within: (value) => `within ${value}`,
  window: (value) => `over ${value}`,
  percentile: (value) => `(percentile ${value})`,
  allow: (value) => (value === 0 ? null : `on all but ${allowedDays(value)}`),
  unit: (value) => (value === "people" ? "by people" : null),
};

/**
 * What people call each entry of the policy's rules: its metric's label, with the options that tell it from other
 * entries of the rule in words: "Employee share of comments", "Self-talk in the plan".
 */
export function ruleTitles(report: Report): Map<RuleReport, string> {
  return new Map(
    entriesOfOneRule(report).flatMap((group) => {
      const keys = differingOptions(group);
      return group.map((rule): [RuleReport, string] => [rule, titleOf(report, rule, keys)]);
    }),
  );
}

function titleOf(report: Report, rule: RuleReport, keys: readonly string[]): string {
  const isOther = rule.subject === "snapshot" && ownWindow(report, rule.options) !== null;
  const shownKeys = Object.keys(WORDS).filter((key) => keys.includes(key) || (isOther && key === "window"));
  const details = shownKeys.flatMap((key) => {
    const value = rule.options[key];
    return value === undefined ? [] : (WORDS[key]?.(value) ?? []);
  });
  const where = rule.subject === "plan" && !OF_PLANS.has(rule.metric) ? ["in the plan"] : [];
  return cut([report.metrics[rule.metric]?.label ?? rule.rule, ...details, ...where].join(" "), MAX_TITLE);
}

/** "3 days", "60% of the days". */
function allowedDays(value: unknown): string {
  const text = allowanceText(value);
  if (text.endsWith("%")) return `${text} of the days`;
  return `${text} ${value === 1 ? "day" : "days"}`;
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

function isTypes(value: unknown): value is ActivityType[] {
  return isNames(value) && value.every((name) => (ACTIVITY_TYPES as readonly string[]).includes(name));
}
