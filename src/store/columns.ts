import { ACTIVITY_TYPES, type Activity, type ActivityType, type Actor, SIDES } from "../domain/activity.ts";
import type { AnswerBuckets } from "../domain/answer-buckets.ts";
import type { Day } from "../domain/day.ts";
import { inputError, type Location } from "../domain/diagnostic.ts";
import type { Cover, Envelope } from "../domain/envelope.ts";
import type { PeopleFigure } from "../domain/people-figure.ts";
import { channelNamed } from "../domain/platforms/index.ts";
import type { ActivitySink, Directions, Missing } from "../domain/sink.ts";
import { parseDay, parseTime } from "../domain/time.ts";
import { enlarge } from "./enlarge.ts";
import type { FileInfo } from "./file-info.ts";
import { refuseOutside } from "./misdated.ts";
import { type PostDetails, postDetails } from "./post-details.ts";
import { firstWhere } from "./rows.ts";
import { SparseColumn } from "./sparse-column.ts";
import { Statements } from "./statements.ts";
import { StringPool } from "./string-pool.ts";
import { UNDATED } from "./undated.ts";
import type { Zone } from "./zone.ts";

/**
 * As many channels as a run tells apart: it keeps accounts and figures for each. No company is on so many; a file
 * that names more has something else in that place.
 */
const MAX_CHANNELS = 100;
const TOO_MANY_CHANNELS = `with this one the snapshots name more than ${MAX_CHANNELS} channels; a channel is a place such as linkedin, not a post or a person`;

/** Stands for a missing account, identifier or channel. */
export const NONE = -1;

/** The code of each type, as the table stores it. */
export const TYPE_CODE = Object.fromEntries(ACTIVITY_TYPES.map((type, code) => [type, code])) as Record<
  ActivityType,
  number
>;
/** The code of a post, of which every scan asks. */
export const POST = TYPE_CODE.post;

const FLAG_BOT = 1;
const FLAG_DISCLOSED = 2;
const FLAG_UNDISCLOSED = 4;
const FLAG_UNDONE = 8;
const FLAG_DOUBTFUL = 16;

/** Activities as columns, in the order they were read; filled in one pass, then joined. */
export class Columns implements ActivitySink {
  length = 0;
  /** Items of kinds that count for nothing. */
  skipped = 0;
  /** Milliseconds since 1970, NaN for a bare date or none. */
  time = new Float64Array(256);
  day = new Int32Array(256);
  type = new Uint8Array(256);
  /** Code of the side that the record states, 0 for none. */
  statedSide = new Uint8Array(256);
  flags = new Uint8Array(256);
  channel = new Int32Array(256);
  actor = new Int32Array(256);
  /** The actor's handle where `actor` holds an id. */
  readonly handle = new SparseColumn(NONE);
  id = new Int32Array(256);
  object = new Int32Array(256);
  reply = new Int32Array(256);
  readonly target = new SparseColumn(NONE);
  /** Code of the side toward which an aggregated row was done, 0 for none. */
  readonly statedToward = new SparseColumn(0);
  count = new Uint32Array(256);
  line = new Uint32Array(256);
  /** A hash of the text and address of a row without an id, so that two that say different things are two. */
  readonly words = new SparseColumn(0);
  /** Whether any row says that something was taken back. */
  hasUndone = false;
  readonly column = new SparseColumn(1);

  readonly ids = new StringPool();
  readonly accounts = new StringPool();
  readonly channels: string[] = [];
  readonly files: FileInfo[] = [];
  readonly posts = new Map<number, PostDetails>();
  /** Where people can look at a row; of the types that are asked for alone, as addresses are long. */
  readonly urls = new Map<number, string>();
  /** The days in which an aggregated row without a date was done, where the record says so. */
  readonly periods = new Map<number, { from: Day; to: Day }>();
  readonly statements = new Statements();
  /** Figures about people, by the file that holds them. */
  readonly figures: { file: string; figure: PeopleFigure }[] = [];
  /** When the brand answered, in milliseconds since 1970, where the record says so. */
  readonly answeredAt = new Map<number, number>();
  /** How many of an aggregated row the brand answered, where the record says so. */
  readonly answered = new Map<number, AnswerBuckets>();
  readonly zone: Zone;
  readonly #channelNumbers = new Map<string, number>();

  readonly #urlsOf: ReadonlySet<ActivityType>;

  constructor(zone: Zone, { urlsOf = [] }: { urlsOf?: readonly ActivityType[] } = {}) {
    this.zone = zone;
    this.#urlsOf = new Set(urlsOf);
  }

  /** Begins a file; activities added from here on are its. */
  openFile(name: string): void {
    const exported = new Map<number, number>();
    const facts = {
      inbound: true,
      outbound: true,
      holdsOwn: false,
      byEye: false,
      saysInsiders: false,
      unreadColumns: [],
      declaresOutbound: false,
      retrieved: null,
      keep: null,
      more: [],
    };
    this.files.push({ name, firstRow: this.length, from: null, to: null, exported, ...facts });
  }

  /** Adds a well-formed activity of the open file. */
  add(activity: Activity, line: number, column: number): void {
    const row = this.length++;
    if (row === this.day.length) this.#enlarge(row * 2);
    this.#setMoment(row, activity.published);
    this.type[row] = TYPE_CODE[activity.type];
    this.channel[row] = activity.channel ? this.channelOf(activity.channel, line, column) : NONE;
    this.#setActor(row, activity);
    this.id[row] = this.#id(activity.id);
    this.object[row] = this.#id(activity.object);
    this.reply[row] = this.#id(activity.inReplyTo);
    this.target.set(row, this.#account(activity.target));
    this.statedToward.set(row, activity.toward ? SIDES.indexOf(activity.toward) : 0);
    this.count[row] = activity.count ?? 1;
    this.line[row] = line;
    this.column.set(row, column);
    if (!activity.id) this.words.set(row, hashOf(`${activity.content ?? ""} ${activity.url ?? ""}`));
    if (activity.url && this.#urlsOf.has(activity.type)) this.urls.set(row, activity.url);
    if (activity.answeredAt) this.answeredAt.set(row, parseTime(activity.answeredAt));
    const { period } = activity;
    if (period) this.periods.set(row, { from: parseDay(period.from), to: parseDay(period.to) });
    if (activity.answered) this.answered.set(row, activity.answered);
    if (activity.type === "post") this.posts.set(row, postDetails(activity));
  }

  /** Notes an item of the open file that is of a kind that counts for nothing. */
  skip(): void {
    this.skipped++;
  }

  /**
   * Ends the open file.
   * @param envelope what it says of itself; its channel is that of records without one
   * @param keep days for which it may be kept; null where nobody says
   * @throws InputError at rows that lie outside the period that it speaks for
   */
  closeFile(envelope: Envelope, directions: Directions, keep: number | null = null): void {
    const file = this.files.at(-1) as FileInfo;
    this.statements.set(file.name, envelope);
    const own = envelope.channel ?? "";
    let complete = 0;
    for (const type of envelope.complete ?? []) complete |= 1 << TYPE_CODE[type];
    if (complete !== 0 && own !== "") file.exported.set(this.channelOf(own), complete);
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (let row = file.firstRow; row < this.length; row++) {
      if (this.channel[row] === NONE) this.channel[row] = this.channelOf(own);
      const channel = this.channel[row] as number;
      file.exported.set(
        channel,
        (file.exported.get(channel) ?? complete) | (1 << (this.type[row] as number)),
      );
      const day = this.day[row] as number;
      if (day === UNDATED) continue;
      if (day < from) from = day;
      if (day > to) to = day;
    }
    if (envelope.period !== undefined) {
      from = parseDay(envelope.period.from);
      to = parseDay(envelope.period.to);
      refuseOutside(this, file.firstRow, from, to);
    }
    const retrieved = envelope.retrieved === undefined ? null : this.#dayOf(envelope.retrieved);
    const declaresOutbound = envelope.outbound === true;
    Object.assign(file, { ...directions, declaresOutbound, retrieved, keep });
    for (const figure of envelope.figures ?? []) this.figures.push({ file: file.name, figure });
    if (envelope.covers !== undefined) this.#cover(file, envelope.covers);
    else if (from <= to) Object.assign(file, { from, to });
  }

  /** Notes what an aggregate of several files speaks for; it is as many files, of which the first has all rows. */
  #cover(file: FileInfo, covers: readonly Cover[]): void {
    file.exported = new Map();
    for (const { channel, from, to, types, inbound = true, outbound = true } of covers) {
      const mask = types.reduce((mask, type) => mask | (1 << TYPE_CODE[type]), 0);
      this.files.push({
        ...file,
        firstRow: this.length,
        from: parseDay(from),
        to: parseDay(to),
        exported: new Map([[this.channelOf(channel), mask]]),
        inbound,
        outbound,
      });
    }
  }

  stated(key: keyof Envelope, line: number, column: number): void {
    this.statements.note(key, { file: this.files.at(-1)?.name ?? "", line, column });
  }

  /** Notes what pages of a closed file leave out. */
  leftOut(name: string, missing: readonly Missing[]): void {
    const file = this.files.findLast((one) => one.name === name);
    if (file !== undefined) file.more = missing;
  }

  /**
   * The number of a channel by any of its names.
   * @throws InputError where there are too many, at the line of the open file that names the last
   */
  channelOf(name: string, line = 1, column = 1): number {
    const written = this.#channelNumbers.get(name);
    if (written !== undefined) return written;
    const key = channelNamed(name);
    const known = this.#channelNumbers.get(key);
    if (known !== undefined) {
      this.#channelNumbers.set(name, known);
      return known;
    }
    if (this.channels.length === MAX_CHANNELS) {
      const file = this.files.at(-1)?.name ?? "";
      throw inputError(TOO_MANY_CHANNELS, { file, line, column });
    }
    const number = this.channels.push(key) - 1;
    this.#channelNumbers.set(key, number);
    return number;
  }

  /** The file of a row; files follow one another, so their first rows tell. */
  fileOf(row: number): FileInfo {
    const next = firstWhere(this.files.length, (i) => (this.files[i] as FileInfo).firstRow > row);
    return this.files[next - 1] as FileInfo;
  }

  /** Where the record of a row begins. */
  location(row: number): Location {
    return { file: this.fileOf(row).name, line: this.line[row] as number, column: this.column.get(row) };
  }

  isBot(row: number): boolean {
    return ((this.flags[row] as number) & FLAG_BOT) !== 0;
  }

  /** Whether a file that says who is an employee says of the actor that nobody knows. */
  isDoubtful(row: number): boolean {
    return ((this.flags[row] as number) & FLAG_DOUBTFUL) !== 0 && this.fileOf(row).saysInsiders;
  }

  /** Whether the actor took back what the row says. */
  isUndone(row: number): boolean {
    return ((this.flags[row] as number) & FLAG_UNDONE) !== 0;
  }

  /** Whether an insider said that they work for the company; null where the record does not tell. */
  disclosed(row: number): boolean | null {
    const flags = this.flags[row] as number;
    return (flags & FLAG_DISCLOSED) !== 0 ? true : (flags & FLAG_UNDISCLOSED) !== 0 ? false : null;
  }

  /** The local day of a time or a bare date. */
  #dayOf(moment: string): Day {
    return moment.length === 10 ? parseDay(moment) : this.zone.dayOf(parseTime(moment));
  }

  #setMoment(row: number, published: string | null | undefined): void {
    this.time[row] = Number.NaN;
    this.day[row] = UNDATED;
    if (!published) return;
    if (published.length === 10) {
      this.day[row] = parseDay(published);
      return;
    }
    const time = parseTime(published);
    this.time[row] = time;
    this.day[row] = this.zone.dayOf(time);
  }

  #setActor(row: number, activity: Activity): void {
    const actor = activity.actor;
    const named = typeof actor === "object" && actor !== null ? actor : { handle: actor ?? "" };
    const { id, handle, name, bot } = named as Actor;
    this.actor[row] = this.#account(id || handle || name);
    this.handle.set(row, id ? this.#account(handle) : NONE);
    this.statedSide[row] = activity.side ? SIDES.indexOf(activity.side) : 0;
    const disclosed = activity.disclosed;
    const disclosure = disclosed === true ? FLAG_DISCLOSED : disclosed === false ? FLAG_UNDISCLOSED : 0;
    const doubtful = activity.side === "unknown" ? FLAG_DOUBTFUL : 0;
    const undone = activity.undone === true ? FLAG_UNDONE : 0;
    this.hasUndone ||= undone !== 0;
    this.flags[row] = disclosure | undone | doubtful | (bot === true || activity.bot === true ? FLAG_BOT : 0);
  }

  #id(text: string | null | undefined): number {
    return text ? this.ids.intern(text) : NONE;
  }

  #account(text: string | null | undefined): number {
    return text ? this.accounts.intern(text) : NONE;
  }

  #enlarge(length: number): void {
    this.time = enlarge(this.time, length);
    this.day = enlarge(this.day, length);
    this.type = enlarge(this.type, length);
    this.statedSide = enlarge(this.statedSide, length);
    this.flags = enlarge(this.flags, length);
    this.channel = enlarge(this.channel, length);
    this.actor = enlarge(this.actor, length);
    this.id = enlarge(this.id, length);
    this.object = enlarge(this.object, length);
    this.reply = enlarge(this.reply, length);
    this.count = enlarge(this.count, length);
    this.line = enlarge(this.line, length);
  }
}

/** FNV-1a of a text; 0 for one of nothing but blanks. */
function hashOf(text: string): number {
  if (text.trim() === "") return 0;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
