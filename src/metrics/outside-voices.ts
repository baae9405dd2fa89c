import { INTERACTION_TYPES } from "../domain/activity.ts";
import { NONE } from "../store/codes.ts";
import { filterRows } from "../store/rows.ts";
import { notExported, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { outsideAccounts } from "./people.ts";
import { ofOption, perOption } from "./shared-options.ts";
import { startOf } from "./shown-rows.ts";
import { splitView } from "./split.ts";

export const outsideVoices = defineMetric({
  id: "outside-voices",
  label: "Outside voices",
  shortLabel: "Outside voices",
  unit: "count",
  formula: "different accounts of outsiders among inbound activities of the types in `of`",
  isFlatteredByBrand: true,
  options: {
    of: ofOption(INTERACTION_TYPES, "up"),
    per: perOption("week", "day", "post"),
  },
  countsPeople: () => true,
  measure(view, { of, per }) {
    const { table } = view;
    return splitView(view, per, of).map((part) => {
      const { accounts, named, unnamed } = outsideAccounts(table, part, of);
      const missing = notExported(part.view, of);
      if (missing !== undefined) return noAnswer(missing, part.scope);
      return {
        scope: part.scope,
        ...(part.mayBeEmpty === true ? { mayBeEmpty: true } : {}),
        ...uncoveredTypes(part.view, of),
        ...countOf(accounts.account.length, { unknown: unnamed, known: named }),
        get gap() {
          return unnamedGap(view, of, unnamed, named);
        },
        get rows() {
          return filterRows(tallyInbound(table, part, of).outsideRows(), (row) => table.actor[row] !== NONE);
        },
        location: accounts.account.length > 0 ? undefined : startOf(part.view.files.at(-1)),
      };
    });
  },
});
