import type { RuleOptions } from "../domain/policy.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import type { Measurement } from "./measurement.ts";
import type { Metric, MetricContext } from "./metric.ts";

/**
 * What metrics measured in one judgement, in which no context changes but its channels: a rule, a figure and its interval
 * ask the same of the same days, and each question is measured once.
 */
export class Measurements {
  readonly #tables = new WeakMap<Table, Map<string, Measurement[]>>();

  /** What a metric measures; options that are not its own make no difference. */
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
