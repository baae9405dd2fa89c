import type { DateOrder } from "../../domain/policy.ts";
import type { Terms } from "./terms.ts";

/** How an export of a table is read, by the names of its columns; its rows are what the brand itself posted. */
export interface TableFormat {
  name: string;
  /** The channels that such files are of, likeliest first. */
  channels: readonly string[];
  /** One sentence: what it reads. */
  reads: string;
  /** One sentence: what such a file cannot tell. */
  cannotKnow: string;
  /** How to obtain such a file. */
  obtain: string;
  /** What the platform lets one keep. */
  terms: Terms;
  /** The record's key that each column holds; of several columns for one key the first that is there. */
  columns: Readonly<Record<string, string>>;
  /** Columns that every such file has, and no file of another format has all of. */
  marks: readonly string[];
  /** In which order it has dates of numbers, null where that depends on who exports. */
  dates: DateOrder | null;
  /** Sets right in a row's record what its columns alone do not tell, such as that it is a reply. */
  complete?(record: Record<string, unknown>): void;
}

/** A column's name as it is compared: exports differ in case, blanks and dashes. */
export function squeeze(column: string): string {
  return column.toLowerCase().replace(/[\s_-]+/g, "");
}
