import { groupBy } from "../lib/group-by.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { latestInstant } from "../store/instants.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { repliedWords } from "../store/nameless.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { OutsideWords, type Pool } from "./outside-words.ts";

/** Rows without employees' replies to outsiders; numbers are of comments. */
export interface WithoutReplies {
  /** Those of which some comment is no such reply. */
  rows: Uint32Array;
  /** Replies to outsiders for certain. */
  replies: number;
  /** Comments of employees that may be replies to outsiders or not. */
  open: number;
  /** Replies, certain or open, among `rows`: some of an aggregated row. */
  within: number;
  /** Replies of a row, certain or open. */
  repliesOf(row: number): number;
}

/** How many comments of a row are replies to outsiders for certain, and how many of the others may be. */
interface ReplyCounts {
  sure: number;
  open: number;
}

/**
 * Leaves out employees' replies to outsiders: they are answers, and no applause. One reply to each of an outsider's
 * words, said before it, by whichever employee, so that a stranger's comment can't hide a dozen colleagues. A reply
 * answers what it names; else the latest words of the person whom it names under that post, or of somebody unnamed; an
 * aggregated one any words there. Where it is unknown who said those words, or on which day, the reply is open.
 */
export const withoutHelpfulReplies = perRows((table: Table, rows: Uint32Array): WithoutReplies => {
  const { isReply, replies } = repliesToOutsiders(table);
  const without = { ...allOf(rows), repliesOf: (row: number) => sumOf(replies.get(row)) };
  if (replies.size > 0)
    without.rows = filterRows(rows, (row) => {
      if (isReply[row] === 0) return true;
      const { sure, open } = replies.get(row) as ReplyCounts;
      without.replies += sure;
      without.open += open;
      if (sure + open === table.count[row]) return false;
      without.within += sure + open;
      return true;
    });
  return without;
});

/** Rows of which none is such a reply. */
export function allOf(rows: Uint32Array): WithoutReplies {
  return { rows, replies: 0, open: 0, within: 0, repliesOf: () => 0 };
}

function sumOf({ sure, open }: ReplyCounts = { sure: 0, open: 0 }): number {
  return sure + open;
}

/** The replies of each row whatever the window, so that a week's figures add up to the month's. */
const repliesToOutsiders = perTable((table: Table) => {
  /** One byte a row, 1 for a reply: most are none, and a map of rows takes long to ask. */
  const isReply = new Uint8Array(table.length);
  const replies = new Map<number, ReplyCounts>();
  const ours = kindSet({ of: ["comment"], sides: ["inside"], inbound: true });
  const candidates = filterRows(rowsOfKinds(table, table.allRows, ours), (row) =>
    mayReplyToOutsider(table, row),
  );
  if (candidates.length === 0) return { isReply, replies };
  const countReplies = replyCounter(table, candidates);
  const instants = new Map(Array.from(candidates, (row) => [row, latestInstant(table, row)]));
  const instantOf = (row: number) => instants.get(row) as number;
  // What says most of what it answers chooses first, and an aggregated row takes what is left.
  for (const level of [0, 1, 2]) {
    const ofLevel = candidates.filter((row) => levelOf(table, row) === level);
    ofLevel.sort((a, b) => (instantOf(a) < instantOf(b) ? -1 : instantOf(a) > instantOf(b) ? 1 : a - b));
    for (const row of ofLevel) {
      const counts = countReplies(row, instantOf(row));
      if (sumOf(counts) === 0) continue;
      replies.set(row, counts);
      isReply[row] = 1;
    }
  }
  return { isReply, replies };
});

/** Whether an employee's comment names, as what it answers or as whom it is toward, who may be outside. */
function mayReplyToOutsider(table: Table, row: number): boolean {
  const toward = table.towardSide[row];
  if (toward === SIDE_CODE.outside || table.saysTowardUnknown(row)) return true;
  if (toward === SIDE_CODE.inside) return false;
  const replied = repliedWords(table, row);
  // What names nobody is toward the brand as far as the join can tell.
  if (replied !== NONE) return toward === SIDE_CODE.unknown || table.actor[replied] === NONE;
  return toward === SIDE_CODE.unknown && (table.toward[row] as number) >= 0;
}

/** 0 for a row that names what it replies to, 1 for one that names a person, 2 for an aggregated one. */
function levelOf(table: Table, row: number): number {
  if (repliedWords(table, row) !== NONE) return 0;
  return (table.toward[row] as number) >= 0 ? 1 : 2;
}

/**
 * Counts how many of a row's comments answer outsiders' words that no other has answered yet. Rows have to come level by
 * level, each level in the order of its instants.
 */
function replyCounter(table: Table, candidates: Uint32Array) {
  const words = new OutsideWords(table);
  const places = new Set(Array.from(candidates, (row) => words.placeOf(row)));
  const said = filterRows(table.allRows, (row) => words.has(row) && places.has(words.placeOf(row)));
  const byPlace = groupBy(Array.from(said), (row) => words.placeOf(row));
  const bySpeaker = groupBy(Array.from(said), (row) => `${words.placeOf(row)} ${table.actor[row]}`);
  const placePools = new Map(Array.from(byPlace, ([key, rows]) => [key, words.pool(rows)]));
  const personPools = new Map(Array.from(bySpeaker, ([key, rows]) => [key, words.pool(rows)]));
  const poolsOf = (row: number): (Pool | undefined)[] => {
    const place = words.placeOf(row);
    if (levelOf(table, row) === 2) return [placePools.get(place)];
    return [table.toward[row], NONE].map((person) => personPools.get(`${place} ${person}`));
  };
  return (row: number, instant: number): ReplyCounts => {
    const count = table.count[row] as number;
    const isDated = table.day[row] !== UNDATED;
    const replied = repliedWords(table, row);
    if (replied !== NONE) {
      const isAnswer = words.has(replied) && words.saidAfter(replied) < instant;
      const answered = isAnswer ? words.answer(replied, count) : 0;
      return words.isSure(replied) && isDated ? { sure: answered, open: 0 } : { sure: 0, open: answered };
    }
    const counts = { sure: 0, open: 0 };
    // What counts replies to nobody in particular answers no outsider for certain.
    for (const pool of table.saysTowardUnknown(row) ? [] : poolsOf(row)) {
      const answered = pool?.sure.answer(instant, count - counts.sure - counts.open) ?? 0;
      if (isDated) counts.sure += answered;
      else counts.open += answered;
    }
    for (const pool of poolsOf(row))
      counts.open += pool?.open.answer(instant, count - counts.sure - counts.open) ?? 0;
    return counts;
  };
}
