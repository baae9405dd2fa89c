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

/** "3 outsiders are", "at least 1 outsider is", with the verb for many and for one. */
export function outsiders({ value }: MeasuredWords, many: string, one: string): string {
  return /^(?:(?:about|at least|more than) )?1$/.test(value)
    ? `${value} outsider ${one}`
    : `${value} outsiders ${many}`;
}

/** What a value in working time means, with the one around the clock beside it; empty where all time counts. */
export function workingTime(aroundTheClock: string, limit: OptionValue = ""): string {
  if (aroundTheClock === "") return "";
  const days = /[dw]$/.test(String(limit)) ? " (24 h is one working day)" : "";
  return ` of working time${days}, ${aroundTheClock} around the clock`;
}
