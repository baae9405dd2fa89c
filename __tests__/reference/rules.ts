/** The rules' formulas, once more, over plain lists. */
import { daysFrom, hasDay } from "./calendar.ts";
import type { Sample } from "./chance.ts";
import {
  answeredIn,
  answersIn,
  brandPosts,
  categoryOf,
  daysOf,
  factsIn,
  filesIn,
  INTERACTIONS,
  type Span,
  speaksOf,
  sum,
  wasExported,
  weeksOf,
} from "./view.ts";
import type { Fact } from "./world.ts";

// biome-ignore lint/suspicious/noExplicitAny: options of every rule, as a test writes them
export type Options = Record<string, any>;

/** What one scope comes to. `why` tells one reason for no data from another. */
export interface Measured {
  scope: { channel?: string; object?: string; from?: string; to?: string };
  actual: number | null;
  sample: number | null;
  outcome: "pass" | "fail" | "too-small" | "no-data";
  why?: string;
  /** It is more than `actual` by nobody knows how much. */
  isMore?: boolean;
  /** What chance knows of it, where its cases are not each on their own. */
  chance?: Sample;
}

interface Part {
  scope: Measured["scope"];
  span: Span;
  facts: Fact[];
}

const DURATIONS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

export function duration(text: string): number {
  return Number.parseInt(text, 10) * (DURATIONS[text.at(-1) ?? ""] ?? Number.NaN);
}

export function inboundOf(facts: Fact[], of: string[]): Fact[] {
  return facts.filter((fact) => fact.inbound && of.includes(fact.type));
}

export function isNamed({ side }: Fact): boolean {
  return side === "inside" || side === "outside";
}

function partsOf(span: Span, per: string, of: string[]): Part[] {
  if (per === "window") return [{ scope: {}, span, facts: factsIn(span) }];
  if (per !== "post") {
    const spans =
      per === "week" ? weeksOf(span) : daysOf(span).filter(({ from }) => hasDay(from, span.world.timezone));
    return spans.map((one) => ({
      scope: { from: one.from, to: one.to },
      span: one,
      facts: factsIn(one, false),
    }));
  }
  const parts = new Map<string, Part>();
  for (const fact of inboundOf(factsIn(span), of)) {
    if (fact.object === null) continue;
    const scope = { channel: fact.channel, object: fact.object };
    const key = JSON.stringify(scope);
    const part = parts.get(key) ?? { scope, span, facts: [] as Fact[] };
    part.facts.push(fact);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** Whether a count that falls short proves that too few came: not where the missing ones may be unnamed. */
export function mayHide(named: number, unnamed: number, missing: number): boolean {
  return unnamed > 0 && (named === 0 || unnamed >= missing);
}

export function atMost(
  scope: Measured["scope"],
  actual: number | null,
  sample: number,
  options: Options,
  limit: number,
): Measured {
  const least = options["min-sample"];
  if (sample < least) return { scope, actual, sample, outcome: "too-small" };
  if (actual === null) return { scope, actual, sample, outcome: "no-data" };
  return { scope, actual, sample, outcome: actual > limit ? "fail" : "pass" };
}

export function employeeShare(span: Span, options: Options): Measured[] {
  return partsOf(span, options["per"], options["of"]).map((part) => {
    const inbound = inboundOf(part.facts, options["of"]);
    let inside = sum(inbound.filter(({ side }) => side === "inside"));
    let outside = sum(inbound.filter(({ side }) => side === "outside"));
    let unknown = inbound.some(({ side }) => side === "unknown");
    if (options["unit"] === "people") {
      unknown ||= inbound.some((fact) => isNamed(fact) && fact.actor === null);
      const pairs = new Map<string, boolean>();
      for (const { actor, object, side } of inbound.filter(isNamed)) {
        if (actor === null) continue;
        const pair = JSON.stringify([actor, object]);
        pairs.set(pair, side === "inside" || pairs.get(pair) === true);
      }
      inside = [...pairs.values()].filter((ours) => ours).length;
      outside = pairs.size - inside;
    }
    const sample = inside + outside;
    if (sample === 0 && (unknown || !wasExported(part.span, options["of"])))
      return { scope: part.scope, actual: null, sample, outcome: "no-data" };
    const own = atMost(part.scope, sample === 0 ? null : inside / sample, sample, options, options["max"]);
    return options["unit"] === "people" ? own : { ...own, chance: byPost(inbound.filter(isNamed)) };
  });
}

/** Cases of employees among those of a post, for each post; what names none stands alone. */
function byPost(facts: Fact[]): Sample {
  const posts = new Map<unknown, { part: number; size: number }>();
  for (const fact of facts) {
    const key = fact.object === null ? fact : JSON.stringify([fact.channel, fact.object]);
    const { part, size } = posts.get(key) ?? { part: 0, size: 0 };
    posts.set(key, { part: part + (fact.side === "inside" ? fact.count : 0), size: size + fact.count });
  }
  return { kind: "share", clusters: [...posts.values()] };
}

export function employeeOnlyPosts(span: Span, options: Options): Measured[] {
  const least = Math.max(1, options["min-engagement"]);
  const posts = partsOf(span, "post", INTERACTIONS);
  const judged = posts.filter(({ facts }) => sum(facts.filter(isNamed)) >= least);
  const ours = judged.filter(({ facts }) => !facts.some(({ side }) => side === "outside"));
  const sample = judged.length;
  const unknown = posts.some(({ facts }) => facts.some(({ side }) => side === "unknown"));
  if (sample === 0 && (unknown || !wasExported(span, INTERACTIONS)))
    return [{ scope: {}, actual: null, sample, outcome: "no-data" }];
  return [atMost({}, sample === 0 ? null : ours.length / sample, sample, options, options["max"])];
}

export function outsideVoices(span: Span, options: Options): Measured[] {
  const { of, min, per } = options;
  return partsOf(span, per, of).map(({ scope, span: one, facts }) => {
    const inbound = inboundOf(facts, of);
    const outside = inbound.filter(({ side }) => side === "outside");
    const voices = new Set(outside.flatMap(({ actor }) => (actor === null ? [] : [actor]))).size;
    const withoutName = [
      ...outside.filter(({ actor }) => actor === null),
      ...inbound.filter(({ side }) => side === "unknown"),
    ];
    const named = sum(inbound.filter(isNamed)) - sum(outside.filter(({ actor }) => actor === null));
    const untold = mayHide(named, sum(withoutName), min - voices) || !wasExported(one, of);
    if (voices < min && untold) return { scope, actual: null, sample: null, outcome: "no-data" };
    return { scope, actual: voices, sample: null, outcome: voices < min ? "fail" : "pass" };
  });
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Of a plan: what the brand means to do toward others; null where the plan tells of posts alone. */
export function plannedInteractions(plan: Span, options: Options): Measured[] | null {
  if (options["direction"] === "inbound" || plan.world.facts.every(({ type }) => type === "post"))
    return null;
  return dailyOutsideInteractions(plan, { ...options, direction: "outbound", isPlan: true });
}

export function dailyOutsideInteractions(span: Span, options: Options): Measured[] {
  const { min, days, except, allow, isPlan = false } = options;
  const covered = coverage(span);
  const judged = daysOf(span)
    .filter(({ from }) => covered === null || from >= covered.from)
    .filter(({ from }) => hasDay(from, span.world.timezone))
    .filter(({ from }) => days.includes(WEEKDAYS[new Date(from).getUTCDay()]) && !except.includes(from))
    .filter((day) => !isPlan || filesIn(day).length > 0)
    .map((day) => measureDay(day, options));
  const short = judged.filter(({ actual }) => actual !== null && actual < min);
  if (short.length <= allow) for (const day of short) day.outcome = "pass";
  // Days in a row without data, for one reason, are one gap.
  const gaps: Measured[] = [];
  for (const day of judged) {
    const last = gaps.at(-1);
    if (last?.why !== undefined && last.why === day.why)
      last.scope = { ...last.scope, to: day.scope.to as string };
    else gaps.push(day);
  }
  return gaps;
}

export function measureDay(day: Span, { of, min, direction, isPlan = false }: Options): Measured {
  const scope = { from: day.from, to: day.to };
  const facts = factsIn(day, false).filter(({ type }) => of.includes(type));
  const inbound = direction === "outbound" ? [] : facts.filter((fact) => fact.inbound);
  const outbound = direction === "inbound" ? [] : facts.filter(({ side }) => side === "brand");
  const partners = [
    ...inbound.map((fact) => ({ side: fact.side, count: fact.count })),
    ...outbound.map((fact) => ({ side: fact.towardSide, count: fact.count })),
  ];
  const of_ = (side: string) =>
    partners.filter((one) => one.side === side).reduce((n, { count }) => n + count, 0);
  const actual = of_("outside");
  if (actual >= min) return { scope, actual, sample: null, outcome: "pass" };
  const none = (why: string): Measured => ({ scope, actual: null, sample: null, outcome: "no-data", why });
  if (filesIn(day).length === 0) return none("no file");
  if (direction !== "inbound" && !filesIn(day).some((file) => file.outbound)) return none("no outbound");
  if (mayHide(actual + of_("inside"), of_("unknown"), min - actual)) return none("nobody named");
  // What a plan leaves out is not meant to happen.
  if (!isPlan && !wasExported(day, of)) return none("not exported");
  return { scope, actual, sample: null, outcome: "fail" };
}

/** The first and last day that any file covers in the channels. */
function coverage({ world, channels }: Span): { from: string; to: string } | null {
  const files = world.files.filter((file) => file.from !== null && speaksOf(file, channels));
  const from = files.map((file) => file.from as string).sort()[0];
  const to = files
    .map((file) => file.to as string)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

export function responseRate(span: Span, options: Options): Measured[] {
  const within = duration(options["within"]);
  const { due, untold } = answersIn(span, options["to"], within, options["by"]);
  const sample = sum(due.map(({ fact }) => fact));
  if (sample === 0 && (untold || !wasExported(span, options["to"])))
    return [{ scope: {}, actual: null, sample, outcome: "no-data" }];
  const actual = sample === 0 ? null : answeredIn(due, within) / sample;
  const { outcome } = atMost({}, actual === null ? null : -actual, sample, options, -options["min"]);
  return [{ scope: {}, actual, sample, outcome }];
}

export function promotionalShare(span: Span, options: Options): Measured[] {
  const posts = brandPosts(span);
  const classified = posts.filter((post) => categoryOf(post, span.world) !== null);
  const promotional = classified.filter((post) => categoryOf(post, span.world) === "promotional");
  const sample = sum(classified);
  const unclassified = sum(posts) - sample;
  const none = { scope: {}, actual: null, sample, outcome: "no-data" as const };
  if (posts.length === 0 && !wasExported(span, ["post"])) return [none];
  if (posts.length > 0 && unclassified / sum(posts) > options["max-unclassified"]) return [none];
  return [atMost({}, sample === 0 ? null : sum(promotional) / sample, sample, options, options["max"])];
}

export function freshSnapshot(span: Span, options: Options, today: string): Measured[] {
  const accounts = Object.keys(span.world.company.brand?.accounts ?? { mastodon: [] });
  return accounts
    .filter((channel) => span.channels === null || span.channels.includes(channel))
    .map((channel) => {
      const scope = { channel };
      const covered = coverage({ ...span, channels: [channel] });
      if (covered === null) return { scope, actual: null, sample: null, outcome: "no-data" };
      const actual = Math.max(0, daysFrom(covered.to, today));
      const limit = duration(options["max-age"]) / 86_400_000;
      return { scope, actual, sample: null, outcome: actual > limit ? "fail" : "pass" };
    });
}
