import { TALK_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { earliestInstant } from "../store/instants.ts";
import { kindSet, kindsOf } from "../store/kinds.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";

/** The kinds of words that an outsider said, or may have said, on the brand's ground. */
export const OUTSIDE_WORDS = kindSet({
  of: TALK_TYPES,
  sides: ["outside", "unknown", "dark"],
  inbound: true,
});

/** The words of outsiders, each of which one reply can answer; words of somebody unknown may be an outsider's. */
export class OutsideWords {
  readonly #table: Table;
  readonly #kinds: Uint8Array;
  /** How many activities of a row no reply has answered yet; a row that is missing is as yet unanswered. */
  readonly #left = new Map<number, number>();

  constructor(table: Table) {
    this.#table = table;
    this.#kinds = kindsOf(table);
  }

  /** Whether a row is words that an outsider said, or may have said, on the brand's ground. */
  has(row: number): boolean {
    return OUTSIDE_WORDS[this.#kinds[row] as number] === 1;
  }

  /** Whether it is known that an outsider said a row's words, and on which day. */
  isSure(row: number): boolean {
    return this.#table.side[row] === SIDE_CODE.outside && this.#table.day[row] !== UNDATED;
  }

  /** The instant after which the words were said; of words without a day, the beginning of all time. */
  saidAfter(row: number): number {
    return earliestInstant(this.#table, row);
  }

  /** Answers as many activities of a row as are left, and at most as many as wanted; tells how many those are. */
  answer(row: number, wanted: number): number {
    const left = this.#left.get(row) ?? (this.#table.count[row] as number);
    const taken = Math.min(left, wanted);
    this.#left.set(row, left - taken);
    return taken;
  }

  /**
   * Words of which a reply answers the latest before it.
   * @param rows in the order in which they were said
   */
  pool(rows: Uint32Array): Pool {
    const isSure = (row: number) => this.isSure(row);
    return new Pool(
      new Latest(this, filterRows(rows, isSure)),
      new Latest(
        this,
        filterRows(rows, (row) => !isSure(row)),
      ),
    );
  }
}

/** The words of one place, or of one person there. */
export class Pool {
  readonly sure: Latest;
  readonly open: Latest;

  constructor(sure: Latest, open: Latest) {
    this.sure = sure;
    this.open = open;
  }
}

/** Words in the order in which they were said, for replies that come in the order of theirs. */
class Latest {
  readonly #words: OutsideWords;
  readonly #rows: Uint32Array;
  readonly #earlier: number[] = [];
  #next = 0;

  constructor(words: OutsideWords, rows: Uint32Array) {
    this.#words = words;
    this.#rows = rows;
  }

  /** Answers at most as many activities as wanted that were said before an instant, the latest first. */
  answer(instant: number, wanted: number): number {
    for (let row = this.#rows[this.#next]; row !== undefined; row = this.#rows[++this.#next]) {
      if (this.#words.saidAfter(row) >= instant) break;
      this.#earlier.push(row);
    }
    let answered = 0;
    for (let row = this.#earlier.at(-1); row !== undefined && answered < wanted; row = this.#earlier.at(-1)) {
      const taken = this.#words.answer(row, wanted - answered);
      answered += taken;
      if (answered < wanted) this.#earlier.pop();
    }
    return answered;
  }
}
