import { TALK_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE } from "./codes.ts";
import { earliestInstant, latestInstant } from "./instants.ts";
import { perTable } from "./per-table.ts";
import { postNumbers } from "./post-numbers.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";

const TALK = typeMask(TALK_TYPES);

/**
 * Whether a row is loose words: words by the brand, or by somebody who is not named, under a post that is not somebody
 * else's, that say neither what they reply to nor whom they are toward. They may be a reply by the brand whose source lost
 * the id of what it answers, and perhaps the name. The same by an employee is a comment on the post.
 */
export function isLoose(table: Table, row: number): boolean {
  const namesAuthor = (table.toward[row] as number) >= 0 && table.towardSide[row] !== SIDE_CODE.brand;
  return !namesAuthor && saysNotToWhom(table, row);
}

/** Whether a row is words under a post, by the brand or perhaps by it, that may be to the post or to anybody there. */
function saysNotToWhom(table: Table, row: number): boolean {
  if (!isAmong(table.type[row] as number, TALK) || table.namesTarget(row)) return false;
  if (table.side[row] !== SIDE_CODE.brand && !mayBeBrands(table, row)) return false;
  // Words that reply to the post itself are not to those who speak under it.
  return table.reply.get(row) === NONE && table.object[row] !== NONE;
}

/**
 * Whether a row doesn't name who said it, so that the brand may have. Two kinds of row show that it did not: those counted
 * by eye, as whoever counts sees which words are the brand's, and those that say how many of them the brand answered.
 */
export function mayBeBrands(table: Table, row: number): boolean {
  if (table.actor[row] !== NONE || table.side[row] !== SIDE_CODE.unknown || table.saysToward(row))
    return false;
  return !table.file(row).byEye && table.answeredBuckets(row) === undefined;
}

/**
 * Whether it is unknown if words under a post are to outsiders: they don't say to whom, and before them spoke somebody who
 * may be an outsider where the author of the post is none, or none where the author is one.
 */
export function mayBeToOthers(table: Table, row: number): boolean {
  if (!saysNotToWhom(table, row) || table.saysToward(row)) return false;
  const { outsiders, others } = firstTalk(table);
  const first = table.outbound[row] === 1 ? others : outsiders;
  const post = postNumbers(table).number[row] as number;
  const before = first.row[post] === row ? first.next : first.since;
  return (before[post] as number) < latestInstant(table, row);
}

/** The earliest words of some people under each post, by its number; `NONE` and Infinity where there are none. */
interface FirstWords {
  row: Int32Array;
  /** When they may have been said at the earliest, in milliseconds since 1970. */
  since: Float64Array;
  /** The same of the words after them. */
  next: Float64Array;
}

/** The earliest words under each post: by those who may be outsiders, and by those who may be none. */
const firstTalk = perTable((table: Table): { outsiders: FirstWords; others: FirstWords } => {
  const { number, size } = postNumbers(table);
  const [outsiders, others] = [noWords(size), noWords(size)];
  for (let row = 0; row < table.length; row++) {
    const post = number[row] as number;
    if (post === NONE || table.duplicate[row] === 1 || !isAmong(table.type[row] as number, TALK)) continue;
    const side = table.side[row];
    const since = earliestInstant(table, row);
    if (side === SIDE_CODE.outside || side === SIDE_CODE.unknown) addTo(outsiders, post, row, since);
    if (side !== SIDE_CODE.outside) addTo(others, post, row, since);
  }
  return { outsiders, others };
});

function noWords(posts: number): FirstWords {
  const never = () => new Float64Array(posts).fill(Number.POSITIVE_INFINITY);
  return { row: new Int32Array(posts).fill(NONE), since: never(), next: never() };
}

function addTo(
  { row: rows, since: first, next }: FirstWords,
  post: number,
  row: number,
  since: number,
): void {
  const before = first[post] as number;
  if (rows[post] !== NONE && since >= before) next[post] = Math.min(next[post] as number, since);
  else {
    next[post] = before;
    rows[post] = row;
    first[post] = since;
  }
}
