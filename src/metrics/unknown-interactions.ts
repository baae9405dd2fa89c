import { INTERACTION_TYPES } from "../domain/activity.ts";
import { notExported } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { ofOption } from "./shared-options.ts";

export const unknownInteractions = defineMetric({
  id: "unknown",
  label: "Unknown",
  shortLabel: "Unknown",
  unit: "count",
  formula: "inbound activities of the types whose author may be an employee or an outsider",
  countable: true,
  options: { of: ofOption(INTERACTION_TYPES) },
  measure(view, { of }) {
    const missing = notExported(view, of);
    if (missing !== undefined) return [noAnswer(missing)];
    const { unknown, leftOut } = tallyInbound(view.table, wholeOf(view), of);
    return [{ scope: {}, ...countOf(unknown, { unknown: leftOut }) }];
  },
});
