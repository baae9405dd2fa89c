import type { Activity, ActivityType } from "../../domain/activity.ts";
import { inputError, topOf } from "../../domain/diagnostic.ts";
import type { Envelope, Missing } from "../../domain/envelope.ts";
import { channelTitle } from "../../domain/platforms/index.ts";
import type { ActivitySink, Directions } from "../../domain/sink.ts";
import type { Pseudonymiser } from "../../ingest/pipeline/pseudonymise.ts";
import { notAlike } from "./not-alike.ts";

/** A file that becomes a part of one. */
interface Part {
  name: string;
  envelope: Envelope;
  directions: Directions;
  /** What its pages leave out. */
  leftOut: readonly Missing[];
  /** Types of which some post was not counted. */
  uncounted: ReadonlySet<ActivityType>;
  /** Whether a post of it says who is asked to react. */
  asks: boolean;
}

/** What only holds for all days, types and rows of the file that says it. */
const OF_ONE_FILE = ["period", "complete", "leftOut", "covers", "figures"] as const;
/** What one file can say of all, if each says it. */
const OF_EACH_FILE = ["outbound", "byEye", "saysInsiders"] as const;

/** The first time through files that become one: what they say of themselves, and by which ids the brand goes. */
export class Survey implements ActivitySink {
  readonly #hidden: Pseudonymiser | null;
  readonly #parts: Part[] = [];
  #open: Pick<Part, "name" | "asks"> & { uncounted: Set<ActivityType> } = opened("");

  constructor(hidden: Pseudonymiser | null) {
    this.#hidden = hidden;
  }

  /** The channel of each file, in order. */
  get channels(): string[] {
    return this.#parts.map(channelOf);
  }

  openFile(name: string): void {
    this.#open = opened(name);
  }

  add(activity: Activity): void {
    this.#hidden?.learn(activity);
    if (activity.type !== "post") return;
    this.#open.asks ||= (activity.amplifiers?.length ?? 0) > 0;
    for (const type of activity.uncounted ?? []) this.#open.uncounted.add(type);
  }

  skip(): void {}

  closeFile(envelope: Envelope, directions: Directions): void {
    this.#parts.push({ ...this.#open, envelope, directions, leftOut: envelope.leftOut ?? [] });
  }

  leftOut(file: string, missing: readonly Missing[]): void {
    const part = this.#parts.find(({ name }) => name === file);
    if (part !== undefined) part.leftOut = [...part.leftOut, ...missing];
  }

  /**
   * What the files say of themselves, as one.
   * @throws InputError where that is not the same for all of them, or a file contradicts itself
   */
  envelope(): Envelope {
    const said = this.#parts.map(saidBy);
    const [first = {}] = said;
    if (said.length > 1) {
      for (const key of OF_ONE_FILE) this.#refuse(key, (envelope) => envelope[key] !== undefined);
      for (const key of OF_EACH_FILE)
        if (said.some((envelope) => envelope[key] !== true))
          this.#refuse(key, (envelope) => envelope[key] === true);
    }
    this.#refuseUnread();
    // One file holds them all, so it counts from the earliest.
    const retrieved = said.flatMap((envelope) => envelope.retrieved ?? []).sort()[0];
    const unreadColumns = [...new Set(said.flatMap((envelope) => envelope.unreadColumns ?? []))];
    const channels = new Set(this.channels);
    const outbound = this.#alike("outbound", "holds nothing that the brand itself did");
    const inbound = this.#alike("inbound", "holds nothing that others did toward the brand");
    const holdsOwn = this.#alike("holdsOwn", "need not hold what the brand itself wrote");
    return {
      ...first,
      channel: channels.size === 1 ? [...channels].join() : "",
      ...(retrieved === undefined ? {} : { retrieved }),
      ...(outbound ? {} : { outbound }),
      ...(inbound ? {} : { inbound }),
      ...(holdsOwn ? { holdsOwn } : {}),
      ...(unreadColumns.length === 0 ? {} : { unreadColumns }),
    };
  }

  #refuse(key: Parameters<typeof notAlike>[0], says: (envelope: Envelope) => boolean): void {
    const part = this.#parts.find((part) => says(saidBy(part)));
    if (part !== undefined) throw inputError(notAlike(key), topOf(part.name));
  }

  /** A plan's columns that nothing reads may say who is asked to react, unless it says so itself; others can't for it. */
  #refuseUnread(): void {
    const silent = this.#parts.find(({ asks, directions }) => !asks && directions.unreadColumns?.length);
    if (silent !== undefined && this.#parts.some(({ asks }) => asks))
      throw inputError(notAlike("unreadColumns"), topOf(silent.name));
  }

  /** What holds of every channel; one that lacks a direction would be vouched for by those that have it. */
  #alike(key: "inbound" | "outbound" | "holdsOwn", lacking: string): boolean {
    const byChannel = new Map<string, boolean>();
    for (const part of this.#parts) {
      const channel = channelOf(part);
      byChannel.set(channel, part.directions[key] === true || byChannel.get(channel) === true);
    }
    const values = [...byChannel.values()];
    if (new Set(values).size > 1) {
      const channel = [...byChannel.keys()][values.indexOf(false)] as string;
      const message = `${lacking} on ${channel ? channelTitle(channel) : "its channels"}, unlike files of other channels; convert each channel alone`;
      throw inputError(message, topOf(this.#parts[this.channels.indexOf(channel)]?.name ?? ""));
    }
    return values.includes(true);
  }
}

function opened(name: string) {
  return { name, asks: false, uncounted: new Set<ActivityType>() };
}

function channelOf({ envelope }: Part): string {
  return envelope.channel ?? "";
}

/**
 * What a file says of itself, its format and its entry of the policy for it. A type is not complete where some of it is
 * missing.
 * @throws InputError where it calls a type complete that it did not count
 */
function saidBy({ name, envelope, directions, leftOut, uncounted }: Part): Envelope {
  const { period, complete, retrieved, outbound, covers, figures } = envelope;
  const doubted = complete?.find((type) => uncounted.has(type));
  if (doubted !== undefined) {
    const message = `calls \`${doubted}\` complete, but nobody counted it on some post; take it out of \`complete\`, or count`;
    throw inputError(message, topOf(name));
  }
  const isMissing = (type: ActivityType) => leftOut.some(({ types }) => types.includes(type));
  return {
    ...(period === undefined ? {} : { period }),
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(covers === undefined ? {} : { covers }),
    ...(figures === undefined ? {} : { figures }),
    ...(complete === undefined ? {} : { complete: complete.filter((type) => !isMissing(type)) }),
    ...(outbound === true ? { outbound } : {}),
    ...(directions.byEye === true ? { byEye: true } : {}),
    ...(directions.saysInsiders === true ? { saysInsiders: true } : {}),
    ...(directions.unreadColumns?.length ? { unreadColumns: directions.unreadColumns } : {}),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
}
