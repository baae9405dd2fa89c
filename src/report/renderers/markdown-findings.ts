import type { Location } from "../../domain/diagnostic.ts";
import type { Source } from "../../domain/source.ts";
import { message } from "../../messages/message.ts";
import { markdownCode, markdownText } from "../escape.ts";
import { lineUrl, place } from "../place.ts";
import { type FindingView, groupByRule, sectionsOf } from "../view/findings.ts";
import type { WaitingView } from "../view/gaps.ts";
import type { ReportView } from "../view.ts";

const MAX_NAME = 200;
const MAX_PLACE = 300;
const MAX_URL = 2000;

/**
 * Pieces of Markdown: each finding that is broken; what is not judged, a piece for each thing that is missing, however
 * many rules wait for it; then the notes and the waived. The first of a section or a rule carries the heading, so that the
 * pieces can be cut off anywhere.
 */
export function findingPieces({ findings, waiting, source }: ReportView): string[] {
  const { broken, notes, waived } = sectionsOf(findings);
  const byRule = (members: FindingView[]) =>
    [...groupByRule(members)].flatMap(([rule, group]) =>
      rulePieces(group[0]?.title ?? rule.rule, group, source),
    );
  const sections: [title: string, pieces: string[]][] = [
    ["Findings", byRule(broken)],
    ["Not judged", waiting.map((group) => waitingPiece(group, source))],
    ["Worth knowing", byRule(notes)],
    ["Waived", byRule(waived)],
  ];
  return sections.flatMap(([title, pieces]) => withHeading(`\n### ${title}\n`, pieces));
}

/** What is missing, and the rules that wait for it where the text does not name them. */
function waitingPiece({ titles, text, tag, findings }: WaitingView, source: Source | null): string {
  const [first, ...others] = findings;
  const where =
    first === undefined || others.length > 0 ? "" : `${placeLink(first.finding.location, source)} `;
  const names = titles.filter((title) => !text.includes(title)).map((title) => markdownText(title, MAX_NAME));
  const rules = names.length === 0 ? "" : ` ${message("waiting-rules", { names })}`;
  return `- ${where}**${tag}** ${markdownText(text)}${rules}`;
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
