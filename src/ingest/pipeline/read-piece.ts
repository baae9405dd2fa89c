import type { PieceReading } from "../../domain/helper.ts";
import type { ReadPiece, RowSpan } from "../../domain/plain-rows.ts";
import { decodeUtf8, isUtf8 } from "../../lib/bytes.ts";
import { LINE_FEED } from "../../text/whole-lines.ts";
import { EntryReading, NO_WORDS } from "./entry.ts";
import { PlainJson } from "./plain/plain-json.ts";
import type { PlainPieces, RecordTaker } from "./plain/plain-record.ts";
import { PlainSheet } from "./plain/plain-sheet.ts";
import { takePlain } from "./plain/take-plain.ts";

/** Where the plain rows of pieces are collected. */
export interface PieceSink {
  openPiece(): void;
  addPlain: RecordTaker["take"];
  settlePlain: RecordTaker["settle"];
  endSpan(odd: string, oddLine: number): void;
  closePiece(): RowSpan[];
}

/** What was read of a piece, but for the rows, which are collected. */
export type PieceRead = Omit<ReadPiece, "rows">;

/** If more of a piece is not plain, the other thread reads most of it anyway. */
const MAX_ODD_SHARE = 0.25;
/** Longer records are left to the other thread, which says of those that are too long that they are. */
const MAX_RECORD_BYTES = 1 << 16;

/** Reads what is plain in pieces of a file, and sets the rest aside for the thread that reads all. */
export class PieceReader {
  readonly #plain: PlainPieces | null;
  readonly #sink: PieceSink;
  readonly #maxOddShare: number;

  /** @param maxOddShare the largest share of a piece's bytes, from 0 to 1, that may not be plain */
  constructor({ words, sheet }: PieceReading, sink: PieceSink, maxOddShare = MAX_ODD_SHARE) {
    const entry = new EntryReading({ ...NO_WORDS, ...words });
    const taker: RecordTaker = {
      entry,
      take: (record, line) => sink.addPlain(record, line),
      settle: () => sink.settlePlain(),
    };
    this.#plain = sheet === null ? PlainJson.of(taker) : PlainSheet.of(taker, sheet);
    this.#sink = sink;
    this.#maxOddShare = maxOddShare;
  }

  /**
   * Reads from the first plain record to the last. What is before and behind these is left to the thread that reads all:
   * it alone knows whether a cut goes through a cell.
   * @param bytes whole lines, of which the last ends with a line feed
   * @returns null where that thread should read all of them: too little is plain, or it is no UTF-8. Rows of it that the
   * sink has by then belong to no span
   */
  read(bytes: Uint8Array): PieceRead | null {
    const plain = this.#plain;
    const sink = this.#sink;
    if (plain === null || !isUtf8(bytes)) return null;
    sink.openPiece();
    plain.open(bytes);
    // Where the first plain record begins and where the last one so far ends, with the number of lines between.
    let [from, to, lines] = [-1, 0, 0];
    // The line at which the record begins that is read, from 0 at the first plain one.
    const counter = { line: 0 };
    let oddBytes = 0;
    for (let at = 0; at < bytes.length; ) {
      const start = at;
      if (plain.scan(start) > 0) {
        if (from < 0) from = start;
        else if (to < start) sink.endSpan(decodeUtf8(bytes.subarray(to, start)), lines);
        at = takePlain(plain, bytes, start, counter, MAX_RECORD_BYTES);
        // It takes nothing if the first record is longer than a record may be.
        if (at === start) return null;
        to = at;
        lines = counter.line;
        continue;
      }
      at = from < 0 ? bytes.indexOf(LINE_FEED, start) + 1 : plain.endOf(start);
      if (at - start > MAX_RECORD_BYTES) return null;
      // A record that goes on behind the piece.
      if (at === 0) at = bytes.length;
      oddBytes += at - start;
      if (oddBytes > bytes.length * this.#maxOddShare) return null;
      if (from >= 0) counter.line += lineFeeds(bytes, start, at);
    }
    if (from < 0) return null;
    sink.endSpan("", lines);
    return { from, to, spans: sink.closePiece(), longIds: plain.longIds };
  }
}

function lineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, from); at >= 0 && at < to; at = bytes.indexOf(LINE_FEED, at + 1))
    count++;
  return count;
}
