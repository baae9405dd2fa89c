import type { View } from "./view.ts";

/** The types of activity that files which cover a day of the view have, or list as complete, by channel, as bits. */
export function exportedTypes({ channels, files }: View): Map<number, number> {
  const types = new Map<number, number>();
  for (const { exported } of files) {
    for (const [channel, mask] of exported) {
      if (channels === null || channels.has(channel)) types.set(channel, (types.get(channel) ?? 0) | mask);
    }
  }
  return types;
}
