import { type Activity, type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import { emptyRoster } from "../domain/roster.ts";
import { parseDay } from "../domain/time.ts";
import type { Rule } from "../evaluate/rule.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Gap } from "../messages/gap.ts";
import { gapText } from "../messages/gaps.ts";
import { typeWords } from "../messages/words.ts";
import type { Measurement } from "../metrics/measurement.ts";
import { fillOptions } from "../metrics/options.ts";
import { LEAST_POSTS } from "../metrics/undeclared/companions.ts";
import { Columns } from "../store/columns.ts";
import { join } from "../store/join.ts";
import type { Table } from "../store/table.ts";
import { View } from "../store/view.ts";
import { Zone } from "../store/zone.ts";

/** What a format says of its files: of which types they are, and whose. */
export interface ExportFormat {
  name: string;
  types: readonly ActivityType[];
  names: boolean;
  inbound: boolean;
  outbound: boolean;
}

const CHANNEL = "example";
const BRAND = { name: "Acme", accounts: { [CHANNEL]: ["acme"] }, words: ["Acme"], otherChannels: [] };
const CATEGORIES = { promotional: { labels: [], words: ["we wrote this"], links: [] } };
const DAYS = { from: "2026-03-02", to: "2026-03-29" };
const BEFORE = { from: "2026-02-02", to: "2026-03-01" };

const INTRODUCTION = `# What exports can answer

Which rules about people and posts can a complete file of each format answer on its own? This assumes the rules' defaults, a roster
with the employees' accounts, and a policy that lists the words of its categories. Files of several formats can answer more together.
The tables are generated, by measuring a small file of each format.
`;

const ANSWERS = ["yes", "partly", "no"] as const;

interface Answer {
  answer: (typeof ANSWERS)[number];
  /** What is missing, and what to export. */
  why: string;
}

/** The page that says which rules each export can answer; Markdown. */
export function exportsPage(exports: readonly ExportFormat[], rules: readonly Rule[]): string {
  const judged = rules.filter(
    ({ group, subjects }) => subjects.includes("snapshot") && group !== "Whether the numbers can be trusted",
  );
  return [INTRODUCTION, ...exports.flatMap((format) => section(format, judged))].join("\n");
}

/** A table of a format, a line for all rules that it answers alike. */
function section(format: ExportFormat, rules: readonly Rule[]): string[] {
  const table = tableOf(format);
  const answers = rules.map((rule) => ({ rule, ...answerOf(rule, table) }));
  const alike = groupBy(answers, ({ answer, why }) => `${ANSWERS.indexOf(answer)} ${why}`);
  const lines = [...alike.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => {
      const [{ answer, why } = { answer: "no", why: "" }] = same;
      const links = same.map(({ rule }) => `[${rule.id}](rules/${rule.id}.md)`);
      return `| ${answer} | ${links.join(", ")} | ${why} |`;
    });
  const names = format.names ? [] : ["If exported with the authors:", ""];
  return [
    `## [${format.name}](formats.md#${format.name})`,
    "",
    ...names,
    "| answers | rules | what is missing |",
    "| --- | --- | --- |",
    ...lines,
    "",
  ];
}

function answerOf({ metric }: Rule, table: Table): Answer {
  const options = fillOptions(metric.options, {});
  const view = new View(table, parseDay(DAYS.from), parseDay(DAYS.to), null);
  const context = {
    brand: BRAND,
    asOf: view.to,
    today: view.to,
    published: null,
    change: null,
    claims: new Map(),
    channels: null,
    hours: null,
    reviewed: new Set<number>(),
  };
  const measured = metric.measure(view, options, context);
  const why = measured.map(whyNot).find((text) => text !== "") ?? "";
  if (measured.every(saysNothing)) return { answer: "no", why };
  return { answer: why === "" ? "yes" : "partly", why };
}

function saysNothing({ noData, value, low, high }: Measurement): boolean {
  return noData !== undefined || value === null || (low === 0 && high === Number.POSITIVE_INFINITY);
}

function whyNot({ noData, gap, uncovered = [] }: Measurement): string {
  const missing = noData ?? gap;
  if (missing !== undefined) return gapText(withoutNumbers(missing));
  return uncovered.length === 0 ? "" : `Without ${typeWords(uncovered)}.`;
}

/** How many are missing in so small a file means nothing. */
function withoutNumbers(gap: Gap): Gap {
  return "count" in gap.data
    ? ({ ...gap, data: { ...gap.data, count: Number.POSITIVE_INFINITY } } as Gap)
    : gap;
}

/** A file of four weeks and one of the four before, each with posts enough, and below each one of all that the format holds. */
function tableOf({ types, inbound, outbound }: ExportFormat): Table {
  const columns = new Columns(new Zone(() => 0));
  for (const [i, period] of [BEFORE, DAYS].entries()) {
    columns.openFile(`${i}.json`);
    const first = parseDay(period.from);
    const days = Array.from({ length: LEAST_POSTS }, (_, day) => formatDay(first + day));
    const records = days.flatMap((day) => recordsOn(day, types, { inbound, outbound }));
    for (const [line, record] of records.entries()) columns.add(record, line + 1, 1);
    columns.closeFile({ channel: CHANNEL, period, complete: [...types] }, { inbound, outbound });
  }
  const account = { channel: CHANNEL, isName: false, from: null, until: null, location: PLACE };
  const accounts = [{ ...account, person: "p-1", relation: "employee" as const, account: "ann" }];
  const roster = { ...emptyRoster(), accounts };
  return join(columns, { brand: BRAND, roster, categories: CATEGORIES });
}

const PLACE = { file: "roster.yml", line: 1, column: 1 };

function recordsOn(
  day: string,
  types: readonly ActivityType[],
  { inbound, outbound }: Pick<ExportFormat, "inbound" | "outbound">,
): Activity[] {
  const object = `post-${day}`;
  const at = (hour: number) => `${day}T0${hour}:00:00Z`;
  const post: Activity = {
    type: "post",
    id: object,
    actor: "acme",
    published: at(1),
    content: "We wrote this for you.",
    language: "en",
  };
  const interactions = INTERACTION_TYPES.filter((type) => types.includes(type));
  const act = (type: ActivityType, actor: string): Activity => ({
    type,
    id: `${type}-${actor}-${day}`,
    actor,
    object,
    ...(type === "comment" ? { inReplyTo: object } : {}),
    published: at(2),
  });
  const others = interactions.flatMap((type) => ["sam", "kim", "ann"].map((actor) => act(type, actor)));
  const otherTypes = interactions.map(
    (type): Activity => ({
      type,
      id: `${type}-acme-${day}`,
      actor: "acme",
      target: "sam",
      inReplyTo: `${type}-sam-${day}`,
      published: at(3),
    }),
  );
  return [
    ...(types.includes("post") ? [post] : []),
    ...(inbound ? others : []),
    ...(outbound ? otherTypes : []),
  ];
}
