import type { ActivityType } from "../domain/activity.ts";
import type { OptionValue, RuleOptions } from "../domain/policy.ts";
import { typeWords } from "./words.ts";

/** A measurement's figures as a person reads them. */
export interface MeasuredWords {
  value: string;
  /** The same value as a number; null where it is not known exactly. */
  amount: number | null;
  part: string;
  detail: string;
  /** The option that limits it. */
  limitedBy: string;
  options: RuleOptions;
}

/** The activities that an option lists: "comments and likes"; of a single one "comment or like". */
export function listedTypes(option: OptionValue | undefined, amount?: number | null): string {
  return typeWords((option ?? []) as ActivityType[], amount);
}

/** Whether a value is of a single thing: "1", "at least 1". */
export function isSingle({ amount, value }: Pick<MeasuredWords, "amount" | "value">): boolean {
  return amount === 1 || /^(at least |more than )?1$/.test(value);
}

/** "3 outsiders", and "at least 3 outsiders" where nobody knows all. */
export function outsiders(words: MeasuredWords): string {
  return `${words.value} ${isSingle(words) ? "outsider" : "outsiders"}`;
}

/** What a value in working time means, with the one around the clock beside it; empty where all time counts. */
export function workingTime(aroundTheClock: string, limit: OptionValue = ""): string {
  if (aroundTheClock === "") return "";
  const days = /[dw]$/.test(String(limit)) ? " (24 h is one working day)" : "";
  return ` of working time${days}, ${aroundTheClock} around the clock`;
}
