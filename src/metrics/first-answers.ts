import { firstWhere } from "../lib/first-where.ts";
import { NONE, POST } from "../store/codes.ts";
import { type Groups, groupRows } from "../store/groups.ts";
import { earliestInstant, latestInstant } from "../store/instants.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { isLoose } from "../store/loose-words.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows, sortedRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { isAmong } from "../store/type-mask.ts";
import {
  conversationsOf,
  isPrivate,
  lastThreadOf,
  replyOf,
  strayReplies,
  threadOf,
  WORDS,
} from "./threads.ts";

/** Whose replies count: the brand's, or any employee's too. */
export type Answerer = "brand" | "team";

/** Who answered what, of a whole table. */
export interface FirstAnswers {
  /**
   * When a row was first answered, in milliseconds since 1970; Infinity for never, NaN where the answer has no time, or
   * something may have answered it sooner: a reply by somebody unnamed, or words of the brand that do not say to whom.
   */
  at(row: number): number;
  /** The same by what surely answers it. */
  surelyAt(row: number): number;
  /** Whether only a reply answers a row: what is said to it, where replies on its channel name what they reply to. */
  needsReply(row: number): boolean;
}

/** Finding the answers takes scans of the table, and figures of many weeks ask for the same ones. */
export const firstAnswers = perTable(findAnswers);

function findAnswers(table: Table, by: Answerer): FirstAnswers {
  const instants = new Map<number, number>();
  const instantOf = (row: number) => {
    const time = table.time[row] as number;
    if (!Number.isNaN(time)) return time;
    const known = instants.get(row) ?? latestInstant(table, row);
    instants.set(row, known);
    return known;
  };
  const all = table.allRows;
  const sides = by === "team" ? (["brand", "inside"] as const) : (["brand"] as const);
  const ours = sortedRows(rowsOfKinds(table, all, kindSet({ sides })), instantOf);
  const words = filterRows(ours, (row) => isAmong(table.type[row] as number, WORDS));
  // Replies to what no export holds, as an outbox beside notifications with other ids has them, tell nothing apart.
  const replied = new Set(
    Array.from(words, (row) => (namesReplied(table, row) ? placeOf(table, row) : NONE)),
  );
  const needsReply = (row: number) => replied.has(placeOf(table, row));
  const timed = ({ rows, start }: Groups) => ({ rows, start, instants: Float64Array.from(rows, instantOf) });
  const direct = timed(groupRows(words, table.length, (row) => repliedRow(table, row)));
  // Whoever is not named may be one of us.
  const unnamed = filterRows(
    rowsOfKinds(table, all, kindSet({ sides: ["unknown"] })),
    (row) => table.actor[row] === NONE && isAmong(table.type[row] as number, WORDS),
  );
  const byNobody = timed(
    groupRows(sortedRows(unnamed, instantOf), table.length, (row) => repliedRow(table, row)),
  );
  const talks = byTalk(table, words, needsReply);
  const toPeople = timed(talks.groups);
  const loose = looseWords(table, words);
  const byLoose = timed(loose.groups);
  const gestures = timed(groupRows(ours, table.accounts.size, (row) => table.toward[row] as number));

  /** The first answer of a group after an instant. */
  const first = ({ rows, start, instants }: Timed, key: number, after: number): number => {
    if (key < 0 || start[key] === start[key + 1]) return Number.POSITIVE_INFINITY;
    const from = start[key] as number;
    const to = start[key + 1] as number;
    const answer = from + firstWhere(to - from, (i) => (instants[from + i] as number) > after);
    if (answer >= to) return Number.POSITIVE_INFINITY;
    // A day is not a time: the answer came, and nobody can say how soon.
    return table.time[rows[answer] as number] as number;
  };
  const surelyAt = remembered(table, (row) => {
    const after = earliestInstant(table, row);
    const actor = table.actor[row] as number;
    const recorded = recordedAnswer(table, row);
    let answer = earlier(recorded ?? Number.POSITIVE_INFINITY, first(direct, row, after));
    if (!isAmong(table.type[row] as number, WORDS)) return earlier(answer, first(gestures, actor, after));
    for (const key of talks.keysOf(row)) answer = earlier(answer, first(toPeople, key, after));
    return answer;
  });
  const at = remembered(table, (row) => {
    const answer = surelyAt(row);
    if (!isAmong(table.type[row] as number, WORDS)) return answer;
    const after = earliestInstant(table, row);
    const maySooner = [first(byNobody, row, after), first(byLoose, loose.threadOf(row), after)];
    const isFirst = maySooner.every((perhaps) => perhaps === Number.POSITIVE_INFINITY || answer <= perhaps);
    return isFirst ? answer : Number.NaN;
  });
  return { needsReply: (row) => isAmong(table.type[row] as number, WORDS) && needsReply(row), at, surelyAt };
}

/** An instant of each row, found when first asked for. */
function remembered({ length }: Table, find: (row: number) => number): (row: number) => number {
  const found = new Float64Array(length).fill(UNASKED);
  return (row) => {
    if (found[row] === UNASKED) found[row] = find(row);
    return found[row] as number;
  };
}

/** Rows by a key, with the instant of each. */
interface Timed extends Groups {
  instants: Float64Array;
}

/** Stands for a row that nobody has asked about; no activity is so old. */
const UNASKED = Number.NEGATIVE_INFINITY;

/** When the record itself says that it was answered; an answer before the question is a mistake of the source. */
export function recordedAnswer(table: Table, row: number): number | undefined {
  const time = table.answeredAt(row);
  return time === undefined || time < (table.time[row] as number) ? undefined : time;
}

/** The earlier of two instants; unknown (NaN) only where no other is known. */
function earlier(a: number, b: number): number {
  if (Number.isNaN(a)) return b === Number.POSITIVE_INFINITY ? a : b;
  return b < a || (Number.isNaN(b) && a === Number.POSITIVE_INFINITY) ? b : a;
}

/** A channel's public talk, or its private messages: of the one, exports say what replies to what, of the other seldom. */
function placeOf(table: Table, row: number): number {
  return 2 * (table.channel[row] as number) + (isPrivate(table, row) ? 1 : 0);
}

/** The row that an answer names: what it replies to, or what it was done to where that is no post. */
function repliedRow(table: Table, row: number): number {
  const channel = table.channel[row] as number;
  const replied = table.index.find(channel, table.reply[row] as number);
  const answered = replied === NONE ? table.index.find(channel, table.object[row] as number) : replied;
  return answered !== NONE && table.type[answered] === POST ? NONE : answered;
}

/** Whether a row is a reply to words that the exports hold. */
function namesReplied(table: Table, row: number): boolean {
  return replyOf(table, row) !== NONE && repliedRow(table, row) !== NONE;
}

/**
 * Answers by conversation and person where they are replies, and by thread and person where replies on their channel
 * do not say what they reply to. A reply to what no export holds is words to its person as well.
 */
function byTalk(table: Table, words: Uint32Array, needsReply: (row: number) => boolean) {
  const numbers = new Map<number, number>();
  const people = table.accounts.size;
  const inConversation = (conversation: number, person: number) => conversation * people + person;
  const inThread = (thread: number, person: number) => (table.length + thread) * people + person;
  const isStray = strayReplies(table);
  const lastThread = lastThreadOf(table, words, isStray);
  const conversationOf = conversationsOf(table);
  const keyOf = (row: number): number => {
    const person = table.toward[row] as number;
    if (person < 0) return NONE;
    if (namesReplied(table, row)) return inConversation(conversationOf(repliedRow(table, row)), person);
    const isReply = replyOf(table, row) !== NONE || isStray(row);
    return needsReply(row) && !isReply ? NONE : inThread(lastThread(row), person);
  };
  const groups = groupRows(words, words.length, (row) => {
    const key = keyOf(row);
    if (key === NONE) return NONE;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const keysOf = (row: number): number[] => {
    const person = table.actor[row] as number;
    if (person === NONE) return [];
    const keys = [inConversation(conversationOf(row), person), inThread(threadOf(table, row), person)];
    return keys.flatMap((key) => numbers.get(key) ?? []);
  };
  return { groups, keysOf };
}

/** The brand's loose words by thread. */
function looseWords(table: Table, words: Uint32Array) {
  const numbers = new Map<number, number>();
  const keyOf = (row: number) =>
    threadOf(table, row) * table.channels.length + (table.channel[row] as number);
  const groups = groupRows(
    filterRows(words, (row) => isLoose(table, row)),
    words.length,
    (row) => {
      const number = numbers.get(keyOf(row)) ?? numbers.size;
      numbers.set(keyOf(row), number);
      return number;
    },
  );
  return { groups, threadOf: (row: number) => numbers.get(keyOf(row)) ?? NONE };
}
