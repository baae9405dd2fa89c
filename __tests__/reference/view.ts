import { answerSpan, firstAnswer, needsReply, repliesToNobody, statedAnswer, sureAnswer } from "./answers.ts";
import { addDays, datesBetween, endOfDay } from "./calendar.ts";
import type { Fact, FileFact, World } from "./world.ts";

export const INTERACTIONS = ["comment", "like", "share", "follow", "mention", "quote", "review", "message"];
/** What calls for an answer. */
export const TALK = ["comment", "mention", "quote", "review", "message"];

/** Some local days of a world, and some of its channels; null for all. */
export interface Span {
  world: World;
  from: string;
  to: string;
  channels: string[] | null;
}

/** Activities of the days, and undated ones of files that lie wholly inside. */
export function factsIn({ world, from, to, channels }: Span): Fact[] {
  return world.facts.filter(({ channel, date, file }) => {
    if (channels !== null && !channels.includes(channel)) return false;
    if (date !== null) return date >= from && date <= to;
    return file.from !== null && file.to !== null && file.from >= from && file.to <= to;
  });
}

/** Undated activities of files that reach beyond the days, or have no day at all: whether they are in them nobody can tell. */
export function undatedIn({ world, from, to, channels }: Span): Fact[] {
  return world.facts.filter(({ channel, date, file }) => {
    if (date !== null || (channels !== null && !channels.includes(channel))) return false;
    if (file.from === null || file.to === null) return true;
    return file.from <= to && file.to >= from && (file.from < from || file.to > to);
  });
}

/** Files that cover a day of the span in one of its channels. */
export function filesIn({ world, from, to, channels }: Span): FileFact[] {
  return world.files.filter(
    (file) =>
      file.from !== null &&
      file.to !== null &&
      file.from <= to &&
      file.to >= from &&
      speaksOf(file, channels),
  );
}

/** Whether some file would hold what the brand did: one that says so, and that some type was exported of. */
export function holdsBrand(span: Span): boolean {
  return ownChannels(span).size > 0;
}

export function speaksOf(file: FileFact, channels: string[] | null): boolean {
  return channels === null || channels.some((channel) => file.exported.has(channel));
}

/** The channels of which a file holds what the brand itself did, as it says. */
function ownChannels(span: Span): Set<string> {
  const files = filesIn(span).filter(({ outbound }) => outbound);
  return new Set(files.flatMap(({ exported }) => [...exported.keys()]));
}

export function wasExported(span: Span, types: readonly string[]): boolean {
  return filesIn(span).some(({ exported }) =>
    [...exported].some(
      ([channel, known]) =>
        (span.channels === null || span.channels.includes(channel)) && types.some((type) => known.has(type)),
    ),
  );
}

/** The whole weeks of a span, counted back from its end. */
export function weeksOf(span: Span): Span[] {
  const weeks: Span[] = [];
  for (let to = span.to; addDays(to, -6) >= span.from; to = addDays(to, -7))
    weeks.push({ ...span, from: addDays(to, -6), to });
  return weeks.reverse();
}

/** Which of the types no file of the span has, where it has others. */
export function uncoveredOf(span: Span, of: readonly string[]): string[] {
  const uncovered = of.filter((type) => !wasExported(span, [type]));
  return uncovered.length === of.length ? [] : uncovered;
}

export function daysOf(span: Span): Span[] {
  return datesBetween(span.from, span.to).map((date) => ({ ...span, from: date, to: date }));
}

export function sum(facts: readonly Fact[]): number {
  return facts.reduce((total, { count }) => total + count, 0);
}

/** An activity that called for an answer, and after how many milliseconds it came; null for never. */
export interface Waiting {
  fact: Fact;
  delay: number | null;
}

/** An aggregated row that was due, with how many of it were answered within which times, the shortest first. */
export interface Counted {
  fact: Fact;
  steps: { within: number; answered: number }[];
}

interface Answers {
  due: Waiting[];
  counted: Counted[];
  /** How many activities may have been answered or not, or may not have been due. */
  unknown: number;
}

const HOUR = 3_600_000;
const BUCKETS: Record<string, number> = {
  ...{ "1h": HOUR, "4h": 4 * HOUR, "12h": 12 * HOUR, "24h": 24 * HOUR, "3d": 72 * HOUR, "7d": 168 * HOUR },
  ever: Number.POSITIVE_INFINITY,
};

/** What was due by the end of a day. */
export function answersIn(
  span: Span,
  to: readonly string[],
  within: number,
  by: "brand" | "team",
  until = span.to,
  inTime: "within" | "ever" | null = null,
): Answers {
  const { world } = span;
  const end = endOfDay(until, world.timezone);
  const hasAnswers = ownChannels(span);
  const asks = ({ inbound, type, towardSide, side }: Fact) =>
    inbound && to.includes(type) && towardSide === "brand" && (side === "outside" || side === "unknown");
  // Of a bare date some moment has to be due, and not its first alone.
  const mayBeDue = (fact: Fact) =>
    fact.time === null ? momentsOf(world, fact).first + within < end : fact.time + within <= end;
  const isSurelyDue = (fact: Fact) => momentsOf(world, fact).last + within <= end;
  const isKnown = (fact: Fact) => {
    if (fact.side === "unknown" || repliesToNobody(fact)) return false;
    const isTraceable = Boolean(fact.record.id) || (fact.actor !== null && !needsReply(world, fact, by));
    const isSaid = statedAnswer(world, fact) !== "never" || hasAnswers.has(fact.channel);
    return isSaid && (isExact(fact, isTraceable) || areDaysEnough(fact, isTraceable));
  };
  const isInTime = (asked: number, answered: number) =>
    inTime === "ever" ? answered < end : inTime === "within" && answered - asked <= within;
  const isExact = (fact: Fact, isTraceable: boolean) => {
    if (fact.time === null) return false;
    const sure = sureAnswer(world, fact, by);
    if (typeof sure === "number" && isInTime(fact.time, sure)) return true;
    const answer = firstAnswer(world, fact, by);
    return answer === "never" ? isTraceable : answer !== "unknown";
  };
  const areDaysEnough = (fact: Fact, isTraceable: boolean) => {
    if (inTime === null || (fact.time === null && fact.date === null) || !isSurelyDue(fact)) return false;
    const { first, last } = momentsOf(world, fact);
    const answer = answerSpan(world, fact, by);
    if (isInTime(first, answer.by)) return true;
    const isNever = answer.by === Number.POSITIVE_INFINITY;
    // Whoever asked on a day did so before the day was over.
    const latest = fact.time ?? last - 1;
    return (isTraceable || !isNever) && answer.since > latest && !isInTime(latest, answer.since);
  };
  const asked = factsIn(span).filter(asks).filter(mayBeDue);
  // Of what may be toward anybody, what nobody answered may not have been a question.
  const saysAnswers = (fact: Fact) => fact.buckets !== null && !repliesToNobody(fact);
  const cases = asked.filter((fact) => !saysAnswers(fact));
  const rows = asked.filter(saysAnswers);
  const due = cases.filter(isKnown).map((fact) => {
    const isUnsure = fact.time === null || firstAnswer(world, fact, by) === "unknown";
    const at = isUnsure ? answerSpan(world, fact, by).by : sureAnswer(world, fact, by);
    const isNever = at === "never" || at === Number.POSITIVE_INFINITY;
    return { fact, delay: isNever ? null : (at as number) - momentsOf(world, fact).first };
  });
  const counted = rows.filter(isSurelyDue).map((fact) => ({ fact, steps: stepsOf(fact) }));
  const open = [...cases.filter((fact) => !isKnown(fact)), ...rows.filter((fact) => !isSurelyDue(fact))];
  return { due, counted, unknown: sum(open) + sum(undatedIn(span).filter(asks)) };
}

function stepsOf({ buckets }: Fact): Counted["steps"] {
  return Object.entries(BUCKETS).flatMap(([name, within]) => {
    const answered = buckets?.[name];
    return answered === undefined ? [] : [{ within, answered }];
  });
}

/** The first and last moment at which a fact may have been done. */
export function momentsOf(world: World, { time, date }: Fact): { first: number; last: number } {
  if (time !== null) return { first: time, last: time };
  if (date === null) return { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  return { first: endOfDay(addDays(date, -1), world.timezone), last: endOfDay(date, world.timezone) };
}

/** How many were answered in time and how many were not, and of how many nobody can tell. */
export function answeredIn({ due, counted, unknown }: Answers, within: number, by: "brand" | "team") {
  const all = { answered: 0, late: 0, unknown };
  for (const { fact, delay } of due) {
    if (delay !== null && delay <= within) all.answered += fact.count;
    else all.late += fact.count;
  }
  for (const { fact, steps } of counted) {
    const least = leastIn(steps, within);
    // What employees answered is in no bucket.
    const most = by === "team" ? fact.count : mostIn(steps, within);
    all.answered += least;
    all.late += fact.count - most;
    all.unknown += most - least;
  }
  return all;
}

/** Of an aggregated row those that were answered in time for certain. */
export function leastIn(steps: Counted["steps"], within: number): number {
  return Math.max(0, ...steps.filter((step) => step.within <= within).map(({ answered }) => answered));
}

function mostIn(steps: Counted["steps"], within: number): number {
  const later = steps.filter((step) => step.within >= within);
  return (later[0] ?? steps.at(-1))?.answered ?? 0;
}

/** The brand's posts; one that names nobody is the brand's. */
export function brandPosts(span: Span): Fact[] {
  return factsIn(span).filter(isBrandPost);
}

/** Those without a day that may be in the span. */
export function undatedPosts(span: Span): Fact[] {
  return undatedIn(span).filter(isBrandPost);
}

function isBrandPost({ type, side, actor }: Fact): boolean {
  return type === "post" && (side === "brand" || (side === "unknown" && actor === null));
}

/** A post's category: its own, by its label, or by a word or a link in its text. */
export function categoryOf({ record }: Fact, world: World): string | null {
  const categories = Object.entries(world.company.categories ?? {});
  const own = record.category?.toLowerCase();
  if (own) {
    const labelled = categories.find(
      ([name, { labels = [] }]) => name === own || labels.some((label) => label.toLowerCase() === own),
    );
    return labelled?.[0] ?? own;
  }
  const text = record.content?.toLowerCase() ?? "";
  const found = categories.find(
    ([, { words = [], links = [] }]) =>
      words.some((word) => wordsOf(text).includes(word.toLowerCase())) ||
      links.some((link) => text.split(/\s+/).includes(link.toLowerCase())),
  );
  return found?.[0] ?? null;
}

const WE = ["we", "us", "our", "ours", "ourselves"];
const YOU = ["you", "your", "yours", "yourself", "yourselves"];

/** How many words of a post are about us, the brand's own words among them, and about the reader. */
export function talkOf(
  { record }: Fact,
  world: World,
  { we = WE, you = YOU }: { we?: string[]; you?: string[] } = {},
) {
  const words = wordsOf(record.content ?? "");
  const ours = [...we, ...(world.company.brand?.words ?? ["Acme"])].map((word) => word.toLowerCase());
  const yours = you.map((word) => word.toLowerCase());
  return {
    we: words.filter((word) => ours.includes(word)).length,
    you: words.filter((word) => yours.includes(word)).length,
  };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean);
}
