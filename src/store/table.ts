import type { AnswerBuckets } from "../domain/answer-buckets.ts";
import type { Day } from "../domain/day.ts";
import type { Location } from "../domain/diagnostic.ts";
import { type Accounts, SIDE_CODE } from "./accounts.ts";
import { NONE, TOWARD_CODE } from "./codes.ts";
import type { Columns } from "./columns.ts";
import { coveredDays, type FileInfo } from "./file-info.ts";
import type { Overlap } from "./overlaps.ts";
import type { Overruled } from "./overruled.ts";
import type { OwnIds } from "./own-ids.ts";
import type { PostDetails } from "./post-details.ts";
import { RowIndex } from "./row-index.ts";
import { concatRows } from "./rows.ts";
import type { SparseColumn } from "./sparse-column.ts";
import type { StatedAnswer } from "./stated-answer.ts";
import { channelsOfBrand, type DaySpan, rowsByDay } from "./table-indexes.ts";
import type { UnseenBrandChannel } from "./unseen-brand.ts";
import type { Zone } from "./zone.ts";

/** What the join found out, row by row. */
export interface Joined {
  duplicate: Uint8Array;
  overruled: readonly Overruled[];
  overlaps: readonly Overlap[];
  again: ReadonlyMap<number, number>;
  takenBack: ReadonlyMap<number, number>;
  accounts: Accounts;
  unseenBrand: ReadonlyMap<number, UnseenBrandChannel>;
  /** Account that acted, NONE where nobody is named. */
  actor: Int32Array;
  side: Uint8Array;
  index: RowIndex;
  /** Finds posts. It differs from `index` in tables made by `counting`: posts are resolved by the rows that counted at first. */
  posts: RowIndex;
  /** Number of the post's id that it was done to. */
  object: Int32Array;
  /** Account it was done toward, TOWARD_BRAND, or NONE. */
  toward: Int32Array;
  towardSide: Uint8Array;
  inbound: Uint8Array;
  outbound: Uint8Array;
}

/** Tells a post's category from its own and from its text. */
type Classify = (own: string | null, content: string | null) => string | null;

/** The activities of all files, joined; what rules ask. Rows are numbers; arrays are indexed by row. */
export class Table {
  readonly length: number;
  /** How many items of the files are of kinds that count for nothing. */
  readonly skipped: number;
  readonly time: Float64Array;
  readonly day: Int32Array;
  readonly type: Uint8Array;
  readonly channel: Int8Array;
  readonly id: OwnIds;
  /** Number of the id that it replies to. */
  readonly reply: SparseColumn;
  readonly count: Uint8Array | Uint32Array;
  readonly channels: readonly string[];
  readonly files: readonly FileInfo[];
  readonly zone: Zone;
  readonly duplicate: Uint8Array;
  /** Rows that a later file says otherwise, in the order in which they were read. */
  readonly overruled: readonly Overruled[];
  /** Rows of counts of which other files hold activities one by one. */
  readonly overlaps: readonly Overlap[];
  /** Rows whose id a later row has too, each with the row that holds. */
  readonly again: ReadonlyMap<number, number>;
  /** Rows that were taken back, each with the row that says so. */
  readonly takenBack: ReadonlyMap<number, number>;
  readonly accounts: Accounts;
  /** Channels on which the brand never appears, by number. */
  readonly unseenBrand: ReadonlyMap<number, UnseenBrandChannel>;
  readonly actor: Int32Array;
  readonly side: Uint8Array;
  readonly index: RowIndex;
  readonly posts: RowIndex;
  readonly object: Int32Array;
  readonly toward: Int32Array;
  readonly towardSide: Uint8Array;
  readonly inbound: Uint8Array;
  readonly outbound: Uint8Array;
  /** Rows by day, then as read; without duplicates and undated rows. */
  readonly byDay: Uint32Array;
  /** Rows without a day by the days in which they were done, their own or their file's, without duplicates. */
  readonly undated: ReadonlyMap<DaySpan, Uint32Array>;
  /** First and last local day that any file covers, null where none does. */
  readonly covered: { from: Day; to: Day } | null;
  /** Figures about people that files hold, with the name of each one's file. */
  readonly figures: Columns["figures"];
  /** The channels on which some row is the brand's own. */
  readonly brandChannels: ReadonlySet<number>;
  /** Whether any record says when the brand answered it: of most tables none does, and each row is asked. */
  readonly hasStatedAnswers: boolean;
  /** Whether any aggregated row says how many of it the brand answered. */
  readonly hasAnswerBuckets: boolean;
  readonly #columns: Columns;
  readonly #classify: Classify;
  #allRows: Uint32Array | null = null;
  /** What the brand calls itself and its products. */
  readonly brandWords: readonly string[];

  constructor(columns: Columns, joined: Joined, brandWords: readonly string[], classify: Classify) {
    this.brandWords = brandWords;
    this.#classify = classify;
    const length = columns.length;
    this.#columns = columns;
    this.length = length;
    this.skipped = columns.skipped;
    this.time = columns.time.subarray(0, length);
    this.day = columns.day.subarray(0, length);
    this.type = columns.type.subarray(0, length);
    this.channel = columns.channel.subarray(0, length);
    this.id = columns.id;
    this.reply = columns.reply;
    this.count = columns.count.subarray(0, length);
    this.channels = columns.channels;
    this.files = columns.files;
    this.figures = columns.figures;
    this.zone = columns.zone;
    this.duplicate = joined.duplicate;
    this.overruled = joined.overruled;
    this.overlaps = joined.overlaps;
    this.again = joined.again;
    this.takenBack = joined.takenBack;
    this.accounts = joined.accounts;
    this.unseenBrand = joined.unseenBrand;
    this.actor = joined.actor;
    this.side = joined.side;
    this.index = joined.index;
    this.posts = joined.posts;
    this.object = joined.object;
    this.toward = joined.toward;
    this.towardSide = joined.towardSide;
    this.inbound = joined.inbound;
    this.outbound = joined.outbound;
    const { byDay, undated } = rowsByDay(this);
    this.byDay = byDay;
    this.undated = undated;
    this.covered = coveredDays(columns.files);
    this.brandChannels = channelsOfBrand(this);
    this.hasStatedAnswers = columns.answeredAt.size > 0;
    this.hasAnswerBuckets = columns.answered.size > 0;
  }

  /** Whether our own people can be told from others: by the roster, or by what the records say of themselves. */
  get namesInsiders(): boolean {
    return (
      this.accounts.namesInsiders ||
      this.side.includes(SIDE_CODE.inside as number) ||
      this.files.some((file) => file.saysInsiders)
    );
  }

  /** What a post carries beside the columns; undefined for other types. */
  post(row: number): PostDetails | undefined {
    return this.#columns.posts.get(row);
  }

  /** A post's category, in lower case: its own or one by the policy's words; null where nothing tells. */
  category(row: number): string | null {
    const post = this.post(row);
    return post === undefined ? null : this.#classify(post.category, post.content);
  }

  /** The row of the post that a row was done to; NONE where the table lacks it. */
  postRow(row: number): number {
    return this.posts.findPost(this.channel[row] as number, this.object[row] as number);
  }

  /** Whether a row is by an officer or a manager of the company. */
  isByLeader(row: number): boolean {
    const actor = this.actor[row] as number;
    return actor !== NONE && this.accounts.isLeadingOn(actor, this.day[row] as number);
  }

  /** The code of the side of whom a text names on a row's channel and day; NONE where it names nobody. */
  sideOfText(row: number, text: string): number {
    return this.accounts.sideOfText(this.channel[row] as number, text, this.day[row] as number);
  }

  /**
   * Whether a row is by somebody who is named and not known to be one of us, though on its channel nobody could have
   * been recognised as one.
   */
  isDark(row: number): boolean {
    return this.side[row] === SIDE_CODE.unknown && this.actor[row] !== NONE;
  }

  /** Rows by day, then those without one; without duplicates, and each as read. */
  get allRows(): Uint32Array {
    this.#allRows ??=
      this.undated.size === 0
        ? this.byDay
        : concatRows([this.byDay, concatRows([...this.undated.values()]).sort()]);
    return this.#allRows;
  }

  /** Where people can look at a row; null where the record does not say, or the columns keep no links. */
  url(row: number): string | null {
    return this.#columns.urls.get(row) ?? null;
  }

  /** Whether an aggregated row says toward which side it was done. */
  saysToward(row: number): boolean {
    return this.#columns.statedToward.get(row) !== 0 && !this.saysTowardUnknown(row);
  }

  /** Whether a row names the account that it was done toward. */
  namesTarget(row: number): boolean {
    return this.#columns.target.get(row) !== NONE;
  }

  /** Whether an aggregated row says that it may be toward the brand or toward anybody else. */
  saysTowardUnknown(row: number): boolean {
    return this.#columns.statedToward.get(row) === TOWARD_CODE.unknown;
  }

  /** Whether an aggregated row says that it is by others than the brand and to others than the brand. */
  saysTowardOthers(row: number): boolean {
    return this.#columns.statedToward.get(row) === TOWARD_CODE.others;
  }

  /** Whether a row itself says what it answers, or toward which side it was done. */
  saysWhatItAnswers(row: number): boolean {
    return this.reply.get(row) !== NONE || this.saysToward(row);
  }

  /** The same activities, with more outside accounts counted as employees' on all days. */
  countingAsOurs(accounts: ReadonlySet<number>): Table {
    const ours = (own: Uint8Array, account: Int32Array) =>
      own.map((side, row) =>
        side === SIDE_CODE.outside && accounts.has(account[row] as number) ? SIDE_CODE.inside : side,
      );
    const side = ours(this.side, this.actor);
    const towardSide = ours(this.towardSide, this.toward);
    return new Table(this.#columns, { ...this, side, towardSide }, this.brandWords, this.#classify);
  }

  /** The same activities, where some rows count and others do not. */
  counting(rows: readonly number[], not: readonly number[]): Table {
    const duplicate = this.duplicate.slice();
    for (const row of not) duplicate[row] = 1;
    for (const row of rows) duplicate[row] = 0;
    const index = new RowIndex(this.#columns, duplicate);
    return new Table(this.#columns, { ...this, duplicate, index }, this.brandWords, this.#classify);
  }

  /** Whether a file says something of itself on a line, and not of an activity. */
  isEnvelope(file: string, line: number): boolean {
    return this.#columns.statements.isOn(file, line);
  }

  /** When the brand answered, where the record itself says so. */
  answeredAt(row: number): StatedAnswer | undefined {
    return this.#columns.answeredAt.get(row);
  }

  /** How many of an aggregated row the brand answered within each time, where the record says so. */
  answeredBuckets(row: number): AnswerBuckets | undefined {
    return this.#columns.answered.get(row);
  }

  /** Whether an insider said that they work for the company; null where the record does not tell. */
  disclosed(row: number): boolean | null {
    return this.#columns.disclosed(row);
  }

  file(row: number): FileInfo {
    return this.#columns.fileOf(row);
  }

  /** The text of an id; null for NONE. Ids of other things than posts and what rows were done to may be forgotten, as `join` says. */
  idText(id: number): string | null {
    return id === NONE ? null : this.#columns.ids.get(id);
  }

  /** The number of the id with a text; NONE where no record has it, or it was forgotten. */
  idOf(text: string): number {
    return this.#columns.ids.find(text);
  }

  /** What the numbers of all ids are below. */
  get idCount(): number {
    return this.#columns.ids.size;
  }

  /** The days in which a row without a date was done, its own or its file's. */
  spanOf(row: number): DaySpan {
    return this.#columns.periods.get(row) ?? this.file(row);
  }

  /** Where the record of a row begins. */
  location(row: number): Location {
    return this.#columns.location(row);
  }
}
