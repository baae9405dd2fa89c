import { ACTIVITY_TYPES, type Activity, type ActivityType, type Actor, SIDES } from "../domain/activity.ts";
import type { AnswerBuckets } from "../domain/answer-buckets.ts";
import type { Day } from "../domain/day.ts";
import type { Location } from "../domain/diagnostic.ts";
import type { Envelope, Missing } from "../domain/envelope.ts";
import type { PeopleFigure } from "../domain/people-figure.ts";
import { PLAIN_TEXT, type PlainActivity, type TextSpan, textOf } from "../domain/plain-activity.ts";
import type { PlainRows, RowSettings, RowSpan } from "../domain/plain-rows.ts";
import type { ActivitySink, Directions } from "../domain/sink.ts";
import { parseDay, parseTime } from "../domain/time.ts";
import { firstWhere } from "../lib/first-where.ts";
import { ChannelNumbers } from "./channel-numbers.ts";
import { closeFile } from "./close-file.ts";
import { NONE, TOWARD_CODE, TYPE_CODE } from "./codes.ts";
import { release } from "./enlarge.ts";
import { type FileInfo, newFile } from "./file-info.ts";
import { FLAG, flagsOf } from "./flags.ts";
import { LateStrings, replaceTickets } from "./late-strings.ts";
import { OwnIds } from "./own-ids.ts";
import { type PostDetails, postDetails } from "./post-details.ts";
import { RowArrays } from "./row-arrays.ts";
import { SparseColumn } from "./sparse-column.ts";
import { type StatedAnswer, statedAnswer } from "./stated-answer.ts";
import { Statements } from "./statements.ts";
import { StringPool } from "./string-pool.ts";
import { TakenRows } from "./taken-rows.ts";
import { randomHashKey } from "./text-hash.ts";
import { WaitingAccounts } from "./waiting-accounts.ts";
import { wordsHash } from "./words-hash.ts";
import type { Zone } from "./zone.ts";

/** A record hardly takes less in a file. Room that no row takes is never touched, and so costs no memory. */
const ROW_BYTES = 64;

/** Activities as columns, in the order they were read; filled in one pass, then joined. */
export class Columns extends RowArrays implements ActivitySink {
  /** Items of kinds that count for nothing. */
  skipped = 0;
  /** The actor's handle where `actor` holds an id. */
  readonly handle = new SparseColumn(NONE);
  readonly target = new SparseColumn(NONE);
  /** What a row replies to, as `object` has what it was done to. */
  readonly reply = new SparseColumn(NONE);
  /** `TOWARD_CODE` of the side toward which an aggregated row was done, 0 for none. */
  readonly statedToward = new SparseColumn(0);
  /** A hash of the text and address of a row without an id, so that two that say different things are two. */
  readonly words = new SparseColumn(0);
  /** Whether any row says that something was taken back. */
  hasUndone = false;
  readonly column = new SparseColumn(1);

  readonly ids: LateStrings;
  /** The number of each row's own id, once they are settled. */
  readonly id = new OwnIds();
  readonly accounts = new StringPool();
  readonly files: FileInfo[] = [];
  readonly posts = new Map<number, PostDetails>();
  /** Where people can look at a row; of the types that are asked for alone, as addresses are long. */
  readonly urls = new Map<number, string>();
  /** The days in which an aggregated row without a date was done, where the record says so. */
  readonly periods = new Map<number, { from: Day; to: Day }>();
  readonly statements = new Statements();
  /** Figures about people, by the file that holds them. */
  readonly figures: { file: string; figure: PeopleFigure }[] = [];
  /** When the brand answered, where the record says so. */
  readonly answeredAt = new Map<number, StatedAnswer>();
  /** How many of an aggregated row the brand answered, where the record says so. */
  readonly answered = new Map<number, AnswerBuckets>();
  readonly zone: Zone;
  readonly #channelNumbers = new ChannelNumbers();
  readonly channels: readonly string[] = this.#channelNumbers.names;

  readonly #waiting = new WaitingAccounts(this.accounts, (place, number) => this.#setAccount(place, number));
  /** The rows of another thread that were added last. */
  #taken: TakenRows | null = null;
  /** By the code of a type whether its addresses are kept. */
  readonly #keepsUrls: readonly boolean[];

  /** @param key what hashes of ids depend on: one of a run where several threads read */
  constructor(zone: Zone, { urlsOf = [] }: { urlsOf?: readonly ActivityType[] } = {}, key = randomHashKey()) {
    super();
    this.zone = zone;
    this.ids = new LateStrings(key);
    this.#keepsUrls = ACTIVITY_TYPES.map((type) => urlsOf.includes(type));
  }

  /** Makes room for what files of some bytes may hold. */
  expect(bytes: number): void {
    const rows = Math.ceil(bytes / ROW_BYTES);
    this.reserve(rows);
    this.ids.reserve(rows);
    for (const column of [this.handle, this.target, this.reply, this.statedToward, this.words, this.column])
      column.expect(rows);
  }

  /** Begins a file; activities added from here on are its. */
  openFile(name: string): void {
    this.files.push(newFile(name, this.length));
  }

  /** Adds a well-formed activity of the open file. */
  add(activity: Activity, line: number, column: number): void {
    const row = this.addRow(line);
    const { published, actor, period, url } = activity;
    if (published) this.#setMoment(row, published);
    this.type[row] = TYPE_CODE[activity.type];
    this.channel[row] = activity.channel ? this.channelOf(activity.channel, line, column) : NONE;
    if (typeof actor === "object" && actor !== null) this.#setActor(row, actor);
    else this.actor[row] = this.#account(actor);
    if (activity.side) this.statedSide[row] = SIDES.indexOf(activity.side);
    const flags = flagsOf(activity);
    if (flags !== 0) this.flags[row] = (this.flags[row] as number) | flags;
    this.hasUndone ||= activity.undone === true;
    this.ticket[row] = this.#id(activity.id);
    this.object[row] = this.#id(activity.object);
    this.reply.set(row, this.#id(activity.inReplyTo));
    this.target.set(row, this.#account(activity.target));
    this.statedToward.set(row, activity.toward ? TOWARD_CODE[activity.toward] : 0);
    this.setCount(row, activity.count ?? 1);
    this.column.set(row, column);
    if (!activity.id) this.words.set(row, wordsHash(`${activity.content ?? ""} ${url ?? ""}`));
    if (url && this.#keepsUrls[TYPE_CODE[activity.type]]) this.urls.set(row, url);
    const answered = statedAnswer(activity);
    if (answered !== undefined) this.answeredAt.set(row, answered);
    if (period) this.periods.set(row, { from: parseDay(period.from), to: parseDay(period.to) });
    if (activity.answered) this.answered.set(row, activity.answered);
    if (activity.type !== "post") return;
    this.posts.set(row, postDetails(activity));
    for (const type of activity.uncounted ?? []) this.files.at(-1)?.emptyCells.push({ type, row });
  }

  /** Adds a plain record of the open file. */
  addPlain({ type, time, day, channel, texts, actor }: PlainActivity, line: number): void {
    const row = this.addRow(line);
    this.type[row] = type;
    if (!Number.isNaN(time)) this.#setTime(row, time);
    else if (!Number.isNaN(day)) this.day[row] = day;
    this.channel[row] = channel === null ? NONE : this.channelOf(channel, line);
    if (actor !== null) {
      this.settlePlain();
      this.#setActor(row, actor);
    } else this.#wait(row, texts[PLAIN_TEXT.actor] as TextSpan);
    this.ticket[row] = this.#idIn(texts[PLAIN_TEXT.id] as TextSpan);
    this.object[row] = this.#idIn(texts[PLAIN_TEXT.object] as TextSpan);
    this.reply.set(row, this.#idIn(texts[PLAIN_TEXT.inReplyTo] as TextSpan));
    this.#wait(~row, texts[PLAIN_TEXT.target] as TextSpan);
    const url = texts[PLAIN_TEXT.url] as TextSpan;
    if (url.from < url.to && this.#keepsUrls[type]) this.urls.set(row, textOf(url));
  }

  settlePlain(): void {
    this.#waiting.settle();
  }

  /** What another thread must know to read rows for these columns. */
  get rowSettings(): RowSettings {
    return { key: this.ids.key, urlsOf: ACTIVITY_TYPES.filter((_, code) => this.#keepsUrls[code]) };
  }

  /**
   * Adds rows of the open file that another thread read.
   * @param firstLine of their piece, from 1
   * @param channelOf the channel of a row by the name that it writes; null where it has none
   */
  addRows(
    rows: PlainRows,
    span: RowSpan,
    firstLine: number,
    channelOf: (name: string | null, line: number) => string | null,
  ): void {
    if (this.#taken?.rows !== rows) this.#taken = new TakenRows(rows, this);
    this.#taken.add(span, firstLine, channelOf);
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
    this.statements.set((this.files.at(-1) as FileInfo).name, envelope);
    closeFile(this, envelope, directions, keep);
  }

  /**
   * Numbers the ids once all rows are there; until then those of two rows that are the same may differ. The number of an id is
   * the last row that has it, be it on whatever channel; of one that no row has, it is not below `length`.
   */
  settle(): void {
    this.#taken?.release();
    this.#taken = null;
    const tickets = this.ticket.subarray(0, this.length);
    const numbers = this.ids.settle(tickets);
    if (numbers === null) return;
    this.reply.replace(numbers);
    for (const column of [tickets, this.object.subarray(0, this.length)]) replaceTickets(column, numbers);
    this.id.setAll(tickets);
    this.ticket = new Int32Array(0);
    for (const array of [tickets, numbers]) release(array);
  }

  stated(key: keyof Envelope, line: number, column: number): void {
    this.statements.note(key, { file: this.files.at(-1)?.name ?? "", line, column });
  }

  /** Notes what pages of a closed file leave out. */
  leftOut(name: string, missing: readonly Missing[]): void {
    const file = this.files.findLast((candidate) => candidate.name === name);
    if (file !== undefined) file.more = missing;
  }

  /**
   * The number of a channel by any of its names.
   * @throws InputError where there are too many, at the line of the open file that names the last
   */
  channelOf(name: string, line = 1, column = 1): number {
    return this.#channelNumbers.of(name, () => ({ file: this.files.at(-1)?.name ?? "", line, column }));
  }

  /** The file of a row; files follow one another, so their first rows tell. */
  fileOf(row: number): FileInfo {
    const next = firstWhere(this.files.length, (i) => (this.files[i] as FileInfo).firstRow > row);
    return this.files[next - 1] as FileInfo;
  }

  /** Where the record of a row begins. */
  location(row: number): Location {
    return { file: this.fileOf(row).name, line: this.lines.of(row), column: this.column.get(row) };
  }

  isBot(row: number): boolean {
    return ((this.flags[row] as number) & FLAG.bot) !== 0;
  }

  /** Whether a file that says who is an employee says of the actor that nobody knows. */
  isDoubtful(row: number): boolean {
    return ((this.flags[row] as number) & FLAG.doubtful) !== 0 && this.fileOf(row).saysInsiders;
  }

  /** Whether the actor took back what the row says. */
  isUndone(row: number): boolean {
    return ((this.flags[row] as number) & FLAG.undone) !== 0;
  }

  /** Whether an insider said that they work for the company; null where the record does not tell. */
  disclosed(row: number): boolean | null {
    const flags = this.flags[row] as number;
    return (flags & FLAG.disclosed) !== 0 ? true : (flags & FLAG.undisclosed) !== 0 ? false : null;
  }

  /** The local day of a time or a bare date. */
  dayOf(moment: string): Day {
    return moment.length === 10 ? parseDay(moment) : this.zone.dayOf(parseTime(moment));
  }

  #setMoment(row: number, published: string): void {
    if (published.length === 10) this.day[row] = parseDay(published);
    else this.#setTime(row, parseTime(published));
  }

  #setTime(row: number, time: number): void {
    this.time[row] = time;
    this.day[row] = this.zone.dayOf(time);
  }

  #setActor(row: number, { id, handle, name, bot }: Actor): void {
    this.actor[row] = this.#account(id || handle || name);
    this.handle.set(row, id ? this.#account(handle) : NONE);
    if (bot === true) this.flags[row] = FLAG.bot;
  }

  #id(text: string | null | undefined): number {
    return text ? this.ids.add(text) : NONE;
  }

  #idIn({ bytes, from, to }: TextSpan): number {
    return from === to ? NONE : this.ids.addBytes(bytes, from, to);
  }

  /** @param place the row for its actor, `~row` for its target */
  #wait(place: number, account: TextSpan): void {
    if (account.from !== account.to) this.#waiting.add(place, account);
    else if (place >= 0) this.actor[place] = NONE;
  }

  #setAccount(place: number, number: number): void {
    if (place >= 0) this.actor[place] = number;
    else this.target.set(~place, number);
  }

  #account(text: string | null | undefined): number {
    return text ? this.accounts.intern(text) : NONE;
  }
}
