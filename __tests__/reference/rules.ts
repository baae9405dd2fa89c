/** The rules' formulas, once more, over plain lists. */

import { mayBeBrands, mayBeToOthers, repliesToNobody } from "./answers.ts";
import { atLeast, atMost, countOf, type Measured, noAnswer, type Scope, shareOf } from "./bounds.ts";
import { daysFrom, hasDay } from "./calendar.ts";
import type { Sample } from "./chance.ts";
import { helpIn } from "./helping.ts";
import {
  answeredIn,
  answersIn,
  daysOf,
  factsIn,
  filesIn,
  holdsBrand,
  INTERACTIONS,
  leastIn,
  type Span,
  speaksOf,
  sum,
  uncoveredOf,
  undatedIn,
  wasExported,
  weeksOf,
} from "./view.ts";
import type { Fact, World } from "./world.ts";

// biome-ignore lint/suspicious/noExplicitAny: options of every rule, as a test writes them
export type Options = Record<string, any>;

export interface Part {
  scope: Scope;
  span: Span;
  facts: Fact[];
  /** Those that may be in it. */
  maybe: Fact[];
  /** There may be no such part. */
  mayBeEmpty?: boolean;
}

const DURATIONS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

export function duration(text: string): number {
  return Number.parseInt(text, 10) * (DURATIONS[text.at(-1) ?? ""] ?? Number.NaN);
}

export function inboundOf(facts: Fact[], of: readonly string[]): Fact[] {
  return facts.filter((fact) => fact.inbound && of.includes(fact.type));
}

export function wholeOf(span: Span): Part {
  return { scope: {}, span, facts: factsIn(span), maybe: undatedIn(span) };
}

export function partsOf(span: Span, per: string, of: string[]): Part[] {
  if (per === "window") return [wholeOf(span)];
  if (per === "post") return postsOf(span, of);
  if (per === "channel")
    return channelsOf(span).map((channel) => ({
      ...wholeOf({ ...span, channels: [channel] }),
      scope: { channel },
    }));
  const spans =
    per === "week" ? weeksOf(span) : daysOf(span).filter(({ from }) => hasDay(from, span.world.timezone));
  return spans.map((one) => ({ ...wholeOf(one), scope: { from: one.from, to: one.to } }));
}

/** Those of which some file covers a day. */
export function channelsOf(span: Span): string[] {
  const all = new Set(filesIn(span).flatMap(({ exported }) => [...exported.keys()]));
  return [...all].filter((channel) => span.channels === null || span.channels.includes(channel)).sort();
}

/** What may be in the span makes a post one of its parts too. */
function postsOf(span: Span, of: string[]): Part[] {
  const keyOf = ({ channel, object }: Fact) => JSON.stringify({ channel, object });
  const done = (facts: Fact[]) => inboundOf(facts, of).filter(({ object }) => object !== null);
  const [facts, maybe] = [done(factsIn(span)), done(undatedIn(span))];
  return [...new Set([...facts, ...maybe].map(keyOf))].map((key) => {
    const sure = facts.filter((fact) => keyOf(fact) === key);
    const open = maybe.filter((fact) => keyOf(fact) === key);
    return { scope: JSON.parse(key), span, facts: sure, maybe: open, mayBeEmpty: sure.every(mayBeBrands) };
  });
}

/** How many inbound activities of the types each side did in a part, for certain or perhaps. */
export function tally({ facts, maybe }: Pick<Part, "facts" | "maybe">, of: readonly string[]) {
  const [inbound, open] = [inboundOf(facts, of), inboundOf(maybe, of)];
  const by = (list: Fact[], wanted: string) => sum(list.filter(({ side }) => side === wanted));
  return {
    inside: by(inbound, "inside"),
    outside: by(inbound, "outside"),
    unknown: by(inbound, "unknown") + by(open, "unknown"),
    bots: by(inbound, "bot"),
    maybeInside: by(open, "inside"),
    maybeOutside: by(open, "outside"),
    inbound,
  };
}

export function employeeShare(span: Span, options: Options): Measured[] {
  const { of, per, unit, max } = options;
  const helpOf = (fact: Fact) =>
    (of.includes("comment") ? helpIn(span.world).get(fact) : undefined) ?? { sure: 0, open: 0 };
  const isWhollyHelp = (fact: Fact) => helpOf(fact).sure + helpOf(fact).open === fact.count && fact.count > 0;
  return partsOf(span, per, of).map((whole) => {
    const part = { ...whole, facts: whole.facts.filter((fact) => !isWhollyHelp(fact)) };
    const open = whole.facts.reduce((total, fact) => total + helpOf(fact).open, 0);
    if (unit !== "people")
      part.facts = part.facts.map((fact) => ({
        ...fact,
        count: fact.count - helpOf(fact).sure - helpOf(fact).open,
      }));
    const all = tally(part, of);
    const people = unit === "people" ? peopleOf(part, of) : null;
    const { inside, outside, unknown } = people ?? all;
    const share = shareOf({
      part: inside,
      rest: outside,
      anything: unknown,
      partOrNone: all.maybeInside + open,
      restOrNone: all.maybeOutside,
    });
    const { scope } = part;
    if (share.low === null && !wasExported(part.span, of)) return noAnswer(scope, atMost(max));
    const named = all.inbound.filter(({ side }) => side === "inside" || side === "outside");
    const chance = people?.chance ?? byPost(named, ({ side }) => side === "inside");
    const { mayBeEmpty = false } = part;
    const own = { scope, limit: atMost(max), ...share, mayBeEmpty, uncovered: uncoveredOf(part.span, of) };
    return { ...own, chance };
  });
}

/** Cases that hang together by their post; what names none stands alone. */
export function byPost(facts: Fact[], isPart: (fact: Fact) => boolean): Sample {
  return clustered(
    facts,
    (fact) => (isPart(fact) ? fact.count : 0),
    (fact) => (fact.object === null ? fact : JSON.stringify([fact.channel, fact.object])),
  );
}

function clustered(facts: Fact[], partOf: (fact: Fact) => number, keyOf: (fact: Fact) => unknown): Sample {
  const clusters = new Map<unknown, { part: number; size: number }>();
  for (const fact of facts) {
    const { part, size } = clusters.get(keyOf(fact)) ?? { part: 0, size: 0 };
    clusters.set(keyOf(fact), { part: part + partOf(fact), size: size + fact.count });
  }
  return { kind: "share", clusters: [...clusters.values()] };
}

/** Each person once a post; what names no account may be anybody. */
function peopleOf(part: Part, of: string[]) {
  const inbound = inboundOf(part.facts, of).filter(({ side }) => side !== "bot");
  const isNamed = ({ side, actor }: Fact) => side !== "unknown" && actor !== null;
  const pairs = new Map<string, { ours: boolean; post: unknown }>();
  for (const { actor, channel, object, side } of inbound.filter(isNamed)) {
    const person = part.span.world.personOf(actor as string) ?? actor;
    const pair = JSON.stringify([person, channel, object]);
    const ours = side === "inside" || pairs.get(pair)?.ours === true;
    pairs.set(pair, { ours, post: object === null ? pair : JSON.stringify([channel, object]) });
  }
  const inside = [...pairs.values()].filter(({ ours }) => ours).length;
  const clusters = [...new Set([...pairs.values()].map(({ post }) => post))].map((post) => {
    const own = [...pairs.values()].filter((one) => one.post === post);
    return { part: own.filter(({ ours }) => ours).length, size: own.length };
  });
  const open = inboundOf(part.maybe, of).filter(({ side }) => side === "unknown");
  const unknown = sum(inbound.filter((fact) => !isNamed(fact))) + sum(open);
  return { inside, outside: pairs.size - inside, unknown, chance: { kind: "share" as const, clusters } };
}

export function employeeOnlyPosts(span: Span, options: Options): Measured[] {
  const least = Math.max(1, options["min-engagement"]);
  const cases = { part: 0, rest: 0, anything: 0, restOrNone: 0 };
  for (const post of postsOf(span, INTERACTIONS)) {
    const { inside, outside, unknown, maybeInside, maybeOutside } = tally(post, INTERACTIONS);
    const [named, open] = [inside + outside, unknown + maybeInside + maybeOutside];
    if (named + open < least) continue;
    if (outside > 0 && named >= least) cases.rest++;
    else if (outside > 0) cases.restOrNone++;
    else if (open > 0) cases.anything++;
    else cases.part++;
  }
  const share = shareOf(cases);
  const limit = atMost(options["max"]);
  if (share.low === null && !wasExported(span, INTERACTIONS)) return [noAnswer({}, limit)];
  return [{ scope: {}, limit, ...share }];
}

/** Distinct outsiders, and how many activities may be by others yet. */
export function outsidersOf(part: Pick<Part, "facts" | "maybe">, of: readonly string[]) {
  const { inbound, inside, outside, unknown, maybeOutside } = tally(part, of);
  const counts = new Map<string, number>();
  for (const { actor, side, count } of inbound)
    if (side === "outside" && actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + count);
  const named = [...counts.values()].reduce((all, count) => all + count, 0);
  return { counts, named, known: inside + named, unnamed: unknown + maybeOutside + outside - named };
}

export function outsideVoices(span: Span, options: Options): Measured[] {
  const { of, min, per } = options;
  return partsOf(span, per, of).map((part) => {
    const { scope, mayBeEmpty = false } = part;
    if (!wasExported(part.span, of)) return noAnswer(scope, atLeast(min));
    const { counts, known, unnamed } = outsidersOf(part, of);
    return {
      ...{ scope, limit: atLeast(min), mayBeEmpty, uncovered: uncoveredOf(part.span, of) },
      ...countOf(counts.size, unnamed, known),
    };
  });
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Of a plan: what the brand means to do toward others; null where the plan says of posts alone. */
export function plannedInteractions(plan: Span, options: Options): Measured[] | null {
  if (options["direction"] === "inbound" || plan.world.facts.every(({ type }) => type === "post"))
    return null;
  return dailyOutsideInteractions(plan, { ...options, direction: "outbound", isPlan: true });
}

export function dailyOutsideInteractions(span: Span, options: Options): Measured[] {
  const { days, except, isPlan = false } = options;
  const covered = coverage(span);
  const judged = daysOf(span)
    .filter(({ from }) => covered === null || from >= covered.from)
    .filter(({ from }) => hasDay(from, span.world.timezone))
    .filter(({ from }) => days.includes(WEEKDAYS[new Date(from).getUTCDay()]) && !except.includes(from))
    .filter((day) => !isPlan || filesIn(day).length > 0)
    .map((day) => measureDay(day, options));
  // Days in a row without data, for one reason, are one gap.
  const gaps: Measured[] = [];
  for (const day of judged) {
    const last = gaps.at(-1);
    if (last?.noData !== undefined && last.noData === day.noData)
      last.scope = { ...last.scope, to: day.scope.to as string };
    else gaps.push(day);
  }
  return gaps;
}

export function measureDay(day: Span, { of, min, direction, isPlan = false }: Options): Measured {
  const scope = { from: day.from, to: day.to };
  if (filesIn(day).length === 0) return noAnswer(scope, atLeast(min), "no file");
  const partners = (facts: Fact[]) =>
    facts.filter(({ type }) => of.includes(type)).flatMap((fact) => partnersOf(day.world, fact, direction));
  const by = (facts: Fact[], wanted: string) =>
    partners(facts).reduce((all, { side, count }) => all + (side === wanted ? count : 0), 0);
  const [facts, maybe] = [factsIn(day), undatedIn(day)];
  const outside = by(facts, "outside");
  const unnamed = by(facts, "unknown") + by(maybe, "unknown") + by(maybe, "outside");
  // What a plan leaves out is not meant to happen.
  const lacksOwn = direction !== "inbound" && !holdsBrand(day);
  const lacksOthers = direction !== "outbound" && !wasExported(day, of);
  const unknown = !isPlan && (lacksOwn || lacksOthers) ? Number.POSITIVE_INFINITY : unnamed;
  return { scope, limit: atLeast(min), ...countOf(outside, unknown, outside + by(facts, "inside")) };
}

/** The other one's side, where a fact is in the direction. */
export function partnersOf(world: World, fact: Fact, direction: string): { side: string; count: number }[] {
  const { count, inbound, side } = fact;
  const isOpen = repliesToNobody(fact) || mayBeToOthers(world, fact);
  const toSomebody = isOpen ? "unknown" : fact.towardSide;
  if (side === "brand") return direction === "inbound" ? [] : [{ side: toSomebody, count }];
  if (direction !== "outbound" && inbound) return [{ side, count }];
  // Nobody is named who spoke to somebody: that may have been the brand.
  const isSaid = fact.toward !== null || toSomebody === "outside" || isOpen;
  const mayBeOurs = fact.actor === null && side === "unknown" && isSaid && fact.record.toward !== "others";
  const isToPeople = toSomebody === "outside" || toSomebody === "unknown";
  return mayBeOurs && isToPeople && direction !== "inbound" ? [{ side: "unknown", count }] : [];
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

export function responseRate(span: Span, options: Options, until = span.to): Measured[] {
  const { to, by, min } = options;
  const within = duration(options["within"]);
  const answers = answersIn(span, to, within, by, until, "within");
  const { answered, late, unknown } = answeredIn(answers, within, by);
  if (answered + late + unknown === 0 && !wasExported(span, to)) return [noAnswer({}, atLeast(min))];
  const share = shareOf({ part: answered, rest: late, anything: unknown });
  const inTime = new Map<Fact, number>();
  for (const { fact, delay } of answers.due)
    inTime.set(fact, delay !== null && delay <= within ? fact.count : 0);
  for (const { fact, steps } of answers.counted) inTime.set(fact, leastIn(steps, within));
  // A day's answers come together, or not.
  const chance = clustered(
    [...inTime.keys()],
    (fact) => inTime.get(fact) as number,
    ({ date }) => date,
  );
  return [{ scope: {}, limit: atLeast(min), ...share, uncovered: uncoveredOf(span, to), chance }];
}

/** Entries of a test's company have no `keep`, so that no file is past it. */
export function retention(): Measured[] {
  return [{ scope: {}, limit: atMost(0), ...countOf(0, 0, 0) }];
}

export function freshSnapshot(span: Span, options: Options, today: string): Measured[] {
  const limit = atMost(duration(options["max-age"]) / 86_400_000);
  const accounts = Object.keys(span.world.company.brand?.accounts ?? { mastodon: [] });
  return accounts
    .filter((channel) => span.channels === null || span.channels.includes(channel))
    .map((channel) => {
      const covered = coverage({ ...span, channels: [channel] });
      if (covered === null) return noAnswer({ channel }, limit);
      const age = Math.max(0, daysFrom(covered.to, today));
      return { scope: { channel }, limit, ...countOf(age, 0, age) };
    });
}
