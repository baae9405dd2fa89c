/** Rules about people, once more: who is engaging, how soon they are answered, and how much of it is named. */
import { addDays, daysFrom, endOfDay } from "./calendar.ts";
import { atMost, duration, inboundOf, isNamed, type Measured, mayHide, type Options } from "./rules.ts";
import {
  answersIn,
  brandPosts,
  factsIn,
  filesIn,
  INTERACTIONS,
  type Span,
  sum,
  wasExported,
} from "./view.ts";
import type { Fact } from "./world.ts";

function noData(sample: number | null): Measured {
  return { scope: {}, actual: null, sample, outcome: "no-data" };
}

function atLeast(actual: number, sample: number, options: Options): Measured {
  const turned = atMost({}, -actual, sample, { "min-sample": 0, ...options }, -options["min"]);
  return { ...turned, actual };
}

function byAccount(facts: Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actor, count } of facts) {
    if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + count);
  }
  return counts;
}

export function voiceConcentration(span: Span, options: Options): Measured[] {
  const inbound = inboundOf(factsIn(span), options["of"]);
  const outside = inbound.filter(({ side }) => side === "outside");
  const counts = [...byAccount(outside).values()].sort((a, b) => b - a);
  const sample = counts.reduce((all, count) => all + count, 0);
  const unnamed = [
    ...outside.filter(({ actor }) => actor === null),
    ...inbound.filter(({ side }) => side === "unknown"),
  ];
  if (sum(unnamed) > sample) return [noData(sample)];
  if (sample === 0 && !wasExported(span, options["of"])) return [noData(sample)];
  for (let half = 0; ; half++) {
    const made = counts.slice(0, half).reduce((all, count) => all + count, 0);
    if (made >= sample / 2) return [atLeast(half, sample, options)];
  }
}

export function returningOutsiders(span: Span, options: Options): Measured[] {
  const length = daysFrom(span.from, span.to) + 1;
  const before = { ...span, from: addDays(span.from, -length), to: addDays(span.from, -1) };
  const told = (fact: Fact) => wasExported({ ...span, channels: [fact.channel] }, [fact.type]);
  const active = (one: Span) => inboundOf(factsIn(one), INTERACTIONS).filter(told);
  const outsiders = (facts: Fact[]) =>
    new Set(byAccount(facts.filter(({ side }) => side === "outside")).keys());
  const nobody = (facts: Fact[]) =>
    facts.filter(({ side, actor }) => side === "unknown" || (side === "outside" && actor === null));
  const [then, now] = [active(before), active(span)];
  const earlier = outsiders(then);
  const sample = earlier.size;
  if (filesIn(before).length === 0) return [noData(sample)];
  if (sample === 0) {
    const isEmpty = wasExported(span, INTERACTIONS) && wasExported(before, INTERACTIONS);
    return isEmpty && nobody(then).length === 0 ? [{ ...atMost({}, null, 0, options, 0) }] : [noData(sample)];
  }
  const back = [...outsiders(now)].filter((account) => earlier.has(account)).length;
  const named = now.filter((fact) => isNamed(fact) && !nobody([fact]).length);
  const missing = Math.ceil(options["min"] * sample - back);
  if (back / sample < options["min"]) {
    if (mayHide(sum(named), sum(nobody(now)), missing) || !wasExported(span, INTERACTIONS))
      return [noData(sample)];
  }
  return [atLeast(back / sample, sample, options)];
}

export function insiderChatter(span: Span, options: Options): Measured[] {
  const comments = inboundOf(factsIn(span), ["comment"]);
  const named = comments.filter(isNamed);
  const inside = named.filter(({ side }) => side === "inside");
  const chatter = sum(inside.filter(({ towardSide }) => towardSide === "inside"));
  const sample = sum(named);
  if (sample === 0) {
    const unknown = comments.some(({ side }) => side === "unknown");
    return unknown || !wasExported(span, ["comment"]) ? [noData(0)] : [atMost({}, null, 0, options, 0)];
  }
  const tells = factsIn(span).some(
    ({ type, record, towardSide }) => type === "comment" && (record.inReplyTo || towardSide === "inside"),
  );
  const untold = inside.filter(
    ({ actor, record, towardSide }) =>
      towardSide === "brand" && (!tells || (actor === null && !record.inReplyTo)),
  );
  const max = options["max"];
  if (chatter / sample <= max && (chatter + sum(untold)) / sample > max) return [noData(sample)];
  return [atMost({}, chatter / sample, sample, options, max)];
}

export function undisclosedInsiders(span: Span, options: Options): Measured[] {
  const inbound = inboundOf(factsIn(span), options["of"]);
  const inside = inbound.filter(({ side }) => side === "inside");
  const hidden = sum(
    inside.filter(({ type, record }) =>
      type === "review" ? record.disclosed !== true : record.disclosed === false,
    ),
  );
  const spoken = inside.filter(({ type }) => type !== "review");
  const isSilent = spoken.length > 0 && spoken.every(({ record }) => typeof record.disclosed !== "boolean");
  const unknown = inbound.some(({ side }) => side === "unknown");
  const isEmpty = !inbound.some(isNamed) && (unknown || !wasExported(span, options["of"]));
  if (isEmpty || (hidden <= options["max"] && isSilent)) return [noData(null)];
  return [{ scope: {}, actual: hidden, sample: null, outcome: hidden > options["max"] ? "fail" : "pass" }];
}

export function responseTime(span: Span, options: Options): Measured[] {
  const max = duration(options["max"]);
  const { due, untold } = answersIn(span, options["to"], max, options["by"]);
  const sample = sum(due.map(({ fact }) => fact));
  if (sample === 0) {
    const isUntold = untold || !wasExported(span, options["to"]);
    return isUntold ? [noData(0)] : [atMost({}, null, 0, options, 0)];
  }
  const end = endOfDay(span.to, span.world.timezone);
  // One entry for each of `count`: first those who were answered, then those who wait.
  const each = (waiting: typeof due, hours: (one: (typeof due)[number]) => number) =>
    waiting
      .flatMap((one) => Array.from({ length: one.fact.count }, () => hours(one) / 3_600_000))
      .sort((a, b) => a - b);
  const answered = each(
    due.filter(({ delay }) => delay !== null),
    ({ delay }) => delay as number,
  );
  const waiting = each(
    due.filter(({ delay }) => delay === null),
    ({ fact }) => end - (fact.time as number),
  );
  const rank = Math.ceil((options["percentile"] * sample) / 100) - 1;
  const actual = [...answered, ...waiting][rank] as number;
  const isLate = rank >= answered.length || actual > max / 3_600_000;
  const { outcome } = atMost({}, isLate ? 1 : 0, sample, options, 0);
  return [{ scope: {}, actual, sample, outcome, isMore: rank >= answered.length }];
}

export function coverage(span: Span, options: Options): Measured[] {
  const { of, min } = options as { of: string[]; min: number };
  const totalsOf = (post: Fact) => (post.record.totals ?? {}) as Record<string, number>;
  const posts = brandPosts(span).filter((post) => of.some((type) => totalsOf(post)[type] !== undefined));
  const here = new Set(factsIn(span));
  const counted = span.world.facts.filter(
    (fact) => fact.side !== "unknown" && (fact.date !== null || here.has(fact)),
  );
  let [named, total, untold] = [0, 0, posts.length === 0];
  for (const post of posts) {
    for (const type of of) {
      const own = totalsOf(post)[type] ?? 0;
      if (own === 0) continue;
      if (!wasExported({ ...span, channels: [post.channel] }, [type])) {
        untold = true;
        continue;
      }
      total += own;
      named += Math.min(own, sum(counted.filter((fact) => fact.post === post && fact.type === type)));
    }
  }
  const actual = total === 0 ? 1 : named / total;
  if (actual < min) return [{ scope: {}, actual, sample: total, outcome: "fail" }];
  return untold ? [noData(total)] : [{ scope: {}, actual, sample: total, outcome: "pass" }];
}
