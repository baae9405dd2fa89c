import type { Format, RowFormat, TextFormat } from "./format.ts";
import type { TableFormat } from "./table-format.ts";

/** The formats that files of one purpose may have: snapshots know some, plans others. */
export interface FormatRegistry {
  /** What such files are called in messages. */
  plural: string;
  /** Of JSON. */
  payloads: readonly Format[];
  /** Of CSV, each known by its columns. */
  tables: readonly TableFormat[];
  /** Of CSV whose rows are no records of ours, where nothing else is recognised; null where that is a mistake. */
  rows: RowFormat | null;
  /** Of files known by the ending of their name. */
  texts: readonly TextFormat[];
  /** How our own record is written beside JSON and CSV. */
  own: readonly Pick<TextFormat, "endings" | "items">[];
  /** Whether people write our own record, so that its dates are read as in a sheet: a time may lack its offset. */
  byHand: boolean;
}

/** Whichever format a file's content shows; the default. */
export const AUTO = "auto";
/** Our own record, whose layout the file's ending tells. */
export const CANONICAL = "activities";

function all({ payloads, tables, rows, texts }: FormatRegistry): (Format | TableFormat | TextFormat)[] {
  return [...payloads, ...tables, ...(rows === null ? [] : [rows]), ...texts];
}

/** The names that a policy may give as `format`. */
export function namesIn(catalogue: FormatRegistry): readonly string[] {
  return [AUTO, CANONICAL, ...all(catalogue).map(({ name }) => name)];
}

/** What a policy's `format` stands for; nothing given is recognised, null is our own record. */
export function formatIn(
  catalogue: FormatRegistry,
  name: string | null,
): Format | TableFormat | TextFormat | typeof AUTO | null {
  if (name === null || name === AUTO) return AUTO;
  return all(catalogue).find((format) => format.name === name) ?? null;
}
