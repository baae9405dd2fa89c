import { MINUTE_MS } from "../../domain/day.ts";
import { firstWhere } from "../../lib/first-where.ts";
import { rejected } from "../../lib/statistics/benjamini-hochberg.ts";
import { atLeast } from "../../lib/statistics/poisson-binomial.ts";
import type { Reactions } from "./reactions.ts";

/** An account that reacts when employees do, and not as others do nor as it does itself. */
export interface Companion {
  account: number;
  /** Its reactions, at most the latest 200. */
  reactions: number;
  /** Of those, within the window of an employee's. */
  near: number;
  /** How many would be by what others do on the same posts, and by its own delays: the larger. */
  expected: number;
  windowMinutes: number;
  /** Rows of its reactions near an employee's. */
  rows: number[];
}

export const LEAST_POSTS = 12;
const LEAST_REACTIONS = 8;
const MOST_REACTIONS = 200;
const WINDOWS = [5, 20];
/** Share of false discoveries over both windows. */
const FALSE_DISCOVERIES = 0.05;
const LEAST_RATIO = 1.5;

/**
 * The accounts that keep company with employees, the surest first. Two explanations must both fail: that whoever
 * reacts to these posts does so then, and that the account is always that late; the larger of the two chances counts
 * (an intersection-union test). Over each window Benjamini and Hochberg's bound holds.
 * @param mayBeTested whether an account is looked at
 */
export function companionsOf(reactions: Reactions, mayBeTested: (account: number) => boolean): Companion[] {
  if (reactions.posts < LEAST_POSTS) return [];
  const ours = ourTimes(reactions);
  const byAccount = reactionsByAccount(reactions, mayBeTested);
  const found = new Map<number, Companion>();
  for (const minutes of WINDOWS) {
    const width = minutes * MINUTE_MS;
    const isNear = (post: number, time: number) => {
      const times = ours[post] as Float64Array;
      const next = firstWhere(times.length, (i) => (times[i] as number) >= time - width);
      return (times[next] ?? Number.POSITIVE_INFINITY) <= time + width;
    };
    const others = othersNear(reactions, isNear);
    const tests = [...byAccount].map(([account, own]) => ({
      ...testOf(reactions, own, others, isNear),
      account,
      windowMinutes: minutes,
    }));
    for (const { p: _p, ...one } of rejected(tests, FALSE_DISCOVERIES / WINDOWS.length)) {
      if (found.has(one.account)) continue;
      const own = byAccount.get(one.account) ?? [];
      const near = own.filter(([post, i]) => isNear(post, reactions.time[i] as number));
      found.set(one.account, { ...one, rows: near.map(([, i]) => reactions.row[i] as number) });
    }
  }
  return [...found.values()];
}

/** The times of employees' reactions to each post, in order. */
function ourTimes({ posts, start, time, isOurs }: Reactions): Float64Array[] {
  return Array.from({ length: posts }, (_, post) => {
    const own: number[] = [];
    for (let i = start[post] as number; i < (start[post + 1] as number); i++) {
      if (isOurs[i] === 1) own.push(time[i] as number);
    }
    return Float64Array.from(own).sort();
  });
}

/** The reactions of each account that is looked at, as pairs of a post and an index. */
function reactionsByAccount(
  { posts, start, account, isOurs }: Reactions,
  mayBeTested: (account: number) => boolean,
): Map<number, [post: number, index: number][]> {
  const counts = new Map<number, number>();
  for (let i = 0; i < account.length; i++) {
    if (isOurs[i] === 0) counts.set(account[i] as number, (counts.get(account[i] as number) ?? 0) + 1);
  }
  const tested = new Map<number, [number, number][]>();
  for (const [one, count] of counts) if (count >= LEAST_REACTIONS && mayBeTested(one)) tested.set(one, []);
  for (let post = 0; post < posts; post++) {
    for (let i = start[post] as number; i < (start[post + 1] as number); i++) {
      if (isOurs[i] === 0) tested.get(account[i] as number)?.push([post, i]);
    }
  }
  for (const [one, own] of tested) tested.set(one, own.slice(-MOST_REACTIONS));
  return tested;
}

type IsNear = (post: number, time: number) => boolean;

/** Of each post, how many outsiders reacted, and how many of them near an employee. */
function othersNear({ posts, start, time, isOurs }: Reactions, isNear: IsNear) {
  const all = new Uint32Array(posts);
  const near = new Uint32Array(posts);
  for (let post = 0; post < posts; post++) {
    for (let i = start[post] as number; i < (start[post + 1] as number); i++) {
      if (isOurs[i] === 1) continue;
      all[post] = (all[post] as number) + 1;
      if (isNear(post, time[i] as number)) near[post] = (near[post] as number) + 1;
    }
  }
  return { all, near };
}

function testOf(
  { postTime, time }: Reactions,
  own: readonly [post: number, index: number][],
  others: { all: Uint32Array; near: Uint32Array },
  isNear: IsNear,
) {
  const hits = own.map(([post, i]) => isNear(post, time[i] as number));
  const near = hits.filter(Boolean).length;
  const byOthers = Float64Array.from(own, ([post], at) => {
    const withoutIt = (others.near[post] as number) - (hits[at] === true ? 1 : 0);
    return (withoutIt + 0.5) / (others.all[post] as number);
  });
  const expectedByOthers = sum(byOthers);
  const base = { reactions: own.length, near };
  const pByOthers = near < LEAST_RATIO * expectedByOthers ? 1 : atLeast(byOthers, near);
  // The larger of the two chances counts, so that the slower one need not be looked at.
  if (pByOthers > FALSE_DISCOVERIES) return { ...base, expected: expectedByOthers, p: 1 };
  const delays = own.map(([post, i]) => (time[i] as number) - (postTime[post] as number));
  const byHabit = Float64Array.from(
    own,
    ([post]) =>
      delays.filter((delay) => isNear(post, (postTime[post] as number) + delay)).length / own.length,
  );
  const expectedByHabit = sum(byHabit);
  const pByHabit = near < LEAST_RATIO * expectedByHabit ? 1 : atLeast(byHabit, near);
  return { ...base, expected: Math.max(expectedByOthers, expectedByHabit), p: Math.max(pByOthers, pByHabit) };
}

function sum(chances: Float64Array): number {
  return chances.reduce((all, one) => all + one, 0);
}
