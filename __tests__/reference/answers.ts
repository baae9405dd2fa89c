/** Who answered what, once more and from the docs: every question is held against every answer. */
import { addDays, endOfDay } from "./calendar.ts";
import type { Fact, World } from "./world.ts";

const GESTURES = ["like", "share", "follow"];

type Answerer = "brand" | "team";

type Moment = number | "never" | "unknown";

/** Milliseconds since 1970 at which a fact was first answered; "never", or "unknown" where nobody can tell when. */
export function firstAnswer(world: World, asked: Fact, by: Answerer): Moment {
  const known = sureAnswer(world, asked, by);
  const isSooner = (perhaps: Moment) =>
    perhaps === "unknown" || (perhaps !== "never" && (typeof known !== "number" || known > perhaps));
  // Whoever is not named may be the brand, and the brand's words to nobody may be to anybody there.
  const perhaps = [unnamedReplies(world, asked), looseWords(world, asked)];
  if (perhaps.some((facts) => isSooner(first(world, facts, sinceOf(world, asked))))) return "unknown";
  // What answers it without a time may have come before what has one.
  const isEarliest =
    typeof known !== "number" || isUndated(asked) || answerSpan(world, asked, by).since >= known;
  return isEarliest ? known : "unknown";
}

function isUndated({ time, date }: Fact): boolean {
  return time === null && date === null;
}

/** The same, by what is known to answer it. */
export function sureAnswer(world: World, asked: Fact, by: Answerer): Moment {
  const own = statedAnswer(world, asked);
  const ways = waysToAnswer(world, asked, by).map((answers) => first(world, answers, sinceOf(world, asked)));
  const known = [own, ...ways].filter((way) => typeof way === "number");
  if (known.length > 0) return Math.min(...known);
  return own === "unknown" || ways.includes("unknown") ? "unknown" : "never";
}

/**
 * The moments between which a fact was answered first: nothing can have answered it before `since`, and something surely
 * had at the end of `by`. Both Infinity where nothing did or may have.
 */
export function answerSpan(world: World, asked: Fact, by: Answerer): { since: number; by: number } {
  const [named = [], ...toThem] = waysToAnswer(world, asked, by);
  const perhaps = [unnamedReplies(world, asked), looseWords(world, asked)].flat();
  const isLater = (fact: Fact) => untilOf(world, fact) > sinceOf(world, asked);
  const earliest = (fact: Fact) =>
    fact.time ?? (fact.date === null ? Number.NEGATIVE_INFINITY : startOf(world, fact.date));
  const stated = statedAnswer(world, asked);
  const ofDay = stated === "unknown" ? (asked.record.answeredAt as string) : null;
  const own =
    ofDay === null
      ? {
          since: stated === "never" ? Infinity : (stated as number),
          by: stated === "never" ? Infinity : (stated as number),
        }
      : { since: startOf(world, ofDay), by: endOfDay(ofDay, world.timezone) - 1 };
  const possible = [...named, ...toThem.flat(), ...perhaps].filter(isLater);
  const certain = [
    ...named.filter(isLater),
    // What is only said to the same person may have been said before, on the day of both.
    ...toThem.flat().filter((fact) => earliest(fact) > untilOf(world, asked)),
  ];
  return {
    since: Math.min(own.since, ...possible.map(earliest)),
    by: Math.min(own.by, ...certain.map((fact) => untilOf(world, fact))),
  };
}

/** What the record itself says of its answer, unless that came before it; a day alone says nothing of when. */
export function statedAnswer(world: World, fact: Fact): Moment {
  const { record, time, date } = fact;
  const { answeredAt, published } = record;
  if (!answeredAt) return "never";
  if (!answeredAt.includes("T"))
    return published && answeredAt < published.slice(0, 10) ? "never" : "unknown";
  const stated = Date.parse(answeredAt);
  const begin = time ?? (date === null ? Number.NEGATIVE_INFINITY : startOf(world, date));
  return stated < begin ? "never" : stated;
}

function sinceOf(world: World, { time, date }: Fact): number {
  return time ?? (date === null ? Number.NEGATIVE_INFINITY : startOf(world, date) - 1);
}

/** The last moment at which a fact may have been done. */
function untilOf(world: World, { time, date }: Fact): number {
  return time ?? (date === null ? Number.POSITIVE_INFINITY : startOf(world, addDays(date, 1)) - 1);
}

/** What the brand said, or may have said, under the same post, in reply to nothing and to nobody. */
function looseWords(world: World, asked: Fact): Fact[] {
  // A gesture is answered by whatever is said or done to its person, wherever on the channel.
  if (GESTURES.includes(asked.type))
    return world.facts.filter(
      (fact) => isLoose(fact) && fact.object !== null && fact.channel === asked.channel,
    );
  if (asked.object === null) return [];
  return world.facts.filter(
    (fact) =>
      isLoose(fact) && samePlace(fact, asked) && (fact.type === "message") === (asked.type === "message"),
  );
}

/** Whether a fact is words in reply to nothing and to nobody, of the brand or of somebody who may be the brand. */
function isLoose(fact: Fact): boolean {
  return saysNotToWhom(fact) && (fact.toward === null || fact.towardSide === "brand");
}

/** Whether words of the brand, or of somebody who may be the brand, name neither what they reply to nor anybody. */
function saysNotToWhom(fact: Fact): boolean {
  const { type, side, record } = fact;
  if ([...GESTURES, "post"].includes(type) || record.inReplyTo || record.target) return false;
  return side === "brand" || mayBeBrands(fact);
}

/** Whether nobody is named; what the brand answered some of is not the brand's. */
export function mayBeBrands({ actor, side, record, buckets }: Fact): boolean {
  const { toward = "unknown" } = record;
  return actor === null && side === "unknown" && toward === "unknown" && buckets === null;
}

function samePlace(a: Fact, b: Fact): boolean {
  return a.channel === b.channel && a.object === b.object;
}

/**
 * Whether words under a post may be to outsiders or not: they do not say to whom, and somebody else spoke there before
 * who may be of another side than the author of the post, ours or not.
 */
export function mayBeToOthers(world: World, fact: Fact): boolean {
  const toward = fact.record.toward ?? "unknown";
  if (!saysNotToWhom(fact) || fact.object === null || toward !== "unknown") return false;
  const isToOutsider = fact.side === "brand" && fact.towardSide === "outside";
  const different = isToOutsider ? ["brand", "inside", "bot", "unknown"] : ["outside", "unknown"];
  return world.facts.some(
    (other) =>
      other !== fact &&
      sinceOf(world, other) < untilOf(world, fact) &&
      samePlace(fact, other) &&
      different.includes(other.side) &&
      ![...GESTURES, "post"].includes(other.type),
  );
}

/** Whether only a reply answers a fact. */
export function needsReply(world: World, { type, channel }: Fact, by: Answerer): boolean {
  const isPrivate = type === "message";
  return (
    !GESTURES.includes(type) &&
    world.facts.some(
      (fact) =>
        isOurs(fact, by) &&
        fact.channel === channel &&
        (fact.type === "message") === isPrivate &&
        !GESTURES.includes(fact.type) &&
        namesReplied(world, fact),
    )
  );
}

/** The answers by each way in which they may be found: named, in the conversation, in the thread, or to a gesture. */
function waysToAnswer(world: World, asked: Fact, by: Answerer): Fact[][] {
  const ours = world.facts.filter((fact) => isOurs(fact, by) && fact.channel === asked.channel);
  const words = ours.filter(({ type }) => !GESTURES.includes(type));
  const named = words.filter((fact) => answeredFact(world, fact) === asked);
  const toThem = (fact: Fact) => asked.actor !== null && fact.toward === asked.actor;
  if (GESTURES.includes(asked.type)) return [named, ours.filter(toThem)];
  const inConversation = words.filter((fact) => {
    const parent = namesReplied(world, fact) ? answeredFact(world, fact) : null;
    return toThem(fact) && parent !== null && rootOf(parent) === rootOf(asked);
  });
  const inThread = words.filter((fact) => {
    const isDangling = (repliesTo(fact) !== null && !namesReplied(world, fact)) || isStray(world, fact);
    const isLoose = repliesTo(fact) === null && !needsReply(world, fact, by);
    if (!toThem(fact) || !(isDangling || isLoose)) return false;
    return threadOf(lastSaid(world, fact) ?? fact) === threadOf(asked);
  });
  return [named, inConversation, inThread];
}

function unnamedReplies(world: World, asked: Fact): Fact[] {
  return world.facts.filter((fact) => {
    if (fact.side !== "unknown" || fact.actor !== null || fact.channel !== asked.channel) return false;
    const isToThem = asked.actor !== null && fact.toward === asked.actor;
    if (GESTURES.includes(asked.type) && isToThem) return true;
    return !GESTURES.includes(fact.type) && answeredFact(world, fact) === asked;
  });
}

function first(world: World, answers: Fact[], since: number): number | "never" | "unknown" {
  const later = answers
    .map((fact) => ({
      fact,
      at: fact.time ?? (fact.date === null ? Infinity : endOfDay(fact.date, world.timezone) - 1),
    }))
    .filter(({ at }) => at > since)
    .sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : world.facts.indexOf(a.fact) - world.facts.indexOf(b.fact),
    );
  const [soonest] = later;
  if (soonest === undefined) return "never";
  return soonest.fact.time ?? "unknown";
}

function isOurs({ side }: Fact, by: Answerer): boolean {
  return side === "brand" || (by === "team" && side === "inside");
}

/** The id of a reply that is none to the post itself. */
function repliesTo({ record, object }: Fact): string | null {
  const reply = record.inReplyTo || null;
  return reply === object ? null : reply;
}

/** What an answer names: as what it replies to, or as what it was done to; no post. */
function answeredFact({ facts }: World, fact: Fact): Fact | null {
  const done =
    facts.find(({ channel, record }) => channel === fact.channel && record.id === fact.object) ?? null;
  const named = fact.answered ?? (fact.object ? done : null);
  return named === null || named.type === "post" ? null : named;
}

/** Whether a fact replies to words that name nobody, and so may be toward anybody though it seems to be toward the brand. */
export function repliesToNobody({ answered, record }: Fact): boolean {
  if (record.toward === "unknown") return true;
  const isStated = "toward" in record || Boolean(record.target);
  const isNobody = answered !== null && answered.type !== "post" && answered.actor === null;
  return isNobody && answered.side === "unknown" && !isStated;
}

/** Whether a fact is a reply to words that the world holds. */
function namesReplied(world: World, fact: Fact): boolean {
  return repliesTo(fact) !== null && answeredFact(world, fact) !== null;
}

/** The beginning of a conversation; of one in a circle, its first fact in the order of their ids. */
function rootOf(fact: Fact): Fact {
  const path: Fact[] = [];
  for (let at = fact; ; ) {
    path.push(at);
    const parent = at.answered;
    if (parent === null || parent.type === "post") return at;
    if (path.includes(parent)) {
      const circle = path.slice(path.indexOf(parent));
      return circle.reduce((least, one) => ((one.record.id ?? "") < (least.record.id ?? "") ? one : least));
    }
    at = parent;
  }
}

function threadOf({ type, object }: Fact): string {
  return `${type === "message" ? "private" : "public"} ${object}`;
}

/** Whether a fact replies to something of which nothing else is known: neither that itself, nor others below it. */
function isStray({ facts }: World, { record, object, channel }: Fact): boolean {
  if (!record.inReplyTo || record.inReplyTo !== object) return false;
  if (facts.some((fact) => fact.channel === channel && fact.record.id === object)) return false;
  return !facts.some((fact) => fact.object === object && (fact.record.inReplyTo || null) !== object);
}

/**
 * Where words name no post, or only something of which nothing else is known: what the person whom they are toward
 * said last before them, in private or in public.
 */
function lastSaid(world: World, words: Fact): Fact | null {
  if (words.object !== null && !isStray(world, words)) return null;
  return world.facts
    .filter(({ actor, time, type }) => {
      if (GESTURES.includes(type)) return false;
      const isEarlier = time !== null && words.time !== null && time < words.time;
      return isEarlier && actor === words.toward && (type === "message") === (words.type === "message");
    })
    .reduce<Fact | null>(
      (last, one) => ((last?.time ?? -Infinity) <= (one.time as number) ? one : last),
      null,
    );
}

function startOf(world: World, date: string): number {
  return endOfDay(addDays(date, -1), world.timezone);
}
