import { formatDay } from "../domain/day.ts";
import { gapOf } from "../messages/gap.ts";
import { countOf, type Measurement, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { startOf } from "./shown-rows.ts";

export const snapshotAge = defineMetric({
  id: "snapshot-age",
  label: "Age of the latest data",
  shortLabel: "Age",
  unit: "days",
  formula: "days since the last covered day, for each channel of `brand.accounts`",
  countable: true,
  options: {},
  measure(view, _options, { brand, today, channels }) {
    const names = Object.keys(brand.accounts).filter((name) => channels === null || channels.includes(name));
    return names.map((channel): Measurement => {
      const scope = { channel };
      const own = view.on(channel);
      const { covered } = own;
      if (covered === null) return noAnswer(gapOf("channel-not-covered", {}), scope);
      // Somewhere it is tomorrow already; but nothing has happened on the day after.
      if (Math.min(covered.to, view.to) > today + 1)
        return noAnswer(gapOf("covered-day-to-come", { day: formatDay(covered.to) }), scope);
      const location = startOf(own.days(covered.to, covered.to).files.at(-1));
      return { scope, ...countOf(Math.max(0, today - covered.to)), location };
    });
  },
});
