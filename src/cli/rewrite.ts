import type { Activity, Envelope } from "../model/activity.ts";
import { InputError, topOf } from "../model/problem.ts";
import type { ActivitySink } from "../model/sink.ts";
import { recordLine } from "../snapshot/canonical.ts";
import type { Pseudonymiser } from "../snapshot/pseudonymise.ts";
import type { LineWriter } from "./line-writer.ts";

/** The first time through files that become one: what they say of themselves, and by which ids the brand goes. */
export class Survey implements ActivitySink {
  /** The channel of each file, in order. */
  readonly channels: string[] = [];
  readonly #hidden: Pseudonymiser | null;
  readonly #envelopes: Envelope[] = [];
  readonly #names: string[] = [];
  #outbound = false;

  constructor(hidden: Pseudonymiser | null) {
    this.#hidden = hidden;
  }

  openFile(name: string): void {
    this.#names.push(name);
  }

  add(activity: Activity): void {
    this.#hidden?.learn(activity);
  }

  skip(): void {}

  closeFile(envelope: Envelope, outbound: boolean): void {
    this.channels.push(envelope.channel ?? "");
    this.#envelopes.push(envelope);
    this.#outbound ||= outbound;
  }

  /**
   * What the files say of themselves, as one.
   * @throws InputError where that is not the same for all their days
   */
  envelope(): Envelope {
    const [first = {}] = this.#envelopes;
    const { period, complete } = first;
    const bound = this.#envelopes.findIndex((one) => one.period !== undefined || one.complete !== undefined);
    if (this.#envelopes.length > 1 && bound >= 0) {
      const message = "says which days or types it has, which holds for no other file; convert it alone";
      throw new InputError([{ message, location: topOf(this.#names[bound] ?? "") }]);
    }
    return {
      channel: new Set(this.channels).size === 1 ? (this.channels[0] ?? "") : "",
      ...(period === undefined ? {} : { period }),
      ...(complete === undefined ? {} : { complete }),
      outbound: this.#outbound,
    };
  }
}

/** The second time through: writes each activity. */
export class Writer implements ActivitySink {
  readonly #channels: readonly string[];
  readonly #common: string;
  readonly #hidden: Pseudonymiser | null;
  readonly #out: LineWriter;
  #file = -1;

  /** @param channels of each file; one that all have stands in the envelope */
  constructor(
    channels: readonly string[],
    { channel = "" }: Envelope,
    hidden: Pseudonymiser | null,
    out: LineWriter,
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
    const own = channel === this.#common || channel === "" ? null : channel;
    this.#out.add(recordLine({ ...shown, channel: own }));
  }

  skip(): void {}

  closeFile(): void {}

  ready(): Promise<void> | null {
    return this.#out.ready();
  }
}
