import type { Policy, RuleEntry } from "../domain/policy.ts";
import { sha256Hex } from "../lib/digest.ts";
import { limitNames } from "./limit.ts";
import type { Case, Rule } from "./rule.ts";

/** The same for the same parts, wherever the lines stand that they are about: 32 hexadecimal digits. */
export function fingerprint(parts: readonly string[]): string {
  return sha256Hex(parts.join("\n")).slice(0, 32);
}

/**
 * What tells the findings of a policy's entry from those of others: its rule, its options but the limits, so that
 * a finding stays the same when they change, and its place among entries that differ in nothing else.
 */
export function identityOf(rule: Rule, entry: RuleEntry, { policy, subject }: Case): string[] {
  const place = placeAmongTwins(rule, entry, policy);
  return [
    rule.id,
    kindOf(rule, entry),
    ...(subject === "snapshot" ? [] : [subject]),
    ...(place === 0 ? [] : [`entry ${place + 1}`]),
  ];
}

function kindOf(rule: Rule, { options }: RuleEntry): string {
  const limits = limitNames(rule);
  return JSON.stringify(
    Object.fromEntries(Object.entries(options).filter(([name]) => !limits.includes(name))),
  );
}

const places = new WeakMap<RuleEntry, number>();

function placeAmongTwins(rule: Rule, entry: RuleEntry, { rules }: Policy): number {
  // For all of the rule's entries at once, as a policy may hold thousands.
  if (!places.has(entry)) {
    const uses = new Map<string, number>();
    for (const report of rules) {
      if (report.rule !== rule.id) continue;
      const kind = kindOf(rule, report);
      const place = uses.get(kind) ?? 0;
      places.set(report, place);
      uses.set(kind, place + 1);
    }
  }
  return places.get(entry) ?? 0;
}
