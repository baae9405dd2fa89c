import type { RowSpan } from "../../domain/plain-rows.ts";
import { decodeUtf8, isUtf8 } from "../../lib/bytes.ts";
import { LINE_FEED } from "../../text/whole-lines.ts";
import { EntryReading, type EntryWords, NO_WORDS } from "./entry.ts";
import { PlainJson } from "./plain/plain-json.ts";
import type { PlainTaker } from "./plain/plain-record.ts";

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
}

/** If more of a piece is not plain, the other thread reads most of it anyway. */
const MAX_ODD_SHARE = 0.25;
/** Longer lines are left to the other thread, which says of those that are too long that they are. */
const MAX_LINE_BYTES = 1 << 16;

/**
 * Reads what is plain of a piece of a file, and sets the other lines aside for the thread that reads all.
 * @param bytes whole lines of JSON, of which the last ends with a line feed
 * @param maxOddShare the largest share of its bytes, from 0 to 1, that may stand in other lines
 * @returns null where that thread should read all of it: too little is plain, or it is no UTF-8. Rows of
 * it that the sink has by then belong to no span
 */
export function readPiece(
  bytes: Uint8Array,
  words: Pick<EntryWords, "set" | "types">,
  sink: PieceSink,
  maxOddShare = MAX_ODD_SHARE,
): PieceRead | null {
  const entry = new EntryReading({ ...NO_WORDS, ...words });
  const plain = PlainJson.of({ entry, take: (record, at) => sink.addPlain(record, at), takeRows: null });
  if (plain === null || !isUtf8(bytes)) return null;
  sink.openPiece();
  plain.open(bytes);
  let line = 0;
  let oddBytes = 0;
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    const end = plain.scan(start);
    at = end > 0 ? end : bytes.indexOf(LINE_FEED, start) + 1;
    if (at - start > MAX_LINE_BYTES) return null;
    if (end > 0) {
      plain.take(line++);
      continue;
    }
    oddBytes += at - start;
    if (oddBytes > bytes.length * maxOddShare) return null;
    sink.endSpan(decodeUtf8(bytes.subarray(start, at)), line++);
  }
  return { spans: sink.closePiece(), lines: line };
}
