import { gapOf } from "../messages/gap.ts";
import { dailyInteractions, dailyOptions } from "./daily-interactions.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const outsideDays = defineMetric({
  id: "outside-days",
  label: "Days with outside contact",
  shortLabel: "Days with contact",
  unit: "count",
  formula:
    "days with at least one interaction with an outsider, of the days that `daily-outside-interactions` judges",
  isFlatteredByBrand: true,
  options: dailyOptions,
  measure(view, options, context) {
    const days = dailyInteractions
      .measure(view, options, context)
      .filter(({ noData }) => noData === undefined);
    if (days.length === 0) return [noAnswer(gapOf("not-covered", {}))];
    const contact = days.filter(({ value }) => (value ?? 0) > 0).length;
    const open = days.filter(({ value, unknown }) => value === 0 && unknown > 0).length;
    return [
      {
        scope: {},
        value: open === days.length ? null : contact,
        low: contact,
        high: contact + open,
        sample: days.length,
        unknown: open,
        known: days.length - open,
        get gap() {
          return days.find(({ gap }) => gap !== undefined)?.gap;
        },
      },
    ];
  },
});
