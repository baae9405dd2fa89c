import { INTERACTION_TYPES } from "../domain/activity.ts";
import { NONE } from "../store/codes.ts";
import { filterRows } from "../store/rows.ts";
import { brandAmongOutsiders } from "./brand-among-outsiders.ts";
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
    const brands = brandAmongOutsiders(view, of);
    return splitView(view, per, of).map((part) => {
      const { accounts, named, unnamed } = outsideAccounts(table, part, of);
      const missing = notExported(part.view, of);
      if (missing !== undefined) return noAnswer(missing, part.scope);
      const voices = accounts.account.length;
      return {
        scope: part.scope,
        ...(part.mayBeEmpty === true ? { mayBeEmpty: true } : {}),
        ...uncoveredTypes(part.view, of),
        ...countOf(voices, { unknown: unnamed, known: named }),
        ...(brands ? { low: voices - brands(part.rows).accounts, weighsBrand: true } : {}),
        get gap() {
          return unnamedGap(part.view, of, unnamed, named, { isOfPost: part.isOfPost });
        },
        get rows() {
          return filterRows(tallyInbound(table, part, of).outsideRows(), (row) => table.actor[row] !== NONE);
        },
        location: voices > 0 ? undefined : startOf(part.view.files.at(-1)),
      };
    });
  },
});
