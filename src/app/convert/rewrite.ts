import type { Activity } from "../../domain/activity.ts";
import type { Envelope } from "../../domain/envelope.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { recordLine } from "../../ingest/pipeline/canonical.ts";
import type { Pseudonymiser } from "../../ingest/pipeline/pseudonymise.ts";

/** Where lines go; each ends in a line break. */
export interface Lines {
  add(line: string): void;
  /** Resolves once there is room for more; null where there is. */
  ready(): Promise<void> | null;
}

/** The second time through: writes each activity. */
export class Writer implements ActivitySink {
  readonly #channels: readonly string[];
  readonly #common: string;
  readonly #hidden: Pseudonymiser | null;
  readonly #out: Lines;
  #file = -1;

  /** @param channels of each file; one that all have stands in the envelope */
  constructor(
    channels: readonly string[],
    { channel = "" }: Envelope,
    hidden: Pseudonymiser | null,
    out: Lines,
  ) {
    this.#channels = channels;
    this.#common = channel;
    this.#hidden = hidden;
    this.#out = out;
  }

  openFile(): void {
    this.#file++;
  }

  add(activity: Activity): void {
    const channel = (activity.channel || this.#channels[this.#file]) ?? "";
    const shown = this.#hidden?.hide(activity, channel) ?? activity;
    const namedChannel = channel === this.#common || channel === "" ? null : channel;
    this.#out.add(recordLine({ ...shown, channel: namedChannel }));
  }

  skip(): void {}

  closeFile(): void {}

  ready(): Promise<void> | null {
    return this.#out.ready();
  }
}
