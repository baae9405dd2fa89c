import type { RuleOptions } from "../domain/policy.ts";
import { count, formatNumber } from "../lib/format-number.ts";

/** How many cases would make a limit hold, each way on its own, and the entry's options. */
export interface RemedyWords {
  more: number | null;
  fewer: number | null;
  moved: number | null;
  options: RuleOptions;
}

/** "92 more comments from outside, or 23 fewer from employees"; empty where there is nothing to say. */
export function joinRemedies(ways: readonly (string | null)[]): string {
  return ways.filter((way) => way !== null).join(", or ");
}

/** The same as a sentence. */
export function remedyText(ways: string): string {
  return ways === "" ? "" : `It would pass with ${ways}.`;
}

/** "23 fewer from employees"; null where no number would do. */
export function cases(amount: number | null, what: string): string | null {
  return amount === null ? null : `${formatNumber(amount)} ${what}`;
}

/** "1 more reply in time", "2 more replies in time": a number of a noun, and what follows it. */
export function casesOf(
  amount: number | null,
  noun: string,
  { after = "", plural = `${noun}s` }: { after?: string; plural?: string } = {},
): string | null {
  return amount === null ? null : `${count(amount, noun, plural)}${after}`;
}
