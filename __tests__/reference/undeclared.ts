/** The rule undeclared-insiders, once more: every account is held against every employee under every post. */
import { atMost, countOf, type Measured, noAnswer } from "./bounds.ts";
import { brandPosts, INTERACTIONS, type Span, wasExported } from "./view.ts";
import type { Fact } from "./world.ts";

/** An outside account that acts when employees do. */
export interface Suspect {
  channel: string;
  account: string;
  reactions: number;
  near: number;
  expected: number;
  windowMinutes: number;
}

interface Act {
  post: Post;
  actor: string;
  time: number;
  isOurs: boolean;
}

interface Post {
  time: number;
  /** The first that each account did to it. */
  acts: Act[];
}

const MINUTE = 60_000;

export function undeclaredInsiders(span: Span): Measured[] {
  const limit = atMost(0);
  const posts = postsOf(span);
  const acts = posts.flatMap((post) => post.acts);
  if (!wasExported(span, INTERACTIONS)) return [noAnswer({}, limit)];
  if (acts.every(({ isOurs }) => isOurs) || acts.every(({ isOurs }) => !isOurs)) return [noAnswer({}, limit)];
  if (posts.length < 12) return [noAnswer({}, limit)];
  const { length } = suspectsIn(span);
  return [{ scope: {}, limit, ...countOf(length, 0, length) }];
}

export function suspectsIn(span: Span): Suspect[] {
  const posts = postsOf(span);
  if (posts.length < 12) return [];
  const strangers = posts.flatMap((post) => post.acts).filter(({ isOurs }) => !isOurs);
  const tested = [...new Set(strangers.map(({ actor }) => actor))]
    .map((actor) => strangers.filter((act) => act.actor === actor).slice(-200))
    .filter((own) => own.length >= 8);
  const suspects = new Map<string, Suspect>();
  for (const minutes of [5, 20]) {
    const tests = tested.map((own) => testOf(own, minutes)).sort((a, b) => a.chance - b.chance);
    // Benjamini and Hochberg: the last that is small enough for its place takes all before it along.
    let last = tests.length;
    while (last > 0 && (tests[last - 1]?.chance ?? 1) > (0.025 * last) / tests.length) last--;
    for (const { chance: _, ...suspect } of tests.slice(0, last))
      if (!suspects.has(suspect.account)) suspects.set(suspect.account, suspect);
  }
  return [...suspects.values()];
}

/** The brand's posts to the last day, the earliest first, with what named people of known sides did to them. */
function postsOf({ world, to, channels }: Span): Post[] {
  const all = { world, from: "0001-01-01", to, channels };
  return brandPosts(all)
    .filter(({ time }) => time !== null)
    .sort((a, b) => (a.time as number) - (b.time as number))
    .map((fact) => {
      const post: Post = { time: fact.time as number, acts: [] };
      const done = world.facts.filter((one) => one.post === fact && isTold(one, to));
      for (const actor of new Set(done.map((one) => one.actor as string))) {
        const [first] = done
          .filter((one) => one.actor === actor)
          .sort((a, b) => (a.time as number) - (b.time as number));
        const { time, side } = first as Fact;
        post.acts.push({ post, actor, time: time as number, isOurs: side === "inside" });
      }
      return post;
    });
}

function isTold({ inbound, actor, time, date, side }: Fact, to: string): boolean {
  if (!inbound || actor === null || time === null || date === null || date > to) return false;
  return side === "inside" || side === "outside";
}

function isNear({ acts }: Post, time: number, minutes: number): boolean {
  return acts.some((act) => act.isOurs && Math.abs(act.time - time) <= minutes * MINUTE);
}

/** The larger of the two chances of so many near employees; 1 where they are not half as many again as expected. */
function testOf(own: Act[], minutes: number): Suspect & { chance: number } {
  const near = own.filter(({ post, time }) => isNear(post, time, minutes)).length;
  const byOthers = own.map(({ post, actor }) => {
    const others = post.acts.filter((act) => !act.isOurs && act.actor !== actor);
    const close = others.filter(({ time }) => isNear(post, time, minutes)).length;
    return (close + 0.5) / (others.length + 1);
  });
  const delays = own.map(({ post, time }) => time - post.time);
  const byHabit = own.map(({ post }) => {
    const close = delays.filter((delay) => isNear(post, post.time + delay, minutes)).length;
    return close / delays.length;
  });
  const [a, b] = [byOthers, byHabit].map((chances) => chances.reduce((all, one) => all + one, 0)) as [
    number,
    number,
  ];
  const chance =
    near < 1.5 * Math.max(a, b) ? 1 : Math.max(chanceOf(byOthers, near), chanceOf(byHabit, near));
  const [channel, account] = (own[0] as Act).actor.split("/") as [string, string];
  const windowMinutes = minutes;
  return { channel, account, reactions: own.length, near, expected: Math.max(a, b), windowMinutes, chance };
}

/** The chance that at least so many of independent things happen. */
function chanceOf(chances: number[], least: number): number {
  let counts = [1];
  for (const chance of chances)
    counts = Array.from(
      { length: counts.length + 1 },
      (_, n) => (counts[n] ?? 0) * (1 - chance) + (counts[n - 1] ?? 0) * chance,
    );
  return counts.slice(least).reduce((all, one) => all + one, 0);
}
