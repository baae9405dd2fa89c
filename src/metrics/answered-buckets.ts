import { ACTIVITY_TYPES, TALK_TYPES } from "../domain/activity.ts";
import { type AnswerBuckets, answerBucketsOf } from "../domain/answer-buckets.ts";
import { firstMoment, latestInstant } from "../store/instants.ts";
import { leftOut } from "../store/left-out.ts";
import type { Table } from "../store/table.ts";
import { typeMask } from "../store/type-mask.ts";
import { UNDATED } from "../store/undated.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import { View } from "../store/view.ts";
import { EVERYBODY } from "./answer-question.ts";
import { callsForAnswer } from "./answers.ts";
import { firstAnswers, isTraceable } from "./first-answers.ts";
import { recordedAnswer } from "./recorded-answer.ts";

/**
 * Tells of a row that calls for an answer how many of it the brand answered within each time; null where the export
 * does not show it, and for what calls for none.
 * @param window days of a window: of another, what the brand did may not have been exported
 */
export function bucketsOf(table: Table, window: number): (row: number) => AnswerBuckets | null {
  const answers = firstAnswers(table, "brand");
  const mask = typeMask(ACTIVITY_TYPES);
  const shown = shownBy(table, window);
  return (row) => {
    if (!callsForAnswer(table, row, mask) || repliesToUnnamed(table, row)) return null;
    const buckets = table.answeredBuckets(row);
    if (buckets !== undefined) return buckets;
    if (!EVERYBODY.includes(table.side[row] as number) && !table.isDark(row)) return null;
    if (table.day[row] === UNDATED) return null;
    const [first, last] = [firstMoment(table, row), latestInstant(table, row)];
    const answered = answers.at(row);
    const isExact = first === last && !Number.isNaN(answered);
    const { since, by } = isExact
      ? { since: answered, by: answered }
      : { since: answers.since(row), by: answers.by(row) };
    const isFound = Number.isFinite(by) || isTraceable(table, row, answers);
    const isRecorded = recordedAnswer(table, row) !== undefined;
    const { channels, isWhole } = shown(row);
    if (!isFound || (!isRecorded && !channels.has(table.channel[row] as number))) return null;
    // On a page that was not exported may be an answer, or a sooner one.
    const least = isWhole || isRecorded ? since : Number.NEGATIVE_INFINITY;
    // What the last bucket leaves was never answered, which nobody knows of what may have been.
    if (by === Number.POSITIVE_INFINITY && least !== by) return null;
    return answerBucketsOf(by - first, table.count[row] as number, Math.max(0, least - last));
  };
}

/** What the files that cover a day of a window show of answers. */
interface Shown {
  /** The channels of which they would hold what the brand did. */
  channels: ReadonlySet<number>;
  /** Whether their pages leave nothing out that may be an answer. */
  isWhole: boolean;
}

/** Tells of a row what the files of its window show. */
function shownBy(table: Table, window: number): (row: number) => Shown {
  const last = table.covered?.to ?? 0;
  const windows = new Map<number, Shown>();
  return (row) => {
    const back = Math.floor((last - (table.day[row] as number)) / window);
    const known = windows.get(back);
    if (known !== undefined) return known;
    const to = last - back * window;
    const view = new View(table, to - window + 1, to, null);
    const shown = { channels: view.outboundChannels, isWhole: leftOut(view, TALK_TYPES) === 0 };
    windows.set(back, shown);
    return shown;
  };
}
