import { formatDay } from "../domain/day.ts";
import type { RuleEntry, Waiver } from "../domain/policy.ts";
import type { Finding, Scope } from "../domain/report.ts";
import { once } from "../lib/once.ts";
import { expiredWaiver } from "./finding.ts";
import type { Case, Rule } from "./rule.ts";

/**
 * Finds the waiver that covers a finding. One that narrows covers what lies in it; together, those that narrow
 * also cover a wider finding that would not be there without what they name: a launch day's post in a month's
 * share.
 * @param without what is measured where waivers' activities are left out; asked for once for each
 * @returns a function of a finding's scope, and of whether something measured has it no more
 */
export function waiverFinder<M>(
  { policy, context }: Case,
  rule: string,
  without: (waivers: readonly Waiver[]) => M,
): (scope: Scope, isMended: (measured: M) => boolean) => Finding["waived"] | null {
  const holding = policy.waivers.filter((waiver) => waiver.rule === rule && context.today <= waiver.until);
  const alone = holding.map((waiver) => once(() => without([waiver])));
  const together = once(() => without(holding));
  return (scope, isMended) => {
    const one =
      holding.find((waiver) => covers(waiver, scope)) ??
      holding.find((_, i) => isMended((alone[i] as () => M)()));
    if (one !== undefined) return { reason: one.reason, until: formatDay(one.until) };
    if (holding.length < 2 || !isMended(together())) return null;
    return {
      reason: [...new Set(holding.map(({ reason }) => reason))].join("; "),
      until: formatDay(Math.min(...holding.map(({ until }) => until))),
    };
  };
}

/** A finding for each waiver past its date; a rule that is judged several times reports them once. */
export function expiredWaivers(rule: Rule, entry: RuleEntry, { policy, context }: Case): Finding[] {
  const first = policy.rules.find((one) => one.rule === rule.id);
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
