import type { OnProgress } from "../../lib/progress.ts";
import type { SnapshotFile } from "./open.ts";

/**
 * The same files, which tell how far all of them are read while they are, in this order.
 * @param sizes of each in bytes, as it lies on disk
 * @param held where they are read to
 */
export function withProgress(
  files: readonly SnapshotFile[],
  sizes: readonly number[],
  held: { readonly length: number },
  onProgress: OnProgress,
): SnapshotFile[] {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return files.map((file, i) => {
    const size = sizes[i] as number;
    const start = before;
    before += size;
    let read = 0;
    const onBytes = (more: number) => {
      read = Math.min(read + more, size);
      const filesRead = read === size ? i + 1 : i;
      onProgress({ files: files.length, filesRead, bytes, bytesRead: start + read, activities: held.length });
    };
    return { ...file, onBytes };
  });
}
