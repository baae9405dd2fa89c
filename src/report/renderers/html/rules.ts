import type { Drawing } from "../../drawing.ts";
import { markup } from "../../escape.ts";
import { groupByRule, isOpen } from "../../findings.ts";
import { ruleFigures } from "../../rule-figures.ts";
import { verdictOf, worstEntry } from "../../verdict.ts";
import { cutNote, section, table } from "./elements.ts";

/** More than anybody reads on a page; the JSON report has them all. */
const MAX_RULES = 300;

/** Every rule with its verdict, in the policy's order. */
export function rulesSection({ report, names, entries }: Drawing): string[] {
  const open = groupByRule(entries.filter(isOpen));
  const rows = report.rules.slice(0, MAX_RULES).map((rule) => {
    const worst = worstEntry(rule, open.get(rule) ?? []);
    const { kind, text } = verdictOf(rule, worst);
    const { actual, limit, sample, before } = ruleFigures(rule, worst);
    return [
      `<code>${markup(names.get(rule) ?? rule.rule, 200)}</code>`,
      `<span class="is-${kind}">${markup(text)}</span>`,
      markup(actual),
      markup(limit, 100),
      markup(sample),
      markup(before),
    ];
  });
  if (rows.length === 0) return [];
  const header = ["Rule", "Verdict", "Actual", "Limit", "Sample", "Window before"];
  const note = cutNote(report.rules.length, MAX_RULES, "rules");
  return section("rules", "The policy, rule by rule", [
    ...table("Verdict of each rule; of several days or posts the worst", header, rows),
    ...note,
  ]);
}
