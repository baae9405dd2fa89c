import type { DividedFile, Piece } from "../../src/domain/helper.ts";
import type { RowSettings } from "../../src/domain/plain-rows.ts";
import type { EntryWords } from "../../src/ingest/pipeline/entry.ts";
import { readPiece } from "../../src/ingest/pipeline/read-piece.ts";
import { memoryFile } from "../../src/lib/memory-file.ts";
import { RowCollector } from "../../src/store/row-collector.ts";

const LINE_FEED = 10;

/** Cuts a file into pieces, and reads some of them as the second thread does: from the last one on. */
export function divide(
  content: Uint8Array,
  words: Pick<EntryWords, "set" | "types">,
  settings: RowSettings,
  random: () => number,
): DividedFile {
  const cuts: number[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(LINE_FEED, at + Math.floor(random() * 600)) + 1;
    at = end === 0 ? content.length : end;
    cuts.push(at);
  }
  const ranges = cuts.slice(1).map((to, i) => content.slice(cuts[i], to));
  const collector = new RowCollector(settings);
  const read = ranges.map(() => null as ReturnType<typeof readPiece>);
  for (const [i, bytes] of [...ranges.entries()].reverse()) {
    if (random() < 0.7) read[i] = readPiece(withLineFeed(bytes), words, collector, 1);
  }
  const { rows } = collector;
  const pieces = ranges.map((bytes, i): Piece => {
    const piece = read[i] ?? null;
    return { bytes: memoryFile(bytes), taken: async () => (piece === null ? null : { rows, ...piece }) };
  });
  return { head: memoryFile(content.slice(0, cuts[0])), pieces };
}

function withLineFeed(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === LINE_FEED ? bytes : Uint8Array.from([...bytes, LINE_FEED]);
}
