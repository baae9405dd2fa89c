import type { Day } from "../domain/day.ts";
import { topOf } from "../domain/diagnostic.ts";
import type { Cover, Envelope } from "../domain/envelope.ts";
import type { PeopleFigure } from "../domain/people-figure.ts";
import type { Directions } from "../domain/sink.ts";
import { parseDay } from "../domain/time.ts";
import { lazy } from "../lib/lazy.ts";
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
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const exportedOn = (channel: number) => {
    const mask = file.exported.get(channel) ?? complete;
    file.exported.set(channel, mask);
    return mask;
  };
  const ownChannel = lazy(() => columns.channelOf(fileChannel));
  // By channel, as bits; a map would be asked for each row.
  const types: number[] = [];
  for (let row = file.firstRow; row < columns.length; row++) {
    if (columns.channel[row] === NONE) columns.channel[row] = ownChannel();
    const channel = columns.channel[row] as number;
    types[channel] ??= exportedOn(channel);
    types[channel] |= 1 << (columns.type[row] as number);
    const day = columns.day[row] as number;
    if (day === UNDATED) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  for (const channel of file.exported.keys()) {
    file.exported.set(channel, types[channel] ?? complete);
  }
  if (envelope.period !== undefined) {
    from = parseDay(envelope.period.from);
    to = parseDay(envelope.period.to);
    refuseOutside(columns, file.firstRow, from, to);
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
