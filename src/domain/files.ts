import type { Location } from "./diagnostic.ts";

/** A file's bytes, wherever they lie. */
export interface FileBytes {
  /** How many there are. */
  readonly size: number;
  /** The bytes in chunks, each only good until the next one is asked for. */
  read(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /**
   * What the bytes unpack to as gzip, in such chunks too.
   * @param onRead called with how many packed bytes were read, each time some were
   */
  unpack(onRead?: (size: number) => void): AsyncIterable<Uint8Array>;
}

/** A file by its name in reports, and the SHA-256 of its bytes in hexadecimal. */
export interface FileDigest {
  file: string;
  sha256: string;
}

/** Where a policy, what it extends and its rosters are read: the working tree, or the base of a change. */
export interface Tree {
  /** A file's name in reports: relative to the root, with forward slashes. */
  name(absolute: string): string;
  /**
   * The absolute path of a path written in a file of the tree.
   * @param from the folder it is relative to
   * @throws InputError where it leaves the tree
   */
  resolve(path: string, from: string, location: Location | null): string;
  /** A file to read, null where there is none. */
  open(absolute: string): Promise<FileBytes | null>;
}

/** A tree in which files can be searched for. */
export interface Files extends Tree {
  /**
   * The absolute paths of the files that a glob matches, sorted.
   * @throws InputError where it matches nothing, or something outside the tree
   */
  glob(pattern: string, from: string, location: Location | null): Promise<string[]>;
  /** The path of a matched file without links, spelt as it is on the disk: the same for all of its names. */
  identity(absolute: string): string;
  /** A file that a glob matched. */
  file(absolute: string): FileBytes;
}
