import { INTERACTION_TYPES } from "../domain/activity.ts";
import { gapOf } from "../messages/gap.ts";
import { leftOut } from "../store/left-out.ts";
import { partnerGap, partnersIn } from "./contacts.ts";
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
    const { outside: value, unknown } = partnersIn(view.table, view.rows, of, "outbound");
    const undated = partnersIn(view.table, view.partiallyCovered, of, "outbound");
    const withoutDay = undated.unknown + undated.outside;
    const unnamed = unknown + withoutDay + leftOut(view, of, "brand");
    return [
      {
        scope: {},
        ...countOf(value, { unknown: unnamed }),
        get gap() {
          return partnerGap(view, of, unnamed, value, { undated: withoutDay });
        },
      },
    ];
  },
});
