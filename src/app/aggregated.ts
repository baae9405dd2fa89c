import type { Activity } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { inputError, topOf } from "../domain/diagnostic.ts";
import type { Envelope } from "../domain/envelope.ts";
import type { PeopleFigure } from "../domain/people-figure.ts";
import type { Policy, RuleOptions } from "../domain/policy.ts";
import { parseDays } from "../domain/quantity.ts";
import { channelsOf } from "../evaluate/rule.ts";
import { bucketsOf } from "../metrics/answered-buckets.ts";
import { figureOptions } from "../metrics/figures.ts";
import { figureMetrics } from "../metrics/index.ts";
import type { Metric, MetricContext } from "../metrics/metric.ts";
import { figuresToRecord } from "../metrics/people-figures.ts";
import { ruleById } from "../rules/index.ts";
import { aggregate } from "../store/aggregate.ts";
import { coversOf } from "../store/covers.ts";
import type { FileInfo } from "../store/file-info.ts";
import type { Table } from "../store/table.ts";
import { View } from "../store/view.ts";
import { notAlike } from "./convert/not-alike.ts";

/** As many windows before the one that is judged as are kept: what a rule compares with, and no more. */
const MAX_EARLIER = 12;

/** Counts say of which days some activities are missing. */
const OPEN_ENDED =
  "names no day, and more activities follow; convert it with the other pages, or give the file a `period`";

/** A table as counts, and what the file that holds them says of itself. */
export interface Aggregated {
  envelope: Envelope;
  activities: Activity[];
}

/** What of a policy asks for figures. */
type Asking = Pick<Policy, "brand" | "rules" | "window" | "hours">;

/**
 * A table as counts without any account, with the figures about people that a policy asks for.
 * @throws InputError where a person counted by eye what is in some of its files and not in others, or where activities are
 * missing that may be of any day
 */
export function aggregated(table: Table, policy: Asking): Aggregated {
  const openEnded = table.files.find(({ from, more }) => from === null && more.length > 0);
  if (openEnded !== undefined) throw inputError(OPEN_ENDED, topOf(openEnded.name));
  const asOf = table.covered?.to;
  const figures = asOf === undefined ? [] : figuresFor(table, policy, asOf);
  return {
    envelope: { ...speaksFor(table), ...countedBy(table), ...(figures.length === 0 ? {} : { figures }) },
    activities: aggregate(table, bucketsOf(table, policy.window)),
  };
}

/**
 * What an aggregate says of itself: as any file does, where that holds for all of it. An undated row of a file without
 * a day is in no window, and the days of another file are not its own; and nothing is complete where something is missing.
 */
function speaksFor(table: Table): Envelope {
  const covers = coversOf(table);
  const [only, ...more] = covers;
  if (only === undefined) return {};
  const isOfNoDay = ({ from, exported }: FileInfo) => from === null && exported.size > 0;
  const lacksSome = (file: FileInfo) => file.more.length > 0 || file.emptyCells.length > 0;
  if (more.length > 0 || table.files.some((file) => isOfNoDay(file) || lacksSome(file))) return { covers };
  const { channel, from, to, types, ...reach } = only;
  return { channel, period: { from, to }, complete: [...types], ...reach };
}

/** Whether a person counted by eye, which tells how a row is to be read, and so must be true of all of them. */
function countedBy({ files }: Table): Pick<Envelope, "byEye"> {
  const counted = files.find(({ byEye }) => byEye);
  if (counted === undefined) return {};
  if (files.some(({ byEye }) => !byEye)) throw inputError(notAlike("byEye"), topOf(counted.name));
  return { byEye: true };
}

/** The figures about people that the policy's rules and the report ask for, of the last covered day and before it. */
function figuresFor(table: Table, policy: Asking, asOf: Day): PeopleFigure[] {
  const common = {
    brand: policy.brand,
    hours: policy.hours,
    asOf,
    today: asOf,
    published: null,
    change: null,
    claims: new Map(),
    reviewed: new Set<number>(),
  };
  const kept = new Map<string, PeopleFigure>();
  const keep = (metric: Metric, options: RuleOptions, view: View, channels: readonly string[] | null) => {
    if (metric.countsPeople?.(options) !== true || (metric.needsRoster === true && !table.namesInsiders))
      return;
    const context: MetricContext = { ...common, channels };
    for (const figure of figuresToRecord(view, metric, options, metric.measure(view, options, context))) {
      const { metric, from, to, channels, options, scope } = figure;
      kept.set(JSON.stringify([metric, from, to, channels, options, scope]), figure);
    }
  };
  for (const { rule, options } of policy.rules) {
    const metric = ruleById(rule)?.metric;
    if (metric === undefined) continue;
    const channels = channelsOf(options);
    const days = options["window"] === undefined ? policy.window : parseDays(options["window"] as string);
    const now = new View(table, asOf - days + 1, asOf, null).within(channels);
    for (const view of [now, ...earlier(now)]) keep(metric, options, view, channels ?? null);
  }
  const shown = figureOptions(policy.rules);
  const whole = new View(table, asOf - policy.window + 1, asOf, null);
  const first = table.covered?.from ?? asOf;
  const weeks = new View(table, first - 6, asOf, null).weeks();
  for (const metric of figureMetrics) {
    const options = shown[metric.id] as RuleOptions | undefined;
    // The report shows no figure of a metric whose options it does not give.
    if (options === undefined && Object.keys(metric.options).length > 0) continue;
    const views = [whole, ...table.channels.map((channel) => whole.on(channel)), ...weeks];
    for (const view of views) keep(metric, options ?? {}, view, null);
  }
  return [...kept.values()];
}

/** The windows before one, as long, as far back as some file covers. */
function earlier(now: View): View[] {
  const views: View[] = [];
  for (let view = now.before(); views.length < MAX_EARLIER && view.files.length > 0; view = view.before())
    views.push(view);
  return views;
}
