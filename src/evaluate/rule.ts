import type { Change } from "../domain/change.ts";
import type { Claims } from "../domain/claim.ts";
import type { Day } from "../domain/day.ts";
import type { Unit } from "../domain/metric.ts";
import type { Brand, OptionValue, Policy, RuleOptions } from "../domain/policy.ts";
import type { Location } from "../domain/problem.ts";
import type { Operator, Scope, Subject } from "../domain/report.ts";
import type { Cluster } from "../metrics/clusters.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import type { OptionSpec } from "./options.ts";

/** A rule's options with every default filled in. */
export type Options = RuleOptions;

/** What a rule measured in one scope; the engine compares it with the limit. */
export interface Measurement {
  scope: Scope;
  /** In the rule's unit; null where the snapshots cannot tell. */
  actual: number | null;
  /** How many activities, posts or accounts `actual` rests on; null where that is no question. */
  sample: number | null;
  /** Why the snapshots cannot tell, and what to export instead: one sentence. */
  noData?: string | undefined;
  /** The numerator of a share, or another part of the whole that the message gives. */
  part?: number;
  /** The option that limits it, where that is not the one that limits the rule. */
  limitedBy?: string;
  /** Rows that show it, the best first. */
  rows?: readonly number[] | Uint32Array;
  /** Rows of the posts that it is about, or of what was done to a post that is not there. */
  posts?: readonly number[];
  /** The place that shows it best, where that is no row. */
  at?: Location | undefined;
  /** Tells it from others of the same scope. */
  about?: string;
  /** What the message says of it beside the figures. */
  detail?: string;
  /** Beyond the limit, and let through by an option such as `allow`. */
  tolerated?: boolean;
  /** The value is larger than `actual`, nobody knows by how much: an upper limit equal to it is broken. */
  isMore?: boolean;
  /** What a share's sample consists of, where it does not consist of cases that are independent. */
  clusters?: () => readonly Cluster[];
}

/** A measurement's figures as a person reads them, for a rule's message. */
interface MeasurementWords {
  actual: string;
  part: string;
  sample: string;
  detail: string;
  /** The option that limits it. */
  limitedBy: string;
}

/** What a rule may know beside the table. */
interface Context {
  brand: Brand;
  /** The local day on the clock, or the as-of day where one is given. */
  today: Day;
  /** Beside a plan: what was published in the seven days before its first; null where no plan is judged. */
  published: View | null;
  /** What the change that is judged does; null where none is. */
  change: Change | null;
  claims: Claims;
}

/** What is judged: a table, so many days up to one, by a policy. */
export interface Case {
  table: Table;
  subject: Subject;
  asOf: Day;
  /** Days that are judged where a rule names no window of its own. */
  window: number;
  policy: Policy;
  context: Context;
}

/** A small policy and what happened, run by the tests and shown in the docs. */
export interface Example {
  /** The rule's options. */
  options: RuleOptions;
  /** NDJSON records, by the brand `acme` with the insider `ann`, on channel `mastodon`, judged as of `asOf`. */
  records: readonly Record<string, unknown>[];
  asOf: string;
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

/** A rule: what it is for, its options, and how it is judged; schema, docs and presets are drawn from it. */
export interface Rule {
  id: string;
  /** One sentence: what it is for. */
  purpose: string;
  group:
    | "Who is engaging"
    | "How the brand engages"
    | "What the brand posts"
    | "Whether the numbers can be trusted";
  /** What it judges; it misses the first where none is given, unless that is a change. */
  subjects: readonly Subject[];
  formula: string;
  unit: Unit;
  /**
   * The option that limits what is measured; and `others`, where some measurements name one of their own. Without
   * an option there may be none of it.
   */
  limit: { option?: string; operator: Operator; others?: readonly string[] };
  options: Record<string, OptionSpec>;
  /** Where the defaults come from. */
  rationale: string;
  /** What to do about a failure: one sentence. */
  fix: string;
  /** What it cannot see. */
  blindSpot: string;
  presets: Partial<Record<Preset, RuleOptions>>;
  examples: { pass: Example; fail: Example };
  /** Whether it must tell our own people from others, and so cannot judge where the roster names nobody. */
  tellsInsiders?: boolean;
  /** Whether a plan holds what an entry is about; one that does not is left out. Missing: any plan does. */
  judgesPlan?(plan: Table, options: Options): boolean;
  /** Measures each scope; pure, and without a verdict. */
  judge(view: View, options: Options, context: Context): Measurement[];
  /** Clause on a measurement: what was measured, with the figures as texts. */
  describe(words: MeasurementWords, options: Options): string;
}

/** Whether an entry is about a channel: its option `channels` names it, or none. */
export function isJudged(channel: string, options: Options): boolean {
  return channelsOf(options)?.includes(channel) ?? true;
}

/** The channels that an entry names; undefined where it is about all. */
export function channelsOf(options: Options): readonly string[] | undefined {
  return options["channels"] as string[] | undefined;
}

/** An option's value as the type that its kind guarantees. */
export function option<T extends OptionValue>(options: Options, name: string): T {
  return options[name] as T;
}
