import type { Change } from "../domain/change.ts";
import type { Claims } from "../domain/claim.ts";
import type { Day } from "../domain/day.ts";
import type { Unit } from "../domain/metric.ts";
import type { Brand, Hours, RuleOptions } from "../domain/policy.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import type { Measurement } from "./measurement.ts";
import type { OptionSpecs, OptionsOf } from "./options.ts";
import { recordedFigure, withRecorded } from "./people-figures.ts";

/** What a metric may know beside the activities. */
export interface MetricContext {
  brand: Brand;
  /** When the team works, and its days off; null where the policy does not say. */
  hours: Hours | null;
  /** The day up to which everything is judged: answers were due by its end. */
  asOf: Day;
  /** The local day on the clock, or the as-of day where one is given. */
  today: Day;
  /** Beside a plan: what was published in the seven days before its first; null where no plan is judged. */
  published: View | null;
  /** What the change that is judged does; null where none is. */
  change: Change | null;
  claims: Claims;
  /** Numbers of the outside accounts that somebody has reviewed, and the review holds on the as-of day. */
  reviewed: ReadonlySet<number>;
  /** The channels that are asked about, null for all. */
  channels: readonly string[] | null;
}

/** One question about the activities, with its only name and its only way of counting. */
export interface Metric {
  id: string;
  /** What every output calls it. */
  label: string;
  /** The same where there is little room. */
  shortLabel: string;
  unit: Unit;
  /** How it is counted, in words. */
  formula: string;
  options: OptionSpecs;
  /** Whether it must tell employees from others, and so cannot answer where the roster names nobody. */
  needsRoster?: boolean;
  /**
   * Whether it counts the brand's own activities as an outsider's where the brand is not recognised. Then it can show
   * that a limit is broken, and not that it holds.
   */
  isFlatteredByBrand?: boolean;
  /** Whether a person who counts by eye can answer it; where nobody can, that is no fault of the counts. */
  countable?: boolean;
  /** Whether a plan holds what an entry is about; missing where every plan does. */
  answersPlan?(plan: Table, options: RuleOptions): boolean;
  /** Whether it is about people with these options, so that counts without names cannot be added up to it. */
  countsPeople?(options: RuleOptions): boolean;
  /** All that it counts for a view, where it looks at other days too; missing where it counts the view alone. */
  reach?(view: View): View;
  /** Measures each scope; pure, and without a limit or a verdict. */
  measure(view: View, options: RuleOptions, context: MetricContext): Measurement[];
}

/** A metric whose options have the types of their specs. */
export interface TypedMetric<S extends OptionSpecs>
  extends Omit<Metric, "answersPlan" | "countsPeople" | "measure"> {
  options: S;
  answersPlan?(plan: Table, options: OptionsOf<S>): boolean;
  countsPeople?(options: OptionsOf<S>): boolean;
  measure(view: View, options: OptionsOf<S>, context: MetricContext): Measurement[];
}

/**
 * A metric by its typed options: the policy's schema and the defaults see to it that they hold what the specs say. One
 * about people is answered by what the files say that it was, where they do.
 */
export function defineMetric<const S extends OptionSpecs>(typed: TypedMetric<S>): TypedMetric<S> & Metric {
  const metric = typed as TypedMetric<S> & Metric;
  const { countsPeople, measure } = metric as Metric;
  if (countsPeople === undefined) return metric;
  return {
    ...metric,
    measure(view: View, options: RuleOptions, context: MetricContext) {
      const recorded = countsPeople(options) ? recordedFigure(view, metric, options) : [];
      return withRecorded(measure(view, options, context), recorded);
    },
  } as TypedMetric<S> & Metric;
}
