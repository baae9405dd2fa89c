import type { ActivityType } from "../domain/activity.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";

/** Why nothing of the types can be counted: no file of the view holds any. Undefined where one does. */
export function notExported(view: View, of: readonly ActivityType[]): Gap | undefined {
  if (view.exported(of)) return undefined;
  return view.files.length === 0 ? gapOf("not-covered", {}) : gapOf("not-exported", { types: of });
}

/** The types that no file of the view covers, where one covers others. */
export function uncoveredTypes(
  view: View,
  of: readonly ActivityType[],
): { uncovered?: readonly ActivityType[] } {
  const uncovered = of.filter((type) => !view.exported([type]));
  return uncovered.length === 0 || uncovered.length === of.length ? {} : { uncovered };
}

/**
 * Why it is unknown whose some activities of the types are: on their channel nobody could be recognised, or they name
 * nobody. Undefined where none is unknown.
 */
export function unnamedGap(
  view: View,
  of: readonly ActivityType[],
  unknown: number,
  known: number,
): Gap | undefined {
  if (unknown === 0) return undefined;
  const channels = darkChannels(view, of);
  return channels.length > 0
    ? gapOf("dark-channel", { types: of, channels })
    : gapOf("no-author", { types: of, count: unknown, all: unknown + known });
}

/** The channels on which the roster could recognise nobody among the activities of the types, in order. */
function darkChannels({ table, rows }: View, of: readonly ActivityType[]): string[] {
  if (!table.hasDark) return [];
  const mask = typeMask(of);
  const dark = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (isAmong(table.type[row] as number, mask) && table.isDark(row)) dark.add(table.channel[row] as number);
  }
  return Array.from(dark, (channel) => table.channels[channel] ?? "").sort();
}

/** Why the brand's posts cannot be judged where there are none; undefined where none were published. */
export function noPosts(view: View): Gap | undefined {
  if (view.exported(["post"])) return undefined;
  return view.files.length === 0 ? gapOf("not-covered", {}) : gapOf("no-posts-exported", {});
}
