import type { Activity, Envelope } from "./activity.ts";

/** Where readers put what they read; files come in path order, one at a time. */
export interface ActivitySink {
  openFile(name: string): void;
  /** @param activity well-formed by the schema; line and column from 1 */
  add(activity: Activity, line: number, column: number): void;
  /** Notes an item of the file that is of a kind that counts for nothing. */
  skip(): void;
  /**
   * @param envelope what the file says of itself; its channel is that of records without one
   * @param outbound whether the file would hold what the brand itself did
   */
  closeFile(envelope: Envelope, outbound: boolean): void;
  /** Resolves once it takes more; missing where it always does. */
  ready?(): Promise<void> | null;
}
