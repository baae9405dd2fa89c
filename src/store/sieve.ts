import type { Activity } from "../domain/activity.ts";
import type { Envelope } from "../domain/envelope.ts";
import type { ActivitySink, Directions, Missing } from "../domain/sink.ts";
import type { Columns } from "./columns.ts";

/** Passes on some of the activities that are read, and all that files say of themselves. */
export class Sieve implements ActivitySink {
  /** How many activities came, passed on or not. */
  length = 0;
  readonly #columns: Columns;
  readonly #isPassed: (nth: number) => boolean;

  /** @param isPassed whether the nth activity is passed on, from 0 */
  constructor(columns: Columns, isPassed: (nth: number) => boolean) {
    this.#columns = columns;
    this.#isPassed = isPassed;
  }

  openFile(name: string): void {
    this.#columns.openFile(name);
  }

  add(activity: Activity, line: number, column: number): void {
    if (this.#isPassed(this.length++)) this.#columns.add(activity, line, column);
  }

  skip(): void {
    this.#columns.skip();
  }

  closeFile(envelope: Envelope, directions: Directions, keep: number | null = null): void {
    this.#columns.closeFile(envelope, directions, keep);
  }

  leftOut(file: string, missing: readonly Missing[]): void {
    this.#columns.leftOut(file, missing);
  }
}
