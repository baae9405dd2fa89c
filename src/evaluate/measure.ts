import type { RuleEntry } from "../domain/policy.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { brandNotSeen } from "../metrics/gaps.ts";
import { type Measurement, noAnswer } from "../metrics/measurement.ts";
import type { View } from "../store/view.ts";
import { type Case, channelsOf, type Rule } from "./rule.ts";

/** What a rule's metric measures in a view; never nothing. */
export type Measure = (view: View) => Measurement[];

/** A metric's own measuring, but where nothing can answer, or there is nothing to measure. */
export function measureOf({ metric }: Rule, { options }: RuleEntry, about: Case): Measure {
  // Where nobody could be recognised as an employee, a share of 0% would be praise that nobody earned.
  if (metric.needsRoster === true && !about.table.namesInsiders)
    return () => [noAnswer(gapOf("no-employees", {}))];
  if (about.subject === "plan" && about.table.length === 0)
    return () => [noAnswer(gapOf("nothing-planned", { cancelled: about.table.skipped }))];
  const elsewhere = channelWithoutFiles(options, about);
  const context = { ...about.context, channels: channelsOf(options) ?? null };
  return (view) => {
    const measured = about.measurements.of(metric, view, options, context);
    if (measured.length === 0)
      return [noAnswer(gapOf(view.files.length === 0 ? "not-covered" : "no-data", {}))];
    return measured.map((measurement) => {
      if (measurement.noData !== undefined)
        return elsewhere === null ? measurement : { ...measurement, noData: elsewhere };
      const { channel } = measurement.scope;
      const flattered =
        metric.isFlatteredByBrand === true
          ? brandNotSeen(channel === undefined ? view : view.on(channel))
          : undefined;
      return flattered === undefined ? measurement : { ...measurement, flattered };
    });
  };
}

/** Why nothing can answer where an entry names only channels that no snapshot is of; null where that is not why. */
function channelWithoutFiles(options: RuleEntry["options"], { table: { channels } }: Case): Gap | null {
  const names = channelsOf(options) ?? [];
  if (names.length === 0 || channels.length === 0 || names.some((name) => channels.includes(name)))
    return null;
  return gapOf("channels-without-files", { names, existing: [...channels].sort() });
}
