import type { FileInfo } from "./file-info.ts";

/** The rows of a file, up to and without `to`. */
export interface FileRows {
  file: FileInfo;
  from: number;
  to: number;
}

/** Each file with its rows, in the order in which they were read. */
export function fileRows({ files, length }: { files: readonly FileInfo[]; length: number }): FileRows[] {
  return files.map((file, i) => ({ file, from: file.firstRow, to: files[i + 1]?.firstRow ?? length }));
}
