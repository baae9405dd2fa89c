import { firstWhere } from "../lib/first-where.ts";
import { NONE } from "../store/codes.ts";
import { groupRows, type RowGroups } from "../store/groups.ts";
import { earliestInstant } from "../store/instants.ts";
import { listsOfKinds } from "../store/kinds.ts";
import { postNumbers } from "../store/post-numbers.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { byInstant } from "../store/timed-rows.ts";
import { OUTSIDE_WORDS, type OutsideWords, type Pool } from "./outside-words.ts";

/** The places in which a table's rows are said, by numbers from 0: a post on its channel, or a channel without one. */
function placesOf(table: Table): { size: number; of: (row: number) => number } {
  const { channel, channels } = table;
  const { number, size } = postNumbers(table);
  const of = (row: number) => {
    const post = number[row] as number;
    return post === NONE ? (channel[row] as number) : channels.length + post;
  };
  return { size: channels.length + size, of };
}

/** Outsiders' words by the place in which they were said, and by person there; what is asked for is made once. */
export class WordsByPlace {
  readonly #table: Table;
  readonly #words: OutsideWords;
  /** The words of each place by person, and of each person by instant. */
  readonly #groups: RowGroups;
  readonly #placeOf: (row: number) => number;
  readonly #ofPlaces = new Map<number, Pool>();
  /** By where a person's words begin in the groups. */
  readonly #ofPeople = new Map<number, Pool>();

  /**
   * @param replies the rows that ask what they answer. Only words are kept that one of them may ask for: those of people that
   * replies name, and, where a reply names nobody, all words in its place.
   */
  constructor(table: Table, words: OutsideWords, replies: Uint32Array) {
    const { actor, toward } = table;
    const places = placesOf(table);
    const isAsked = new Uint8Array(places.size);
    const isWhole = new Uint8Array(places.size);
    const isNamed = new Uint8Array(table.accounts.size);
    for (const row of replies) {
      const place = places.of(row);
      isAsked[place] = 1;
      if ((toward[row] as number) < 0) isWhole[place] = 1;
      else isNamed[toward[row] as number] = 1;
    }
    const mayBeAsked = (row: number) => {
      const [place, person] = [places.of(row), actor[row] as number];
      return isAsked[place] === 1 && (person === NONE || isNamed[person] === 1 || isWhole[place] === 1);
    };
    const said = listsOfKinds(table, table.allRows, OUTSIDE_WORDS).map((some) =>
      filterRows(some, mayBeAsked),
    );
    const { rows } = byInstant(table, concatRows(said).sort(), earliestInstant);
    const byPerson = groupRows(rows, table.accounts.size + 1, (row) => (actor[row] as number) - NONE).rows;
    this.#table = table;
    this.#words = words;
    this.#placeOf = places.of;
    this.#groups = groupRows(byPerson, places.size, places.of);
  }

  /** All words of the place of a row. */
  inPlaceOf(row: number): Pool {
    const place = this.#placeOf(row);
    let pool = this.#ofPlaces.get(place);
    if (pool === undefined) {
      const own = this.#groups.rows.slice(this.#groups.start[place], this.#groups.start[place + 1]);
      pool = this.#words.pool(byInstant(this.#table, own.sort(), earliestInstant).rows);
      this.#ofPlaces.set(place, pool);
    }
    return pool;
  }

  /** The words of a person in the place of a row; of NONE those of everybody who is not named. */
  of(person: number, row: number): Pool | undefined {
    const { rows, start } = this.#groups;
    const { actor } = this.#table;
    const place = this.#placeOf(row);
    const [from, to] = [start[place] as number, start[place + 1] as number];
    const begin = firstAt(rows, from, to, (row) => (actor[row] as number) >= person);
    if (begin === to || actor[rows[begin] as number] !== person) return undefined;
    let pool = this.#ofPeople.get(begin);
    if (pool === undefined) {
      const end = firstAt(rows, begin, to, (row) => (actor[row] as number) > person);
      pool = this.#words.pool(rows.subarray(begin, end));
      this.#ofPeople.set(begin, pool);
    }
    return pool;
  }
}

/** The first place between two of which the row is one for which something holds that stays true from there on. */
function firstAt(rows: Uint32Array, from: number, to: number, holds: (row: number) => boolean): number {
  return from + firstWhere(to - from, (i) => holds(rows[from + i] as number));
}
