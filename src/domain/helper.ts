import type { FileBytes } from "./files.ts";
import type { ReadPiece, RowSettings } from "./plain-rows.ts";
import type { SnapshotSource } from "./policy.ts";

/** A file that may be read in pieces: lines of JSON in UTF-8. */
export interface DivisibleFile {
  /** Absolute path. */
  path: string;
  /** What its entry of the policy says of its records. */
  words: Pick<SnapshotSource, "set" | "types">;
}

/** A piece of a file behind its beginning, of whole lines. */
export interface Piece {
  bytes: FileBytes;
  /** What another thread made of it; null where this one is to read it. */
  taken(): Promise<ReadPiece | null>;
}

/** A file in pieces. */
export interface DividedFile {
  /** Its beginning, which this thread reads, as it tells what the file is. */
  head: FileBytes;
  pieces: readonly Piece[];
}

/** A second thread, where there is one. It changes how long reading takes, and nothing else. */
export interface Helper {
  /**
   * Begins to read pieces of files, from the last one on, while the caller reads them from the first one on.
   * @returns the divided files by path; none where that would gain nothing
   */
  divide(files: readonly DivisibleFile[], settings: RowSettings): Promise<ReadonlyMap<string, DividedFile>>;
  /** Ends it, whatever it is at. */
  end(): void;
}
