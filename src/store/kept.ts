import type { Day } from "../domain/day.ts";
import type { FileInfo } from "./file-info.ts";

/**
 * For how many days a file has been kept longer than its entry of the policy lets it, counted from the day on which it
 * was exported, else from the last that it covers.
 * @returns 0 where it may be kept, where nobody says how long, or where nobody knows since when
 */
export function daysPastKeep({ keep, retrieved, to }: FileInfo, today: Day): number {
  const since = retrieved ?? to;
  return keep === null || since === null ? 0 : Math.max(0, today - since - keep);
}
