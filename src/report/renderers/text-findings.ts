import type { Level } from "../../domain/report.ts";
import { formatNumber } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";
import { type Colour, LEVEL_COLOURS, type Paint } from "../colour.ts";
import { cut } from "../cut.ts";
import { plain } from "../escape.ts";
import { place } from "../place.ts";
import { type FindingView, groupByRule } from "../view/findings.ts";
import { wrap } from "../wrap.ts";

/** How many findings of one rule are listed; a terminal is not where the eleventh is read. */
const MAX_LISTED = 10;
const MAX_MESSAGE = 1000;

const MARKS: Record<Level, string> = { error: "✖", warning: "⚠", notice: "ℹ" };

/** How findings are put into lines. */
export interface Style {
  paint: Paint;
  width: number | undefined;
}

/** One block of lines for each rule that the entries break. */
export function brokenRules(style: Style, entries: readonly FindingView[]): string[][] {
  return [...groupByRule(entries)].map(([rule, group]) => {
    const level = group[0]?.finding.level ?? rule.level;
    const mark = style.paint(LEVEL_COLOURS[level], `${MARKS[level]} ${level}`);
    const name = style.paint("bold", plain(group[0]?.name ?? rule.rule));
    const tally = style.paint("dim", `${formatNumber(rule.failed)} of ${formatNumber(rule.checked)} failed`);
    return [`${mark}  ${name}  ${tally}`, ...listed(style, group, level)];
  });
}

/** One titled block for entries that break nothing, by rule; none where there are no entries. */
export function titledBlock(
  style: Style,
  title: string,
  mark: { sign: string; colour: Colour },
  entries: readonly FindingView[],
): string[] {
  if (entries.length === 0) return [];
  const lines = [style.paint("bold", title)];
  for (const [rule, group] of groupByRule(entries)) {
    const name = plain(group[0]?.name ?? rule.rule);
    lines.push(`  ${style.paint(mark.colour, mark.sign)} ${name}`, ...listed(style, group, null));
  }
  return lines;
}

function listed(style: Style, entries: readonly FindingView[], titleLevel: Level | null): string[] {
  const lines = entries.slice(0, MAX_LISTED).flatMap((entry) => findingLines(style, entry, titleLevel));
  const more = entries.length - MAX_LISTED;
  if (more <= 0) return lines;
  return [...lines, style.paint("dim", `    ${message("more-in-json", { rest: more })}`)];
}

function findingLines({ paint, width }: Style, entry: FindingView, titleLevel: Level | null): string[] {
  const { finding } = entry;
  const message = tag(entry, titleLevel) + shorten(finding.message);
  const lines = [
    `    ${paint("cyan", plain(place(finding.location)))}  ${paint("dim", entry.measured)}`,
    ...wrap(message, "      ", width),
  ];
  if (finding.waived === undefined) return lines;
  const { until, reason } = finding.waived;
  return [...lines, ...wrap(`waived until ${shorten(until)}: ${shorten(reason)}`, "      ", width)];
}

/** The level, where the title above does not say it, and why this is no plain failure. */
function tag({ finding, reason }: FindingView, titleLevel: Level | null): string {
  const words = [finding.level === titleLevel ? null : finding.level, reason];
  const said = words.filter((word) => word !== null);
  return said.length === 0 ? "" : `${said.join(", ")}: `;
}

function shorten(text: string): string {
  return cut(plain(text), MAX_MESSAGE);
}
