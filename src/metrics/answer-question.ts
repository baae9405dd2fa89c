import type { ActivityType } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import type { Elapsed } from "./clock.ts";

/** Whose activities call for an answer. */
export const OUTSIDERS: readonly number[] = [SIDE_CODE.outside];
/** Everybody whose activities may call for an answer. */
export const EVERYBODY: readonly number[] = [SIDE_CODE.outside, SIDE_CODE.inside];

/** Whose replies count: the brand's, or any employee's too. */
export type Answerer = "brand" | "team";

/** What is asked about answers. */
export interface AnswerQuestion {
  to: readonly ActivityType[];
  by: Answerer;
  /** Milliseconds that must have passed before the end of the day `asOf`, by the clock. */
  within: number;
  /**
   * Which answers are in time, where it does not matter how soon each came: those within the time, or all by the end of
   * the day `asOf`. Missing where every delay counts.
   */
  inTime?: "within" | "ever";
  /** By which clock; default: the one on the wall. */
  elapsed?: Elapsed;
  asOf: Day;
  /** Codes of the sides that are answered; default: outsiders. */
  sides?: readonly number[];
}
