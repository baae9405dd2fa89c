import { lazy } from "../lib/lazy.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { byInstant } from "../store/timed-rows.ts";
import { UNDATED } from "../store/undated.ts";
import { repliedWords } from "../store/unnamed-authors.ts";
import { OutsideWords, type Pool } from "./outside-words.ts";
import { WordsByPlace } from "./words-by-place.ts";

/** The kinds of employees' comments. */
const OURS = kindSet({ of: ["comment"], sides: ["inside"], inbound: true });

/** Which comments of some rows are replies by which employees help outsiders. */
export interface HelpfulReplies {
  /** How many comments are replies to outsiders for certain. */
  replies: number;
  /** How many comments of employees may be replies to outsiders or not. */
  open: number;
  /** The rows of which some comments are such replies. */
  rows: readonly number[];
  /** The rows without those of which every comment is such a reply, certain or open. */
  others(): Uint32Array;
  /** How many comments of a row are such replies. */
  repliesOf(row: number): number;
}

/** How many comments of a row are replies to outsiders for certain, and how many of the others may be. */
interface Helping {
  sure: number;
  open: number;
}

/**
 * Finds employees' replies to outsiders: they are answers, and no applause. One reply to each of an outsider's
 * words, said before it, by whichever employee, so that a stranger's comment can't hide a dozen colleagues. A reply
 * answers what it names; else the latest words of the person whom it names under that post, or of somebody unnamed; an
 * aggregated one any words there. Where it is unknown who said those words, or on which day, the reply is open.
 */
export const helpfulRepliesAmong = perRows((table: Table, rows: Uint32Array): HelpfulReplies => {
  const { helps, helping } = helpingOf(table);
  const sums = { replies: 0, open: 0 };
  const helpful: number[] = [];
  if (helping.size > 0) {
    for (const row of rowsOfKinds(table, rows, OURS)) {
      if (helps[row] === 0) continue;
      const { sure, open } = helping.get(row) as Helping;
      sums.replies += sure;
      sums.open += open;
      helpful.push(row);
    }
  }
  if (sums.replies + sums.open === 0) return noneAmong(rows);
  const repliesOf = (row: number) => (helps[row] === 0 ? 0 : sumOf(helping.get(row)));
  const isOther = (row: number) => helps[row] === 0 || repliesOf(row) < (table.count[row] as number);
  return {
    ...sums,
    rows: helpful,
    others: lazy(() => filterRows(rows, isOther)),
    repliesOf,
  };
});

/** Rows of which none is such a reply. */
export function noneAmong(rows: Uint32Array): HelpfulReplies {
  return { replies: 0, open: 0, rows: [], others: () => rows, repliesOf: () => 0 };
}

function sumOf({ sure, open }: Helping = { sure: 0, open: 0 }): number {
  return sure + open;
}

/** The same of each row whatever the window, so that a week's figures add up to the month's. */
const helpingOf = perTable((table: Table) => {
  /** One byte a row, 1 for one that helps: most do not, and a map of rows takes long to ask. */
  const helps = new Uint8Array(table.length);
  const helping = new Map<number, Helping>();
  const helpful = filterRows(rowsOfKinds(table, table.allRows, OURS), (row) => mayHelp(table, row));
  if (helpful.length === 0) return { helps, helping };
  const { rows: replies, instants } = byInstant(table, helpful);
  const levels = Uint8Array.from(replies, (row) => levelOf(table, row));
  const answers = answering(
    table,
    replies.filter((_, i) => levels[i] !== NAMES_WORDS),
  );
  // What says most of what it answers chooses first, and an aggregated row takes what is left.
  for (const level of [NAMES_WORDS, NAMES_PERSON, NAMES_NOBODY]) {
    for (let i = 0; i < replies.length; i++) {
      if (levels[i] !== level) continue;
      const row = replies[i] as number;
      const answered = answers(row, level, instants[i] as number);
      if (sumOf(answered) === 0) continue;
      helping.set(row, answered);
      helps[row] = 1;
    }
  }
  return { helps, helping };
});

/** Whether an employee's comment names, as what it answers or as whom it is toward, who may be outside. */
function mayHelp(table: Table, row: number): boolean {
  const toward = table.towardSide[row];
  if (toward === SIDE_CODE.outside || table.saysTowardUnknown(row)) return true;
  if (toward === SIDE_CODE.inside) return false;
  const named = repliedWords(table, row);
  // What names nobody is toward the brand as far as the join can tell.
  if (named !== NONE) return toward === SIDE_CODE.unknown || table.actor[named] === NONE;
  return toward === SIDE_CODE.unknown && (table.toward[row] as number) >= 0;
}

/** What a reply says of what it answers: the words themselves, who said them, or neither, as an aggregated row. */
const [NAMES_WORDS, NAMES_PERSON, NAMES_NOBODY] = [0, 1, 2] as const;

function levelOf(table: Table, row: number): number {
  if (repliedWords(table, row) !== NONE) return NAMES_WORDS;
  return (table.toward[row] as number) >= 0 ? NAMES_PERSON : NAMES_NOBODY;
}

/**
 * Finds what replies answer, of replies that come level by level in the order of their instants.
 * @param searching the replies that do not name the words themselves
 */
function answering(table: Table, searching: Uint32Array) {
  const words = new OutsideWords(table);
  // Where each reply names the words, as in most exports, nobody asks what was said where.
  const said = lazy(() => new WordsByPlace(table, words, searching));
  const poolsOf = (row: number, level: number): (Pool | undefined)[] => {
    if (level === NAMES_NOBODY) return [said().inPlaceOf(row)];
    return [said().of(table.toward[row] as number, row), said().of(NONE, row)];
  };
  return (row: number, level: number, instant: number): Helping => {
    const count = table.count[row] as number;
    const isDated = table.day[row] !== UNDATED;
    if (level === NAMES_WORDS) {
      const named = repliedWords(table, row);
      const isAnswer = words.has(named) && words.saidAfter(named) < instant;
      const answered = isAnswer ? words.answer(named, count) : 0;
      return words.isSure(named) && isDated ? { sure: answered, open: 0 } : { sure: 0, open: answered };
    }
    const helps = { sure: 0, open: 0 };
    const pools = poolsOf(row, level);
    // What counts replies to nobody in particular answers no outsider for certain.
    for (const pool of table.saysTowardUnknown(row) ? [] : pools) {
      const answered = pool?.sure.answer(instant, count - helps.sure - helps.open) ?? 0;
      if (isDated) helps.sure += answered;
      else helps.open += answered;
    }
    for (const pool of pools) helps.open += pool?.open.answer(instant, count - helps.sure - helps.open) ?? 0;
    return helps;
  };
}
