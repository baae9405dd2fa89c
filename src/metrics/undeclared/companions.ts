import { MINUTE_MS } from "../../domain/day.ts";
import { firstWhere } from "../../lib/first-where.ts";
import { rejected } from "../../lib/statistics/benjamini-hochberg.ts";
import { atLeast } from "../../lib/statistics/poisson-binomial.ts";
import { groupRows } from "../../store/groups.ts";
import type { FirstReactions } from "./reactions.ts";

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
 */
export function companionsOf(reactions: FirstReactions): Companion[] {
  if (reactions.posts < LEAST_POSTS) return [];
  const ours = ourTimes(reactions);
  const postOf = postsOf(reactions);
  const accounts = accountsOf(reactions);
  const companions = new Map<number, Companion>();
  for (const minutes of WINDOWS) {
    const width = minutes * MINUTE_MS;
    const near = nearOurs(reactions, ours, width);
    const surroundings = { reactions, ours, postOf, width, near, others: othersNear(reactions, near) };
    const tests = accounts.map(({ account, own }) => ({ account, own, ...testOf(own, surroundings) }));
    for (const { p: _p, own, ...companion } of rejected(tests, FALSE_DISCOVERIES / WINDOWS.length)) {
      if (companions.has(companion.account)) continue;
      const rows = Array.from(
        own.filter((i) => near[i] === 1),
        (i) => reactions.row[i] as number,
      );
      companions.set(companion.account, { ...companion, windowMinutes: minutes, rows });
    }
  }
  return [...companions.values()];
}

/** The times of employees' reactions to each post, in order. */
function ourTimes({ posts, start, time, isOurs }: FirstReactions): Float64Array[] {
  return Array.from({ length: posts }, (_, post) => {
    const own: number[] = [];
    for (let i = start[post] as number; i < (start[post + 1] as number); i++) {
      if (isOurs[i] === 1) own.push(time[i] as number);
    }
    return Float64Array.from(own).sort();
  });
}

/** The post of each reaction. */
function postsOf({ posts, start, time }: FirstReactions): Uint32Array {
  const postOf = new Uint32Array(time.length);
  for (let post = 0; post < posts; post++) postOf.fill(post, start[post], start[post + 1]);
  return postOf;
}

/** The outside accounts with reactions enough, and which those are, at most the latest. */
function accountsOf({ account, isOurs }: FirstReactions): { account: number; own: Uint32Array }[] {
  const size = account.reduce((most, number) => Math.max(most, number), -1) + 1;
  const places = Uint32Array.from(account, (_, i) => i);
  const { rows, start } = groupRows(places, size, (i) => (isOurs[i] === 1 ? -1 : (account[i] as number)));
  const accounts: { account: number; own: Uint32Array }[] = [];
  for (let number = 0; number < size; number++) {
    const own = rows.subarray(start[number], start[number + 1]);
    if (own.length >= LEAST_REACTIONS) accounts.push({ account: number, own: own.slice(-MOST_REACTIONS) });
  }
  return accounts;
}

/** Whether one of some times, in order, is within a width of a time. */
function isWithin(times: Float64Array, time: number, width: number): boolean {
  const next = firstWhere(times.length, (i) => (times[i] as number) >= time - width);
  return (times[next] ?? Number.POSITIVE_INFINITY) <= time + width;
}

/** Of each reaction 1 where it is an outsider's, and within a width of an employee's to the same post. */
function nearOurs({ posts, start, time, isOurs }: FirstReactions, ours: Float64Array[], width: number) {
  const near = new Uint8Array(time.length);
  for (let post = 0; post < posts; post++) {
    const times = ours[post] as Float64Array;
    if (times.length === 0) continue;
    for (let i = start[post] as number; i < (start[post + 1] as number); i++) {
      if (isOurs[i] === 0 && isWithin(times, time[i] as number, width)) near[i] = 1;
    }
  }
  return near;
}

/** Of each post, how many outsiders reacted, and how many of them near an employee. */
function othersNear({ posts, start, isOurs }: FirstReactions, isNear: Uint8Array) {
  const total = new Uint32Array(posts);
  const near = new Uint32Array(posts);
  for (let post = 0; post < posts; post++) {
    for (let i = start[post] as number; i < (start[post + 1] as number); i++) {
      if (isOurs[i] === 0) total[post] = (total[post] as number) + 1;
      if (isNear[i] === 1) near[post] = (near[post] as number) + 1;
    }
  }
  return { total, near };
}

/** What a test of an account looks at beside its own reactions. */
interface Surroundings {
  reactions: FirstReactions;
  ours: Float64Array[];
  postOf: Uint32Array;
  width: number;
  near: Uint8Array;
  others: { total: Uint32Array; near: Uint32Array };
}

function testOf(own: Uint32Array, { reactions, ours, postOf, width, near: isNear, others }: Surroundings) {
  const near = own.reduce((count, i) => count + (isNear[i] as number), 0);
  const chanceByOthers = (i: number) => {
    const post = postOf[i] as number;
    const withoutIt = (others.near[post] as number) - (isNear[i] as number);
    return (withoutIt + 0.5) / (others.total[post] as number);
  };
  const expectedByOthers = own.reduce((sum, i) => sum + chanceByOthers(i), 0);
  const base = { reactions: own.length, near };
  const pByOthers =
    near < LEAST_RATIO * expectedByOthers ? 1 : atLeast(Float64Array.from(own, chanceByOthers), near);
  // The larger of the two chances counts, so that the slower one need not be looked at.
  if (pByOthers > FALSE_DISCOVERIES) return { ...base, expected: expectedByOthers, p: 1 };
  const { time, postTime } = reactions;
  const published = (i: number) => postTime[postOf[i] as number] as number;
  const delays = Array.from(own, (i) => (time[i] as number) - published(i));
  const byHabit = Float64Array.from(own, (i) => {
    const times = ours[postOf[i] as number] as Float64Array;
    return delays.filter((delay) => isWithin(times, published(i) + delay, width)).length / own.length;
  });
  const expectedByHabit = byHabit.reduce((sum, chance) => sum + chance, 0);
  const pByHabit = near < LEAST_RATIO * expectedByHabit ? 1 : atLeast(byHabit, near);
  return { ...base, expected: Math.max(expectedByOthers, expectedByHabit), p: Math.max(pByOthers, pByHabit) };
}
