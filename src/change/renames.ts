import { NONE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";

/**
 * Which accounts only go by another name with a change: one for one, to a name that nobody had, and without anything
 * more under the old name. Any other change of an account makes somebody else of a person.
 */
export class Renames {
  readonly #table: Table;
  /** The accounts that take the place of one, and those whose place one takes. */
  readonly #to = new Map<number, Set<number>>();
  readonly #from = new Map<number, Set<number>>();
  /** By account: the first day that is told under another name, and the last that is not. */
  readonly #first = new Map<number, number>();
  readonly #last = new Map<number, number>();
  readonly #committed = new Set<number>();
  readonly #added = new Set<number>();

  /**
   * @param rows what was committed
   * @param holds the row that counts for one of these
   */
  constructor(table: Table, rows: Uint32Array, holds: (row: number) => number) {
    this.#table = table;
    const isOld = new Uint8Array(table.length);
    for (const row of rows) {
      isOld[row] = 1;
      this.#note(row, holds(row));
    }
    for (let row = 0; row < table.length; row++)
      if (isOld[row] === 0) this.#added.add(table.actor[row] as number);
  }

  has(account: number, now: number): boolean {
    return (
      this.#to.get(account)?.size === 1 &&
      this.#from.get(now)?.size === 1 &&
      !this.#committed.has(now) &&
      !this.#added.has(account) &&
      (this.#last.get(account) ?? Number.NEGATIVE_INFINITY) < (this.#first.get(account) as number)
    );
  }

  #note(row: number, held: number): void {
    const { actor, day } = this.#table;
    const [account, now, on] = [actor[row] as number, actor[held] as number, day[row] as number];
    if (account === NONE) return;
    this.#committed.add(account);
    if (now === account || now === NONE) {
      this.#last.set(account, Math.max(on, this.#last.get(account) ?? Number.NEGATIVE_INFINITY));
      return;
    }
    this.#first.set(account, Math.min(on, this.#first.get(account) ?? Number.POSITIVE_INFINITY));
    put(this.#to, account, now);
    put(this.#from, now, account);
  }
}

function put(map: Map<number, Set<number>>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
