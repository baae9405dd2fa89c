import { markup } from "../../escape.ts";
import { rulePageUrl } from "../../pages.ts";
import type { RuleView } from "../../view/rules.ts";
import type { Verdict } from "../../view/verdict.ts";
import type { ReportView } from "../../view.ts";
import { cutNote, fold, link, table } from "./elements.ts";

/** More than anybody reads on a page; the JSON report has them all. */
const MAX_RULES = 300;

const ORDER: readonly Verdict["kind"][] = ["fail", "warning", "unjudged", "pass", "neutral", "left-out"];

/** Every rule with its verdict, what failed first; folded. */
export function rulesFold({ rules }: ReportView): string[] {
  if (rules.length === 0) return [];
  const header = ["Rule", "Result", "Measured", "Limit", "Cases", "Period before"];
  const weight = ({ verdict }: RuleView) => ORDER.indexOf(verdict.kind);
  const rows = rules
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, MAX_RULES)
    .map(row);
  return fold(`All ${rules.length} rules`, [
    ...table("Result per rule (worst day or post)", header, rows),
    ...cutNote(rules.length, MAX_RULES, "rules"),
  ]);
}

function row({ report, title, verdict, actual, limit, sample, before }: RuleView): string[] {
  return [
    link(rulePageUrl(report.rule), title, 200),
    `<span class="is-${verdict.kind}">${markup(verdict.text)}</span>`,
    ...[actual, limit, sample, before].map((cell) => markup(cell, 100)),
  ];
}
