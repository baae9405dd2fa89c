import { InputError } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import type { DivisibleFile, Helper, PieceReading } from "../../domain/helper.ts";
import type { RowSettings } from "../../domain/plain-rows.ts";
import { readChunks } from "../../text/chunks.ts";
import { AUTO } from "./format-registry.ts";
import { openSheet, type SnapshotFile } from "./open.ts";

/** Divides the files that two threads can read; which these are, the helper says. */
export async function divide(
  files: readonly SnapshotFile[],
  settings: RowSettings,
  helper: Pick<Helper, "divide">,
): Promise<void> {
  const divided = await helper.divide(files.flatMap(divisible), settings);
  for (const file of files) {
    const pieces = divided.get(file.path);
    if (pieces !== undefined) file.divided = pieces;
  }
}

function divisible(file: SnapshotFile): DivisibleFile[] {
  const { path, format, set, types } = file;
  const ending = /\.(ndjson|jsonl|csv)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined || (format !== null && format !== AUTO)) return [];
  const words = { set, types };
  const reading = (head: FileBytes) => (ending === "csv" ? sheetReading(file, head) : { words, sheet: null });
  return [{ path, reading: async (head) => reading(head) }];
}

/** How the rows of a sheet become records; null where its beginning does not tell, or they are no records of ours. */
async function sheetReading(file: SnapshotFile, head: FileBytes): Promise<PieceReading | null> {
  const { name, set, types } = file;
  try {
    const { reading, layout } = await openSheet(file, readChunks(head, name));
    if (reading === null || layout === null) return null;
    return { words: { set, types }, sheet: { columns: reading.columns, layout } };
  } catch (error) {
    // What is wrong with it is said when it is read.
    if (error instanceof InputError) return null;
    throw error;
  }
}
