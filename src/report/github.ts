import { LEVELS, type Level, type Report, type RuleReport } from "../model/report.ts";
import { cut, cutCommand } from "./cut.ts";
import { commandData, commandProperty } from "./escape.ts";
import { formatNumber } from "./format-number.ts";
import { labels } from "./label.ts";
import { measureText } from "./measure.ts";
import { byWeight, type Entry, isOpen } from "./order.ts";
import { reasonText } from "./words.ts";

/** GitHub keeps so many annotations of each level a step, and drops the rest in silence. */
const MAX_ANNOTATIONS = 10;
/** The runner cuts a longer one, and may do so within a character. */
const MAX_LENGTH = 4096;
const MAX_TITLE = 200;
/** A longer path is none that GitHub could show; it would crowd out the message. */
const MAX_PLACE = 1024;
const MAX_RULES_NAMED = 20;

/**
 * The reports of a step as workflow commands, which GitHub's runner turns into annotations; empty where there
 * are none.
 * @param taken how many annotations of a level are not for the reports
 */
export function github(reports: readonly Report[], taken: Partial<Record<Level, number>> = {}): string {
  const names = labels(...reports);
  const open = byWeight(...reports).filter(isOpen);
  const lines = LEVELS.flatMap((level) => {
    const entries = open.filter(({ finding }) => finding.level === level);
    const room = Math.max(0, MAX_ANNOTATIONS - (taken[level] ?? 0));
    if (entries.length <= room) return entries.map((entry) => annotation(entry, names));
    const shown = entries.slice(0, Math.max(0, room - 1));
    const rest = entries.slice(shown.length);
    return [...shown.map((entry) => annotation(entry, names)), remainder(level, rest, names)];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function annotation({ rule, finding }: Entry, names: Map<RuleReport, string>): string {
  const { file, line, column } = finding.location;
  const place = `file=${commandProperty(file)},line=${line},col=${column},`;
  const reason = reasonText(finding);
  const name = names.get(rule) ?? rule.rule;
  const title = reason === null ? name : `${name}: ${reason}`;
  const body = commandData([finding.message, measureText({ rule, finding })]);
  return command(finding.level, place.length > MAX_PLACE ? "" : place, title, body);
}

function remainder(level: Level, entries: Entry[], names: Map<RuleReport, string>): string {
  const tally = new Map<string, number>();
  for (const { rule } of entries) {
    const name = names.get(rule) ?? rule.rule;
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  const parts = [...tally].map(([name, amount]) => `${formatNumber(amount)} of ${cut(name, MAX_TITLE)}`);
  const named = parts.slice(0, MAX_RULES_NAMED).join(", ");
  const others = parts.length > MAX_RULES_NAMED ? ", and of other rules" : "";
  const many = `${formatNumber(entries.length)} more ${level}${entries.length === 1 ? "" : "s"}`;
  const where = "GitHub shows ten annotations of a level; the report (job summary, --format json) lists all.";
  return command(level, "", many, commandData([`${many}: ${named}${others}.`, where]));
}

function command(level: Level, place: string, title: string, body: string): string {
  const head = `::${level} ${place}title=${cutCommand(commandProperty(title), MAX_TITLE)}::`;
  return head + cutCommand(body, MAX_LENGTH - head.length);
}
