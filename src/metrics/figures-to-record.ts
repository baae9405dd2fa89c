import type { PeopleFigure } from "../domain/aggregate.ts";
import { formatDay } from "../domain/day.ts";
import type { RuleOptions } from "../domain/policy.ts";
import type { View } from "../store/view.ts";
import type { Metric, MetricContext } from "./metric.ts";
import { channelsOf, ownOptions } from "./people-figures.ts";

/** What a metric about people measures in a view, to be kept where its rows lose their names; none it cannot tell. */
export function figuresToRecord(
  view: View,
  metric: Metric,
  options: RuleOptions,
  context: MetricContext,
): PeopleFigure[] {
  const measured = metric.measure(view, options, context);
  if (measured.some(({ noData, unknown }) => noData !== undefined || !Number.isFinite(unknown))) return [];
  const channels = channelsOf(view);
  return measured.map(({ scope, value, low, high, sample, unknown, known, part }) => ({
    metric: metric.id,
    from: formatDay(view.from),
    to: formatDay(view.to),
    ...(channels === undefined ? {} : { channels }),
    options: ownOptions(metric, options),
    scope,
    value,
    low,
    high,
    sample,
    unknown,
    ...(known === undefined ? {} : { known }),
    ...(part === undefined ? {} : { part }),
  }));
}
