import type { Report, RuleReport } from "../../domain/report.ts";
import { formatExact } from "../../lib/format-number.ts";
import { groupBy } from "../../lib/group-by.ts";
import { cut } from "../cut.ts";
import { limitOfOptions } from "./measure.ts";

const MAX_OPTION = 60;

/**
 * What to call each entry of the policy's rules: the rule's id, what it judged where that is not the
 * snapshots, and, of several entries of one rule, the options by which they differ.
 */
export function ruleNames(report: Report): Map<RuleReport, string> {
  return new Map(entriesOfOneRule(report).flatMap(withNames));
}

/** The entries of each rule about one subject. */
export function entriesOfOneRule({ rules }: Report): RuleReport[][] {
  return [...groupBy(rules, ({ subject, rule }) => `${subject} ${rule}`).values()];
}

function withNames(group: readonly RuleReport[]): [RuleReport, string][] {
  const differing = differingOptions(group);
  return group.map((rule): [RuleReport, string] => {
    const details: string[] = rule.subject === "snapshot" ? [] : [rule.subject];
    for (const key of differing) {
      const value = rule.options[key];
      if (value !== undefined) details.push(cut(optionText(rule, key, value), MAX_OPTION));
    }
    return [rule, details.length === 0 ? rule.rule : `${rule.rule} (${details.join("; ")})`];
  });
}

/** The options by which the entries of one rule differ. */
export function differingOptions(group: readonly RuleReport[]): string[] {
  const keys = new Set(group.flatMap(({ options }) => Object.keys(options)));
  return [...keys].filter(
    (key) => new Set(group.map(({ options }) => JSON.stringify(options[key]))).size > 1,
  );
}

function optionText(rule: RuleReport, key: string, value: unknown): string {
  const limit = key === "max" || key === "min" ? limitOfOptions(rule) : null;
  if (key === "allow") return `allow: ${allowanceText(value)}`;
  return limit ?? `${key}: ${valueText(value)}`;
}

/** How many may fall short, as the policy writes it: below 1 it is a share. */
export function allowanceText(value: unknown): string {
  return typeof value === "number" && value > 0 && value < 1
    ? `${formatExact(value * 100)}%`
    : valueText(value);
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
