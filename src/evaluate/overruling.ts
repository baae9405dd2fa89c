import type { JudgedChange, OverruledRecords, Rewriting, Updating } from "../domain/change.ts";
import type { RuleReport } from "../domain/report.ts";
import { enumerate } from "../lib/enumerate.ts";
import type { Table } from "../store/table.ts";
import { turned } from "./turned.ts";

/**
 * Judges a change with what it says otherwise of what was committed. Where a verdict is another only by that, says so.
 * @param judge judges all activities, or those that would count without some of the change
 */
export function judgeOverruling<J extends { judged: readonly RuleReport[] }>(
  overruling: OverruledRecords | null,
  table: Table,
  change: JudgedChange | null,
  judge: (table: Table, change: JudgedChange | null) => J,
): J {
  if (overruling === null || change === null) return judge(table, change);
  const { contradictions, updates } = overruling;
  const changed = (rewritings: readonly Rewriting[]) => ({
    ...change,
    rewritten: [...change.rewritten, ...contradictions, ...rewritings],
  });
  const judgement = judge(table, changed(updates.map(({ rewriting }) => rewriting)));
  const without = (some: readonly Updating[]) => {
    const [count, of] = [
      some.flatMap(({ instead }) => instead.count),
      some.flatMap(({ instead }) => instead.of),
    ];
    const { judged } = judge(table.counting(count, of), null);
    return [...new Set(turned(judgement.judged, judged).map(({ rule }) => rule))];
  };
  const alone = updates.map((update) => without([update]));
  // What no kind of update turns by itself, several of them may.
  const together = updates.length < 2 ? [] : without(updates).filter((rule) => !alone.flat().includes(rule));
  if (alone.flat().length + together.length === 0) return judgement;
  return judge(
    table,
    changed(updates.map((update, i) => tellTurned(update, alone[i] as string[], together))),
  );
}

function tellTurned(
  { rewriting }: Updating,
  alone: readonly string[],
  together: readonly string[],
): Rewriting {
  if (alone.length + together.length === 0) return rewriting;
  const detail = [
    rewriting.detail,
    ...(alone.length === 0 ? [] : [`, without which ${enumerate(alone, "and")} would fail`]),
    ...(together.length === 0
      ? []
      : [`; without this and its other updates, ${enumerate(together, "and")} would fail`]),
  ].join("");
  return { ...rewriting, detail, atMost: "warning" };
}
