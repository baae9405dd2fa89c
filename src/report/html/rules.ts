import type { Report, RuleReport } from "../../model/report.ts";
import type { Source } from "../../model/source.ts";
import { markup } from "../escape.ts";
import { formatNumber } from "../format-number.ts";
import { measureText } from "../measure.ts";
import { type Entry, groupByRule, isBroken, isOpen } from "../order.ts";
import { ruleFigures } from "../rule-figures.ts";
import { verdictOf, worstOf } from "../verdict.ts";
import { reasonText } from "../words.ts";
import { placeLink, section, table } from "./elements.ts";

/** More than anybody reads on a page; the JSON report has them all. */
const MAX_FINDINGS = 200;
const MAX_RULES = 300;

/** What every section on rules draws from. */
export interface Drawing {
  report: Report;
  names: Map<RuleReport, string>;
  entries: readonly Entry[];
  source: Source | null;
}

/** Every rule with its verdict, in the policy's order. */
export function rulesSection({ report, names, entries }: Drawing): string[] {
  const open = groupByRule(entries.filter(isOpen));
  const rows = report.rules.slice(0, MAX_RULES).map((rule) => {
    const worst = worstOf(rule, open.get(rule) ?? []);
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
  const note = more(report.rules.length, MAX_RULES, "rules");
  return section("rules", "The policy, rule by rule", [
    ...table("Verdict of each rule; of several days or posts the worst", header, rows),
    ...note,
  ]);
}

/** What is broken, what could not be judged, and what is waived. */
export function findingSections(drawing: Drawing): string[] {
  const { entries } = drawing;
  const open = entries.filter(isOpen);
  return [
    ...section("findings", "Findings", listed(drawing, open.filter(isBroken))),
    ...section(
      "unjudged",
      "Not judged",
      listed(
        drawing,
        open.filter((entry) => !isBroken(entry)),
      ),
    ),
    ...section(
      "waived",
      "Waived",
      listed(
        drawing,
        entries.filter((entry) => !isOpen(entry)),
      ),
    ),
  ];
}

function listed({ names, source }: Drawing, entries: readonly Entry[]): string[] {
  const groups = [...groupByRule(entries.slice(0, MAX_FINDINGS))];
  return [
    ...groups.flatMap(([rule, group]) => [
      `<h3><code>${markup(names.get(rule) ?? rule.rule, 200)}</code></h3>`,
      "<ul>",
      ...group.map((entry) => `<li>${item(entry, source)}</li>`),
      "</ul>",
    ]),
    ...more(entries.length, MAX_FINDINGS, "findings"),
  ];
}

function item(entry: Entry, source: Source | null): string {
  const { finding } = entry;
  const reason = reasonText(finding);
  const tag = reason === null ? finding.level : `${finding.level}, ${reason}`;
  const kind = { error: "fail", warning: "warning", notice: "unjudged" }[finding.level];
  const waived =
    finding.waived === undefined
      ? ""
      : `<br>Waived until ${markup(finding.waived.until)}: ${markup(finding.waived.reason)}`;
  const where = `<span class="soft">${markup(measureText(entry))}</span> ${placeLink(finding.location, source)}`;
  return `<span class="is-${kind}">${markup(tag)}</span> ${markup(finding.message)}<br>${where}${waived}`;
}

/** The honest note on a cut; none where nothing was. */
function more(all: number, shown: number, what: string): string[] {
  if (all <= shown) return [];
  return [
    `<p>Showing ${formatNumber(shown)} of ${formatNumber(all)} ${what}; everything is in report.json.</p>`,
  ];
}
