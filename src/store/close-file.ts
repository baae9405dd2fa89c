import type { Day } from "../domain/day.ts";
import { topOf } from "../domain/diagnostic.ts";
import type { Cover, Envelope } from "../domain/envelope.ts";
import type { PeopleFigure } from "../domain/people-figure.ts";
import type { Directions } from "../domain/sink.ts";
import { parseDay } from "../domain/time.ts";
import { MAX_CHANNELS } from "./channel-numbers.ts";
import { NONE, TYPE_CODE } from "./codes.ts";
import { type CountedRows, refuseUncounted } from "./figure-counts.ts";
import type { FileInfo } from "./file-info.ts";
import { type DatedRows, refuseOutside } from "./misdated.ts";
import { UNDATED } from "./undated.ts";

/** What is known once all rows of a file are read. */
interface ReadRows extends DatedRows, CountedRows {
  readonly type: Uint8Array;
  readonly channel: Int8Array;
  readonly files: FileInfo[];
  readonly figures: { file: string; figure: PeopleFigure }[];
  channelOf(name: string): number;
  dayOf(moment: string): Day;
}

/**
 * Ends the file that was opened last: gives its channel to its rows without one, and notes what it speaks for.
 * @param envelope what it says of itself; its channel is that of records without one
 * @param keep days for which it may be kept; null where nobody says
 * @throws InputError at rows that lie outside the period that it speaks for, and where its figures are of more people
 *   than its rows count
 */
export function closeFile(
  columns: ReadRows,
  envelope: Envelope,
  directions: Directions,
  keep: number | null,
): void {
  const file = columns.files.at(-1) as FileInfo;
  const fileChannel = envelope.channel ?? "";
  let complete = 0;
  for (const type of envelope.complete ?? []) complete |= 1 << TYPE_CODE[type];
  if (complete !== 0 && fileChannel !== "") file.exported.set(columns.channelOf(fileChannel), complete);
  const exportedOn = (channel: number) => {
    const mask = file.exported.get(channel) ?? complete;
    file.exported.set(channel, mask);
    return mask;
  };
  const rowsOf = <A extends Int8Array | Uint8Array | Int32Array>(column: A) =>
    column.subarray(file.firstRow, columns.length) as A;
  const channels = rowsOf(columns.channel);
  if (channels.includes(NONE)) giveChannel(channels, columns.channelOf(fileChannel));
  const types = typesByChannel(channels, rowsOf(columns.type), exportedOn);
  const { first, last } = datesOf(rowsOf(columns.day));
  let [from, to] = [first, last];
  for (const channel of file.exported.keys()) {
    file.exported.set(channel, (types[channel] as number) || complete);
  }
  if (envelope.period !== undefined) {
    from = parseDay(envelope.period.from);
    to = parseDay(envelope.period.to);
    if (first < from - 1 || last > to + 1) refuseOutside(columns, file.firstRow, from, to);
  }
  const retrieved = envelope.retrieved === undefined ? null : columns.dayOf(envelope.retrieved);
  const declaresOutbound = envelope.outbound === true;
  const more = envelope.leftOut ?? [];
  Object.assign(file, { ...directions, declaresOutbound, more, retrieved, keep });
  refuseUncounted(columns, file.firstRow, envelope.figures ?? [], topOf(file.name));
  for (const figure of envelope.figures ?? []) columns.figures.push({ file: file.name, figure });
  if (envelope.covers !== undefined) cover(columns, file, envelope.covers);
  else if (from <= to) Object.assign(file, { from, to });
}

/** Gives a channel to rows without one. */
function giveChannel(channels: Int8Array, own: number): void {
  for (let row = 0; row < channels.length; row++) if (channels[row] === NONE) channels[row] = own;
}

/**
 * The types of the rows of each channel, as bits, by channel.
 * @param exportedOn those that are there beside them, asked once for each channel in the order in which they come
 */
function typesByChannel(
  channels: Int8Array,
  types: Uint8Array,
  exportedOn: (channel: number) => number,
): Int32Array {
  const masks = new Int32Array(MAX_CHANNELS);
  for (let row = 0; row < channels.length; row++) {
    const channel = channels[row] as number;
    const mask = (masks[channel] as number) || exportedOn(channel);
    masks[channel] = mask | (1 << (types[row] as number));
  }
  return masks;
}

/** The first and the last day of some rows; Infinity and its opposite where none has a date. */
function datesOf(days: Int32Array): { first: Day; last: Day } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    if (day === UNDATED) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

/** Notes what an aggregate of several files speaks for; it is as many files, of which the first has all rows. */
function cover(columns: ReadRows, file: FileInfo, covers: readonly Cover[]): void {
  file.exported = new Map();
  for (const { channel, from, to, types, ...reach } of covers) {
    const { inbound = true, outbound = true, holdsOwn, saysInsiders, leftOut = [] } = reach;
    const mask = types.reduce((mask, type) => mask | (1 << TYPE_CODE[type]), 0);
    columns.files.push({
      ...file,
      firstRow: columns.length,
      from: parseDay(from),
      to: parseDay(to),
      exported: new Map([[columns.channelOf(channel), mask]]),
      inbound,
      outbound,
      holdsOwn: holdsOwn ?? file.holdsOwn,
      saysInsiders: saysInsiders ?? file.saysInsiders,
      declaresOutbound: reach.outbound === true,
      more: [...file.more, ...leftOut],
    });
  }
}
