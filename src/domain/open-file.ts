/** A file whose pages say that there are more: how many activities they hold, and how many they leave out. */
export interface OpenFile {
  file: string;
  held: number;
  /** Infinity where a page does not tell. */
  missing: number;
  /** The cell of a count by eye that is empty, in words; missing where pages leave them out. */
  emptyCell?: string;
}
