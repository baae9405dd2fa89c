/** Rules about people, once more: who is engaging, how soon they are answered, and how much of it is named. */

import { repliesToNobody } from "./answers.ts";
import { atLeast, atMost, type Measured, noAnswer, shareOf } from "./bounds.ts";
import { addDays, daysFrom, endOfDay } from "./calendar.ts";
import { byPost, duration, type Options, outsidersOf, tally, wholeOf } from "./rules.ts";
import {
  answersIn,
  brandPosts,
  type Counted,
  factsIn,
  filesIn,
  momentsOf,
  type Span,
  sum,
  uncoveredOf,
  undatedIn,
  undatedPosts,
  type Waiting,
  wasExported,
} from "./view.ts";
import type { Fact } from "./world.ts";

const HOUR = 3_600_000;

export function voiceConcentration(span: Span, options: Options): Measured[] {
  const { of } = options;
  const limit = atLeast(options["min"]);
  if (!wasExported(span, of)) return [noAnswer({}, limit)];
  const { counts, named, unnamed } = outsidersOf(wholeOf(span), of);
  const known = [...counts.values()];
  const strangers = Array<number>(unnamed).fill(1);
  const [busiest = 0, ...others] = [...known].sort((a, b) => b - a);
  return [
    {
      ...{ scope: {}, limit, uncovered: uncoveredOf(span, of) },
      value: named === 0 ? null : behindHalf(known),
      low: Math.min(behindHalf(known), behindHalf([busiest + unnamed, ...others])),
      high: Math.max(behindHalf(known), behindHalf([...known, ...strangers])),
      sample: named,
      unknown: unnamed,
    },
  ];
}

/** How few of the counts make up half of them. */
function behindHalf(counts: number[]): number {
  const sorted = [...counts].sort((a, b) => b - a);
  const half = sorted.reduce((all, count) => all + count, 0) / 2;
  for (let few = 0; ; few++) {
    if (sorted.slice(0, few).reduce((all, count) => all + count, 0) >= half) return few;
  }
}

export function returningOutsiders(span: Span, options: Options): Measured[] {
  const { of } = options;
  const limit = atLeast(options["min"]);
  const { part, then, now, noData } = comersBack(span, of);
  if (noData !== undefined) return [noAnswer({}, limit, noData)];
  const sample = then.counts.size;
  const most = sample + then.unnamed;
  const unknown = then.unnamed + now.unnamed;
  return [
    {
      ...{ scope: {}, limit, sample, unknown, known: then.known + now.known },
      uncovered: uncoveredOf(span, of),
      value: sample === 0 ? null : part / sample,
      low: most === 0 ? null : part / most,
      high: most === 0 ? null : Math.min(1, (part + unknown) / most),
    },
  ];
}

/** The outsiders of the window before and of this one, by those of some types that this one's exports have. */
export function comersBack(span: Span, of: string[]) {
  const length = daysFrom(span.from, span.to) + 1;
  const before = { ...span, from: addDays(span.from, -length), to: addDays(span.from, -1) };
  const isExported = (fact: Fact) => wasExported({ ...span, channels: [fact.channel] }, [fact.type]);
  const outsiders = (one: Span) =>
    outsidersOf({ facts: factsIn(one).filter(isExported), maybe: undatedIn(one).filter(isExported) }, of);
  const [then, now] = [outsiders(before), outsiders(span)];
  const noData =
    filesIn(before).length === 0
      ? "no window before"
      : wasExported(span, of) && wasExported(before, of)
        ? undefined
        : "not exported";
  const part = [...now.counts.keys()].filter((account) => then.counts.has(account)).length;
  return { part, then, now, noData };
}

export function insiderChatter(span: Span, options: Options): Measured[] {
  const limit = atMost(options["max"]);
  if (!wasExported(span, ["comment"])) return [noAnswer({}, limit)];
  const { inbound, inside, outside, unknown, maybeInside, maybeOutside } = tally(wholeOf(span), ["comment"]);
  const ours = inbound.filter(({ side }) => side === "inside");
  const chatter = sum(ours.filter(({ towardSide }) => towardSide === "inside"));
  // A channel of which no comment ever says what it answers tells nothing of the others.
  const showsReplies = (on: string) =>
    span.world.facts.some(
      ({ channel, type, record, towardSide, inbound }) =>
        channel === on && type === "comment" && (record.inReplyTo || (inbound && towardSide === "inside")),
    );
  const open = ours.filter((fact) => {
    const { actor, channel, record, towardSide } = fact;
    const isUnlinked = actor === null && !record.inReplyTo;
    // Whoever it is to may be an employee.
    if (towardSide === "unknown") return record.toward !== "others";
    return (
      towardSide === "brand" &&
      (!record.toward || record.toward === "unknown") &&
      (!showsReplies(channel) || isUnlinked || repliesToNobody(fact))
    );
  });
  const share = shareOf({
    part: chatter,
    rest: inside + outside - chatter,
    anything: unknown + maybeInside,
    restOrNone: maybeOutside,
    restOrPart: sum(open),
  });
  const named = inbound.filter(({ side }) => side === "inside" || side === "outside");
  const isChatter = ({ side, towardSide }: Fact) => side === "inside" && towardSide === "inside";
  return [{ scope: {}, limit, ...share, chance: byPost(named, isChatter) }];
}

/** A wait in hours, and whether it goes on. */
interface Wait {
  hours: number;
  isOpen: boolean;
}

export function responseTime(span: Span, options: Options, until = span.to): Measured[] {
  const { to, by, percentile } = options;
  const limit = atMost(duration(options["max"]) / HOUR);
  const { due, counted, unknown: open } = answersIn(span, to, 0, by, until);
  const end = endOfDay(until, span.world.timezone);
  const own = waitsOf(due, end);
  const groups = counted.map((one) =>
    countedWaits(one, (end - momentsOf(span.world, one.fact).last) / HOUR, by),
  );
  const unknown = open + groups.reduce((all, group) => all + group.unknown, 0);
  // Answered between two times, of which one would be in time and the other not.
  const unclear = groups
    .flatMap(({ longest: late, shortest: soon }) =>
      late.map((wait, i) => ({ wait, hours: (soon[i] as Wait).hours })),
    )
    .filter(({ wait, hours }) => !wait.isOpen && hours < limit.value && wait.hours > limit.value).length;
  const longest = [...own, ...groups.flatMap((group) => group.longest)];
  const shortest = [...own, ...groups.flatMap((group) => group.shortest)];
  if (longest.length + unknown === 0 && !wasExported(span, to)) return [noAnswer({}, limit)];
  const withOpen = (waits: Wait[], wait: Wait) => [...waits, ...Array<Wait>(unknown).fill(wait)];
  const known = percentileOf(longest, percentile);
  const least = percentileOf(withOpen(shortest, { hours: 0, isOpen: false }), percentile);
  const most = percentileOf(withOpen(longest, { hours: Number.POSITIVE_INFINITY, isOpen: true }), percentile);
  const isMore = known?.isMore === true;
  return [
    {
      ...{ scope: {}, limit, sample: longest.length - unclear, unknown: unknown + unclear },
      ...{ isMore, uncovered: uncoveredOf(span, to) },
      value: known?.hours ?? null,
      low: least?.hours ?? null,
      high: isMore || most?.isMore ? Number.POSITIVE_INFINITY : (most?.hours ?? null),
      chance: {
        ...{ kind: "times", value: known?.hours ?? 0, percentile },
        waits: longest.map(({ hours, isOpen }) => ({ time: hours, open: isOpen })),
      },
    },
  ];
}

/** The waits of an aggregated row: each was answered within one time, and not within the one before it. */
function countedWaits({ fact, steps }: Counted, waited: number, by: "brand" | "team") {
  const waits = { longest: [] as Wait[], shortest: [] as Wait[], unknown: 0 };
  const add = (count: number, longest: Wait, shortest: Wait) => {
    waits.longest.push(...Array<Wait>(count).fill(longest));
    waits.shortest.push(...Array<Wait>(count).fill(shortest));
  };
  let [answered, hours] = [0, 0];
  for (const step of steps) {
    const [count, least, most] = [step.answered - answered, hours, step.within / HOUR];
    answered = step.answered;
    const stillOpen = { hours: least, isOpen: true };
    if (Number.isFinite(most)) add(count, { hours: most, isOpen: false }, { hours: least, isOpen: false });
    else if (least > 0) add(count, stillOpen, stillOpen);
    else waits.unknown += count;
    if (Number.isFinite(most)) hours = most;
  }
  const rest = { hours: Math.max(0, waited), isOpen: true };
  if (by === "team") waits.unknown += fact.count - answered;
  else add(fact.count - answered, rest, rest);
  return waits;
}

/** One wait for each of `count`. */
function waitsOf(due: Waiting[], end: number): Wait[] {
  return due.flatMap(({ fact, delay }) => {
    const waited = end - (fact.time as number);
    const isOpen = delay === null || delay > waited;
    const hours = (isOpen ? waited : (delay as number)) / HOUR;
    return Array.from({ length: fact.count }, () => ({ hours, isOpen }));
  });
}

/** Kaplan and Meier: at each wait that ended, so many of those who still waited then went on waiting. */
function percentileOf(waits: Wait[], percentile: number): { hours: number; isMore: boolean } | null {
  let waiting = 1;
  const ended = waits.filter(({ isOpen }) => !isOpen).map(({ hours }) => hours);
  for (const hours of [...new Set(ended)].sort((a, b) => a - b)) {
    const atRisk = waits.filter((wait) => wait.hours >= hours).length;
    waiting *= 1 - ended.filter((one) => one === hours).length / atRisk;
    if (1 - waiting >= percentile / 100 - 1e-9) return { hours, isMore: false };
  }
  return waits.length === 0 ? null : { hours: Math.max(...waits.map(({ hours }) => hours)), isMore: true };
}

export function silentPosts(span: Span, options: Options, today: string): Measured[] {
  const limit = atMost(options["max"]);
  const all = [...brandPosts(span), ...undatedPosts(span)];
  if (all.length === 0 && !wasExported(span, ["post"])) return [noAnswer({}, limit)];
  const shown = all.filter(({ channel }) =>
    wasExported({ ...span, channels: [channel] }, ["comment", "like"]),
  );
  if (all.length > 0 && shown.length === 0) return [noAnswer({}, limit)];
  const old = shown.filter(({ date }) => date === null || date <= addDays(today, -3));
  const verdicts = old.map((post) => `${post.date === null ? "undated " : ""}${reactionTo(span, post)}`);
  const count = (...wanted: string[]) => verdicts.filter((one) => wanted.includes(one)).length;
  const share = shareOf({
    part: count("silent"),
    rest: count("outside"),
    anything: count("open", "undated open", "undated silent"),
    restOrNone: count("undated outside"),
  });
  return [{ scope: {}, limit, ...share }];
}

/** Whether anybody outside reacted to a post on whatever day, nobody did, or nobody can say. */
function reactionTo({ world }: Span, post: Fact): "outside" | "silent" | "open" {
  const done = world.facts.filter((fact) => fact.post === post);
  const inbound = done.filter((fact) => fact.inbound);
  if (inbound.some(({ side }) => side === "outside")) return "outside";
  const isMissing = Object.entries(post.record.totals ?? {}).some(
    ([type, total]) => (total as number) > sum(done.filter((fact) => fact.type === type)),
  );
  return isMissing || inbound.some(({ side }) => side === "unknown") ? "open" : "silent";
}

export function coverage(span: Span, options: Options): Measured[] {
  const { of, min } = options as { of: string[]; min: number };
  const totalsOf = (post: Fact) => (post.record.totals ?? {}) as Record<string, number>;
  const posts = brandPosts(span).filter((post) => of.some((type) => totalsOf(post)[type] !== undefined));
  if (posts.length === 0) return [noAnswer({}, atLeast(min))];
  const here = new Set(factsIn(span));
  const counted = span.world.facts.filter(
    (fact) => fact.side !== "unknown" && (fact.date !== null || here.has(fact)),
  );
  let [named, total, isOpen] = [0, 0, false];
  for (const post of posts) {
    for (const type of of) {
      const own = totalsOf(post)[type] ?? 0;
      if (own === 0) continue;
      if (!wasExported({ ...span, channels: [post.channel] }, [type])) {
        isOpen = true;
        continue;
      }
      total += own;
      named += Math.min(own, sum(counted.filter((fact) => fact.post === post && fact.type === type)));
    }
  }
  const value = total === 0 ? 1 : named / total;
  const unknown = isOpen ? Number.POSITIVE_INFINITY : 0;
  return [
    {
      ...{ scope: {}, limit: atLeast(min), sample: total, unknown },
      ...{ value, low: isOpen ? 0 : value, high: value },
    },
  ];
}
