import type { ActivityType } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { concatRows } from "../store/rows.ts";
import { typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { callsForAnswer, isTraceable } from "./answers.ts";
import { type Answerer, firstAnswers, recordedAnswer } from "./first-answers.ts";

/** What waits for an answer in a view. */
interface WaitingRows {
  /** Activities that nobody had answered by the end of the day. */
  rows: number[];
  /** Activities of which nobody can say. */
  unknown: number[];
}

/** What outsiders said to the brand that had no answer by the end of a day, due or not; with what has a date alone. */
export function waitingIn(
  view: View,
  { to, by, asOf }: { to: readonly ActivityType[]; by: Answerer; asOf: Day },
): WaitingRows {
  const { table } = view;
  const mask = typeMask(to);
  const answers = firstAnswers(table, by);
  const end = table.zone.startOf(asOf + 1);
  const channels = view.outboundChannels;
  const found: WaitingRows = { rows: [], unknown: [] };
  for (const row of concatRows([view.rows, view.partiallyCovered])) {
    if (!callsForAnswer(table, row, mask)) continue;
    const side = table.side[row] as number;
    if (side !== SIDE_CODE.outside && side !== SIDE_CODE.unknown) continue;
    const answered = answers.at(row);
    if (Number.isNaN(answered) || answered < end) continue;
    const isNamed = side === SIDE_CODE.outside || table.isDark(row);
    // What is answered later was open until then.
    const couldBeFound = channels.has(table.channel[row] as number) && isTraceable(table, row, by);
    if (isNamed && (couldBeFound || recordedAnswer(table, row) !== undefined)) found.rows.push(row);
    else found.unknown.push(row);
  }
  return found;
}
