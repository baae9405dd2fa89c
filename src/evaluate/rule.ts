import type { Day } from "../domain/day.ts";
import type { Policy, RuleOptions } from "../domain/policy.ts";
import type { Level, Operator, RuleGroup, Subject } from "../domain/report.ts";
import type { MeasuredWords } from "../messages/measured.ts";
import type { RemedyWords } from "../messages/remedies.ts";
import type { Measurements } from "../metrics/measurements.ts";
import type { Metric, MetricContext } from "../metrics/metric.ts";
import type { OptionSpecs } from "../metrics/options.ts";
import type { Table } from "../store/table.ts";

/** A rule's options with every default filled in. */
export type Options = RuleOptions;

/** What is judged: a table, so many days up to one, by a policy. */
export interface Case {
  table: Table;
  subject: Subject;
  asOf: Day;
  /** Days that are judged where a rule names no window of its own. */
  window: number;
  policy: Policy;
  context: MetricContext;
  /** What was measured so far. */
  measurements: Measurements;
}

/** A small policy and what happened, run by the tests and shown in the docs. */
export interface Example {
  /** The rule's options. */
  options: RuleOptions;
  /** NDJSON records, by the brand `acme` with the employee `ann`, on channel `mastodon`, judged as of `asOf`. */
  records: readonly Record<string, unknown>[];
  asOf: string;
  /** How long the records' entry of the policy says that they may be kept. */
  keep?: string;
  /** What the file `claims.yml` holds. */
  claims?: readonly Record<string, unknown>[];
  /** What the base of the change holds; only of rules that judge one. */
  base?: ExampleSide;
  /** The policy's other rules; only of rules that judge a change. */
  rules?: Record<string, RuleOptions>;
}

/** One side of a change, in an example. */
export interface ExampleSide {
  rules?: Record<string, RuleOptions>;
  records?: readonly Record<string, unknown>[];
}

/** The presets that `extends` knows by name. */
export const PRESETS = ["starter", "recommended", "strict", "posting-plan"] as const;
export type Preset = (typeof PRESETS)[number];

/** What a law or a study says, in our words. */
export interface Citation {
  /** Where a law holds; missing where it is no law. */
  place?: string;
  /** A whole sentence. */
  says: string;
  /** What it is called. */
  title: string;
  url: string;
  /** ISO date of the day on which it was last checked, there or where others quote it. */
  lookedUp: string;
}

/** A rule: a metric, its limit, and what people should know of it; schema, docs and presets are drawn from it. */
export interface Rule {
  id: string;
  /** What it limits. */
  metric: Metric;
  /** One sentence: what it is for. */
  purpose: string;
  group: RuleGroup;
  /** What it judges; it misses the first where none is given, unless that is a change. */
  subjects: readonly Subject[];
  /**
   * The option that limits what is measured; and `others`, where some measurements name one of their own. Without
   * an option there may be none of it.
   */
  limit: { option?: string; operator: Operator; others?: readonly string[] };
  /** The only level that it has, where the policy cannot choose one. */
  fixedLevel?: Level;
  /** Beside those of the metric: the limit, and how it is judged. */
  options: OptionSpecs;
  /** What its findings say. */
  messages: {
    /** What was measured, as a clause: "35% of comments are from employees". */
    measured(words: MeasuredWords): string;
    /**
     * Ways to make a broken limit hold, in the order in which they are worth trying; null for one that no number tells.
     * Missing where no arithmetic can tell any.
     */
    remedies?(words: RemedyWords): (string | null)[];
  };
  /** What it is good for: one sentence for those who choose it. */
  goodFor: string;
  /** Where the defaults come from. */
  rationale: string;
  /** What others say and do about it, on which the defaults rest. */
  sources?: readonly Citation[];
  /** What to do about a failure: one sentence. */
  fix: string;
  /** What it cannot see. */
  blindSpot: string;
  /** How its number could be made to look better than the engagement is, and what shows that. */
  gaming: string;
  /** What each preset asks: one entry, or several that weigh differently. */
  presets: Partial<Record<Preset, RuleOptions | readonly RuleOptions[]>>;
  examples: { pass: Example; fail: Example };
}

/** The channels that an entry names; undefined where it is about all. */
export function channelsOf(options: Options): readonly string[] | undefined {
  return options["channels"] as string[] | undefined;
}
