import { INTERACTION_TYPES } from "../domain/activity.ts";
import { gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { partnerCounts } from "./contacts.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { ofOption } from "./shared-options.ts";

export const outreach = defineMetric({
  id: "outreach",
  label: "Outreach to outsiders",
  shortLabel: "Outreach",
  unit: "count",
  formula: "the brand's interactions of the types toward outsiders",
  options: { of: ofOption(INTERACTION_TYPES) },
  measure(view, { of }) {
    const missing = notExported(view, of);
    if (missing !== undefined) return [noAnswer(missing)];
    if (!view.outboundExported) return [noAnswer(gapOf("own-activities-not-exported", {}))];
    const sums = partnerCounts(view.table, view.dated, of, "outbound");
    const value = sums[SIDE_CODE.outside] as number;
    const unnamed = sums[SIDE_CODE.unknown] as number;
    return [
      { scope: {}, ...countOf(value, { unknown: unnamed }), gap: unnamedGap(view, of, unnamed, value) },
    ];
  },
});
