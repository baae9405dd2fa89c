import type { RuleOptions } from "../domain/policy.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import type { Measurement } from "./measurement.ts";
import type { Metric, MetricContext } from "./metric.ts";

/**
 * What the metrics measured so far in one judgement. A rule, a figure and its interval ask the same about the same days;
 * each question is measured once. Within a judgement the contexts of a table differ in their channels alone.
 */
export class Measurements {
  readonly #tables = new WeakMap<Table, Map<string, Measurement[]>>();

  /** What a metric measures in a view. It reads only its own options, so that others make no difference. */
  of(metric: Metric, view: View, options: RuleOptions, context: MetricContext): Measurement[] {
    const { key } = view;
    if (key === null) return metric.measure(view, options, context);
    const own = Object.keys(metric.options).map((name) => options[name]);
    const question = JSON.stringify([metric.id, key, own, context.channels]);
    const measured = this.#tables.get(view.table) ?? new Map<string, Measurement[]>();
    this.#tables.set(view.table, measured);
    const measurements = measured.get(question) ?? metric.measure(view, options, context);
    measured.set(question, measurements);
    return measurements;
  }
}
