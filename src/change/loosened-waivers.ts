import type { Loosening } from "../domain/change.ts";
import { formatDay } from "../domain/day.ts";
import type { Policy, Waiver } from "../domain/policy.ts";

const NARROWING = ["object", "day", "channel"] as const;

/** The waivers of a change that let through what none at the base does: new, longer or wider ones. */
export function loosenedWaivers(base: Policy, head: Policy): Loosening[] {
  return head.waivers.flatMap((waiver) => {
    const before = base.waivers.filter(({ rule }) => rule === waiver.rule);
    if (before.some((one) => isAsWide(one, waiver) && one.until >= waiver.until)) return [];
    const until = formatDay(waiver.until);
    const about = JSON.stringify([waiver.rule, ...NARROWING.map((key) => waiver[key]), until]);
    const tell = (detail: string) => [{ detail, isSure: true, at: waiver.location, about }];
    if (before.some((one) => isAsWide(one, waiver)))
      return tell(`makes a waiver of ${waiver.rule} longer, until ${until}`);
    if (before.some((one) => isAsWide(waiver, one))) return tell(`makes a waiver of ${waiver.rule} wider`);
    return tell(`waives ${waiver.rule} until ${until}`);
  });
}

/** Whether a waiver covers all that another one does, as long as both hold. */
function isAsWide(one: Waiver, other: Waiver): boolean {
  return NARROWING.every((key) => one[key] === null || one[key] === other[key]);
}
