import type { FileInfo } from "./file-info.ts";

/** Files, such as those that cover a day of a view. */
interface FilesOfChannels {
  /** Numbers of the channels that are asked about, null for all. */
  channels: ReadonlySet<number> | null;
  files: readonly FileInfo[];
}

/** The types of activity that files have, or list as complete, by channel, as bits. */
export function exportedTypes({ channels, files }: FilesOfChannels): Map<number, number> {
  const types = new Map<number, number>();
  for (const { exported } of files) {
    for (const [channel, mask] of exported) {
      if (channels === null || channels.has(channel)) types.set(channel, (types.get(channel) ?? 0) | mask);
    }
  }
  return types;
}
