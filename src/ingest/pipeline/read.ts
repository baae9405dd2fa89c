import { type Activity, type ActivityType, TALK_TYPES } from "../../domain/activity.ts";
import { NoDate } from "../../domain/dates.ts";
import { type Diagnostics, InputError, inputError, type Location, topOf } from "../../domain/diagnostic.ts";
import type { PlainRows, RowSpan } from "../../domain/plain-rows.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { activitySchema } from "../../schema/activity.ts";
import { diagnose } from "../../schema/diagnose.ts";
import { brandTest, Channels, channelOfFile, entryFault } from "./channel.ts";
import { cleanActivity } from "./clean-activity.ts";
import { datesOf, EntryReading } from "./entry.ts";
import { EnvelopeReading, envelopeOf } from "./envelope.ts";
import type { Format } from "./format.ts";
import { CANONICAL } from "./format-registry.ts";
import type { Item } from "./items.ts";
import { type Opened, openSnapshot, type SnapshotFile } from "./open.ts";
import { Payload, type PayloadSink } from "./payload.ts";
import type { PlainRecord, PlainTaker } from "./plain/plain-record.ts";
import { countFault, wordRecord } from "./record-faults.ts";
import type { TableFormat } from "./table-format.ts";
import { isWellFormed } from "./well-formed.ts";

/**
 * Reads a file's activities into the sink, one pass, whatever its size; what is wrong with it into `problems`.
 * @returns the platform's format, null where the file holds records of ours or cannot be read
 */
export async function readSnapshot(
  file: SnapshotFile,
  sink: ActivitySink,
  problems: Diagnostics,
): Promise<Format | TableFormat | null> {
  try {
    sink.openFile(file.name);
    file.pages?.openFile(file.name);
    const opened = await openSnapshot(file);
    const reader = new Reader(file, opened, sink, problems);
    for await (const batch of opened.items(reader.plainTaker())) {
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
  readonly #problems: Diagnostics;
  readonly #file: SnapshotFile;
  readonly #entry: EntryReading;
  readonly #format: Format | null;
  /** Of what names none. */
  readonly #channel: string | null;
  readonly #channels: Channels;
  readonly #payload: Payload | null;
  readonly #sink: ActivitySink;
  readonly #envelope: EnvelopeReading;
  /** Items so far, well-formed or not. */
  #items = 0;
  #withoutChannel: Location | null = null;
  /** Whether what others did toward the brand can be in the file. */
  readonly #inbound: boolean;
  /** Whether the brand's own activities are in the file. */
  #outbound: boolean;
  readonly #unreadColumns: readonly string[];
  readonly #order: Opened["order"];

  constructor(
    file: SnapshotFile,
    { format, table, outbound, unreadColumns, order }: Opened,
    sink: ActivitySink,
    problems: Diagnostics,
  ) {
    this.#file = file;
    this.#entry = new EntryReading(file, file.known.byHand);
    this.#format = format;
    this.#order = order;
    const fault = entryFault(file.channel, format ?? table);
    if (fault !== null) throw inputError(fault, topOf(file.name));
    const insidersFrom = file["insiders-from"];
    if (insidersFrom !== null && format?.insidersFrom !== insidersFrom) {
      const message = `is in the format ${format?.name ?? table?.name ?? CANONICAL}, which has no \`${insidersFrom}\`; take \`insiders-from\` out of its entry`;
      throw inputError(message, topOf(file.name));
    }
    this.#channel = channelOfFile(file.channel, file.brand, format ?? table);
    this.#channels = new Channels(file.brand);
    this.#envelope = new EnvelopeReading(this.#channels);
    this.#payload = format === null ? null : new Payload(format, this.#payloadSink(), file.pages);
    this.#inbound = format?.inbound ?? table === null;
    this.#outbound = format === null && outbound;
    this.#unreadColumns = unreadColumns;
    this.#sink = sink;
    this.#problems = problems;
  }

  take(item: Item): void {
    if (item.error !== undefined) {
      this.#items++;
      if (this.#problems.isFull) this.#count(item);
      else {
        const { message, location } = item.error();
        this.#report(message, location?.line ?? item.line, location?.column ?? item.column);
      }
    } else if (this.#payload !== null) this.#payload.take(item);
    else if (item.key !== null) this.#takeEnvelope(item);
    else this.#takeRecord(item.value, item);
  }

  close(): void {
    this.#payload?.end();
    const { name } = this.#file;
    const start = topOf(name);
    const envelope = { ...envelopeOf(this.#file.set), ...this.#envelope.envelope };
    const { period, complete } = envelope;
    const isNothing = this.#items === 0 && this.#payload?.isContinuation !== true;
    // An empty `complete` says that nothing was exported: there is nothing to judge, and nobody is deceived.
    if (isNothing && (period === undefined || complete === undefined)) {
      const nothing = `holds nothing in the format ${this.#format?.name}; if nothing happened, leave the file out`;
      throw inputError(this.#format === null ? this.#envelope.whyEmpty() : nothing, start);
    }
    const own = envelope.channel ?? this.#channel;
    if (own === null && (this.#withoutChannel !== null || isNothing)) {
      const message = "names no channel; give it one in the file, or as `channel` of its entry in the policy";
      throw inputError(message, this.#withoutChannel ?? start);
    }
    for (const { channel } of this.#envelope.envelope.covers ?? [])
      this.#channels.named(channel, (fault) => this.#report(`\`covers\`: ${fault}`, 1, 1));
    const channel = own === null ? null : this.#channels.named(own, (fault) => this.#report(fault, 1, 1));
    const { inbound = this.#inbound, outbound = this.#outbound } = envelope;
    const { outbound: isOwnAlwaysHeld = envelope.holdsOwn === true, byEye = envelope.byEye === true } =
      this.#format ?? {};
    const saysInsiders = this.#file["insiders-from"] !== null || envelope.saysInsiders === true;
    const directions = {
      inbound,
      outbound,
      // Where the payload says who is one of us, the brand by another name is no outsider.
      holdsOwn: outbound && isOwnAlwaysHeld && !saysInsiders,
      byEye,
      saysInsiders,
      unreadColumns: [...this.#unreadColumns, ...(envelope.unreadColumns ?? [])],
    };
    const named = { ...envelope, ...(channel === null ? {} : { channel }) };
    this.#sink.closeFile(named, directions, this.#file.keep ?? null);
  }

  #takeEnvelope(item: Item): void {
    const { line, column } = item;
    const key = this.#envelope.take(item, (fault) => this.#report(fault, line, column));
    if (key !== null) this.#sink.stated?.(key, line, column);
  }

  /** Takes plain records; null where the sink does not. */
  plainTaker(): PlainTaker | null {
    if (this.#sink.addPlain === undefined) return null;
    return {
      entry: this.#entry,
      take: (record, line) => this.#takePlain(record, line),
      settle: () => this.#sink.settlePlain?.(),
      takeRows: (rows, span, firstLine) => this.#takeRows(rows, span, firstLine),
    };
  }

  #takeRows(rows: PlainRows, span: RowSpan, firstLine: number): void {
    this.#items += span.to - span.from;
    this.#sink.addRows?.(rows, span, firstLine, (channel, line) => this.#channelOf(channel, line, 1));
  }

  #takePlain(record: PlainRecord, line: number): void {
    this.#items++;
    record.channel = this.#channelOf(record.channel, line, 1);
    this.#sink.addPlain?.(record, line);
  }

  #takeRecord(value: unknown, { line, column }: { line: number; column: number }): void {
    this.#items++;
    let record: unknown;
    try {
      record = this.#entry.complete(value);
    } catch (error) {
      if (!(error instanceof NoDate)) throw error;
      this.#report(`\`published\`: ${error.message}`, line, column);
      return;
    }
    if (isWellFormed(record)) {
      this.#add(record, line, column);
      return;
    }
    if (this.#problems.isFull) this.#count({ line, column });
    else this.#report(wordRecord(diagnose(record, activitySchema)), line, column);
  }

  #payloadSink(): PayloadSink {
    const brand = brandTest(this.#file.brand, this.#channel);
    // A list of posts, likes and follows alone would hold nobody's answers, though the brand is seen in it.
    const holdsTalk = this.#format?.types.some((type) =>
      (TALK_TYPES as readonly ActivityType[]).includes(type),
    );
    return {
      context: {
        ...brand,
        dates: datesOf({ ...this.#file, dates: this.#file.dates ?? this.#order }),
        set: this.#file.set,
        insidersFrom: this.#file["insiders-from"],
      },
      record: (activity, place) => {
        const { actor } = activity;
        const { id, handle } = typeof actor === "string" ? { id: actor, handle: undefined } : (actor ?? {});
        const speaks = activity.type !== "like" && activity.type !== "follow";
        const isOwn = brand.isBrand(id) || brand.isBrand(handle);
        this.#outbound ||= holdsTalk === true && (isOwn || (this.#format?.outbound === true && speaks));
        this.#takeRecord(activity, place);
      },
      skip: () => {
        this.#items++;
        this.#sink.skip();
      },
      malformed: (message, { line, column }) => {
        this.#items++;
        this.#report(message, line, column);
      },
    };
  }

  #add(activity: Activity, line: number, column: number): void {
    const clean = cleanActivity(activity);
    const fault = countFault(clean);
    if (fault !== null) {
      this.#report(fault, line, column);
      return;
    }
    const channel = this.#channelOf(clean.channel, line, column);
    if (channel !== null) clean.channel = channel;
    this.#sink.add(clean, line, column);
  }

  /** The one name of a record's channel; null where it names none. */
  #channelOf(channel: string | null | undefined, line: number, column: number): string | null {
    if (channel) return this.#named(channel, line, column);
    this.#withoutChannel ??= { file: this.#file.name, line, column };
    return null;
  }

  /** Apart, as a function for the report would be made for each record without a channel too. */
  #named(channel: string, line: number, column: number): string {
    return this.#channels.named(channel, (fault) => this.#report(`\`channel\`: ${fault}`, line, column));
  }

  #count({ line, column }: { line: number; column: number }): void {
    this.#problems.count({ file: this.#file.name, line, column });
  }

  #report(message: string, line: number, column: number): void {
    this.#problems.add(message, { file: this.#file.name, line, column });
  }
}
