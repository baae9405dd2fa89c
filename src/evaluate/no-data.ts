import type { ActivityType } from "../domain/activity.ts";
import { enumerate } from "../lib/enumerate.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { typeWords } from "./wording.ts";

/**
 * Why nothing of the types can be counted in a view, and what to export: they were not exported, or nobody is
 * named. Undefined where they were exported and simply did not happen.
 */
export function whyNoData(view: View, of: readonly ActivityType[], unknown: number): string | undefined {
  const what = typeWords(of);
  if (unknown > 0) return whyUnknown(view, of);
  if (view.exported(of)) return undefined;
  return `no ${what} were exported; export them, or list their types as \`complete\` where none happened`;
}

/** Why it is not known whose interactions are: they name nobody, or on their channel nobody could be recognised. */
function whyUnknown({ table, rows }: View, of: readonly ActivityType[]): string {
  const mask = typeMask(of);
  const dark = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (isAmong(table.type[row] as number, mask) && table.isDark(row)) dark.add(table.channel[row] as number);
  }
  const what = typeWords(of);
  if (dark.size === 0) return `the ${what} name nobody; export them with their authors`;
  const channels = enumerate(Array.from(dark, (channel) => table.channels[channel] ?? "").sort(), "and");
  return `on ${channels} the roster could recognise nobody by the names that the ${what} have; put our people's accounts there on it as they are exported, or list the channel under \`no-accounts\``;
}

/** Why the brand's posts cannot be judged where there are none; undefined where none were published. */
export function whyNoPosts(view: View): string | undefined {
  return view.exported(["post"]) ? undefined : "no posts were exported; export the brand's posts";
}

/** Why a rule about planned posts cannot judge a plan that has none. */
export function whyNonePlanned(posts: number): string | undefined {
  return posts === 0 ? "no posts are planned; plan some, or switch the rule off" : undefined;
}

/** What a count below its minimum rests on; counts add up `count`. */
interface Shortfall {
  /** How many more were wanted; nothing is missing where this is not above 0. */
  missing: number;
  named: number;
  unnamed: number;
}

/**
 * Why a count below its minimum proves nothing; undefined where it proves that there were too few. Unnamed ones
 * leave it open, unless others are named and not even all the unnamed ones would make up for what is missing.
 */
export function whyTooFew(
  view: View,
  of: readonly ActivityType[],
  { missing, named, unnamed }: Shortfall,
): string | undefined {
  if (missing <= 0) return undefined;
  return whyNoData(view, of, named > 0 && unnamed < missing ? 0 : unnamed);
}
