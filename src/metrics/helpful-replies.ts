import { groupBy } from "../lib/group-by.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { latestInstant } from "../store/instants.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { repliedWords } from "../store/nameless.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { OutsideWords, type Pool } from "./outside-words.ts";

/** Rows without those by which employees help outsiders. */
export interface Sorted {
  rows: Uint32Array;
  /** How many comments are replies to outsiders for certain. */
  replies: number;
  /** How many comments of employees may be replies to outsiders or not. */
  open: number;
  /** How many comments of the rows that are left are such replies, certain or open: some of an aggregated row. */
  within: number;
  /** How many comments of a row are such replies. */
  repliesOf(row: number): number;
}

/** How many comments of a row are replies to outsiders for certain, and how many of the others may be. */
interface Helping {
  sure: number;
  open: number;
}

/**
 * Leaves out employees' replies to outsiders: they are answers, and no applause. One reply to each of an outsider's
 * words, said before it, by whichever employee, so that a stranger's comment can't hide a dozen colleagues. A reply
 * answers what it names; else the latest words of the person whom it names under that post, or of somebody unnamed; an
 * aggregated one any words there. Where it is unknown who said those words, or on which day, the reply is open.
 */
export const withoutHelpfulReplies = perRows((table: Table, rows: Uint32Array): Sorted => {
  const { helps, helping } = helpingOf(table);
  const sorted = { ...allOf(rows), repliesOf: (row: number) => sumOf(helping.get(row)) };
  if (helping.size > 0)
    sorted.rows = filterRows(rows, (row) => {
      if (helps[row] === 0) return true;
      const { sure, open } = helping.get(row) as Helping;
      sorted.replies += sure;
      sorted.open += open;
      if (sure + open === table.count[row]) return false;
      sorted.within += sure + open;
      return true;
    });
  return sorted;
});

/** Rows of which none is such a reply. */
export function allOf(rows: Uint32Array): Sorted {
  return { rows, replies: 0, open: 0, within: 0, repliesOf: () => 0 };
}

function sumOf({ sure, open }: Helping = { sure: 0, open: 0 }): number {
  return sure + open;
}

/** The same of each row whatever the window, so that a week's figures add up to the month's. */
const helpingOf = perTable((table: Table) => {
  /** One byte a row, 1 for one that helps: most do not, and a map of rows takes long to ask. */
  const helps = new Uint8Array(table.length);
  const helping = new Map<number, Helping>();
  const all = concatRows([table.byDay, ...table.undated.values()]);
  const ours = kindSet({ of: ["comment"], sides: ["inside"], inbound: true });
  const replies = filterRows(rowsOfKinds(table, all, ours), (row) => mayHelp(table, row));
  if (replies.length === 0) return { helps, helping };
  const words = new OutsideWords(table);
  const answers = answering(table, words, all, replies);
  const instants = new Map(Array.from(replies, (row) => [row, latestInstant(table, row)]));
  const order = (row: number) => instants.get(row) as number;
  // What says most of what it answers chooses first, and an aggregated row takes what is left.
  for (const level of [0, 1, 2]) {
    const own = replies.filter((row) => levelOf(table, row) === level);
    own.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a - b));
    for (const row of own) {
      const answered = answers(row, order(row));
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

/** 0 for a row that names what it replies to, 1 for one that names a person, 2 for an aggregated one. */
function levelOf(table: Table, row: number): number {
  if (repliedWords(table, row) !== NONE) return 0;
  return (table.toward[row] as number) >= 0 ? 1 : 2;
}

/** Finds what replies answer, of replies that come level by level in the order of their instants. */
function answering(table: Table, words: OutsideWords, all: Uint32Array, replies: Uint32Array) {
  const places = new Set(Array.from(replies, (row) => words.placeOf(row)));
  const said = filterRows(all, (row) => words.has(row) && places.has(words.placeOf(row)));
  const byPlace = groupBy(Array.from(said), (row) => words.placeOf(row));
  const speakers = groupBy(Array.from(said), (row) => `${words.placeOf(row)} ${table.actor[row]}`);
  const placePools = new Map(Array.from(byPlace, ([key, rows]) => [key, words.pool(rows)]));
  const personPools = new Map(Array.from(speakers, ([key, rows]) => [key, words.pool(rows)]));
  const poolsOf = (row: number): (Pool | undefined)[] => {
    const place = words.placeOf(row);
    if (levelOf(table, row) === 2) return [placePools.get(place)];
    return [table.toward[row], NONE].map((person) => personPools.get(`${place} ${person}`));
  };
  return (row: number, instant: number): Helping => {
    const count = table.count[row] as number;
    const isDated = table.day[row] !== UNDATED;
    const named = repliedWords(table, row);
    if (named !== NONE) {
      const isAnswer = words.has(named) && words.saidAfter(named) < instant;
      const answered = isAnswer ? words.answer(named, count) : 0;
      return words.isSure(named) && isDated ? { sure: answered, open: 0 } : { sure: 0, open: answered };
    }
    const helps = { sure: 0, open: 0 };
    // What counts replies to nobody in particular answers no outsider for certain.
    for (const pool of table.saysTowardUnknown(row) ? [] : poolsOf(row)) {
      const answered = pool?.sure.answer(instant, count - helps.sure - helps.open) ?? 0;
      if (isDated) helps.sure += answered;
      else helps.open += answered;
    }
    for (const pool of poolsOf(row))
      helps.open += pool?.open.answer(instant, count - helps.sure - helps.open) ?? 0;
    return helps;
  };
}
