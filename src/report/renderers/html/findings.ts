import type { Source } from "../../../domain/source.ts";
import type { Drawing } from "../../drawing.ts";
import { markup } from "../../escape.ts";
import { type Entry, groupByRule, sectionsOf } from "../../findings.ts";
import { measureText } from "../../measure.ts";
import { reasonText } from "../../verdict.ts";
import { cutNote, placeLink, section } from "./elements.ts";

/** More than anybody reads on a page; the JSON report has them all. */
const MAX_FINDINGS = 200;

/** What is broken, what could not be judged, and what is waived. */
export function findingSections(drawing: Drawing): string[] {
  const { broken, unjudged, waived } = sectionsOf(drawing.entries);
  return [
    ...section("findings", "Findings", listed(drawing, broken)),
    ...section("unjudged", "Not judged", listed(drawing, unjudged)),
    ...section("waived", "Waived", listed(drawing, waived)),
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
    ...cutNote(entries.length, MAX_FINDINGS, "findings"),
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
