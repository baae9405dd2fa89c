import { formatDay } from "../domain/day.ts";
import type { RuleEntry, Waiver } from "../domain/policy.ts";
import type { Finding, Scope } from "../domain/report.ts";
import { lazy } from "../lib/lazy.ts";
import { expiredWaiver } from "./finding.ts";
import type { Case, Rule } from "./rule.ts";

/** What waivers come to for a finding: they cover it, or leave too little to tell whether they do. */
export type Waiving<M> = { waived: NonNullable<Finding["waived"]> } | { leaves: M };

/** What comes of a finding's scope where activities are left out: it is fine, it is not, or it cannot be judged. */
export type WithoutWaived = "holds" | "broken" | "unjudged";

/**
 * Finds the waiver that covers a finding. One that narrows covers what lies in it; together, those that narrow
 * also cover a wider finding that would not be there without what they name: a launch day's post in a month's
 * share.
 * @param without what is measured where waivers' activities are left out; asked for once for each
 * @returns a function of a finding's scope, and of what comes of it in something measured; null where no waiver helps
 */
export function waiverFinder<M>(
  { policy, context }: Case,
  rule: string,
  without: (waivers: readonly Waiver[]) => M,
): (scope: Scope, outcomeWithout: (measured: M) => WithoutWaived) => Waiving<M> | null {
  const holding = policy.waivers.filter((waiver) => waiver.rule === rule && context.today <= waiver.until);
  // Together last, which are those that leave least.
  const sets = [...holding.map((waiver) => [waiver]), ...(holding.length > 1 ? [holding] : [])];
  const tries = sets.map((waivers) => ({ waivers, measured: lazy(() => without(waivers)) }));
  return (scope, outcomeWithout) => {
    const covering = holding.find((waiver) => covers(waiver, scope));
    if (covering !== undefined) return { waived: wordsOf([covering]) };
    let unjudged: Waiving<M> | null = null;
    for (const { waivers, measured } of tries) {
      const withoutWaived = outcomeWithout(measured());
      if (withoutWaived === "holds") return { waived: wordsOf(waivers) };
      if (withoutWaived === "unjudged") unjudged ??= { leaves: measured() };
    }
    return unjudged;
  };
}

function wordsOf(waivers: readonly Waiver[]): NonNullable<Finding["waived"]> {
  return {
    reason: [...new Set(waivers.map(({ reason }) => reason))].join("; "),
    until: formatDay(Math.min(...waivers.map(({ until }) => until))),
  };
}

/** A finding for each waiver past its date; a rule that is judged several times reports them once. */
export function expiredWaivers(rule: Rule, entry: RuleEntry, { policy, context }: Case): Finding[] {
  const first = policy.rules.find((entry) => entry.rule === rule.id);
  if (entry !== first) return [];
  return policy.waivers
    .filter((waiver) => waiver.rule === rule.id && context.today > waiver.until)
    .map((waiver) => expiredWaiver(waiver, entry));
}

function covers({ object, day, channel }: Waiver, scope: Scope): boolean {
  const date = day === null ? null : formatDay(day);
  return (
    (object === null || scope.object === object) &&
    (date === null || (scope.from === date && scope.to === date)) &&
    (channel === null || scope.channel === channel)
  );
}
