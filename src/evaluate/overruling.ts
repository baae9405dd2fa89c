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
  const failing = updates.map(({ instead }) => {
    const without = judge(table.counting(instead.count, instead.of), null);
    return [...new Set(turned(judgement.judged, without.judged).map(({ rule }) => rule))];
  });
  if (failing.every((rules) => rules.length === 0)) return judgement;
  return judge(table, changed(updates.map((update, i) => tellTurned(update, failing[i] as string[]))));
}

function tellTurned({ rewriting }: Updating, rules: readonly string[]): Rewriting {
  if (rules.length === 0) return rewriting;
  const detail = `${rewriting.detail}, without which ${enumerate(rules, "and")} would fail`;
  return { ...rewriting, detail, atMost: "warning" };
}
