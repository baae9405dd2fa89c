import { INTERACTION_TYPES } from "../domain/activity.ts";
import { gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { leftOut } from "../store/left-out.ts";
import { partnerCounts, partnerGap } from "./contacts.ts";
import { ownNotExported } from "./gaps.ts";
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
    if (view.files.length === 0) return [noAnswer(gapOf("not-covered", {}))];
    if (!view.outboundExported) return [noAnswer(ownNotExported(view))];
    if (!view.exported(of)) return [noAnswer(gapOf("not-exported", { types: of }))];
    const sums = partnerCounts(view.table, view.rows, of, "outbound");
    const undated = partnerCounts(view.table, view.partiallyCovered, of, "outbound");
    const value = sums[SIDE_CODE.outside] as number;
    const unnamed =
      (sums[SIDE_CODE.unknown] as number) +
      (undated[SIDE_CODE.unknown] as number) +
      (undated[SIDE_CODE.outside] as number) +
      leftOut(view, of);
    return [
      { scope: {}, ...countOf(value, { unknown: unnamed }), gap: partnerGap(view, of, unnamed, value) },
    ];
  },
});
