import { addDays, daysFrom, hasDay } from "./calendar.ts";
import { measureDay } from "./rules.ts";
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
  sum,
  TALK,
  talkIn,
  wasExported,
} from "./view.ts";
import type { Fact, Side, World } from "./world.ts";

const HOUR = 3_600_000;

type ByType = Record<string, number | null>;

/** The report's `figures`. */
export function figuresOf(span: Span) {
  const { world } = span;
  const facts = factsIn(span);
  const inbound = facts.filter((fact) => fact.inbound && INTERACTIONS.includes(fact.type));
  const outside = inbound.filter(({ side }) => side === "outside");
  const outreach = facts.filter((fact) => fact.outbound);
  const unnamed = inbound.some(({ side }) => side === "unknown");
  const unaddressed = facts.some(
    ({ type, side, towardSide }) => type !== "post" && side === "brand" && towardSide === "unknown",
  );
  const known = wasExported(span, INTERACTIONS);
  const heldOut = known && filesIn(span).some((file) => file.outbound);
  const voices = voicesOf(span);
  const days = new Set([...outside, ...outreach].map(({ date }) => date));
  const undated = days.delete(null);
  const counts = (side: Side) => byType(span, inbound, side);
  const talk = talkIn(span);
  const [in_, out, nameless] = [counts("inside"), counts("outside"), counts("unknown")];
  return {
    posts: wasExported(span, ["post"]) ? sum(brandPosts(span)) : null,
    inside: in_,
    outside: out,
    unknown: nameless,
    outsideEngagement: out.all == null ? null : share(out.all, (in_.all ?? 0) + (nameless.all ?? 0)),
    employeeShare: Object.fromEntries(
      Object.keys(in_).map((type) => [type, share(in_[type] ?? 0, out[type] ?? 0)]),
    ),
    outsideVoices: voices === null ? null : voices.size,
    returningVoices: returning(span),
    outsideDays: known && (days.size > 0 || !(unnamed || undated || unaddressed)) ? days.size : null,
    outreach: heldOut && (outreach.length > 0 || !unaddressed) ? sum(outreach) : null,
    ...responseFigures(span),
    promotionalShare: promotionalShare(span, world),
    selfTalk: share(talk.we, talk.you),
  };
}

/** The outside accounts of a span; null where nobody knows of any. */
function voicesOf(span: Span): Set<string> | null {
  const inbound = factsIn(span).filter((fact) => fact.inbound && INTERACTIONS.includes(fact.type));
  const outside = inbound.filter(({ side }) => side === "outside");
  const voices = new Set(outside.flatMap(({ actor }) => (actor === null ? [] : [actor])));
  const unnamed = inbound.some(({ side }) => side === "unknown");
  const none = outside.length === 0 && !unnamed;
  return wasExported(span, INTERACTIONS) && (voices.size > 0 || none) ? voices : null;
}

function returning(span: Span): number | null {
  const length = daysFrom(span.from, span.to) + 1;
  const before = voicesOf({ ...span, from: addDays(span.from, -length), to: addDays(span.from, -1) });
  const now = voicesOf(span);
  return before === null || now === null ? null : [...now].filter((account) => before.has(account)).length;
}

function byType(span: Span, inbound: Fact[], side: Side): ByType {
  const counts: ByType = { all: null };
  for (const type of INTERACTIONS) {
    const exported = wasExported(span, [type]);
    counts[type] = exported ? sum(inbound.filter((fact) => fact.side === side && fact.type === type)) : null;
    if (exported) counts["all"] = (counts["all"] ?? 0) + (counts[type] ?? 0);
  }
  return counts;
}

function share(part: number, rest: number): number | null {
  return part + rest === 0 ? null : part / (part + rest);
}

function responseFigures(span: Span) {
  const { due } = answersIn(span, TALK, 24 * HOUR, "brand");
  if (due.length === 0) return { responseRate: null, medianResponseHours: null };
  const delays = due.flatMap(({ fact, delay }) => Array<number | null>(fact.count).fill(delay));
  delays.sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const median = delays[Math.ceil(delays.length / 2) - 1] ?? null;
  return {
    responseRate: answeredIn(due, 24 * HOUR) / delays.length,
    medianResponseHours: median === null ? null : median / HOUR,
  };
}

function promotionalShare(span: Span, world: World): number | null {
  const classified = brandPosts(span).filter((post) => categoryOf(post, world) !== null);
  const promotional = classified.filter((post) => categoryOf(post, world) === "promotional");
  return share(sum(promotional), sum(classified) - sum(promotional));
}

/** Of each day what `daily-outside-interactions` would count, where it could. */
function contactsOf(span: Span): (number | null)[] {
  const question = { of: INTERACTIONS, min: 1, direction: "any" };
  return daysOf(span).map((day) =>
    hasDay(day.from, span.world.timezone) ? measureDay(day, question).actual : null,
  );
}

/** The report's `trend`. */
export function trendOf(world: World, asOf: string) {
  const first = world.files.flatMap(({ from }) => (from === null ? [] : [from])).sort()[0] ?? asOf;
  const blocks = [];
  for (let to = asOf; daysFrom(first, to) >= 0 && blocks.length < 52; to = addDays(to, -7)) {
    const from = addDays(to, -6);
    const span = { world, from, to, channels: null };
    blocks.unshift({ from, to, contacts: contactsOf(span), figures: figuresOf(span) });
  }
  return blocks;
}
