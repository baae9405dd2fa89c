import type { Activity, ActivityType } from "../../domain/activity.ts";
import type { SheetOrder } from "../../domain/date-orders.ts";
import { type Dates, toMoment } from "../../domain/dates.ts";
import type { SnapshotSource } from "../../domain/policy.ts";
import { isMoment } from "../../domain/time.ts";
import { offsetsIn } from "../../lib/zone-offset.ts";

/** What an entry of the policy says that its files do not. */
export type EntryWords = Pick<
  SnapshotSource,
  "columns" | "dates" | "set" | "types" | "timezone" | "insiders-from"
>;

/** What an entry says that gives a path alone. */
export const NO_WORDS: EntryWords = {
  columns: {},
  dates: null,
  set: {},
  types: {},
  timezone: null,
  "insiders-from": null,
};

/** The keys of a record that hold a date. */
export const DATES = ["published", "answeredAt"] as const;

/** How an entry's dates are written. */
export function datesOf({
  dates: order,
  timezone,
}: {
  dates: SheetOrder | null;
  timezone: string | null;
}): Dates {
  return { order, offsetAt: timezone === null ? null : offsetsIn(timezone) };
}

/** Fills in what an entry says of every record, and reads what it says how to read; for records of any kind of file. */
export class EntryReading {
  /** What it says of each record that does not say it itself. */
  readonly constants: readonly [keyof Activity, unknown][];
  readonly #types: TypeWords;
  readonly #dates: Dates;
  readonly #readsDates: boolean;

  /** @param byHand whether people write the records, whose dates are then read even where the entry names no zone */
  constructor({ set, types, dates, timezone }: EntryWords, byHand = false) {
    const { period: _period, complete: _complete, outbound: _outbound, ...constants } = set;
    this.constants = Object.entries(constants) as [keyof Activity, unknown][];
    this.#types = new TypeWords(types);
    this.#dates = datesOf({ dates, timezone });
    this.#readsDates = byHand || timezone !== null;
  }

  /** A record with what its entry adds; what the record says itself stays. Anything else is handed back as it is. */
  complete(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    const { type } = record;
    if (typeof type === "string") record["type"] = this.typeOf(type);
    for (const [key, constant] of this.constants) {
      if (record[key] === undefined || record[key] === null || record[key] === "") record[key] = constant;
    }
    if (this.#readsDates) {
      for (const key of DATES) this.#readDate(record, key);
    }
    return record;
  }

  /** The type that a word of its files stands for; the word itself where it does not tell. */
  typeOf(word: string): string {
    return this.#types.typeOf(word) ?? word;
  }

  #readDate(record: Record<string, unknown>, key: string): void {
    const text = record[key];
    if (typeof text === "string" && !isMoment(text)) record[key] = toMoment(text, this.#dates);
  }
}

/** What an entry says that its files call the types of records. */
export class TypeWords {
  readonly #types: ReadonlyMap<string, ActivityType>;

  constructor(types: EntryWords["types"]) {
    this.#types = new Map(Object.entries(types).map(([word, type]) => [folded(word), type]));
  }

  /** Undefined where the entry does not tell. */
  typeOf(word: string): ActivityType | undefined {
    return this.#types.size === 0 ? undefined : this.#types.get(folded(word));
  }
}

function folded(word: string): string {
  return word.trim().toLowerCase();
}
