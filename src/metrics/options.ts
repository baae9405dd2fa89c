import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import type { JsonSchema } from "../domain/json-schema.ts";
import { channelNamed } from "../domain/platforms/index.ts";
import type { OptionValue, RuleOptions } from "../domain/policy.ts";
import {
  CONFIDENCE_PATTERN,
  DAYS_PATTERN,
  DURATION_PATTERN,
  parseShare,
  SHARE_PATTERN,
} from "../domain/quantity.ts";
import type { Subject } from "../domain/report.ts";

/** What an option holds once its defaults are filled in, by its kind. */
interface Values {
  share: number;
  confidence: number;
  count: number;
  allowance: number;
  percentile: number;
  duration: string;
  days: string;
  types: readonly ActivityType[];
  weekdays: readonly string[];
  dates: readonly string[];
  channels: readonly string[];
  paths: readonly string[];
  choice: string;
  flag: boolean;
  talk: { we: readonly string[]; you: readonly string[] };
}
type OptionKind = keyof Values;

/** What an option may hold, and how the docs explain it. */
export interface OptionSpec {
  readonly kind: OptionKind;
  /** One sentence, for the docs and for editors. */
  readonly description: string;
  /** Missing where the option has none. */
  readonly default?: number | string | boolean | readonly string[];
  /** The words of a `choice`. */
  readonly choices?: readonly string[];
  /**
   * Which way lets more pass: `up` is a larger value, a longer list, or `true`; of a choice it is the word that
   * lets most pass. Missing where that depends on what is judged. A limit's way follows from its operator.
   */
  readonly lenient?: "up" | "down" | { readonly word: string };
  /** The key that a policy must have for a word of a `choice`. */
  readonly needs?: Readonly<Record<string, string>>;
}

/** Options by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { kind: "choice"; choices: readonly (infer Word)[] }
  ? Word
  : Values[S["kind"]];

type WithDefault<S extends OptionSpecs> = {
  [N in keyof S]: S[N] extends { readonly default: number | string | boolean | readonly string[] }
    ? N
    : never;
}[keyof S];

/** The values that specs describe: an option without a default may be missing. */
export type OptionsOf<S extends OptionSpecs> = {
  readonly [N in WithDefault<S>]: ValueOf<S[N]>;
} & { readonly [N in Exclude<keyof S, WithDefault<S>>]?: ValueOf<S[N]> };

interface Kind {
  unit: string;
  schema: JsonSchema;
  /** What code reads where that is not what a policy writes. */
  read?: (written: OptionValue) => OptionValue;
}

const text = { type: "string", minLength: 1 };
const list = (items: JsonSchema) => ({ type: "array", items, minItems: 1, uniqueItems: true });
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const KINDS: Record<OptionKind, Kind> = {
  share: {
    unit: "share: `0.2` or `20%`",
    schema: {
      anyOf: [
        { type: "number", minimum: 0, maximum: 1 },
        { type: "string", pattern: SHARE_PATTERN, examples: ["20%", "0.2"] },
      ],
    },
    read: (written) => parseShare(written as number | string),
  },
  confidence: {
    unit: "share from 50% to 99.9%",
    schema: {
      anyOf: [
        { type: "number", minimum: 0.5, maximum: 0.999 },
        { type: "string", pattern: CONFIDENCE_PATTERN, examples: ["95%", "0.95"] },
      ],
    },
    read: (written) => parseShare(written as number | string),
  },
  count: { unit: "whole number", schema: { type: "integer", minimum: 0 } },
  allowance: {
    unit: "whole number, or a share below 100%: `2` or `10%`",
    schema: {
      anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: "^\\d{1,2}(\\.\\d+)?%$", examples: ["10%", "60%"] },
      ],
    },
    // A share is below 1, and a number of them is not.
    read: (written) => (typeof written === "string" ? parseShare(written) : written),
  },
  percentile: { unit: "percentile, 1 to 99", schema: { type: "integer", minimum: 1, maximum: 99 } },
  duration: {
    unit: "duration: `90m`, `24h`, `7d`, `4w`",
    schema: { type: "string", pattern: DURATION_PATTERN, examples: ["90m", "24h", "7d", "4w"] },
  },
  days: {
    unit: "whole days: `7d`, `4w`, at most `9999d` or `999w`",
    schema: {
      type: "string",
      pattern: DAYS_PATTERN,
      examples: ["7d", "4w"],
      $comment: "at most `9999d` or `999w`",
    },
  },
  types: { unit: "list of activity types", schema: list({ enum: INTERACTION_TYPES }) },
  weekdays: { unit: "list of `mon` to `sun`", schema: list({ enum: WEEKDAYS }) },
  dates: {
    unit: "list of dates",
    schema: { type: "array", items: { type: "string", format: "date" }, uniqueItems: true },
  },
  channels: {
    unit: "list of channels",
    schema: list(text),
    read: (written) => (written as string[]).map(channelNamed),
  },
  paths: { unit: "list of paths, relative to the policy", schema: list(text) },
  choice: { unit: "one word", schema: { type: "string" } },
  flag: { unit: "`true` or `false`", schema: { type: "boolean" } },
  talk: {
    unit: "two lists of words: `{ we: […], you: […] }`",
    schema: {
      type: "object",
      required: ["we", "you"],
      additionalProperties: false,
      properties: { we: list(text), you: list(text) },
    },
  },
};

/** The unit of an option as the docs give it. */
export function unitOf(spec: OptionSpec): string {
  return spec.choices === undefined
    ? KINDS[spec.kind].unit
    : spec.choices.map((word) => `\`${word}\``).join(" or ");
}

/** The JSON Schema of an option. */
export function optionSchema(spec: OptionSpec): JsonSchema {
  const { schema } = KINDS[spec.kind];
  const choices = spec.choices === undefined ? {} : { enum: spec.choices };
  return {
    ...schema,
    ...choices,
    description: spec.description,
    ...("default" in spec ? { default: spec.default } : {}),
  };
}

/**
 * The options of specs with every default filled in, shares as fractions and channels in lower case.
 * @param given options that the policy's schema let through; others than those of the specs are left out
 */
export function fillOptions<S extends OptionSpecs>(specs: S, given: RuleOptions): OptionsOf<S> & RuleOptions {
  const filled: RuleOptions = {};
  for (const [name, spec] of Object.entries<OptionSpec>(specs)) {
    const value = given[name] ?? (spec.default as OptionValue | undefined);
    const { read } = KINDS[spec.kind];
    if (value !== undefined) filled[name] = read === undefined ? value : read(value);
  }
  return filled as OptionsOf<S> & RuleOptions;
}

/** The options that every rule about activities takes. */
const COMMON_OPTIONS: OptionSpecs = {
  channels: { kind: "channels", description: "Judge only these channels; default: all channels together." },
  window: {
    kind: "days",
    description:
      "Days to judge, ending on the as-of day, instead of the policy's `window`. Plans are judged whole.",
  },
};

/** All options that a rule takes: the common ones, those of its metric, then its own; a change has no days or channels. */
export function optionsOf({ metric, options, subjects }: Takes): OptionSpecs {
  const own = { ...options, ...metric.options };
  return subjects.every((subject) => subject === "change") ? own : { ...COMMON_OPTIONS, ...own };
}

/** The part of a rule that describes its options. */
interface Takes {
  metric: { options: OptionSpecs };
  options: OptionSpecs;
  subjects: readonly Subject[];
}
