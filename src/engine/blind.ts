import type { RuleEntry } from "../model/policy.ts";
import type { View } from "../table/view.ts";
import type { Case, Measurement, Rule } from "./rule.ts";

/** Where nobody can be told to be one of us, a share of 0% would be a praise that nobody earned. */
const NOBODY_INSIDE: Measurement = {
  scope: {},
  actual: null,
  sample: null,
  noData:
    "the roster names nobody, so that everybody seems to be outside; put our own people's accounts in it",
};

/** Why there is no data where an entry names only channels that no snapshot has; null where that is not why. */
function whyElsewhere({ options }: RuleEntry, { table: { channels } }: Case): string | null {
  const names = (options["channels"] as string[] | undefined) ?? [];
  if (names.length === 0 || channels.length === 0 || names.some((name) => channels.includes(name)))
    return null;
  const known = [...channels].sort().join(", ");
  return `there is nothing of ${names.join(" or ")}, only of ${known}; correct \`channels\`, or export it`;
}

/** A rule's own measuring, but where it would measure what nobody can tell. */
export function measureOf(rule: Rule, entry: RuleEntry, about: Case): (part: View) => Measurement[] {
  if (rule.tellsInsiders === true && !about.table.namesInsiders) return () => [NOBODY_INSIDE];
  const noData = whyElsewhere(entry, about);
  const judge = (part: View) => rule.judge(part, entry.options, about.context);
  if (noData === null) return judge;
  return (part) => judge(part).map((one) => (one.noData === undefined ? one : { ...one, noData }));
}
