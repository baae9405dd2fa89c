import { gapOf } from "../messages/gap.ts";
import { brandPosts } from "../store/posts.ts";
import { rowsByDay } from "../store/rows-by-day.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const ownerlessDays = defineMetric({
  id: "ownerless-days",
  label: "Planned days without an owner",
  shortLabel: "No owner",
  unit: "days",
  formula: "local days with a planned post of which none has an `owner`",
  options: {},
  measure(view) {
    const { table } = view;
    const days = [...rowsByDay(table, brandPosts(view)).values()];
    if (days.length === 0) return [noAnswer(gapOf("nothing-planned", { cancelled: 0 }))];
    const open = days.filter((posts) => posts.every((row) => !table.post(row)?.owner?.trim()));
    return [{ scope: {}, ...countOf(open.length), rows: open.flat() }];
  },
});
