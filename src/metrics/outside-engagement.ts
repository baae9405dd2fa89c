import { INTERACTION_TYPES } from "../domain/activity.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { ofOption } from "./shared-options.ts";

export const outsideEngagement = defineMetric({
  id: "outside-engagement",
  label: "Outside engagement",
  shortLabel: "Outside engagement",
  unit: "share",
  // What nobody knows to be an outsider's does not count as one: the headline must not flatter.
  formula: "outsiders ÷ all inbound activities of the types but bots', unknown ones included",
  needsRoster: true,
  countable: true,
  options: { of: ofOption(INTERACTION_TYPES) },
  measure(view, { of }) {
    const { inside, outside, unknown } = tallyInbound(view.table, wholeOf(view), of);
    const missing = notExported(view, of);
    if (missing !== undefined) return [noAnswer(missing)];
    const all = inside + outside + unknown;
    const share = all === 0 ? null : outside / all;
    return [
      {
        scope: {},
        value: share,
        low: share,
        high: all === 0 ? null : (outside + unknown) / all,
        sample: all,
        part: outside,
        unknown,
        known: inside + outside,
        gap: unnamedGap(view, of, unknown, inside + outside),
      },
    ];
  },
});
