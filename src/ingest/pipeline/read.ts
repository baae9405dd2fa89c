import type { Activity, Envelope } from "../../domain/activity.ts";
import type { Mistake } from "../../domain/mistake.ts";
import { InputError, inputError, type Location, type Problems, topOf } from "../../domain/problem.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { parseDay } from "../../domain/time.ts";
import { activitySchema, envelopeSchema } from "../../schema/activity.ts";
import { mistakesIn } from "../../schema/mistakes.ts";
import { brandTest, usualChannel } from "./channel.ts";
import { cleanActivity } from "./clean-activity.ts";
import type { Format, Surroundings } from "./format.ts";
import type { Item } from "./items.ts";
import { listKeys, type Opened, openSnapshot, type SnapshotFile } from "./open.ts";
import { Payload, type PayloadSink } from "./payload.ts";
import type { TableFormat } from "./table-format.ts";
import { isWellFormed } from "./well-formed.ts";

/** As many mistakes of one record as are told. */
const MAX_MESSAGES = 5;
const ENVELOPE_KEYS = Object.keys(envelopeSchema.properties);

/**
 * Reads a file's activities into the sink, one pass, whatever its size; what is wrong with it into `problems`.
 * @returns the platform's format, null where the file holds records of ours or cannot be read
 */
export async function readSnapshot(
  file: SnapshotFile,
  sink: ActivitySink,
  problems: Problems,
): Promise<Format | TableFormat | null> {
  try {
    sink.openFile(file.name);
    const opened = await openSnapshot(file);
    const reader = new Reader(file, opened, sink, problems);
    for await (const batch of opened.items) {
      for (const item of batch) reader.take(item);
      await sink.ready?.();
    }
    reader.close();
    return opened.format ?? opened.table;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.addAll(error);
    return null;
  }
}

class Reader {
  readonly #problems: Problems;
  readonly #file: SnapshotFile;
  readonly #format: Format | null;
  /** Of what names none. */
  readonly #channel: string | null;
  readonly #isBrand: Surroundings["isBrand"];
  readonly #payload: Payload | null;
  readonly #sink: ActivitySink;
  readonly #envelope: Envelope = {};
  /** Items so far, well-formed or not. */
  #items = 0;
  #withoutChannel: Location | null = null;
  /** Whether the brand's own activities are in the file. */
  #outbound: boolean;

  constructor(
    file: SnapshotFile,
    { format, table, outbound }: Opened,
    sink: ActivitySink,
    problems: Problems,
  ) {
    this.#file = file;
    this.#format = format;
    this.#channel = file.channel ?? usualChannel(file.brand, format ?? table);
    this.#isBrand = brandTest(file.brand, this.#channel);
    this.#payload = format === null ? null : new Payload(format, this.#payloadSink());
    this.#outbound = format === null && outbound;
    this.#sink = sink;
    this.#problems = problems;
  }

  take(item: Item): void {
    if (item.error !== undefined) {
      this.#items++;
      const { message, location } = item.error;
      this.#complain(message, location?.line ?? item.line, location?.column ?? item.column);
    } else if (this.#payload !== null) this.#payload.take(item);
    else if (item.key !== null) this.#takeEnvelope(item);
    else this.#takeRecord(item.value, item);
  }

  close(): void {
    this.#payload?.end();
    const { name } = this.#file;
    const start = topOf(name);
    const { period, complete } = this.#envelope;
    // An empty `complete` says that nothing was exported: there is nothing to judge, and nobody is deceived.
    if (this.#items === 0 && (period === undefined || complete === undefined)) {
      const format = this.#format?.name;
      const message =
        format === undefined
          ? "holds no activity; where nothing happened, say so with `period` and `complete`"
          : `holds nothing of the format ${format}; where nothing happened, leave the file out`;
      throw inputError(message, start);
    }
    const own = this.#envelope.channel ?? this.#channel;
    if (own === null && (this.#withoutChannel !== null || this.#items === 0)) {
      const message = "names no channel; give it one in the file, or as `channel` of its entry in the policy";
      throw inputError(message, this.#withoutChannel ?? start);
    }
    const envelope = { ...this.#envelope, ...(own === null ? {} : { channel: own }) };
    this.#sink.closeFile(envelope, this.#envelope.outbound ?? this.#outbound);
  }

  #takeEnvelope({ key, value, line, column }: Item): void {
    if (listKeys(null).includes(key as string)) {
      this.#complain(
        `\`${key}\`: must be a list of records, in JSON Lines with each on its own line`,
        line,
        column,
      );
    }
    if (!ENVELOPE_KEYS.includes(key as string)) return;
    const part = { [key as string]: value };
    const mistakes = mistakesIn(part, envelopeSchema);
    for (const { message } of mistakes) this.#complain(`\`${key}\`: ${message}`, line, column);
    if (mistakes.length > 0) return;
    const { period } = part as Envelope;
    if (period !== undefined && parseDay(period.from) > parseDay(period.to)) {
      this.#complain("`period` ends before it begins", line, column);
    }
    const before = this.#envelope[key as keyof Envelope];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
      this.#complain(
        `\`${key}\` stands here a second time and says something else; split the file`,
        line,
        column,
      );
    }
    Object.assign(this.#envelope, part);
  }

  #takeRecord(value: unknown, { line, column }: { line: number; column: number }): void {
    this.#items++;
    if (isWellFormed(value)) {
      this.#add(value, line, column);
      return;
    }
    this.#complain(wordRecord(mistakesIn(value, activitySchema)), line, column);
  }

  #payloadSink(): PayloadSink {
    const isBrand = this.#isBrand;
    const { dates } = this.#file;
    return {
      around: { isBrand, dates },
      record: (activity, place) => {
        const { actor } = activity;
        const { id, handle } = typeof actor === "string" ? { id: actor, handle: undefined } : (actor ?? {});
        // A list of nothing but likes and follows would hold nobody's answers.
        const speaks = activity.type !== "like" && activity.type !== "follow";
        this.#outbound ||= (this.#format?.outbound === true && speaks) || isBrand(id) || isBrand(handle);
        this.#takeRecord(activity, place);
      },
      skip: () => {
        this.#items++;
        this.#sink.skip();
      },
      malformed: (message, { line, column }) => {
        this.#items++;
        this.#complain(message, line, column);
      },
    };
  }

  #add(activity: Activity, line: number, column: number): void {
    if (!activity.channel) this.#withoutChannel ??= { file: this.#file.name, line, column };
    this.#sink.add(cleanActivity(activity), line, column);
  }

  #complain(message: string, line: number, column: number): void {
    this.#problems.add(message, { file: this.#file.name, line, column });
  }
}

function wordRecord(mistakes: readonly Mistake[]): string {
  const messages = mistakes.map(({ path, message, atKey }) =>
    path.length === 0 || atKey ? message : `\`${path.join(".")}\`: ${message}`,
  );
  const rest = messages.length - MAX_MESSAGES;
  return (rest > 0 ? [...messages.slice(0, MAX_MESSAGES), `and ${rest} more`] : messages).join("; ");
}
