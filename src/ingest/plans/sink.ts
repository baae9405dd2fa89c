import type { Activity } from "../../domain/activity.ts";
import type { Envelope } from "../../domain/envelope.ts";
import type { Problems } from "../../domain/problem.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { isMoment } from "../../domain/time.ts";

const NO_DAY =
  "says no day; give it one (`published`), or begin the file's name with it, as in 2026-11-24-launch.md";
const NOT_OURS =
  "says `side` or `bot`, and a plan's posts are the brand's; take it out, or keep what others did in a snapshot";

/** What a plan's records lack before they are like a snapshot's: they are the brand's, and the file may name the day. */
export class PlanSink implements ActivitySink {
  readonly #sink: ActivitySink;
  readonly #problems: Problems;
  #file = "";
  #day: string | null = null;

  constructor(sink: ActivitySink, problems: Problems) {
    this.#sink = sink;
    this.#problems = problems;
  }

  openFile(name: string): void {
    this.#file = name;
    const day = /(?:^|\/)(\d{4}-\d\d-\d\d)(?!\d)[^/]*$/.exec(name)?.[1];
    this.#day = day !== undefined && isMoment(day) ? day : null;
    this.#sink.openFile(name);
  }

  add(activity: Activity, line: number, column: number): void {
    const published = activity.published ?? this.#day;
    const fault = published === null ? NO_DAY : activity.side || activity.bot ? NOT_OURS : null;
    if (fault !== null) this.#problems.add(fault, { file: this.#file, line, column });
    else {
      // What names nobody is the brand's.
      const planned = activity.actor ? activity : { ...activity, side: "brand" as const };
      this.#sink.add({ ...planned, published }, line, column);
    }
  }

  skip(): void {
    this.#sink.skip();
  }

  closeFile(envelope: Envelope): void {
    // Nobody asks a plan who came.
    this.#sink.closeFile(envelope, { inbound: true, outbound: true });
  }

  ready(): Promise<void> | null {
    return this.#sink.ready?.() ?? null;
  }
}
