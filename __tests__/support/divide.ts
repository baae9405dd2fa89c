import type { DividedFile, Piece } from "../../src/domain/helper.ts";
import type { RowSettings } from "../../src/domain/plain-rows.ts";
import { divide as divideFiles } from "../../src/ingest/pipeline/divide.ts";
import type { SnapshotFile } from "../../src/ingest/pipeline/open.ts";
import { type PieceRead, PieceReader } from "../../src/ingest/pipeline/read-piece.ts";
import { memoryFile } from "../../src/lib/memory-file.ts";
import { RowCollector } from "../../src/store/row-collector.ts";

const LINE_FEED = 10;

/** Cuts a file into pieces, and reads some of them as the second thread does: from the last one on. */
export async function divide(
  file: SnapshotFile,
  content: Uint8Array,
  settings: RowSettings,
  random: () => number,
): Promise<void> {
  const [head = content.length, ...cuts] = cutsOf(content, random);
  const beginning = memoryFile(content.slice(0, head));
  await divideFiles([file], settings, {
    divide: async ([divisible]) => {
      const reading = await divisible?.reading(beginning);
      if (!divisible || !reading) return new Map();
      const ranges = cuts.map((to, i) => content.slice(cuts[i - 1] ?? head, to));
      const collector = new RowCollector(settings);
      const reader = new PieceReader(reading, collector, 1);
      const read = ranges.map((): PieceRead | null => null);
      for (const [i, bytes] of [...ranges.entries()].reverse()) {
        if (random() < 0.7) read[i] = reader.read(withLineFeed(bytes));
      }
      const { rows } = collector;
      const pieces = ranges.map((bytes, i): Piece => {
        const piece = read[i] ?? null;
        return {
          size: bytes.length,
          part: (from, to) => memoryFile(bytes.slice(from, to)),
          taken: async () => (piece === null ? null : { rows, ...piece }),
        };
      });
      const divided: DividedFile = { head: beginning, pieces };
      return new Map([[divisible.path, divided]]);
    },
  });
}

/** Places behind line feeds, now and then one after the other, and the end. */
function cutsOf(content: Uint8Array, random: () => number): number[] {
  const cuts: number[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(LINE_FEED, at + Math.floor(random() * 600)) + 1;
    at = end === 0 ? content.length : end;
    cuts.push(at);
  }
  return cuts;
}

function withLineFeed(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === LINE_FEED ? bytes : Uint8Array.from([...bytes, LINE_FEED]);
}
