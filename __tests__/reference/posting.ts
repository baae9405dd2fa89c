/** Rules about posts, once more: what the brand posts, and what it plans to. */
import { atMost, countOf, type Measured, noAnswer, type Scope } from "./bounds.ts";
import { addDays, datesBetween } from "./calendar.ts";
import { type Options, partsWithPosts } from "./rules.ts";
import { brandPosts, categoryOf, type Span, sum, talkOf, undatedPosts, wasExported } from "./view.ts";
import type { Fact } from "./world.ts";

function limited(scope: Scope, count: number, limit: number): Measured {
  return { scope, limit: atMost(limit), ...countOf(count, 0, count) };
}

export function selfTalk(span: Span, options: Options): Measured[] {
  const limit = atMost(options["max"]);
  const posts = brandPosts(span);
  const talk = posts.map((post) => talkOf(post, span.world, options["words"]));
  // What a post says of us, and how much it talks at all: its words hang together.
  const clusters = talk.map(({ we, you }) => ({ part: we, size: we + you }));
  const [we, all] = clusters.reduce(([a, b], { part, size }) => [a + part, b + size], [0, 0]);
  const silent = posts.filter(({ record }) => !record.content?.trim()).length;
  const undated = undatedPosts(span).length;
  if (posts.length + undated === 0 && !wasExported(span, ["post"])) return [noAnswer({}, limit)];
  if (posts.length > 0 && silent === posts.length) return [noAnswer({}, limit)];
  const value = all === 0 ? null : we / all;
  const isOpen = silent + undated > 0;
  return [
    {
      ...{ scope: {}, limit, sample: all, unknown: silent + undated, known: posts.length - silent },
      ...{ value, low: isOpen ? 0 : value, high: isOpen ? 1 : value },
      chance: { kind: "share", clusters },
    },
  ];
}

/**
 * Posts known to be promotional are the least, with those that nobody labelled they are the most.
 * @param before what was published before a plan
 */
export function promotionalCadence(span: Span, options: Options, before: Span | null = null): Measured[] {
  return partsWithPosts(span).flatMap(({ scope, span: one }) => {
    const past = before === null ? null : { ...before, channels: one.channels };
    return cadenceOn(scope, one, options, past);
  });
}

function cadenceOn(whole: Scope, span: Span, options: Options, before: Span | null): Measured[] {
  const [posts, undated] = [brandPosts(span), undatedPosts(span)];
  if (posts.length + undated.length === 0 && !wasExported(span, ["post"])) return [noAnswer({}, atMost(0))];
  const isPromotional = (post: Fact, one: Span) => categoryOf(post, one.world) === "promotional";
  const isUnlabelled = (post: Fact) => categoryOf(post, span.world) === null;
  const unlabelled = sum(posts.filter(isUnlabelled));
  const known = sum(posts) - unlabelled;
  // Without a day, they may be on any.
  const anyDay = sum(
    [...posts.filter(({ date }) => date === null), ...undated].filter(
      (post) => isPromotional(post, span) || isUnlabelled(post),
    ),
  );
  const past = (date: string) =>
    before === null || date < before.from || date > before.to
      ? 0
      : sum(brandPosts(before).filter((post) => post.date === date && isPromotional(post, before)));
  const counts = (isMeant: (post: Fact) => boolean) => (date: string) => {
    if (date < span.from || date > span.to) return past(date);
    return sum(posts.filter((post) => post.date === date && isMeant(post)));
  };
  const least = cadenceOf(
    span,
    counts((post) => isPromotional(post, span)),
  );
  const most = cadenceOf(
    span,
    counts((post) => isPromotional(post, span) || isUnlabelled(post)),
  );
  const between = (scope: Scope, low: number, high: number, unknown: number, limit: number): Measured => ({
    ...{ scope, limit: atMost(limit), value: low, low, high: high + anyDay, sample: null, known },
    unknown: unknown + anyDay,
  });
  const someDay = most.days.length === 0 && anyDay > 0;
  return [
    ...(someDay ? [between(whole, 0, 0, 0, options["max-per-day"])] : []),
    ...most.days.map(([date, high]) => {
      const low = least.days.find(([day]) => day === date)?.[1] ?? 0;
      return between({ ...whole, from: date, to: date }, low, high, high - low, options["max-per-day"]);
    }),
    between(whole, least.week, most.week, unlabelled, options["max-per-week"]),
    between(whole, least.run, most.run, unlabelled, options["max-run"]),
  ];
}

/** The days with posts, the most of any seven days that end on one, and the longest run that does. */
function cadenceOf({ from, to }: Span, count: (date: string) => number) {
  const dates = datesBetween(from, to).filter((date) => count(date) > 0);
  const week = (date: string) =>
    datesBetween(addDays(date, -6), date).reduce((all, one) => all + count(one), 0);
  const run = (date: string): number => (count(date) === 0 ? 0 : 1 + run(addDays(date, -1)));
  return {
    days: dates.map((date) => [date, count(date)] as const),
    week: Math.max(0, ...dates.map(week)),
    run: Math.max(0, ...dates.map(run)),
  };
}

export function employeeAmplification(span: Span, options: Options): Measured[] {
  const posts = brandPosts(span);
  if (posts.length === 0) return [noAnswer({}, atMost(options["max"]))];
  const asking = posts.filter(({ record, channel, date }) =>
    (record.amplifiers ?? []).some((text) => span.world.sideOfText(channel, text, date) === "inside"),
  );
  return [limited({}, sum(asking), options["max"])];
}

export function replyOwner(span: Span, options: Options): Measured[] {
  const posts = brandPosts(span).filter(({ date }) => date !== null);
  if (posts.length === 0) return [noAnswer({}, atMost(options["max"]))];
  const days = new Set(posts.map(({ date }) => date));
  for (const { date, record } of posts) if (record.owner?.trim()) days.delete(date);
  return [limited({}, days.size, options["max"])];
}
