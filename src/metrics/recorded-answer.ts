import { firstMoment } from "../store/instants.ts";
import type { Table } from "../store/table.ts";
import type { InstantSpan } from "../store/timed-groups.ts";

/** When the record itself says that it was answered; an answer before the question is a mistake of the source. */
export function recordedAnswer(table: Table, row: number): number | undefined {
  if (!table.hasStatedAnswers) return undefined;
  const time = table.answeredAt(row)?.time;
  return time === undefined || time < firstMoment(table, row) ? undefined : time;
}

/** Between which instants a row was answered by what its record says; Infinity where it says nothing. */
export function recordedSpan(table: Table, row: number): InstantSpan {
  const time = recordedAnswer(table, row) ?? Number.POSITIVE_INFINITY;
  if (!Number.isNaN(time)) return { since: time, by: time };
  const day = table.answeredAt(row)?.day as number;
  return { since: table.zone.startOf(day), by: table.zone.startOf(day + 1) - 1 };
}
