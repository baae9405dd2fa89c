import { markup } from "../../escape.ts";
import type { ReportView } from "../../view.ts";
import { cutNote, section, table } from "./elements.ts";

/** More than anybody reads on a page; the JSON report has them all. */
const MAX_RULES = 300;

/** Every rule with its verdict, in the policy's order. */
export function rulesSection({ rules }: ReportView): string[] {
  const rows = rules
    .slice(0, MAX_RULES)
    .map(({ name, verdict, actual, limit, sample, before }) => [
      `<code>${markup(name, 200)}</code>`,
      `<span class="is-${verdict.kind}">${markup(verdict.text)}</span>`,
      markup(actual),
      markup(limit, 100),
      markup(sample),
      markup(before),
    ]);
  if (rows.length === 0) return [];
  const header = ["Rule", "Verdict", "Actual", "Limit", "Sample", "Window before"];
  return section("rules", "The policy, rule by rule", [
    ...table("Result per rule (worst day or post)", header, rows),
    ...cutNote(rules.length, MAX_RULES, "rules"),
  ]);
}
