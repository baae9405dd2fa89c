import type { RuleEntry } from "../domain/policy.ts";
import type { View } from "../store/view.ts";
import { type Case, channelsOf, type Measurement, type Rule } from "./rule.ts";

/** What a rule measures in a view; never nothing. */
export type Measure = (view: View) => Measurement[];

/** A rule's own measuring, but where it would measure what nobody can tell, or has nothing to measure. */
export function measureOf(rule: Rule, entry: RuleEntry, about: Case): Measure {
  if (rule.tellsInsiders === true && !about.table.namesInsiders) return () => [NOBODY_INSIDE];
  const elsewhere = whyElsewhere(entry, about);
  return (view) => {
    const measured = rule.judge(view, entry.options, about.context);
    if (measured.length === 0) return [untold(whyNothing(view))];
    if (elsewhere === null) return measured;
    return measured.map((one) => (one.noData === undefined ? one : { ...one, noData: elsewhere }));
  };
}

/** Where nobody can be told to be one of us, a share of 0% would be a praise that nobody earned. */
const NOBODY_INSIDE = untold(
  "the roster names nobody, so that everybody seems to be outside; put our own people's accounts in it",
);

function untold(noData: string): Measurement {
  return { scope: {}, actual: null, sample: null, noData };
}

/** Nothing to look at is no pass, in whatever window. */
function whyNothing({ files }: View): string {
  return files.length === 0 ? "no snapshot covers these days; export them" : "there is nothing of the kind";
}

/** Why there is no data where an entry names only channels that no snapshot has; null where that is not why. */
function whyElsewhere({ options }: RuleEntry, { table: { channels } }: Case): string | null {
  const names = channelsOf(options) ?? [];
  if (names.length === 0 || channels.length === 0 || names.some((name) => channels.includes(name)))
    return null;
  const known = [...channels].sort().join(", ");
  return `there is nothing of ${names.join(" or ")}, only of ${known}; correct \`channels\`, or export it`;
}
