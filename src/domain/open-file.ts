import type { ActivityType } from "./activity.ts";

/** A file whose pages say that there are more: how many activities they hold, and how many they leave out. */
export interface OpenFile {
  file: string;
  held: number;
  /** Infinity where a page does not tell. */
  missing: number;
  /** What a post was not counted for, as where a cell of a tally is empty; missing where pages leave them out. */
  emptyCell?: { type: ActivityType; post: string | null };
}
