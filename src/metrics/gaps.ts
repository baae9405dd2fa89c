import type { ActivityType } from "../domain/activity.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
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

/** Why some of the activities of the types are unknown; undefined where none is. */
export function unnamedGap(of: readonly ActivityType[], unknown: number, known: number): Gap | undefined {
  return unknown > 0 ? gapOf("no-author", { types: of, count: unknown, all: unknown + known }) : undefined;
}

/** Why the brand's posts cannot be judged where there are none; undefined where none were published. */
export function noPosts(view: View): Gap | undefined {
  if (view.exported(["post"])) return undefined;
  return view.files.length === 0 ? gapOf("not-covered", {}) : gapOf("no-posts-exported", {});
}
