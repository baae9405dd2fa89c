import type { ActivityType } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { NONE } from "./codes.ts";
import { exportedTypes } from "./exported-types.ts";
import type { FileInfo } from "./file-info.ts";
import { perTable } from "./per-table.ts";
import { concatRows, filterRows } from "./rows.ts";
import { keyOfDays, ofChannels, rowsOfDays } from "./rows-of-days.ts";
import type { Table } from "./table.ts";
import { typeMask } from "./type-mask.ts";
import { UNDATED } from "./undated.ts";
import type { UnseenBrandChannel } from "./unseen-brand.ts";

/** What a view leaves out, so that a waiver can be tried: the activities of a post, a day or a channel. */
export interface LeftOut {
  object: string | null;
  day: Day | null;
  channel: string | null;
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** The same for all views of a table, so that what is counted among none is counted once. */
const emptyList = perTable(() => new Uint32Array(0));

/** Whose activities are meant: those of others toward the brand, the brand's own, or both. */
export type Whose = "others" | "brand" | "anybody";

/** The part of a table that a rule judges: some local days, some channels. */
export class View {
  readonly table: Table;
  readonly from: Day;
  readonly to: Day;
  /** Numbers of the channels looked at, null for all. */
  readonly channels: ReadonlySet<number> | null;
  readonly #leftOut: readonly LeftOut[];
  /** Rows to leave out. */
  readonly #withoutRows: ReadonlySet<number>;
  #files: FileInfo[] | null = null;
  /** The types of its files as bits, by whose activities are meant. Kept, as every figure and rule asks. */
  readonly #exported: Partial<Record<Whose, number>> = {};
  #dated: Uint32Array | null = null;
  #rows: Uint32Array | null = null;
  #partiallyCovered: Uint32Array | null = null;

  constructor(
    table: Table,
    from: Day,
    to: Day,
    channels: ReadonlySet<number> | null,
    leftOut: readonly LeftOut[] = [],
    withoutRows: ReadonlySet<number> = NO_ROWS,
  ) {
    this.table = table;
    this.from = from;
    this.to = to;
    this.channels = channels;
    this.#leftOut = leftOut;
    this.#withoutRows = withoutRows;
  }

  /** The same channels on other days. */
  days(from: Day, to: Day): View {
    return new View(this.table, from, to, this.channels, this.#leftOut, this.#withoutRows);
  }

  /** The same channels on as many days, up to the first of these. */
  before(): View {
    return this.days(2 * this.from - this.to - 1, this.from - 1);
  }

  /** The same days in some channels, by their names; itself where none are given. */
  within(names: readonly string[] | undefined): View {
    if (names === undefined) return this;
    const numbers = new Set(names.map((name) => this.table.channels.indexOf(name)));
    return new View(this.table, this.from, this.to, numbers, this.#leftOut, this.#withoutRows);
  }

  /** The same days in one channel, by its name. */
  on(channel: string): View {
    const number = this.table.channels.indexOf(channel);
    return new View(this.table, this.from, this.to, new Set([number]), this.#leftOut, this.#withoutRows);
  }

  /** The same days and channels without what waivers name. */
  without(leftOut: readonly LeftOut[]): View {
    return new View(this.table, this.from, this.to, this.channels, leftOut);
  }

  /** The same days and channels without some rows. */
  withoutRows(rows: ReadonlySet<number>): View {
    return new View(this.table, this.from, this.to, this.channels, this.#leftOut, rows);
  }

  /** The same days in another view's channels, by their names, and without what that leaves out. */
  like(other: View): View {
    const { table, channels } = other;
    const names = channels === null ? null : Array.from(channels, (channel) => table.channels[channel] ?? "");
    const numbers = names === null ? null : new Set(names.map((name) => this.table.channels.indexOf(name)));
    return new View(this.table, this.from, this.to, numbers, other.#leftOut);
  }

  /** A text that two views of one table share only if they hold the same rows; null if it leaves something out. */
  get key(): string | null {
    if (!this.isWhole || this.#withoutRows.size > 0) return null;
    return keyOfDays(this);
  }

  /** Whether no waiver leaves anything out of it. */
  get isWhole(): boolean {
    return this.#leftOut.length === 0;
  }

  /** The names of its channels of which some file covers a day of the view, in order. */
  get channelNames(): string[] {
    const numbers = new Set(this.files.flatMap(({ exported }) => [...exported.keys()]));
    const own = [...numbers].filter((channel) => this.channels === null || this.channels.has(channel));
    return own.map((channel) => this.table.channels[channel] ?? "").sort();
  }

  /** Rows with a day in the view. */
  get dated(): Uint32Array {
    this.#dated ??= this.#withoutLeftOut(rowsOfDays(this));
    return this.#dated;
  }

  /** Rows with a day in the view, and undated rows of files that lie wholly inside it. */
  get rows(): Uint32Array {
    if (this.#rows === null) {
      const undated = this.#undatedOf(({ from, to }) => from >= this.from && to <= this.to);
      this.#rows = undated.length === 0 ? this.dated : concatRows([this.dated, undated]);
    }
    return this.#rows;
  }

  /** Undated rows of files that reach beyond the view: whether they belong to it nobody can tell. */
  get partiallyCovered(): Uint32Array {
    const { from: first, to: last } = this;
    this.#partiallyCovered ??= this.#undatedOf(
      ({ from, to }) => from <= last && to >= first && (from < first || to > last),
    );
    return this.#partiallyCovered;
  }

  /** Whether a row of its channels is of its days, or may be. */
  mayHold(row: number): boolean {
    const day = this.table.day[row] as number;
    const isOfDays = day === UNDATED || (day >= this.from && day <= this.to);
    const isOfChannels = this.channels === null || this.channels.has(this.table.channel[row] as number);
    if (!isOfDays || !isOfChannels || this.table.duplicate[row] === 1) return false;
    return this.#withoutLeftOut(Uint32Array.of(row)).length > 0;
  }

  /** The view's blocks of seven days, counted back from its last day, whole ones only, oldest first. */
  weeks(): View[] {
    const weeks: View[] = [];
    for (let to = this.to; to - 6 >= this.from; to -= 7) weeks.unshift(this.days(to - 6, to));
    return weeks;
  }

  /** One view a day, in order, without days that the zone skipped. */
  eachDay(): View[] {
    const { zone } = this.table;
    const days: View[] = [];
    for (let day = this.from; day <= this.to; day++) if (zone.has(day)) days.push(this.days(day, day));
    return days;
  }

  /**
   * Whether some file that covers a day of the view has a row of one of the types, or lists it as complete.
   * @param by whose activities are meant
   */
  exported(types: readonly ActivityType[], by: Whose = "anybody"): boolean {
    this.#exported[by] ??= this.#typesBy(by);
    return ((this.#exported[by] as number) & typeMask(types)) !== 0;
  }

  /** Whether some file of the view says itself who is an employee, so that others may be employees too. */
  get saysInsiders(): boolean {
    return this.files.some((file) => file.saysInsiders);
  }

  /** Whether some file that covers a day of the view would hold the brand's own activities. */
  get outboundExported(): boolean {
    return this.outboundChannels.size > 0;
  }

  /**
   * Numbers of the channels of which some file that covers a day of the view would hold the brand's own activities. A
   * file that could hold them shows that it does by one of them, on whatever day, or by saying so.
   */
  get outboundChannels(): Set<number> {
    const { brandChannels } = this.table;
    return new Set(
      this.#filesOfBrand.flatMap(({ exported, declaresOutbound }) =>
        [...exported.keys()].filter((channel) => declaresOutbound || brandChannels.has(channel)),
      ),
    );
  }

  /** The channels of the view whose files should hold the brand's own activities, and on which it never appears. */
  get unseenBrand(): UnseenBrandChannel[] {
    return this.#unseen().filter(({ isPromised }) => isPromised);
  }

  /** Those on which what others posted may be the brand's own. */
  get unseenAuthor(): UnseenBrandChannel[] {
    return this.#unseen().filter(({ isPromised, hasStrangersPosts }) => isPromised || hasStrangersPosts);
  }

  #unseen(): UnseenBrandChannel[] {
    const { channels, table } = this;
    const unseen = [...table.unseenBrand].filter(([channel]) => channels === null || channels.has(channel));
    return unseen.map(([, brand]) => brand);
  }

  /** The files that cover a day of the view in one of its channels, in path order. */
  get files(): readonly FileInfo[] {
    this.#files ??= this.table.files.filter((file) => this.covers(file));
    return this.#files;
  }

  /** Whether a file covers a day of the view in one of its channels. */
  covers(file: FileInfo): boolean {
    const { from, to } = file;
    return from !== null && from <= this.to && (to as Day) >= this.from && this.#isOf(file);
  }

  /** Whether a file covers a day of the view in one of its channels, or may, as nothing gives days to it. */
  mayCover(file: FileInfo): boolean {
    return file.from === null ? this.#isOf(file) : this.covers(file);
  }

  /** The first and last day that any file covers in the view's channels, on whatever days; null for none. */
  get covered(): { from: Day; to: Day } | null {
    const files = this.#filesOf();
    if (files.length === 0) return null;
    return {
      from: Math.min(...files.map(({ from }) => from as Day)),
      to: Math.max(...files.map(({ to }) => to as Day)),
    };
  }

  #filesOf(): FileInfo[] {
    return this.table.files.filter((file) => file.from !== null && this.#isOf(file));
  }

  /** What a format promises of the brand nobody finds where the brand is not recognised. */
  get #filesOfBrand(): FileInfo[] {
    const { unseenBrand } = this.table;
    return this.files.filter(
      ({ outbound, holdsOwn, exported }) =>
        outbound && !(holdsOwn && [...exported.keys()].some((channel) => unseenBrand.has(channel))),
    );
  }

  #isOf({ exported }: FileInfo): boolean {
    const { channels } = this;
    return channels === null || [...exported.keys()].some((channel) => channels.has(channel));
  }

  #typesBy(by: Whose): number {
    const files = by === "brand" ? this.#filesOfBrand : this.files;
    const meant = by === "others" ? files.filter((file) => file.inbound) : files;
    const types = exportedTypes({ channels: this.channels, files: meant });
    return [...types.values()].reduce((all, own) => all | own, 0);
  }

  #undatedOf(isMeant: (days: { from: Day; to: Day }) => boolean): Uint32Array {
    const meant: Uint32Array[] = [];
    for (const [{ from, to }, rows] of this.table.undated) {
      // What nothing gives a day to was done on any.
      const days = { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
      if (isMeant(days)) meant.push(rows);
    }
    // Mostly there is none.
    if (meant.length === 0) return emptyList(this.table);
    return this.#withoutLeftOut(ofChannels(this.table, concatRows(meant), this.channels));
  }

  #withoutLeftOut(own: Uint32Array): Uint32Array {
    const { table } = this;
    const kept = this.#withoutRows.size === 0 ? own : filterRows(own, (row) => !this.#withoutRows.has(row));
    return this.#leftOut.reduce((rows, out) => withoutOne(table, rows, out), kept);
  }
}

function withoutOne(table: Table, rows: Uint32Array, out: LeftOut): Uint32Array {
  const object = out.object === null ? NONE : table.idOf(out.object);
  if (out.object !== null && object === NONE) return rows;
  return filterRows(
    rows,
    (row) =>
      !(
        (out.object === null || table.object[row] === object || table.id.get(row) === object) &&
        (out.day === null || table.day[row] === out.day) &&
        (out.channel === null || table.channels[table.channel[row] as number] === out.channel)
      ),
  );
}
