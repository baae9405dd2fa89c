import type { Location } from "../../domain/diagnostic.ts";
import type { Source } from "../../domain/source.ts";
import { markdownCode, markdownText } from "../escape.ts";
import { lineUrl, place } from "../place.ts";
import { type FindingView, groupByRule, sectionsOf } from "../view/findings.ts";
import type { ReportView } from "../view.ts";

const MAX_NAME = 200;
const MAX_PLACE = 300;
const MAX_URL = 2000;

/**
 * One piece of Markdown for each finding: the broken ones, then those not judged, the notes and the waived. The first
 * of a section or a rule carries the heading, so that the pieces can be cut off anywhere.
 */
export function findingPieces({ findings, source }: ReportView): string[] {
  const { broken, unjudged, notes, waived } = sectionsOf(findings);
  const sections: [title: string, entries: FindingView[]][] = [
    ["Findings", broken],
    ["Not judged", unjudged],
    ["Worth knowing", notes],
    ["Waived", waived],
  ];
  return sections.flatMap(([title, members]) => {
    const pieces = [...groupByRule(members)].flatMap(([rule, group]) =>
      rulePieces(group[0]?.title ?? rule.rule, group, source),
    );
    return withHeading(`\n### ${title}`, pieces);
  });
}

function rulePieces(title: string, group: readonly FindingView[], source: Source | null): string[] {
  return withHeading(
    `\n#### ${markdownText(title, MAX_NAME)}\n`,
    group.map((entry) => piece(entry, source)),
  );
}

function withHeading(heading: string, [first, ...rest]: string[]): string[] {
  return first === undefined ? [] : [`${heading}\n${first}`, ...rest];
}

function piece({ finding, text, tag }: FindingView, source: Source | null): string {
  const where = placeLink(finding.location, source);
  const what = `${where} **${tag}** ${markdownText(text)}`;
  if (finding.waived === undefined) return `- ${what}`;
  const { until, reason: why } = finding.waived;
  return `- ${what}; waived until ${markdownText(until)}: ${markdownText(why)}`;
}

/** Where something is, as a link where that can be looked at. */
export function placeLink(location: Location, source: Source | null): string {
  const text = markdownCode(place(location), MAX_PLACE);
  const url = lineUrl(source, location);
  return url === null || url.length > MAX_URL ? text : `[${text}](${url})`;
}
