import { INTERACTION_TYPES } from "../domain/activity.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { ofOption } from "./shared-options.ts";

export const interactions = defineMetric({
  id: "interactions",
  label: "Interactions",
  shortLabel: "Interactions",
  unit: "count",
  formula: "inbound activities of the types by employees, or by outsiders",
  needsRoster: true,
  isFlatteredByBrand: true,
  countable: true,
  options: {
    of: ofOption(INTERACTION_TYPES),
    side: {
      kind: "choice",
      description: "Whose interactions count.",
      choices: ["inside", "outside"],
      default: "outside",
    },
  },
  measure(view, { of, side }) {
    const missing = notExported(view, of);
    if (missing !== undefined) return [noAnswer(missing)];
    const tally = tallyInbound(view.table, wholeOf(view), of);
    const named = tally.inside + tally.outside;
    const unknown = tally.unknown + tally.leftOut;
    return [
      {
        scope: {},
        ...countOf(tally[side], { unknown, known: named }),
        get gap() {
          return unnamedGap(view, of, unknown, named);
        },
      },
    ];
  },
});
