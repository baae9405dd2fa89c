import type { Activity } from "../../domain/activity.ts";
import { inputError, topOf } from "../../domain/diagnostic.ts";
import type { Envelope } from "../../domain/envelope.ts";
import { channelTitle } from "../../domain/platforms/index.ts";
import type { ActivitySink, Directions } from "../../domain/sink.ts";
import { recordLine } from "../../ingest/pipeline/canonical.ts";
import type { Pseudonymiser } from "../../ingest/pipeline/pseudonymise.ts";

/** Where lines go; each ends in a line break. */
export interface Lines {
  add(line: string): void;
  /** Resolves once there is room for more; null where there is. */
  ready(): Promise<void> | null;
}

/** The first time through files that become one: what they say of themselves, and by which ids the brand goes. */
export class Survey implements ActivitySink {
  /** The channel of each file, in order. */
  readonly channels: string[] = [];
  readonly #hidden: Pseudonymiser | null;
  readonly #envelopes: Envelope[] = [];
  readonly #names: string[] = [];
  /** By channel, whether a file holds what the brand itself did there. */
  readonly #outbound = new Map<string, boolean>();
  /** By channel, whether a file holds what others did toward the brand there. */
  readonly #inbound = new Map<string, boolean>();

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

  closeFile(envelope: Envelope, { inbound, outbound }: Directions): void {
    const { channel = "" } = envelope;
    this.channels.push(channel);
    this.#envelopes.push(envelope);
    this.#inbound.set(channel, inbound || this.#inbound.get(channel) === true);
    this.#outbound.set(channel, outbound || this.#outbound.get(channel) === true);
  }

  /**
   * What the files say of themselves, as one.
   * @throws InputError where that is not the same for all their days
   */
  envelope(): Envelope {
    const [first = {}] = this.#envelopes;
    const { period, complete } = first;
    const bound = this.#envelopes.findIndex(
      (envelope) => envelope.period !== undefined || envelope.complete !== undefined,
    );
    if (this.#envelopes.length > 1 && bound >= 0) {
      const message =
        "says which days or types it has, which is not true of the other files; convert it alone";
      throw inputError(message, topOf(this.#names[bound] ?? ""));
    }
    // One file holds them all, so it counts from the earliest.
    const retrieved = this.#envelopes.flatMap((envelope) => envelope.retrieved ?? []).sort()[0];
    const outbound = this.#alike(this.#outbound, "nothing that the brand itself did");
    const inbound = this.#alike(this.#inbound, "nothing that others did toward the brand");
    return {
      channel: new Set(this.channels).size === 1 ? (this.channels[0] ?? "") : "",
      ...(period === undefined ? {} : { period }),
      ...(complete === undefined ? {} : { complete }),
      ...(retrieved === undefined ? {} : { retrieved }),
      outbound,
      ...(inbound ? {} : { inbound }),
    };
  }

  /** What holds of every channel; one that lacks a direction would be vouched for by those that have it. */
  #alike(byChannel: ReadonlyMap<string, boolean>, lacking: string): boolean {
    const values = [...byChannel.values()];
    if (new Set(values).size > 1) {
      const channel = [...byChannel.keys()][values.indexOf(false)] as string;
      const message = `holds ${lacking} on ${channel ? channelTitle(channel) : "its channels"}, unlike files of other channels; convert each channel alone`;
      throw inputError(message, topOf(this.#names[this.channels.indexOf(channel)] ?? ""));
    }
    return values.includes(true);
  }
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
