import type { Activity } from "../domain/activity.ts";
import type { Envelope } from "../domain/envelope.ts";
import type { ActivitySink, Directions, EmptyCell, Missing } from "../domain/sink.ts";
import type { Columns } from "./columns.ts";

/**
 * Passes on some of the activities that are read, and what files say of themselves; but not the figures of a file of
 * which it held something back, as they would be about more than what is left.
 */
export class Sieve implements ActivitySink {
  /** How many activities came, passed on or not. */
  length = 0;
  readonly #columns: Columns;
  readonly #isPassed: (nth: number) => boolean;
  #isWhole = true;
  #isPostPassed = false;

  /** @param isPassed whether the nth activity is passed on, from 0 */
  constructor(columns: Columns, isPassed: (nth: number) => boolean) {
    this.#columns = columns;
    this.#isPassed = isPassed;
  }

  openFile(name: string): void {
    this.#columns.openFile(name);
    this.#isWhole = true;
  }

  add(activity: Activity, line: number, column: number): void {
    const isPassed = this.#isPassed(this.length++);
    if (activity.type === "post") this.#isPostPassed = isPassed;
    if (isPassed) this.#columns.add(activity, line, column);
    else this.#isWhole = false;
  }

  emptyCell(cell: EmptyCell): void {
    if (this.#isPostPassed) this.#columns.emptyCell(cell);
  }

  skip(): void {
    this.#columns.skip();
  }

  closeFile(envelope: Envelope, directions: Directions, keep: number | null = null): void {
    const { figures: _, ...rest } = envelope;
    this.#columns.closeFile(this.#isWhole ? envelope : rest, directions, keep);
  }

  leftOut(file: string, missing: readonly Missing[]): void {
    this.#columns.leftOut(file, missing);
  }
}
