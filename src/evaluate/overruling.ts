import type { JudgedChange, OverruledRecords, Rewriting, Updating } from "../domain/change.ts";
import type { RuleReport } from "../domain/report.ts";
import { enumerate } from "../lib/enumerate.ts";
import type { Table } from "../store/table.ts";

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
  const turned = updates.map(({ instead }) => {
    const without = judge(table.counting(instead.count, instead.of), null);
    const failing = failingRules(judgement.judged);
    return [...failingRules(without.judged)].filter((rule) => !failing.has(rule));
  });
  if (turned.every((rules) => rules.length === 0)) return judgement;
  return judge(table, changed(updates.map((update, i) => tellTurned(update, turned[i] as string[]))));
}

function failingRules(judged: readonly RuleReport[]): Set<string> {
  return new Set(judged.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule));
}

function tellTurned({ rewriting }: Updating, rules: readonly string[]): Rewriting {
  if (rules.length === 0) return rewriting;
  const detail = `${rewriting.detail}, without which ${enumerate(rules, "and")} would fail`;
  return { ...rewriting, detail, atMost: "warning" };
}
