import { ACTIVITY_TYPES, type ActivityType } from "../domain/activity.ts";
import type { JudgedChange } from "../domain/change.ts";
import { type Day, formatDay } from "../domain/day.ts";
import type { Location } from "../domain/diagnostic.ts";
import type { Block, FigureOptions, Figures, MetricInfos } from "../domain/figures.ts";
import type { Policy, RuleOptions } from "../domain/policy.ts";
import type { Finding, Level, Report, RuleReport, RunOptions } from "../domain/report.ts";
import type { ReportInputs } from "../domain/report-inputs.ts";
import type { Roster } from "../domain/roster.ts";
import { withLazyParts } from "../lib/lazy-parts.ts";
import { sum } from "../lib/sum.ts";
import { DIGEST, VERSION } from "../lib/version.ts";
import { contactsByDay } from "../metrics/daily-interactions.ts";
import { figureIntervals } from "../metrics/figure-intervals.ts";
import { figureRanges, isOutsideKnown } from "../metrics/figure-ranges.ts";
import { figureMeasure, figureOptions, figuresOf, measureOnce } from "../metrics/figures.ts";
import type { Measurements } from "../metrics/measurements.ts";
import type { MetricContext } from "../metrics/metric.ts";
import { kindCounts, sumKinds } from "../store/kind-counts.ts";
import { kindSet, kindsIn } from "../store/kinds.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { View } from "../store/view.ts";
import { conclusionOf } from "./conclusion.ts";
import { incompleteFiles, readOtherwise } from "./incomplete-files.ts";
import { rosterCoverage } from "./roster-coverage.ts";
import { todoOf } from "./todo.ts";

/** As many blocks of seven days as a trend shows: a year. */
const MAX_BLOCKS = 52;

/** As many of the files that nothing read as a report names. */
const MAX_UNREAD = 10;

/** As many activities that a later file says otherwise as are named. */
const MAX_OVERRULED = 50;

/** As many who wait as a report names; `vanity-check todo` lists all. */
const MAX_WAITING = 10;

/** What was done by somebody who is not known. */
const UNATTRIBUTED = kindsIn(kindSet({ sides: ["unknown", "dark"] }));

/** What the report is about, beside the rules. */
export interface ReportBasis {
  policy: Policy;
  roster: Roster;
  table: Table;
  plan: Table;
  asOf: Day;
  context: MetricContext;
  /** What the rules measured. */
  measurements: Measurements;
  files: number;
  unread: readonly Location[];
  metrics: MetricInfos;
  asked: RunOptions;
  /** The rules that say what calls for an answer. */
  aboutAnswers: readonly string[];
  /** The change that is judged, null for none; and how many findings in files that it did not touch are left out. */
  against: (JudgedChange & { hidden: number | null }) | null;
}

/** The parts that take long to make and are not in every output. */
type LatePart = "intervals" | "waiting" | "trend";

/**
 * The report. Its late parts are made when they are read, and until then it holds on to the table; `wholeReport` makes
 * them all.
 */
export function assemble(basis: ReportBasis, rules: RuleReport[]): Report {
  const { policy, roster, table, plan, asOf, context, files, unread, asked, against, aboutAnswers } = basis;
  const options = figureOptions(policy.rules);
  const figures = (of: View) => figuresOf(of, figureMeasure(of, measureOnce(of, options, context)));
  const from = asOf - policy.window + 1;
  const findings = rules.flatMap((rule) => rule.findings);
  const open = findings.filter(({ waived }) => waived === undefined);
  const view = new View(table, from, asOf, null);
  const measured = measureOnce(view, options, context, basis.measurements);
  const measure = figureMeasure(view, measured);
  const whole = figuresOf(view, measure);
  const ranges = figureRanges(view, measured, whole, policy.maxUnknown);
  const knowsOutside = isOutsideKnown(whole, ranges, measured);
  const report: Omit<Report, LatePart> = {
    version: 1,
    tool: { name: "vanity-check", version: VERSION, digest: DIGEST },
    policy: withLazyParts(
      {
        path: policy.path,
        brand: policy.brand.name,
        showAccounts: policy.showAccounts,
        ...(against?.byBase === true ? { base: against.base.commit } : {}),
      },
      { digest: () => policy.digest },
    ),
    ...(against === null ? {} : { change: changeOf(against) }),
    asked,
    asOf: formatDay(asOf),
    timezone: policy.timezone,
    window: { from: formatDay(from), to: formatDay(asOf) },
    conclusion: conclusionOf(rules, asked.failOn, files === 0 || knowsOutside),
    counts: countOutcomes(rules, findings, open),
    inputs: {
      files,
      ...countRows(table),
      skipped: table.skipped + plan.skipped,
      plan: planned(plan),
      roster: rosterCoverage(view, roster),
      ...(unread.length === 0
        ? {}
        : { unread: { files: unread.length, first: unread.slice(0, MAX_UNREAD) } }),
      ...incompleteFiles(view),
      ...overlaps(table),
      ...readOtherwise(view),
      overruled: overruled(table),
    },
    figures: withChannels(view, whole, figures),
    rules,
    badge: policy.badge,
    ranges,
    metrics: basis.metrics,
    daysOff: Array.from(policy.hours?.except ?? [], formatDay),
    figureOptions: options,
  };
  return withLazyParts<typeof report, Pick<Report, LatePart>>(report, {
    intervals: () => figureIntervals(view, measure),
    waiting: () => (files === 0 ? null : waitingOf({ policy, table, plan, asOf, about: aboutAnswers })),
    trend: () => trend(table, asOf, figures, calendarOf(policy, options, context)),
  });
}

function changeOf({ base, hidden }: NonNullable<ReportBasis["against"]>): NonNullable<Report["change"]> {
  const files = base.files.length;
  return { base: base.commit, files, ...(hidden === null ? {} : { hidden }) };
}

function countOutcomes(
  rules: readonly RuleReport[],
  findings: readonly Finding[],
  open: readonly Finding[],
): Report["counts"] {
  const ofLevel = (level: Level) => open.filter((finding) => finding.level === level).length;
  return {
    error: ofLevel("error"),
    warning: ofLevel("warning"),
    notice: ofLevel("notice"),
    waived: findings.length - open.length,
    passed: rules.reduce((sum, { passed }) => sum + passed, 0),
    unjudged: rules.reduce((sum, { unjudged }) => sum + unjudged, 0),
  };
}

/** The figures of a view, and of each of its channels by name. */
function withChannels(view: View, whole: Figures, figures: (of: View) => Figures): Report["figures"] {
  const { channels: names } = view.table;
  const figuresOn = (name: string) => (names.length === 1 ? whole : figures(view.on(name)));
  const channels = () => Object.fromEntries([...names].sort().map((name) => [name, figuresOn(name)]));
  return withLazyParts({ ...whole }, { channels });
}

function countRows(table: Table) {
  const { allRows, overlaps, undated } = table;
  const counts = kindCounts(table, allRows);
  let duplicates = 0;
  // Mostly there are none.
  if (allRows.length < table.length)
    for (let row = 0; row < table.length; row++)
      if (table.duplicate[row] === 1) duplicates += table.count[row] as number;
  for (const { counted, twice } of overlaps) if (table.duplicate[counted] === 0) duplicates += twice;
  return {
    activities: sum(counts),
    duplicates,
    unattributed: sumKinds(counts, UNATTRIBUTED),
    undated: [...undated.values()].reduce((all, rows) => all + sumCounts(table, rows), 0),
  };
}

/** The first of the list of who waits, and how many there are. */
function waitingOf(basis: Parameters<typeof todoOf>[0]): Report["waiting"] {
  const { waiting, total, unknown, gaps } = todoOf(basis, MAX_WAITING);
  return { total, unknown, first: waiting, gaps };
}

function overruled(table: Table): ReportInputs["overruled"] {
  const first = table.overruled.slice(0, MAX_OVERRULED).map(({ earlier, later, by }) => ({
    location: table.location(later),
    earlier: table.location(earlier),
    by,
  }));
  return { count: table.overruled.length, first };
}

function overlaps(table: Table): Pick<ReportInputs, "overlaps"> {
  if (table.overlaps.length === 0) return {};
  const first = table.overlaps.slice(0, MAX_OVERRULED).map(({ counted, single, count, twice }) => ({
    location: table.location(counted),
    single: table.location(single),
    type: ACTIVITY_TYPES[table.type[counted] as number] as ActivityType,
    count,
    twice,
  }));
  return { overlaps: { count: table.overlaps.length, first } };
}

function planned(plan: Table): ReportInputs["plan"] {
  if (plan.covered === null) return null;
  const { from, to } = plan.covered;
  return { activities: countRows(plan).activities, from: formatDay(from), to: formatDay(to) };
}

/** Blocks of seven days counted back from the as-of day to the first covered one, oldest first. */
function trend(
  table: Table,
  asOf: Day,
  figures: (of: View) => Figures,
  contacts: (of: View) => Block["contacts"],
): Block[] {
  const blocks: Block[] = [];
  const first = table.covered?.from ?? asOf;
  for (let to = asOf; to >= first && blocks.length < MAX_BLOCKS; to -= 7) {
    const view = new View(table, to - 6, to, null);
    blocks.unshift({
      from: formatDay(view.from),
      to: formatDay(view.to),
      contacts: contacts(view),
      figures: figures(view),
    });
  }
  return blocks;
}

/** What the calendar counts: what the first entry of the rule about such days does. */
function calendarOf({ rules }: Policy, figures: FigureOptions, context: MetricContext) {
  const options = (figures["daily-interactions"] ?? {}) as RuleOptions;
  const channels = rules.find(({ rule }) => rule === "daily-outside-interactions")?.options["channels"];
  return (week: View) => contactsByDay(week.within(channels as string[] | undefined), options, context);
}
