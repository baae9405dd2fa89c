import { addDays, datesBetween, endOfDay } from "./calendar.ts";
import type { Fact, FileFact, World } from "./world.ts";

export const INTERACTIONS = ["comment", "like", "share", "follow", "mention", "quote", "review", "message"];

/** Some local days of a world, and some of its channels; null for all. */
export interface Span {
  world: World;
  from: string;
  to: string;
  channels: string[] | null;
}

/** Activities of the days, and undated ones of files that lie wholly inside. */
export function factsIn({ world, from, to, channels }: Span, undated = true): Fact[] {
  return world.facts.filter(({ channel, date, file }) => {
    if (channels !== null && !channels.includes(channel)) return false;
    if (date !== null) return date >= from && date <= to;
    return undated && file.from !== null && file.to !== null && file.from >= from && file.to <= to;
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

export function speaksOf(file: FileFact, channels: string[] | null): boolean {
  return channels === null || channels.some((channel) => file.exported.has(channel));
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

/** Of response-rate: what is due, and what the snapshots cannot tell of. */
export function answersIn(
  span: Span,
  to: readonly string[],
  within: number,
  by: "brand" | "team",
  until = span.to,
) {
  const { world } = span;
  const end = endOfDay(until, world.timezone);
  const heard = new Set(filesIn(span).flatMap((file) => (file.outbound ? [...file.exported.keys()] : [])));
  const due: Waiting[] = [];
  let untold = false;
  for (const fact of factsIn(span)) {
    if (!fact.inbound || !to.includes(fact.type) || fact.towardSide !== "brand") continue;
    if (fact.side === "unknown") untold = true;
    if (fact.side !== "outside") continue;
    const stated = fact.record.answeredAt ? Date.parse(fact.record.answeredAt) : null;
    const told = stated !== null && fact.time !== null && stated >= fact.time ? stated : null;
    if (fact.time === null || (told === null && !fact.record.id && fact.actor === null)) untold = true;
    else if (fact.time + within <= end) {
      if (told === null && !heard.has(fact.channel)) untold = true;
      else due.push({ fact, delay: delayOf(world, fact, told, by) });
    }
  }
  return { due, untold };
}

function delayOf(world: World, a: Fact, told: number | null, by: "brand" | "team"): number | null {
  const times = told === null ? [] : [told];
  for (const b of world.facts) {
    if (b.side !== "brand" && !(by === "team" && b.side === "inside")) continue;
    if (b.channel !== a.channel || b.time === null || a.time === null || b.time <= a.time) continue;
    const reply = b.record.inReplyTo;
    const direct = reply && reply === a.record.id;
    const thread = reply && a.answered !== null && a.answered.type !== "post" && reply === a.record.inReplyTo;
    const toward = a.actor !== null && b.toward === a.actor;
    if (direct || thread || toward) times.push(b.time);
  }
  return times.length === 0 ? null : Math.min(...times) - (a.time as number);
}

export function answeredIn(due: readonly Waiting[], within: number): number {
  return sum(due.filter(({ delay }) => delay !== null && delay <= within).map(({ fact }) => fact));
}

/** The brand's posts; one that names nobody is the brand's. */
export function brandPosts(span: Span): Fact[] {
  return factsIn(span).filter(
    ({ type, side }) => type === "post" && (side === "brand" || side === "unknown"),
  );
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

/** How many words of the brand's posts are about us, the brand's own words among them, and about the reader. */
export function talkIn(span: Span, { we = WE, you = YOU }: { we?: string[]; you?: string[] } = {}) {
  const words = brandPosts(span).flatMap(({ record }) => wordsOf(record.content ?? ""));
  const ours = [...we, ...(span.world.company.brand?.words ?? ["Acme"])].map((word) => word.toLowerCase());
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
