import type { Envelope } from "../../domain/envelope.ts";
import { figureFaults } from "../../domain/people-figure.ts";
import { parseDay } from "../../domain/time.ts";
import { envelopeSchema } from "../../schema/activity.ts";
import { diagnose } from "../../schema/diagnose.ts";
import type { Channels } from "./channel.ts";
import type { Item } from "./items.ts";
import { listKeys, type SnapshotFile } from "./open.ts";

const KEYS = Object.keys(envelopeSchema.properties);
/** As many keys that are none of an envelope's are named. */
const MAX_FOREIGN_KEYS = 5;

/** Collects what a file says of itself, a key at a time, wherever in the file it does. */
export class EnvelopeReading {
  readonly envelope: Envelope = {};
  readonly #channels: Channels;
  readonly #foreignKeys: string[] = [];

  constructor(channels: Channels) {
    this.#channels = channels;
  }

  /**
   * Takes a key of the file that is no record.
   * @param report called with what is wrong with it
   * @returns the key where the envelope has it now, null otherwise
   */
  take({ key, value }: Item, report: (fault: string) => void): keyof Envelope | null {
    if (listKeys(null).includes(key as string)) {
      if (Array.isArray(value) && value.length === 0) return null;
      report(`\`${key}\`: must be a list of records, in JSON Lines with each on its own line`);
    }
    if (!KEYS.includes(key as string)) {
      this.#foreignKeys.push(key as string);
      return null;
    }
    const part = { [key as string]: value };
    const mistakes = diagnose(part, envelopeSchema);
    for (const { message } of mistakes) report(`\`${key}\`: ${message}`);
    if (mistakes.length > 0) return null;
    const { period, figures = [] } = part as Envelope;
    for (const fault of figureFaults(figures)) report(fault);
    if (period !== undefined && parseDay(period.from) > parseDay(period.to)) {
      report("`period` ends before it begins");
    }
    if (key === "channel") {
      part["channel"] = this.#channels.named(String(value), (fault) => report(`\`channel\`: ${fault}`));
    }
    const before = this.envelope[key as keyof Envelope];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
      report(`\`${key}\` appears here a second time and says something else; split the file`);
    }
    Object.assign(this.envelope, part);
    return key as keyof Envelope;
  }

  /** Why a file without a record cannot be read as one of ours: data that nobody read must not count as nothing. */
  whyEmpty(): string {
    if (this.#foreignKeys.length === 0) {
      return "holds no activity; if nothing happened, say so with `period` and `complete`";
    }
    const keys = this.#foreignKeys.slice(0, MAX_FOREIGN_KEYS).map((key) => `\`${key}\``);
    return `holds no list of Vanity Check's records, but ${keys.join(", ")}; records belong in a list, or in one under \`activities\``;
  }
}

/** What an entry says of its files, as a file would say it. */
export function envelopeOf({ period, complete, outbound }: SnapshotFile["set"]): Envelope {
  return {
    ...(period === undefined ? {} : { period }),
    ...(complete === undefined ? {} : { complete }),
    ...(outbound === undefined ? {} : { outbound }),
  };
}
