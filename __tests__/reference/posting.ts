/** Rules about posts, once more: what the brand posts, and what it plans to. */
import { addDays, datesBetween } from "./calendar.ts";
import { atMost, type Measured, type Options } from "./rules.ts";
import { brandPosts, categoryOf, type Span, sum, talkIn, wasExported } from "./view.ts";
import type { Fact } from "./world.ts";

function noData(sample: number | null): Measured[] {
  return [{ scope: {}, actual: null, sample, outcome: "no-data" }];
}

function limited(scope: Measured["scope"], actual: number, limit: number): Measured {
  return { scope, actual, sample: null, outcome: actual > limit ? "fail" : "pass" };
}

export function selfTalk(span: Span, options: Options): Measured[] {
  const posts = brandPosts(span);
  const { we, you } = talkIn(span, options["words"]);
  const isSilent = posts.length > 0 && posts.every(({ record }) => !record.content?.trim());
  if (isSilent || (posts.length === 0 && !wasExported(span, ["post"]))) return noData(we + you);
  return [atMost({}, we + you === 0 ? null : we / (we + you), we + you, options, options["max"])];
}

function isPromotional(post: Fact, span: Span): boolean {
  return categoryOf(post, span.world) === "promotional";
}

/** @param before what was published before a plan */
export function promotionalCadence(span: Span, options: Options, before: Span | null = null): Measured[] {
  const posts = brandPosts(span);
  if (posts.length === 0 && !wasExported(span, ["post"])) return noData(null);
  if (posts.length > 0 && posts.every((post) => categoryOf(post, span.world) === null)) return noData(null);
  const countOn = (one: Span, date: string) =>
    sum(brandPosts(one).filter((post) => post.date === date && isPromotional(post, one)));
  const count = (date: string) => {
    if (date >= span.from && date <= span.to) return countOn(span, date);
    return before !== null && date >= before.from && date <= before.to ? countOn(before, date) : 0;
  };
  const days = datesBetween(span.from, span.to).filter((date) => count(date) > 0);
  const week = (date: string) =>
    datesBetween(addDays(date, -6), date).reduce((all, one) => all + count(one), 0);
  const run = (date: string): number => (count(date) === 0 ? 0 : 1 + run(addDays(date, -1)));
  return [
    ...days.map((date) => limited({ from: date, to: date }, count(date), options["max-per-day"])),
    limited({}, Math.max(0, ...days.map(week)), options["max-per-week"]),
    limited({}, Math.max(0, ...days.map(run)), options["max-run"]),
  ];
}

export function employeeAmplification(span: Span, options: Options): Measured[] {
  const posts = brandPosts(span);
  if (posts.length === 0) return noData(null);
  const asking = posts.filter(({ record, channel, date }) =>
    (record.amplifiers ?? []).some((text) => span.world.sideOfText(channel, text, date) === "inside"),
  );
  return [limited({}, sum(asking), options["max"])];
}

export function replyOwner(span: Span, options: Options): Measured[] {
  const posts = brandPosts(span).filter(({ date }) => date !== null);
  if (posts.length === 0) return noData(null);
  const days = new Set(posts.map(({ date }) => date));
  for (const { date, record } of posts) if (record.owner?.trim()) days.delete(date);
  return [limited({}, days.size, options["max"])];
}
