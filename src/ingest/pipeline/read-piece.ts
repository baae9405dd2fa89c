import type { LongIds } from "../../domain/cell.ts";
import type { PieceReading } from "../../domain/helper.ts";
import type { RowSpan } from "../../domain/plain-rows.ts";
import { decodeUtf8, isUtf8 } from "../../lib/bytes.ts";
import { LINE_FEED } from "../../text/whole-lines.ts";
import { EntryReading, NO_WORDS } from "./entry.ts";
import { PlainJson } from "./plain/plain-json.ts";
import type { PlainPieces, PlainTaker } from "./plain/plain-record.ts";
import { PlainSheet } from "./plain/plain-sheet.ts";

/** Where the plain rows of pieces are collected. */
export interface PieceSink {
  openPiece(): void;
  addPlain: PlainTaker["take"];
  endSpan(odd: string, oddLine: number): void;
  closePiece(): RowSpan[];
}

/** A piece of a file, read. */
export interface PieceRead {
  /** In turn. */
  spans: RowSpan[];
  /** How many lines it has. */
  lines: number;
  /** What its long ids tell of its columns, by lines from 0. */
  longIds: LongIds;
}

/** If more of a piece is not plain, the other thread reads most of it anyway. */
const MAX_ODD_SHARE = 0.25;
/** Longer records are left to the other thread, which says of those that are too long that they are. */
const MAX_RECORD_BYTES = 1 << 16;

/** Reads pieces of a file: what is plain, and what else there is it sets aside for the thread that reads all. */
export class PieceReader {
  readonly #plain: PlainPieces | null;
  readonly #sink: PieceSink;
  readonly #maxOddShare: number;

  /** @param maxOddShare the largest share of a piece's bytes, from 0 to 1, that may not be plain */
  constructor({ words, sheet }: PieceReading, sink: PieceSink, maxOddShare = MAX_ODD_SHARE) {
    const entry = new EntryReading({ ...NO_WORDS, ...words });
    const taker: Pick<PlainTaker, "entry" | "take"> = {
      entry,
      take: (record, line) => sink.addPlain(record, line),
    };
    this.#plain = sheet === null ? PlainJson.of(taker) : PlainSheet.of(taker, sheet);
    this.#sink = sink;
    this.#maxOddShare = maxOddShare;
  }

  /**
   * @param bytes whole lines, of which the last ends with a line feed
   * @returns null where the other thread should read all of them: too little is plain, it is no UTF-8, or the last
   * record goes on behind them. Rows of it that the sink has by then belong to no span
   */
  read(bytes: Uint8Array): PieceRead | null {
    const plain = this.#plain;
    const sink = this.#sink;
    if (plain === null || !isUtf8(bytes)) return null;
    sink.openPiece();
    plain.open(bytes);
    let line = 0;
    let oddBytes = 0;
    /** Where those that are not plain begin that no plain one followed yet, and on which line. */
    let odd = 0;
    let oddLine = 0;
    for (let at = 0; at < bytes.length; ) {
      const start = at;
      const end = plain.scan(start);
      at = end > 0 ? end : plain.endOf(start);
      if (at === 0 || at - start > MAX_RECORD_BYTES) return null;
      if (end > 0) {
        if (odd < start) sink.endSpan(decodeUtf8(bytes.subarray(odd, start)), oddLine);
        plain.take(line++);
        odd = at;
        oddLine = line;
        continue;
      }
      oddBytes += at - start;
      if (oddBytes > bytes.length * this.#maxOddShare) return null;
      line += lineFeeds(bytes, start, at);
    }
    sink.endSpan(decodeUtf8(bytes.subarray(odd)), oddLine);
    return { spans: sink.closePiece(), lines: line, longIds: plain.longIds };
  }
}

function lineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, from); at >= 0 && at < to; at = bytes.indexOf(LINE_FEED, at + 1))
    count++;
  return count;
}
