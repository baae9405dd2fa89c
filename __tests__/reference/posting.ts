/** Rules about posts, once more: what the brand posts, and what it plans to. */
import { atMost, countOf, type Measured, noAnswer, type Scope, shareOf } from "./bounds.ts";
import { addDays, datesBetween } from "./calendar.ts";
import { channelsOf, type Options, type Part, partsOf } from "./rules.ts";
import { brandPosts, categoryOf, type Span, sum, talkOf, undatedPosts, wasExported } from "./view.ts";
import type { Fact } from "./world.ts";

function limited(scope: Scope, count: number, limit: number, unknown = 0): Measured {
  return { scope, limit: atMost(limit), ...countOf(count, unknown, count) };
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

/** Each channel on which the brand posted, or may have by another name, or all together where it did on none. */
export function partsWithPosts(span: Span): Pick<Part, "scope" | "span">[] {
  const parts = partsOf(span, "channel", []).filter(({ span: one, scope }) => {
    const hasPosts = brandPosts(one).length + undatedPosts(one).length > 0;
    return hasPosts || hasStandIn(one, scope.channel as string);
  });
  return parts.length === 0 ? [{ scope: {}, span }] : parts;
}

export function promotionalShare(span: Span, options: Options): Measured[] {
  const parts = options["per"] === "window" ? [{ scope: {}, span }] : partsWithPosts(span);
  return parts.map((part) => promotionalShareOf(part, options));
}

/**
 * Whether the posts of a channel on which the brand never appears may be its own by another name: most of the strangers'
 * posts there are one stranger's, or employees made all posts.
 */
function hasStandIn({ world }: Span, on: string): boolean {
  const facts = world.facts.filter(({ channel }) => channel === on);
  // Whoever exports mentions of the brand, or its followers, found it by its account.
  const isSeen = facts.some(
    ({ side, toward, towardSide, type }) =>
      side === "brand" || (toward !== null && towardSide === "brand") || ["mention", "follow"].includes(type),
  );
  const posts = facts.filter(({ type }) => type === "post");
  if (isSeen || posts.length === 0) return false;
  const isEmployees = ({ side, actor }: Fact) =>
    side === "inside" || (actor !== null && world.personOf(actor) !== null);
  const isStrangers = (post: Fact) =>
    post.actor !== null && !isEmployees(post) && !world.isOnRoster(post.actor);
  const authors = posts.filter(isStrangers).map(({ actor }) => actor);
  const isMostly = (author: unknown) => authors.filter((one) => one === author).length * 2 > authors.length;
  return authors.some(isMostly) || (posts.length > 1 && posts.every(isEmployees));
}

/** Whether the brand would be seen to have posted nothing. */
function showsPosts(span: Span): boolean {
  return wasExported(span, ["post"]) && !channelsOf(span).some((on) => hasStandIn(span, on));
}

function promotionalShareOf({ scope, span }: Pick<Part, "scope" | "span">, options: Options): Measured {
  const limit = atMost(options["max"]);
  const [posts, undated] = [brandPosts(span), undatedPosts(span)];
  if (posts.length + undated.length === 0 && !showsPosts(span)) return noAnswer({}, limit);
  const [sure, maybe] = [byCategory(posts, span), byCategory(undated, span)];
  const share = shareOf({
    part: sure.promotional,
    rest: sure.other,
    anything: sure.unlabelled + maybe.unlabelled,
    partOrNone: maybe.promotional,
    restOrNone: maybe.other,
  });
  return { scope, limit, ...share };
}

function byCategory(posts: Fact[], { world }: Span) {
  const of = (isMeant: (category: string | null) => boolean) =>
    sum(posts.filter((post) => isMeant(categoryOf(post, world))));
  return {
    promotional: of((category) => category === "promotional"),
    other: of((category) => category !== null && category !== "promotional"),
    unlabelled: of((category) => category === null),
  };
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
  if (posts.length + undated.length === 0 && !showsPosts(span)) return [noAnswer({}, atMost(0))];
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
  const askedOf = ({ record, channel, date }: Fact) =>
    (record.amplifiers ?? [])
      .filter((text) => text.trim() !== "")
      .map((text) => span.world.sideOfText(channel, text, date));
  const asking = posts.filter((post) => askedOf(post).includes("inside"));
  const perhaps = posts.filter((post) => !asking.includes(post) && askedOf(post).includes("unknown"));
  return [limited({}, sum(asking), options["max"], sum(perhaps))];
}

export function replyOwner(span: Span, options: Options): Measured[] {
  const posts = brandPosts(span).filter(({ date }) => date !== null);
  if (posts.length === 0) return [noAnswer({}, atMost(options["max"]))];
  const days = new Set(posts.map(({ date }) => date));
  for (const { date, record } of posts) if (record.owner?.trim()) days.delete(date);
  return [limited({}, days.size, options["max"])];
}
