import type { ActivityType } from "../domain/activity.ts";
import { type Message, message } from "../messages/message.ts";
import type { View } from "../store/view.ts";

/** Why nothing of the types can be counted: no file of the view holds any. Undefined where one does. */
export function notExported(view: View, of: readonly ActivityType[]): Message | undefined {
  if (view.exported(of)) return undefined;
  return view.files.length === 0 ? message("not-covered", {}) : message("not-exported", { types: of });
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
export function unnamedGap(of: readonly ActivityType[], unknown: number, known: number): Message | undefined {
  return unknown > 0 ? message("no-author", { types: of, count: unknown, all: unknown + known }) : undefined;
}

/** Why the brand's posts cannot be judged where there are none; undefined where none were published. */
export function noPosts(view: View): Message | undefined {
  if (view.exported(["post"])) return undefined;
  return view.files.length === 0 ? message("not-covered", {}) : message("no-posts-exported", {});
}
