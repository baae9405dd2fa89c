import type { Activity } from "../../domain/activity.ts";
import { type Dates, NoDate } from "../../domain/dates.ts";
import type { Diagnostics } from "../../domain/diagnostic.ts";
import type { Envelope } from "../../domain/envelope.ts";
import type { ActivitySink, Directions } from "../../domain/sink.ts";
import { dayInName } from "./day-in-name.ts";

const NO_DAY =
  "says no day; give it one (`published`), or put it into the file's name, as in 2026-11-24-launch.md";
const NOT_OURS =
  "says `side` or `bot`, and a plan's posts are the brand's; take it out, or keep what others did in a snapshot";

/** What a plan's records lack before they are like a snapshot's: they are the brand's, and the file may name the day. */
export class PlanSink implements ActivitySink {
  readonly #sink: ActivitySink;
  readonly #problems: Diagnostics;
  readonly #dates: Dates;
  #file = "";
  #day: string | null = null;
  /** Why the file's name gives no day. */
  #noDay = NO_DAY;

  /** @param dates how the file's entry says that dates are written */
  constructor(sink: ActivitySink, problems: Diagnostics, dates: Dates) {
    this.#sink = sink;
    this.#problems = problems;
    this.#dates = dates;
  }

  openFile(name: string): void {
    this.#file = name;
    try {
      this.#day = dayInName(name, this.#dates);
    } catch (error) {
      if (!(error instanceof NoDate)) throw error;
      this.#noDay = error.message;
    }
    this.#sink.openFile(name);
  }

  add(activity: Activity, line: number, column: number): void {
    const published = activity.published ?? this.#day;
    const fault = published === null ? this.#noDay : activity.side || activity.bot ? NOT_OURS : null;
    if (fault !== null) this.#problems.add(fault, { file: this.#file, line, column });
    else {
      // A post without an author is the brand's.
      const planned = activity.actor ? activity : { ...activity, side: "brand" as const };
      this.#sink.add({ ...planned, published }, line, column);
    }
  }

  skip(): void {
    this.#sink.skip();
  }

  closeFile(envelope: Envelope, { unreadColumns = [] }: Directions): void {
    // Nobody asks a plan who came.
    this.#sink.closeFile(envelope, { inbound: true, outbound: true, unreadColumns });
  }

  ready(): Promise<void> | null {
    return this.#sink.ready?.() ?? null;
  }
}
