import type { Source } from "../../../domain/source.ts";
import { markup } from "../../escape.ts";
import { type FindingView, groupByRule, sectionsOf } from "../../view/findings.ts";
import type { ReportView } from "../../view.ts";
import { cutNote, placeLink, section } from "./elements.ts";

/** More than anybody reads on a page; the JSON report has them all. */
const MAX_FINDINGS = 200;

/** What is broken, what could not be judged, what is only worth knowing, and what is waived. */
export function findingSections(view: ReportView): string[] {
  const { broken, unjudged, notes, waived } = sectionsOf(view.findings);
  return [
    ...section("findings", "Findings", listed(view, broken)),
    ...section("unjudged", "Not judged", listed(view, unjudged)),
    ...section("notes", "Worth knowing", listed(view, notes)),
    ...section("waived", "Waived", listed(view, waived)),
  ];
}

function listed({ source }: ReportView, entries: readonly FindingView[]): string[] {
  const groups = [...groupByRule(entries.slice(0, MAX_FINDINGS))];
  return [
    ...groups.flatMap(([rule, group]) => [
      `<h3><code>${markup(group[0]?.name ?? rule.rule, 200)}</code></h3>`,
      "<ul>",
      ...group.map((entry) => `<li>${item(entry, source)}</li>`),
      "</ul>",
    ]),
    ...cutNote(entries.length, MAX_FINDINGS, "findings"),
  ];
}

function item({ finding, tag, measured }: FindingView, source: Source | null): string {
  const kind = { error: "fail", warning: "warning", notice: "unjudged" }[finding.level];
  const waived =
    finding.waived === undefined
      ? ""
      : `<br>Waived until ${markup(finding.waived.until)}: ${markup(finding.waived.reason)}`;
  const where = `<span class="soft">${markup(measured)}</span> ${placeLink(finding.location, source)}`;
  return `<span class="is-${kind}">${markup(tag)}</span> ${markup(finding.message)}<br>${where}${waived}`;
}
